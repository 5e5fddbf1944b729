//! Any text is read as an enum and as a set: what comes out agrees with a plain loop over the members, and
//! reading what was written gives the same value.
#![no_main]

use std::fmt::Debug;

use graph_enum::{Flags, FlagsEnum, GraphEnum, UnknownMember};
use libfuzzer_sys::fuzz_target;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[repr(i32)]
enum Open {
    None = 0,
    #[graph(alias = "minor")]
    Low = 1,
    VeryHighIndeed = -5,
    #[graph(name = "_x9")]
    Odd = 300,
    UnknownFutureValue = 4,
    #[graph(name = "größe")]
    Size = 7,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph(case_sensitive)]
#[repr(u8)]
enum Closed {
    Low = 1,
    #[graph(name = "LOW")]
    Upper = 2,
    High = 200,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph(flags)]
#[repr(i64)]
enum Right {
    None = 0,
    Read = 1,
    Write = 2,
    ReadWrite = 3,
    Own = 1 << 40,
    UnknownFutureValue = 8,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph(flags)]
#[repr(u8)]
enum Bit {
    A = 1,
    B = 2,
    Both = 3,
    C = 128,
}

/// The place of the member that a text names, by the rules of reading, one after the other.
fn member<E: GraphEnum>(text: &str, ignore_case: bool) -> Option<usize> {

    let members = E::TYPE.members();
    let named = |text: &str, same: fn(&str, &str) -> bool| {
        members.iter().position(|member| {
            same(member.name(), text) || member.aliases().iter().any(|alias| same(alias, text))
        })
    };
    let find = |text: &str| {
        named(text, |name, text| name == text).or_else(|| {
            ignore_case
                .then(|| named(text, str::eq_ignore_ascii_case))
                .flatten()
        })
    };
    let trimmed = text.trim_matches(|letter: char| letter.is_ascii_whitespace());
    find(text).or_else(|| find(trimmed)).or_else(|| {
        let digits = trimmed.strip_prefix(['+', '-']).unwrap_or(trimmed);
        let is_decimal = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        let value: i64 = trimmed.parse().ok().filter(|_| is_decimal)?;
        members.iter().position(|member| member.value() == value)
    })
}

/// Writing and reading gives the same, in JSON and as plain text.
fn round_trip<T: PartialEq + Debug + Serialize + DeserializeOwned>(value: &T) {
    let json = serde_json::to_string(value).expect("a string");
    assert_eq!(serde_json::from_str::<T>(&json).as_ref().ok(), Some(value), "{json}");
}

fn check_open(text: &str) {
    let read = Open::from(text);
    assert_eq!(read.member().map(|it| it.name()), {
        member::<Open>(text, true).map(|place| Open::TYPE.members()[place].name())
    });
    if read.is_unknown() {
        assert_eq!(read.as_str(), text);
    }
    round_trip(&read);
    if let Ok(literal) = read.odata_literal() {
        check_literal(&literal.to_string());
    }
}

fn check_closed(text: &str) {
    let read = text.parse::<Closed>();
    let expected = member::<Closed>(text, false).map(|place| Closed::MEMBERS[place]);
    assert_eq!(read.clone().ok(), expected);
    match read {
        Ok(read) => round_trip(&read),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

/// One pair of quotes, and nothing between them that ends a string or a list.
fn check_literal(literal: &str) {
    let inside = literal.split('\'').collect::<Vec<_>>();
    let [_, inside, ""] = inside[..] else {
        panic!("{literal}")
    };
    let is_legal = |letter: char| letter.is_alphanumeric() || "_,-+".contains(letter) || !letter.is_ascii();
    assert!(inside.chars().all(is_legal), "{literal}");
}

fn check_set<E>(set: &Flags<E>)
where
    E: FlagsEnum + Clone + PartialEq + Debug,
    Flags<E>: Serialize + DeserializeOwned + PartialEq + Debug + Clone,
{
    round_trip(set);
    let members: Flags<E> = set.iter().collect();
    assert!(set.contains(members));
    if let Ok(literal) = set.odata_literal() {
        check_literal(&literal.to_string());
    }
}

#[derive(Debug, PartialEq, Deserialize, Serialize)]
struct Row {
    open: Option<Open>,
    rights: Option<Flags<Right>>,
}

#[derive(Debug, PartialEq, Deserialize, Serialize)]
struct Stored {
    #[serde(with = "graph_enum::as_value")]
    value: Open,
}

fuzz_target!(|text: &str| {
    check_open(text);
    check_closed(text);
    if let Ok(set) = text.parse::<Flags<Right>>() {
        check_set(&set);
        let again: Flags<Right> = set.to_string().parse().expect("what was printed");
        assert_eq!(again, set);
    }
    if let Ok(set) = text.parse::<Flags<Bit>>() {
        check_set(&set);
    }
    if let Ok(row) = serde_json::from_str::<Row>(text) {
        if let Ok(json) = serde_json::to_string(&row) {
            assert_eq!(serde_json::from_str::<Row>(&json).ok(), Some(row), "{json}");
        }
    }
    if let Ok(stored) = serde_json::from_str::<Stored>(text) {
        if let Ok(json) = serde_json::to_string(&stored) {
            assert_eq!(serde_json::from_str::<Stored>(&json).ok(), Some(stored), "{json}");
        }
    }
    if let Ok(values) = serde_json::from_str::<Vec<Open>>(text) {
        values.iter().for_each(round_trip);
    }
});
