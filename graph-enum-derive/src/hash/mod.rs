//! Perfect hashes: names or integers in, constants out with which the runtime finds each in one step.
//!
//! The functions of the key are those of `graph-enum/src/names.rs` and `values.rs`; where they should
//! ever differ, the runtime's tables do not compile.

mod names;
mod search;
mod values;

pub(crate) use self::names::{NameHash, hash_names};
pub(crate) use self::values::{ValueTable, hash_values, is_membership_test};
