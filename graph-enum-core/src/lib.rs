#![doc = include_str!("../README.md")]
#![no_std]

#[cfg(feature = "search")]
extern crate alloc;
#[cfg(test)]
extern crate std;

// Text and integers.
mod ascii_case;
mod bytes;
mod from_fn;
mod integer;
mod underlying_type;

// Names.
mod cell;
mod name;
mod nearest;
mod wire_case;

// Members.
mod flags;

// Finding a member by its name or integer.
mod hash;
mod names;
mod slots;
mod values;
#[cfg(feature = "search")]
mod search;

pub use crate::ascii_case::{Fold, same_but_for_case};
pub use crate::bytes::in_each;
pub use crate::cell::markdown_cell;
pub use crate::flags::{is_count, is_number, parts};
pub use crate::from_fn::from_fn;
pub use crate::hash::{ENDS, FEW, Hash, SCANNED, WHOLE, WORDS};
pub use crate::integer::{Digits, is_integer, parse_integer};
pub use crate::name::{
    MOST_FLAGS, MOST_NAMES, NameFault, SENTINEL, check_name, is_language_tag, is_odata_identifier,
    is_odata_namespace, is_sentinel,
};
pub use crate::names::{NO_INDEX, Names, Words};
pub use crate::nearest::nearest;
#[cfg(feature = "search")]
pub use crate::search::{
    Table, is_match_fastest, is_two_in_sequence, search_names, search_values, to_bytes,
};
pub use crate::slots::Slots;
pub use crate::underlying_type::UnderlyingType;
pub use crate::values::{ValueForm, Values};
pub use crate::wire_case::{WireCase, lower_first};
