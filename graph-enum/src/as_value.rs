//! Writes and reads the integer of a member or a set instead of its name: `#[serde(with = "graph_enum::as_value")]`.
//!
//! For a database column or a compact store of your own. Microsoft Graph itself wants names, and a
//! number means the same member only within one version of one schema.
//!
//! ```
//! # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
//! # use example::WindowsArchitecture;
//! use graph_enum::{Flags, beta::VppTokenState};
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Serialize, Deserialize)]
//! struct Row {
//!     #[serde(with = "graph_enum::as_value")]
//!     state: VppTokenState,
//!     #[serde(with = "graph_enum::as_value")]
//!     architectures: Flags<WindowsArchitecture>,
//!     #[serde(with = "graph_enum::as_value", default)]
//!     before: Option<VppTokenState>,
//! }
//!
//! let json = r#"{"state":2,"architectures":3,"before":1}"#;
//! let row: Row = serde_json::from_str(json).unwrap();
//! assert_eq!(row.state, VppTokenState::Expired);
//! assert_eq!(row.architectures.to_string(), "x86,x64");
//! assert_eq!(row.before, Some(VppTokenState::Valid));
//! assert_eq!(serde_json::to_string(&row).unwrap(), json);
//!
//! let row: Row = serde_json::from_str(r#"{"state":2,"architectures":3}"#).unwrap();
//! assert_eq!(row.before, None);
//! ```
//!
//! The field can be an `Option` or a `Vec`, too. An optional field needs `default` beside `with` if it can be absent.

use serde_core::de::Deserializer;
use serde_core::ser::Serializer;

use crate::field::Field;

/// Writes the integer of an enum or of a [`Flags`](crate::Flags), or of an `Option` or `Vec` of them.
///
/// # Errors
///
/// When the value is an unknown name, or a set with one: it has no integer. When a set could not be read again from its
/// integer, because not every enumeration is numbered so that an OR can be taken apart again. When the format cannot
/// write the integer.
pub fn serialize<T: Field, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.__write::<true, S>(serializer)
}

/// Reads an integer.
///
/// # Errors
///
/// When the format has none, or a closed enum has no such member or set.
pub fn deserialize<'de, T: Field, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::__read::<true, D>(deserializer)
}
