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

use core::fmt;
use core::marker::PhantomData;

use graph_enum_core::parse_integer;
use serde_core::de::{self, Deserializer, Visitor};
use serde_core::ser::{self, Serializer};

use crate::error::{ParseError, ParseErrorKind};
use crate::flags::{Flags, FlagsEnum};
use crate::graph_enum::{Failure, GraphEnum};
use crate::read::read_integer;

/// Writes the integer of an enum or of a [`Flags`].
///
/// # Errors
///
/// When the value is an unknown name or a set that holds one, which have none; a set that could not be read again
/// from its integer, since not every enumeration is numbered so that a sum can be told apart; or an integer that
/// the format does not hold.
pub fn serialize<T: HasValue, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let integer = value.__integer()?;
    if let Ok(integer) = i64::try_from(integer) {
        return serializer.serialize_i64(integer);
    }
    match u64::try_from(integer) {
        // Where the format does not describe itself, it would be read as another type than it was written.
        Ok(integer) if serializer.is_human_readable() => serializer.serialize_u64(integer),
        _ => Err(ser::Error::custom(
            "an integer outside 64 bits has no place in this format; store the text",
        )),
    }
}

/// Reads an integer.
///
/// # Errors
///
/// When there is none, or a closed enum has no such member or set.
pub fn deserialize<'de, T: HasValue, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_i64(IntegerVisitor(PhantomData))
}

struct IntegerVisitor<T>(PhantomData<T>);

impl<T: HasValue> Visitor<'_> for IntegerVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an integer")
    }

    fn visit_i64<R: de::Error>(self, integer: i64) -> Result<T, R> {
        T::__of_integer(integer.into()).map_err(R::custom)
    }

    fn visit_u64<R: de::Error>(self, integer: u64) -> Result<T, R> {
        T::__of_integer(integer.into()).map_err(R::custom)
    }
}

/// What an integer stands for: an enum, or a set of one.
pub trait HasValue: Sized {
    #[doc(hidden)]
    fn __integer<R: ser::Error>(&self) -> Result<i128, R>;

    #[doc(hidden)]
    fn __of_integer(integer: i128) -> Result<Self, ParseError>;
}

impl<E: GraphEnum> HasValue for E {
    fn __integer<R: ser::Error>(&self) -> Result<i128, R> {
        match self.value() {
            Some(value) => Ok(value.into().into()),
            None => integer_of_unknown::<E, R>(self.as_str()),
        }
    }

    fn __of_integer(integer: i128) -> Result<Self, ParseError> {
        read_integer(integer).map_err(Failure::into_error)
    }
}

impl<E: FlagsEnum> HasValue for Flags<E> {
    fn __integer<R: ser::Error>(&self) -> Result<i128, R> {
        if let Some(name) = self.unknown_names().next() {
            // What no bits hold, as -1, is kept as a name.
            return match integer_of_unknown::<E, R>(name) {
                Ok(_) if self.len() > 1 => Err(not_the_same(self)),
                integer => integer,
            };
        }
        let bits = self.bits();
        // The same members, a composite as its parts or as itself.
        let is_same = |read: &Self| read.contains(self) && self.contains(read);
        if Self::from_bits(bits).as_ref().is_some_and(is_same) {
            Ok(bits.into().into())
        } else {
            Err(not_the_same(self))
        }
    }

    fn __of_integer(integer: i128) -> Result<Self, ParseError> {
        Self::read_integer(integer)
    }
}

/// An integer that the enum does not declare, whatever its size.
fn integer_of_unknown<E: GraphEnum, R: ser::Error>(text: &str) -> Result<i128, R> {
    parse_integer(text.trim_ascii())
        .ok_or_else(|| R::custom(ParseError::new(E::TYPE, text, ParseErrorKind::NoValue)))
}

fn not_the_same<E: FlagsEnum, R: ser::Error>(set: &Flags<E>) -> R {
    R::custom(format_args!(
        "{}, the integer of \"{set}\", stands for another set of {}; store the text",
        set.bits(),
        E::TYPE.qualified_name()
    ))
}
