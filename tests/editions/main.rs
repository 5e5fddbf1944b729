//! A user's program, built by `tests/editions.rs` in each edition; it knows the crate by another name.
#![deny(warnings)]

mod catalog;

use renamed::{Flags, GraphEnum, UnknownMember};

#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[graph(crate = renamed, rename_all = "kebab-case")]
#[repr(u8)]
enum Open {
    VeryLow = FIRST,
    r#Try,
    Async,
    Gen,
    #[graph(unknown)]
    Unknown(UnknownMember),
}

const FIRST: u8 = 3;

#[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
#[graph(crate = ::renamed, flags)]
enum Closed {
    Read = 1,
    Write = 2,
}

/// As older editions write it.
mod nested {
    #[derive(Clone, Copy, Debug, PartialEq, renamed::GraphEnum)]
    #[graph(crate = ::renamed)]
    pub(crate) enum Lossy {
        Low,
        #[graph(unknown)]
        Other,
    }
}

fn main() {
    assert_eq!(Open::from("very-low"), Open::VeryLow);
    assert_eq!(Open::from(5), Open::Async);
    assert_eq!((Open::Try.as_str(), Open::Gen.as_str()), ("try", "gen"));
    assert_eq!(nested::Lossy::from(0), nested::Lossy::Low);
    assert_eq!(Open::from("new").to_string(), "new");
    let all: Flags<Closed> = Closed::Read | Closed::Write;
    assert_eq!(all.to_string(), "read,write");
    assert_eq!(nested::Lossy::from("new"), nested::Lossy::Other);
    catalog::check();
}
