#![doc = include_str!("../README.md")]
#![no_std]

#[cfg(test)]
extern crate std;

mod integer;
mod underlying_type;

mod cell;
mod name;
mod nearest;
mod wire_case;

pub use crate::cell::Cell;
pub use crate::integer::{Digits, is_integer, parse_integer};
pub use crate::name::{
    MOST_FLAGS, MOST_NAMES, NameFault, SENTINEL, check_name, is_odata_identifier,
    is_odata_namespace, is_sentinel,
};
pub use crate::nearest::nearest;
pub use crate::underlying_type::UnderlyingType;
pub use crate::wire_case::{WireCase, lower_first};
