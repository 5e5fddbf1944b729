//! Perfect hashes: names or integers in, constants out with which the runtime finds each in one step.
//!
//! The functions of the key are those of `graph-enum/src/names.rs` and `values.rs`. Both crates have one
//! version, and the conformance test finds every name of Microsoft's through both.

mod names;
mod positions;
mod search;
mod values;

pub(crate) use self::names::{NameHash, hash_names};
pub(crate) use self::values::{ValueTable, hash_values, is_match_fastest, is_two_in_sequence};

#[cfg(test)]
mod tests;
