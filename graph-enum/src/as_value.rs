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
//! }
//!
//! let json = r#"{"state":2,"architectures":3}"#;
//! let row: Row = serde_json::from_str(json).unwrap();
//! assert_eq!(row.state, VppTokenState::Expired);
//! assert_eq!(row.architectures.to_string(), "x86,x64");
//! assert_eq!(serde_json::to_string(&row).unwrap(), json);
//! ```

use serde_core::de::Deserializer;
use serde_core::ser::{self, Serializer};

use crate::serde::WireVisitor;
use crate::wire::Wire;

/// Writes the integer of an enum or of a [`Flags`](crate::Flags).
///
/// # Errors
///
/// When the value is an unknown name, or a set with one: it has no integer. When a set could not be read again from its
/// integer, because not every enumeration is numbered so that an OR can be taken apart again. When the format cannot
/// write the integer.
pub fn serialize<T: Wire, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let integer = value.__integer()?;
    if let Ok(integer) = i64::try_from(integer) {
        return serializer.serialize_i64(integer);
    }
    match u64::try_from(integer) {
        // A format without types would read another type than was written.
        Ok(integer) if serializer.is_human_readable() => serializer.serialize_u64(integer),
        _ => Err(ser::Error::custom(
            "an integer outside 64 bits does not fit this format; store the text",
        )),
    }
}

/// Reads an integer.
///
/// # Errors
///
/// When the format has none, or a closed enum has no such member or set.
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_i64(WireVisitor::integers())
}
