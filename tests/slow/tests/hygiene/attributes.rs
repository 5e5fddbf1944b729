//! Beside other derives and attributes, and under `cfg`.

use graph_enum::{GraphEnum, UnknownMember};
use graph_enum_passthrough::passthrough;

#[passthrough]
#[derive(Debug)]
#[passthrough]
#[derive(GraphEnum, PartialEq)]
#[graph(name = "state")]
#[derive(Clone)]
#[repr(u8)]
#[non_exhaustive]
/// A level.
enum Level {
    /// Low.
    Low = 1,
    #[graph(name = "top")]
    High = 1 + 1,
    #[graph(unknown)]
    Unknown(UnknownMember),
}

#[test]
fn below_an_attribute_macro() {
    assert_eq!(Level::TYPE.qualified_name(), "microsoft.graph.state");
    assert_eq!(Level::TYPE.description(), "A level.");
    assert_eq!(Level::TYPE.members()[0].description(), "Low.");
    assert_eq!(Level::from("top").value(), Some(2));
    assert_eq!(Level::from("new").to_string(), "new");
}

#[derive(Debug, PartialEq, GraphEnum)]
#[cfg_attr(all(), graph(name = "state"))]
#[cfg_attr(any(), graph(flags), repr(u16), no_such_attribute)]
#[cfg_attr(all(), repr(i8))]
enum Configured {
    Low,
    #[cfg(any())]
    Middle,
    #[cfg(not(any()))]
    High,
    #[cfg_attr(all(), graph(name = "top", alias = "peak"))]
    #[cfg_attr(any(), graph(name = 5))]
    Top,
    #[cfg(any())]
    #[graph(unknown)]
    Unknown(NoSuchType),
    #[cfg(not(any()))]
    #[graph(unknown)]
    Other,
}

#[test]
fn under_cfg() {
    use Configured::{High, Low, Other, Top};
    assert_eq!(Configured::TYPE.name(), "state");
    assert_eq!(Configured::MEMBERS, [Low, High, Top]);
    assert_eq!(Configured::from("peak"), Top);
    assert_eq!(Configured::from(1_i8), High);
    assert_eq!(Configured::from("middle"), Other);
}

#[derive(Debug, PartialEq, GraphEnum)]
enum Deprecated {
    #[deprecated]
    Old,
    #[deprecated(since = "2.0.0", note = "use `New`")]
    Older,
    New,
}

#[test]
fn with_deprecated_members() {
    let deprecated = Deprecated::TYPE
        .members()
        .iter()
        .map(graph_enum::Member::is_deprecated);
    assert!(deprecated.eq([true, true, false]));
    assert_eq!("new".parse(), Ok(Deprecated::New));
}
