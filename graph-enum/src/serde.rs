//! Serde: enums and sets as text, and the visitor that reads them.

use core::fmt;
use core::marker::PhantomData;

use graph_enum_core::{Digits, is_integer};
use serde_core::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Unexpected, Visitor,
};
use serde_core::ser::Serializer;

use crate::graph_enum::GraphEnum;
use crate::wire::Wire;

/// Writes the name, or the text of an unknown member, as a string.
///
/// # Errors
///
/// When the format cannot write it.
#[inline]
pub fn serialize<E: GraphEnum, S: Serializer>(value: &E, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(value.as_str())
}

/// Reads a string, and in a human-readable format an integer or an XML element.
///
/// # Errors
///
/// When the format has another type there, or a closed enum has no such member.
#[inline]
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(WireVisitor::any())
    } else {
        deserializer.deserialize_str(WireVisitor::any())
    }
}

/// Reads an enum or a set from text or an integer.
pub(crate) struct WireVisitor<T> {
    accepts: Accepts,
    value: PhantomData<T>,
}

#[derive(Clone, Copy, PartialEq)]
enum Accepts {
    Any,
    /// Integers as a format's own type.
    Integers,
    /// Text that must be an integer: a number of `serde_json` with its feature `arbitrary_precision`.
    Digits,
}

impl<T> WireVisitor<T> {
    pub(crate) fn any() -> Self {
        Self::new(Accepts::Any)
    }

    pub(crate) fn integers() -> Self {
        Self::new(Accepts::Integers)
    }

    fn new(accepts: Accepts) -> Self {
        Self {
            accepts,
            value: PhantomData,
        }
    }
}

impl<'de, T: Wire> Visitor<'de> for WireVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.accepts == Accepts::Integers {
            return formatter.write_str("an integer");
        }
        let (before, after) = T::__EXPECTED;
        write!(formatter, "{before}{}{after}", T::__TYPE.qualified_name())
    }

    #[inline]
    fn visit_str<R: Error>(self, text: &str) -> Result<T, R> {
        match self.accepts {
            Accepts::Any => T::__read(text, R::custom),
            Accepts::Digits if is_integer(text) => T::__read(text, R::custom),
            Accepts::Digits => Err(R::invalid_type(Unexpected::Other("number"), &self)),
            Accepts::Integers => Err(R::invalid_type(Unexpected::Str(text), &self)),
        }
    }

    fn visit_i64<R: Error>(self, value: i64) -> Result<T, R> {
        self.visit_i128(value.into())
    }

    fn visit_u64<R: Error>(self, value: u64) -> Result<T, R> {
        self.visit_i128(value.into())
    }

    fn visit_i128<R: Error>(self, value: i128) -> Result<T, R> {
        T::__read_integer(value).map_err(R::custom)
    }

    fn visit_u128<R: Error>(self, value: u128) -> Result<T, R> {
        match i128::try_from(value) {
            Ok(value) => self.visit_i128(value),
            Err(_) => T::__read(Digits::new(value).as_str(), R::custom),
        }
    }

    /// `serde_json` reads `-0`, and integers beyond 64 bits, as floating point.
    fn visit_f64<R: Error>(self, value: f64) -> Result<T, R> {
        match integer_of(value) {
            Some(integer) => self.visit_i128(integer),
            None => Err(R::invalid_type(Unexpected::Float(value), &self)),
        }
    }

    /// An XML element, or a number of `serde_json` with its feature `arbitrary_precision`. Another map is a type error.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut found = None;
        loop {
            let accepts = match map.next_key()? {
                None => break,
                Some(Key::Attribute) => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
                Some(Key::Text) if found.is_none() => self.accepts,
                Some(Key::Number) if found.is_none() => Accepts::Digits,
                Some(_) => return Err(A::Error::invalid_type(Unexpected::Map, &self)),
            };
            found = Some(map.next_value_seed(Self::new(accepts))?);
        }
        found.ok_or_else(|| A::Error::invalid_type(Unexpected::Map, &self))
    }
}

/// The text of an XML element.
impl<'de, T: Wire> DeserializeSeed<'de> for WireVisitor<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_str(self)
    }
}

/// A key of a map that stands for text or a number.
enum Key {
    /// quick-xml: the text of an element.
    Text,
    /// quick-xml: an attribute, which is ignored.
    Attribute,
    /// `serde_json`: a number's digits.
    Number,
    Other,
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_identifier(Self::Other)
    }
}

/// A key is its own visitor, and gives way to the key that is read.
impl Visitor<'_> for Key {
    type Value = Self;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_str<R: Error>(self, key: &str) -> Result<Self, R> {
        Ok(match key {
            "$text" => Self::Text,
            "$serde_json::private::Number" => Self::Number,
            _ if key.starts_with('@') => Self::Attribute,
            _ => Self::Other,
        })
    }
}

/// The integer of a floating-point number that a JSON reader makes of one: `-0`, and what lies beyond 64 bits.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a number of this size is an integer, and an `i128` holds it"
)]
fn integer_of(value: f64) -> Option<i128> {
    const BEYOND_I64: f64 = 9_223_372_036_854_775_808.0;
    const BEYOND_I128: f64 = BEYOND_I64 * BEYOND_I64 * 2.0;
    if value == 0.0 && value.is_sign_negative() {
        return Some(0);
    }
    if !(BEYOND_I64..BEYOND_I128).contains(&value.abs()) {
        return None;
    }
    let integer = value as i128;
    // The least `i64` would have been read as one.
    Some(integer - i128::from(integer == i128::from(i64::MIN)))
}
