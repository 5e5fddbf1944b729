//! The search for perfect hashes: from names or integers to the constants of a lookup.

mod levels;
mod names;
mod positions;
mod values;

pub use self::levels::{Table, to_bytes};
pub use self::names::search_names;
pub use self::values::{is_match_fastest, is_two_in_sequence, search_values};

#[cfg(test)]
mod tests;
