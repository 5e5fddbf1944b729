//! [`Wire`]: what enums and sets have in common when they are read, written and sent.

use core::fmt;

#[cfg(feature = "serde")]
use graph_enum_core::parse_integer;
#[cfg(feature = "serde")]
use serde_core::ser;

#[cfg(feature = "serde")]
use crate::error::ParseError;
#[cfg(feature = "serde")]
use crate::excerpt::Excerpt;
use crate::flags::{Flags, FlagsEnum};
use crate::graph_enum::GraphEnum;
#[cfg(feature = "serde")]
use crate::read::{parse_integer_value, parse_slow};
use crate::request::{RequestError, UnknownMembers, check_literal};
use crate::schema::EnumType;

/// An enum or a set of one.
#[doc(hidden)]
pub trait Wire: fmt::Display + Sized {
    #[doc(hidden)]
    const __TYPE: &'static EnumType;

    /// What a reader expects, for errors.
    #[cfg(feature = "serde")]
    #[doc(hidden)]
    const __EXPECTED: (&'static str, &'static str);

    /// Reads text. `error` runs out of line, so that the usual case makes no room for a `ParseError`.
    #[cfg(feature = "serde")]
    #[doc(hidden)]
    fn __read<R>(text: &str, error: fn(ParseError) -> R) -> Result<Self, R>;

    /// Reads an integer of any size.
    #[cfg(feature = "serde")]
    #[doc(hidden)]
    fn __read_integer(integer: i128) -> Result<Self, ParseError>;

    /// The integer, from which the same value is read.
    #[cfg(feature = "serde")]
    #[doc(hidden)]
    fn __integer<R: ser::Error>(&self) -> Result<i128, R>;

    /// Checks an unknown text for a literal.
    #[doc(hidden)]
    fn __check_literal(&self) -> Result<(), RequestError>;

    /// Checks the value for a request.
    #[doc(hidden)]
    fn __check_request(&self, unknown_members: UnknownMembers) -> Result<(), RequestError>;
}

impl<E: GraphEnum + fmt::Display> Wire for E {
    const __TYPE: &'static EnumType = E::TYPE;

    #[cfg(feature = "serde")]
    const __EXPECTED: (&'static str, &'static str) = ("a member of ", "");

    #[cfg(feature = "serde")]
    #[inline]
    fn __read<R>(text: &str, error: fn(ParseError) -> R) -> Result<E, R> {
        #[cold]
        #[inline(never)]
        fn slow<E: GraphEnum, R>(text: &str, error: fn(ParseError) -> R) -> Result<E, R> {
            parse_slow(text).map_err(error)
        }
        match E::from_name(text) {
            Some(member) => Ok(member),
            None => slow(text, error),
        }
    }

    #[cfg(feature = "serde")]
    fn __read_integer(integer: i128) -> Result<E, ParseError> {
        parse_integer_value(integer)
    }

    #[cfg(feature = "serde")]
    fn __integer<R: ser::Error>(&self) -> Result<i128, R> {
        match self.value() {
            Some(value) => Ok(value.into().into()),
            None => integer_of_unknown(E::TYPE, self.as_str()),
        }
    }

    fn __check_literal(&self) -> Result<(), RequestError> {
        if self.is_unknown() {
            check_literal(E::TYPE, self.as_str())?;
        }
        Ok(())
    }

    fn __check_request(&self, unknown_members: UnknownMembers) -> Result<(), RequestError> {
        self.request_text(unknown_members).map(|_| ())
    }
}

impl<E: FlagsEnum> Wire for Flags<E> {
    const __TYPE: &'static EnumType = E::TYPE;

    #[cfg(feature = "serde")]
    const __EXPECTED: (&'static str, &'static str) =
        ("members of ", " in one string, with commas between");

    #[cfg(feature = "serde")]
    #[inline]
    fn __read<R>(text: &str, error: fn(ParseError) -> R) -> Result<Self, R> {
        text.parse().map_err(error)
    }

    #[cfg(feature = "serde")]
    fn __read_integer(integer: i128) -> Result<Self, ParseError> {
        Self::read_integer(integer)
    }

    #[cfg(feature = "serde")]
    fn __integer<R: ser::Error>(&self) -> Result<i128, R> {
        if let Some(name) = self.unknown_names().next() {
            // An integer that does not fit the bits, as -1, is stored as a name.
            return match integer_of_unknown(E::TYPE, name) {
                Ok(_) if self.len() > 1 => Err(another_set(self)),
                integer => integer,
            };
        }
        let bits = self.bits();
        if Self::from_bits(bits).as_ref() == Some(self) {
            Ok(bits.into().into())
        } else {
            Err(another_set(self))
        }
    }

    fn __check_literal(&self) -> Result<(), RequestError> {
        self.unknown_names()
            .try_for_each(|name| check_literal(E::TYPE, name))
    }

    fn __check_request(&self, unknown_members: UnknownMembers) -> Result<(), RequestError> {
        self.request_text(unknown_members).map(|_| ())
    }
}

/// An integer of any size that the enum does not declare.
#[cfg(feature = "serde")]
fn integer_of_unknown<R: ser::Error>(enum_type: &'static EnumType, text: &str) -> Result<i128, R> {
    parse_integer(text.trim_ascii()).ok_or_else(|| {
        R::custom(format_args!(
            "unknown member {} of {} has no integer",
            Excerpt::new(text),
            enum_type.qualified_name()
        ))
    })
}

#[cfg(feature = "serde")]
fn another_set<E: FlagsEnum, R: ser::Error>(set: &Flags<E>) -> R {
    R::custom(format_args!(
        "{}, the integer of \"{set}\", stands for another set of {}; store the text",
        set.bits(),
        E::TYPE.qualified_name()
    ))
}
