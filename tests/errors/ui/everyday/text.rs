//! An enum does not compare with text, because a typing error in a name would compile. `as_str()` does.

use graph_enum::{GraphEnum, UnknownMember};

#[derive(Clone, Debug, PartialEq, GraphEnum)]
enum State {
    Valid,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

fn literal(state: State) -> bool {
    state == "vaild"
}

fn string(state: State, text: String) -> bool {
    state == text
}

fn list(states: Vec<State>) -> bool {
    states == ["valid"]
}

fn borrowed(state: &State) -> &str {
    state
}

fn unknown(member: UnknownMember) -> bool {
    member == "valid"
}

fn made_by_hand() -> State {
    State::UnknownMember("valid".into())
}

fn main() {}
