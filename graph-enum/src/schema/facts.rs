//! [`Facts`]: an enumeration type without a Rust type.

use alloc::boxed::Box;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::vec::Vec;

use graph_enum_core::{Names, UnderlyingType, Values};

use super::{EnumType, Member, mark_above_sentinel};

/// The facts of an enumeration type in metadata. The catalogue makes an [`EnumType`] of them at run time:
///
/// ```
/// use graph_enum::private::Facts;
/// use graph_enum::{EnumType, UnderlyingType};
///
/// let facts = Facts {
///     namespace: "microsoft.graph",
///     name: "riskLevel",
///     version: Some("v1.0"),
///     underlying_type: UnderlyingType::Int32,
///     is_flags: false,
///     members: &[("low", 0, false), ("medium", 1, false), ("high", 2, true)],
/// };
/// let risk_level: &'static EnumType = facts.leak();
/// assert_eq!(risk_level.qualified_name(), "microsoft.graph.riskLevel");
/// assert_eq!(risk_level.member("HIGH").map(|member| member.value()), Some(2));
/// assert_eq!(risk_level.parse_known("1").map(|member| member.name()), Ok("medium"));
/// assert!(risk_level.members()[2].is_deprecated());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The namespace: `microsoft.graph`.
    pub namespace: &'static str,
    /// The name: `riskLevel`.
    pub name: &'static str,
    /// The API version.
    pub version: Option<&'static str>,
    /// The type of the integers.
    pub underlying_type: UnderlyingType,
    /// OData's `IsFlags`.
    pub is_flags: bool,
    /// Names in declaration order, each with its integer and `true` if the member is deprecated. Names differ; if two of
    /// them differ in ASCII case only, the type is case-sensitive.
    pub members: &'a [(&'static str, i64, bool)],
}

impl Facts<'_> {
    /// An open type of these facts, without descriptions. It is never freed: make each type once.
    ///
    /// Names and integers are found in time that is proportional to the number of members.
    #[must_use]
    pub fn leak(&self) -> &'static EnumType {
        let members = self
            .members
            .iter()
            .map(|(name, value, is_deprecated)| Member::new(name, *value, *is_deprecated));
        let mut members: Vec<Member> = members.collect();
        mark_above_sentinel(&mut members);
        let names: Vec<&'static str> = self.members.iter().map(|(name, ..)| *name).collect();
        let names = Names::scanned(
            names.leak(),
            (0..=u16::MAX)
                .take(members.len())
                .collect::<Vec<u16>>()
                .leak(),
            self.is_case_sensitive(),
        );
        let values: Vec<i64> = members.iter().map(Member::value).collect();
        let qualified_name = format!("{}.{}", self.namespace, self.name);
        Box::leak(Box::new(EnumType {
            namespace: self.namespace,
            name: self.name,
            qualified_name: qualified_name.leak(),
            underlying_type: self.underlying_type,
            is_flags: self.is_flags,
            is_open: true,
            version: self.version,
            description: "",
            translations: &[],
            members: members.leak(),
            names,
            values: Values::scanned(values.leak()),
        }))
    }

    fn is_case_sensitive(&self) -> bool {
        let names = self
            .members
            .iter()
            .map(|(name, ..)| name.to_ascii_lowercase());
        let names: BTreeSet<_> = names.collect();
        names.len() < self.members.len()
    }
}

#[cfg(test)]
mod tests {
    use graph_enum_core::UnderlyingType;

    use super::{Facts, Member};

    const FACTS: Facts<'_> = Facts {
        namespace: "microsoft.graph",
        name: "stage",
        version: Some("beta"),
        underlying_type: UnderlyingType::Byte,
        is_flags: true,
        members: &[
            ("none", 0, false),
            ("left", 1, true),
            ("unknownFutureValue", 2, false),
            ("right", 4, false),
        ],
    };

    #[test]
    fn facts_are_answered() {
        let stage = FACTS.leak();
        assert_eq!(stage.qualified_name(), "microsoft.graph.stage");
        assert_eq!(
            (stage.name(), stage.namespace()),
            ("stage", "microsoft.graph")
        );
        assert_eq!(stage.version(), Some("beta"));
        assert_eq!(stage.underlying_type(), UnderlyingType::Byte);
        assert!(stage.is_flags() && stage.is_open());
        assert_eq!(stage.description(), "");
        let facts = stage
            .members()
            .iter()
            .map(|member| (member.name(), member.value(), member.is_deprecated()));
        assert!(facts.eq(FACTS.members.iter().copied()));
        assert_eq!(stage.sentinel().map(Member::value), Some(2));
        let above = stage.members().iter().map(Member::is_above_sentinel);
        assert!(above.eq([false, false, false, true]));
        let integers = [-1, 0, 1, 2, 3, 4].map(|value| stage.values().index(value));
        assert_eq!(integers, [None, Some(0), Some(1), Some(2), None, Some(3)]);
    }

    #[test]
    fn equal_facts_make_equal_types() {
        assert_eq!(FACTS.leak(), FACTS.leak());
        let other = Facts {
            version: None,
            ..FACTS
        };
        assert_ne!(FACTS.leak(), other.leak());
        let fewer = Facts {
            members: &FACTS.members[1..],
            ..FACTS
        };
        assert_ne!(FACTS.leak(), fewer.leak());
    }

    #[test]
    fn names_apart_in_case_are_told_apart() {
        let facts = Facts {
            members: &[("low", 0, false), ("Low", 1, false)],
            ..FACTS
        };
        let found = ["low", "Low", "LOW"].map(|name| facts.leak().member(name).map(Member::value));
        assert_eq!(found, [Some(0), Some(1), None]);
        let found = ["left", "LEFT", "up"].map(|name| FACTS.leak().member(name).map(Member::value));
        assert_eq!(found, [Some(1), Some(1), None]);
    }
}
