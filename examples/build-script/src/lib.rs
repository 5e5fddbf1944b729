//! A crate that generates the enums it uses at build time: see its `build.rs`.
//!
//! The types are of two namespaces, so that each has a module: [`graph`] and [`security`].

include!(concat!(env!("OUT_DIR"), "/graph.rs"));

/// Whether somebody should look at a user now.
///
/// ```
/// use graph_enum_build_script_example::{graph::{RiskLevel, RiskState}, needs_attention};
///
/// assert!(needs_attention(&RiskLevel::High, &RiskState::AtRisk));
/// // What this build does not know is looked at rather than passed by.
/// assert!(needs_attention(&RiskLevel::from("extreme"), &RiskState::AtRisk));
/// ```
#[must_use]
pub fn needs_attention(level: &graph::RiskLevel, state: &graph::RiskState) -> bool {
    let is_open = matches!(
        state,
        graph::RiskState::AtRisk | graph::RiskState::ConfirmedCompromised
    );
    is_open && (level.is_unknown() || *level == graph::RiskLevel::High)
}

#[cfg(test)]
mod tests {
    use super::{
        graph::{CalendarColor, WindowsArchitecture},
        security::CaseStatus,
    };

    #[test]
    fn the_enums_are_those_of_the_metadata() {
        assert_eq!(CaseStatus::Closed.value(), Some(4_u8));
        assert_eq!(
            CaseStatus::TYPE.qualified_name(),
            "microsoft.graph.security.caseStatus"
        );
        assert_eq!(CalendarColor::from_value(-1), Some(CalendarColor::Auto));
        assert!(WindowsArchitecture::TYPE.is_flags());
        assert_eq!(CaseStatus::TYPE.version(), Some("v1.0"));
    }

    #[test]
    fn what_comes_from_a_service_is_kept() {
        let text = r#"["closed","reopened"]"#;
        let statuses: Vec<CaseStatus> = serde_json::from_str(text).expect("strings");
        assert_eq!(statuses[0], CaseStatus::Closed);
        assert_eq!(serde_json::to_string(&statuses).expect("strings"), text);
    }
}
