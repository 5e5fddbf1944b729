//! Enums of the catalogue, which has another name here, beside derives and traits of other crates.

use clap::builder::{ValueParser, ValueParserFactory};
use clap::ValueEnum;
use renamed::{Flags, GraphEnum};
use strum::{EnumCount, IntoEnumIterator};

/// A value of a command line.
#[everything::v1(closed)]
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum, strum::EnumIter, strum::EnumCount, GraphEnum,
)]
#[graph(crate = renamed)]
pub(crate) enum RiskLevel {
    /// No risk was found.
    #[default]
    #[value(alias = "no")]
    None,
    #[cfg(not(debug_assertions))]
    Low,
    #[cfg(debug_assertions)]
    #[graph(name = "low")]
    Harmless,
}

/// With a trait of another crate.
#[cfg(not(any()))]
#[everything::v1]
#[derive(Clone, Debug, PartialEq, Eq, strum::EnumCount, GraphEnum)]
#[graph(crate = ::renamed)]
pub enum RiskState {}

#[everything::v1]
#[cfg(any())]
#[derive(GraphEnum)]
pub enum RiskState {}

impl ValueParserFactory for RiskState {
    type Parser = ValueParser;

    fn value_parser() -> ValueParser {
        ValueParser::new(|text: &str| RiskState::parse_known(text))
    }
}

macro_rules! of_graph {
    ($($(#[$attribute:meta])* $visibility:vis enum $name:ident;)*) => {$(
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
        #[graph(crate = renamed)]
        $visibility enum $name {}
    )*};
}

of_graph! {
    #[everything::v1]
    pub(crate) enum ConditionalAccessStatus;

    /// Values combine.
    #[everything::v1]
    pub enum WindowsArchitecture;
}

pub(crate) fn check() {
    /// Inside a function, of beta.
    #[everything::beta]
    #[derive(Clone, Debug, PartialEq, GraphEnum)]
    #[graph(crate = renamed)]
    enum VppTokenActionFailureReason {}

    let names: Vec<_> = RiskLevel::iter().map(|level| level.as_str()).collect();
    let expected = ["low", "medium", "high", "hidden", "none", "unknownFutureValue"];
    assert_eq!(names, expected);
    assert_eq!((RiskLevel::COUNT, RiskState::COUNT), (6, 8));
    let level = <RiskLevel as ValueEnum>::from_str("no", false);
    assert_eq!(level, Ok(RiskLevel::default()));
    let none = RiskLevel::TYPE.member("none").map(|member| member.description());
    assert_eq!(none, Some("No risk was found."));

    let argument = clap::Arg::new("state").value_parser(clap::value_parser!(RiskState));
    let command = clap::Command::new("program").arg(argument);
    let matches = command.clone().get_matches_from(["program", "atRisk"]);
    assert_eq!(matches.get_one("state"), Some(&RiskState::AtRisk));
    assert!(command.try_get_matches_from(["program", "atRist"]).is_err());

    assert_eq!(ConditionalAccessStatus::Failure.value(), Some(1));
    let set = WindowsArchitecture::X86 | WindowsArchitecture::X64;
    assert_eq!("x64,x86".parse::<Flags<WindowsArchitecture>>(), Ok(set));
    let reason = VppTokenActionFailureReason::from("expiredVppToken");
    assert_eq!(reason, VppTokenActionFailureReason::ExpiredVppToken);
}
