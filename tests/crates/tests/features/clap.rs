//! Arguments of a command line: what is parsed, what is refused, what help and completions list.

use clap::builder::TypedValueParser;
use clap::error::ErrorKind;
use clap::{Arg, Command, Parser};
use graph_enum::clap::{flags, known};
use graph_enum::{Flags, GraphEnum, UnknownMember};

/// How likely it is that an account is compromised.
#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[repr(i32)]
enum RiskLevel {
    /// Probably legitimate; see <https://example.org/risk>.
    Low = 0,
    /// Needs a second look.
    #[graph(alias = "moderate")]
    Medium = 1,
    #[doc = "Probably\u{1b}[2Jcompromised."]
    High = 2,
    /// No longer sent.
    #[deprecated]
    Hidden = 3,
    None = 4,
    UnknownFutureValue = 5,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[graph(flags)]
#[repr(i32)]
enum ClonableTeamParts {
    Apps = 1,
    Tabs = 2,
    Settings = 4,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

#[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
#[graph(case_sensitive)]
enum Unit {
    #[graph(name = "m")]
    Milli,
    #[graph(name = "M")]
    Mega,
}

#[derive(Debug, Parser)]
#[command(name = "risky-users")]
struct Arguments {
    #[arg(long, value_delimiter = ',', value_parser = known::<RiskLevel>())]
    level: Vec<RiskLevel>,
    #[arg(long, value_parser = flags::<ClonableTeamParts>())]
    parts: Option<Flags<ClonableTeamParts>>,
    #[arg(long, value_parser = known::<Unit>())]
    unit: Option<Unit>,
}

fn parse(arguments: &[&str]) -> Result<Arguments, clap::Error> {
    Arguments::try_parse_from(["risky-users"].iter().chain(arguments))
}

fn error(arguments: &[&str]) -> String {
    let error = parse(arguments).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidValue);
    error.to_string()
}

#[test]
fn names_in_any_case_aliases_and_integers() {
    let levels = parse(&["--level", "HIGH,moderate,0"]).unwrap().level;
    assert_eq!(levels, [RiskLevel::High, RiskLevel::Medium, RiskLevel::Low]);
    assert_eq!(parse(&["--unit", "M"]).unwrap().unit, Some(Unit::Mega));
    assert_eq!(parse(&["--unit", "m"]).unwrap().unit, Some(Unit::Milli));
}

#[test]
fn what_is_not_listed_is_parsed() {
    let levels = parse(&["--level", "hidden,unknownFutureValue"])
        .unwrap()
        .level;
    #[expect(deprecated, reason = "it is what is tested")]
    let expected = [RiskLevel::Hidden, RiskLevel::UnknownFutureValue];
    assert_eq!(levels, expected);
}

#[test]
fn a_typing_error_gets_the_tip_of_clap() {
    assert_eq!(
        error(&["--level", "low,hgih"]),
        "error: invalid value 'hgih' for '--level <LEVEL>'\n  \
         [possible values: low, medium, high, none]\n\n  \
         tip: a similar value exists: 'high'\n\n\
         For more information, try '--help'.\n"
    );
    // An integer that the schema does not declare, and no text at all.
    assert!(
        error(&["--level", "17"]).starts_with("error: invalid value '17' for '--level <LEVEL>'\n")
    );
    assert!(
        error(&["--level", ""]).starts_with("error: a value is required for '--level <LEVEL>'")
    );
}

#[test]
fn a_set_is_a_comma_list() {
    let parts = parse(&["--parts", "tabs, APPS"]).unwrap().parts;
    assert_eq!(parts.unwrap().to_string(), "apps,tabs");
    let parts = parse(&["--parts", "5"]).unwrap().parts;
    assert_eq!(parts.unwrap().to_string(), "apps,settings");
}

#[test]
fn an_error_in_a_set_names_the_token() {
    let message = error(&["--parts", "apps,tbas,setings"]);
    assert!(
        message.starts_with("error: invalid value 'tbas' for '--parts <PARTS>'\n"),
        "{message}"
    );
    assert!(
        message.contains("tip: a similar value exists: 'tabs'"),
        "{message}"
    );
    let message = error(&["--parts", "apps,,tabs"]);
    assert!(
        message.starts_with("error: invalid value 'apps,,tabs' for"),
        "{message}"
    );
    let message = error(&["--parts", "apps,64"]);
    assert!(
        message.starts_with("error: invalid value '64' for"),
        "{message}"
    );
}

#[test]
fn help_lists_members_with_their_descriptions() {
    let help = parse(&["--help"]).unwrap_err().to_string();
    let level = "      --level <LEVEL>\n          \
        Possible values:\n          \
        - low:    Probably legitimate; see https://example.org/risk.\n          \
        - medium: Needs a second look.\n          \
        - high:   Probably [2Jcompromised.\n          \
        - none\n";
    assert!(help.contains(level), "{help}");
}

#[cfg(unix)]
#[test]
fn text_that_is_not_unicode_is_refused() {
    use std::os::unix::ffi::OsStrExt;
    let command = Command::new("risky-users");
    let text = std::ffi::OsStr::from_bytes(b"\xff");
    let error = known::<RiskLevel>()
        .parse_ref(&command, None, text)
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidUtf8);
}

#[test]
fn completions_list_the_members() {
    let argument = Arg::new("level")
        .long("level")
        .value_parser(known::<RiskLevel>());
    let mut command = Command::new("risky-users").arg(argument);
    let mut script = Vec::new();
    clap_complete::generate(
        clap_complete::Shell::Bash,
        &mut command,
        "risky-users",
        &mut script,
    );
    let script = String::from_utf8(script).unwrap();
    assert!(
        script.contains(r#"compgen -W "low medium high none" "#),
        "{script}"
    );
}
