//! Reads text only, for formats that guess types: `#[serde(with = "graph_enum::as_text")]`.
//!
//! CSV guesses the type of a cell, and YAML of a scalar without quotes: `true` is a truth value, which an enum refuses.
//! This attribute asks the format for text, so that every member is read. Digits in text are still an integer; the
//! format's own integers may be refused. Writing does not change.
//!
//! ```
//! use graph_enum::beta::VppTokenState;
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Serialize, Deserialize)]
//! struct Row {
//!     #[serde(with = "graph_enum::as_text")]
//!     state: VppTokenState,
//! }
//!
//! let row: Row = serde_json::from_str(r#"{"state":"expired"}"#).unwrap();
//! assert_eq!(row.state, VppTokenState::Expired);
//! assert!(serde_json::from_str::<Row>(r#"{"state":2}"#).is_err());
//! ```
//!
//! The field can be an `Option` or a `Vec`, too. An optional field needs `#[serde(default)]` beside the attribute if it can
//! be absent.
//!
//! The page [`formats`](crate::formats) says which formats need it.

use serde_core::de::Deserializer;
use serde_core::ser::Serializer;

use crate::field::Field;

/// Writes the text of an enum or of a [`Flags`](crate::Flags), or of an `Option` or `Vec` of them.
///
/// # Errors
///
/// When the format cannot write it.
pub fn serialize<T: Field, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.__write::<false, S>(serializer)
}

/// Reads text.
///
/// # Errors
///
/// When the format has no text there, or a closed enum has no such member.
pub fn deserialize<'de, T: Field, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::__read::<false, D>(deserializer)
}
