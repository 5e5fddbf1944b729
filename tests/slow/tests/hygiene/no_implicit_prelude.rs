//! Without any prelude: neither names nor macros come from one.
#![no_implicit_prelude]

use ::core::assert_eq;
use ::core::option::Option::Some;
use ::core::prelude::v1::{derive, test};

#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, ::graph_enum::GraphEnum)]
enum Closed {
    Low = 1,
    High = TWO,
}

const TWO: isize = 2;

#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, ::graph_enum::GraphEnum)]
#[repr(u8)]
enum Open {
    Low = 1,
    #[graph(unknown)]
    Unknown(::std::string::String),
}

#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, ::graph_enum::GraphEnum)]
enum Lossy {
    Low,
    #[graph(unknown)]
    Other,
}

#[derive(::core::clone::Clone, ::core::marker::Copy, ::graph_enum::GraphEnum)]
#[graph(flags)]
enum Flags {
    Low = 1,
    High = 2,
}

#[test]
fn works() {
    assert_eq!((Flags::Low | Flags::High).bits(), 3);
    assert_eq!(Closed::from_name("high"), Some(Closed::High));
    assert_eq!(Closed::from_value(1), Some(Closed::Low));
    let open = <Open as ::core::convert::From<&str>>::from("new");
    assert_eq!(open, Open::Unknown(::core::convert::Into::into("new")));
    assert_eq!(Open::from_name("low"), Some(Open::Low));
    let lossy = <Lossy as ::core::convert::From<i32>>::from(7);
    assert_eq!(
        (lossy, Lossy::from_value(0)),
        (Lossy::Other, Some(Lossy::Low))
    );
}
