//! Values for property tests, without a feature: a strategy of known and unknown members.

use graph_enum::{Flags, GraphEnum, UnknownMember};
use proptest::prelude::*;

/// The parts of a team that a copy has.
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

// begin
/// A declared member, or in one of eight cases text that names none.
fn any_member<E>() -> impl Strategy<Value = E>
where
    E: GraphEnum + Clone + std::fmt::Debug + for<'a> From<&'a str>,
{
    let unknown = "[a-z][A-Za-z]{0,20}".prop_map(|text| E::from(text.as_str()));
    prop_oneof![7 => prop::sample::select(E::MEMBERS), 1 => unknown]
}

/// A set of up to eight of them.
fn any_set() -> impl Strategy<Value = Flags<ClonableTeamParts>> {
    prop::collection::vec(any_member(), 0..8)
        .prop_map(|members: Vec<ClonableTeamParts>| members.into_iter().collect())
}

proptest! {
    #[test]
    fn a_set_is_read_as_it_is_written(set in any_set()) {
        prop_assert_eq!(set.to_string().parse::<Flags<ClonableTeamParts>>().unwrap(), set);
    }
}
// end
