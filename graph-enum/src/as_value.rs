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

use serde_core::{Deserialize, Deserializer, Serialize, Serializer, de, ser};

use crate::derived::try_value;
use crate::error::{ParseError, ParseErrorKind};
use crate::flags::{Flags, FlagsEnum};
use crate::graph_enum::{Failure, GraphEnum};
use crate::read::read_integer;

/// Writes the integer of an enum or of a [`Flags`].
///
/// # Errors
///
/// When the value is an unknown name or a set that holds one, which have none, or a set that could not be read
/// again from its integer: not every enumeration is numbered so that a sum can be told apart.
pub fn serialize<T: HasValue, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.__integer::<S::Error>()?.serialize(serializer)
}

/// Reads an integer.
///
/// # Errors
///
/// When there is none, or a closed enum has no such member or set.
pub fn deserialize<'de, T: HasValue, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let integer = i64::deserialize(deserializer)?;
    T::__of_integer(integer.into()).map_err(de::Error::custom)
}

/// What an integer stands for: an enum, or a set of one.
pub trait HasValue: Sized {
    #[doc(hidden)]
    fn __integer<R: ser::Error>(&self) -> Result<i64, R>;

    #[doc(hidden)]
    fn __of_integer(integer: i128) -> Result<Self, ParseError>;
}

impl<E: GraphEnum> HasValue for E {
    fn __integer<R: ser::Error>(&self) -> Result<i64, R> {
        try_value(self).map(Into::into).map_err(R::custom)
    }

    fn __of_integer(integer: i128) -> Result<Self, ParseError> {
        read_integer(integer).map_err(Failure::into_error)
    }
}

impl<E: FlagsEnum> HasValue for Flags<E> {
    fn __integer<R: ser::Error>(&self) -> Result<i64, R> {
        if let Some(name) = self.unknown_names().next() {
            return Err(R::custom(ParseError::new(
                E::TYPE,
                name,
                ParseErrorKind::NoValue,
            )));
        }
        let bits = self.bits();
        // The same members, a composite as its parts or as itself.
        let is_same = |read: &Self| read.contains(self) && self.contains(read);
        if !Self::from_bits(bits).as_ref().is_some_and(is_same) {
            let name = E::TYPE.qualified_name();
            return Err(R::custom(format_args!(
                "{bits}, the integer of \"{self}\", stands for another set of {name}; store the text"
            )));
        }
        Ok(bits.into())
    }

    fn __of_integer(integer: i128) -> Result<Self, ParseError> {
        Self::read_integer(integer)
    }
}
