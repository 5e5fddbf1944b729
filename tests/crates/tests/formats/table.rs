//! The table of `docs/formats.md`: what each format reads of what is written in it.

use std::fmt::Debug;

use graph_enum::beta::ActionState;
use graph_enum::{Flags, FlagsEnum, GraphEnum};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::format::{Format, for_each_format};
use crate::{UserActivityTypes, WindowsArchitecture};

/// The page, as it is published.
const PAGE: &str = include_str!("../../../../graph-enum/docs/formats.md");

/// Texts of unknown members that some format takes for something else.
const UNKNOWN: &[&str] = &[
    "brandNew", "77", "007", "true", "null", "1.5", "a b,c", " a", "é<&>\"'", "",
];

#[derive(Serialize, Deserialize)]
#[serde(transparent)]
struct AsText<T>
where
    T: GraphEnum + std::fmt::Display,
{
    #[serde(with = "graph_enum::as_text")]
    value: T,
}

fn is_same<F: Format, T: Debug + PartialEq + Serialize + DeserializeOwned>(value: &T) -> bool {
    F::write(value).and_then(|bytes| F::read(&bytes)).as_ref() == Some(value)
}

fn is_every_member_read<F: Format>() -> bool {
    ActionState::MEMBERS.iter().all(is_same::<F, _>)
}

fn is_set_read<F: Format, E: FlagsEnum + Debug>(texts: &[&str]) -> bool {
    let mut sets = texts.iter().map(|text| text.parse::<Flags<E>>().unwrap());
    sets.all(|set| is_same::<F, _>(&set))
}

fn is_integer_read<F: Format>() -> bool {
    F::write(5).and_then(|bytes| F::read(&bytes)) == Some(ActionState::Failed)
}

/// All, or all but these.
fn unknown<F: Format>(is_read: impl Fn(&str) -> bool) -> String {
    let lost: Vec<String> = UNKNOWN
        .iter()
        .filter(|text| !is_read(text))
        .map(|text| format!("`{text:?}`"))
        .collect();
    if lost.is_empty() {
        "yes".to_owned()
    } else {
        format!("not {}", lost.join(", "))
    }
}

fn line<F: Format>() -> String {
    let yes = |is_read: bool| if is_read { "yes" } else { "no" };
    let sets = is_set_read::<F, WindowsArchitecture>(&["none", "x86", "x86,x64"])
        && is_set_read::<F, UserActivityTypes>(&["none", "print", "print,scan", "uploadText,1024"]);
    format!(
        "| {} | {} | {} | {} | {} | {} |",
        F::NAME,
        yes(is_every_member_read::<F>()),
        yes(sets),
        unknown::<F>(|text| is_same::<F, _>(&ActionState::from(text))),
        unknown::<F>(|text| {
            let value = ActionState::from(text);
            let written = F::write(AsText {
                value: value.clone(),
            });
            let read = written.and_then(|bytes| F::read::<AsText<ActionState>>(&bytes));
            read.is_some_and(|read| read.value == value)
        }),
        yes(is_integer_read::<F>()),
    )
}

#[test]
fn the_page_says_what_each_format_reads() {
    let lines = for_each_format!(line());
    let table = lines.join("\n");
    assert!(
        PAGE.contains(&table),
        "graph-enum/docs/formats.md must have these lines:\n{table}"
    );
    let header = "| format | enum | set | unknown text | unknown text, with `as_text` | integer |";
    assert!(PAGE.contains(header));
}
