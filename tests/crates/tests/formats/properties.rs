//! Whatever is written in a format is read in it.

use std::fmt::Debug;

use graph_enum::Flags;
use graph_enum::beta::ActionState;
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::UserActivityTypes as Activity;
use crate::format::{Format, for_each_format};

/// Whether the format shows a text as something else; these are the exceptions of `docs/formats.md`.
fn is_excepted<F: Format>(text: &str) -> bool {
    match F::NAME {
        // A cell is what it looks like.
        "CSV" => text.parse::<f64>().is_ok() || ["true", "false"].contains(&text),
        // An element of white space is an empty one.
        "XML element" => text.trim().is_empty(),
        _ => false,
    }
}

fn check<F: Format>(
    value: &(impl Debug + PartialEq + Serialize + DeserializeOwned),
    text: &str,
) -> Result<(), TestCaseError> {
    if !is_excepted::<F>(text) {
        let bytes = F::write(value).unwrap();
        let read = F::read(&bytes);
        prop_assert_eq!(read.as_ref(), Some(value), "{}", F::NAME);
    }
    Ok(())
}

/// Letters, digits, and what some format must escape.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9 ,.:;_é'<>&\"\\\\#{}\\[\\]|-]{0,12}",
        "-?[0-9]{1,22}",
        prop::sample::select(ActionState::MEMBERS)
            .prop_map(|member| member.as_str().to_uppercase()),
    ]
}

proptest! {
    #[test]
    fn enums(text in text()) {
        let state = ActionState::from(text.as_str());
        for checked in for_each_format!(check(&state, state.as_str())) {
            checked?;
        }
    }

    #[test]
    fn sets(tokens in prop::collection::vec(text(), 0..4), known in 0..256) {
        let set = tokens.join(",").parse::<Flags<Activity>>().unwrap() | Activity::from(known);
        for checked in for_each_format!(check(&set, &set.to_string())) {
            checked?;
        }
    }
}
