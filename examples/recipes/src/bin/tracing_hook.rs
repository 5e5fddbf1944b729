//! What the service has learned since, in the log: the unknown hook and tracing.

use graph_enum::{EnumType, Flags, GraphEnum, UnknownMember};

/// How likely it is that an account is compromised.
#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[repr(i32)]
enum RiskLevel {
    Low = 0,
    Medium = 1,
    High = 2,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

/// The parts of a team that a copy has.
#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[graph(flags)]
#[repr(i32)]
enum ClonableTeamParts {
    Apps = 1,
    Tabs = 2,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

// begin
/// Warns of each member that this build does not know, once it is read.
fn warn(enum_type: &'static EnumType, text: &str) {
    tracing::warn!(
        enum_type = enum_type.qualified_name(),
        text,
        "unknown member"
    );
}

fn read(json: &str) -> serde_json::Result<(RiskLevel, Flags<ClonableTeamParts>)> {
    serde_json::from_str(json)
}

fn main() -> serde_json::Result<()> {
    graph_enum::set_unknown_hook(warn);
    let log = tracing_subscriber::fmt()
        .without_time()
        .with_ansi(false)
        .with_target(false);
    log.with_writer(std::io::stderr).init();
    println!("{:?}", read(r#"["high", "apps,tabs"]"#)?);
    println!("{:?}", read(r#"["severe", "apps,channels"]"#)?);
    Ok(())
}
// end
