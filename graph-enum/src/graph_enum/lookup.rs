//! The lookups behind the items of a derived enum: generic over the enum, and constant as far as its tables are.
//!
//! The derive emits data and two `match`es, member to discriminant and index to member. Everything else is written once,
//! here and in the defaults of the trait.

use core::fmt;

use graph_enum_core::find_by_key;

use super::GraphEnum;
use crate::error::{ParseError, ParseErrorKind};
use crate::schema::{EnumType, Member};

/// The discriminant or the text of a value.
#[derive(Clone, Copy, Debug)]
pub enum Content<'a> {
    /// A declared member, by its discriminant.
    Declared(i64),
    /// The text of a member that this build does not know.
    Unknown(&'a str),
}

/// The functions that make a value.
#[derive(Clone, Copy, Debug)]
pub struct Constructors<E> {
    /// The member at an index of the declaration.
    pub from_index: fn(u64) -> Option<E>,
    /// The unknown variant of a text; `None` of a closed enum.
    pub unknown: Option<fn(&str) -> E>,
}

/// The schema of an enum.
///
/// A function, because the compiler evaluates a constant in each crate whose functions name it, used or not. rustc inlines
/// small functions before LLVM does, and each enum's functions would name the constant. The calls below are never made:
/// they make this function too large for rustc, and LLVM drops them.
#[inline]
#[must_use]
pub const fn enum_type<E: GraphEnum>() -> &'static EnumType {
    if size_of::<E>() == usize::MAX {
        never();
        never();
        never();
        never();
        never();
        never();
    }
    E::TYPE
}

#[cold]
#[inline(never)]
const fn never() {}

/// The declared members.
#[inline]
#[must_use]
pub const fn variants<E: GraphEnum>() -> &'static [E] {
    E::MEMBERS
}

/// The index of a name or alias in any ASCII case that the enum allows, or one that no member has.
///
/// Not an `Option`, because every derived enum would need a body to match on it, which is slow to compile. Of 64 bits, so
/// that it can be the distance of any two integers.
#[inline]
#[must_use]
pub const fn index_of_name<E: GraphEnum>(name: &str) -> u64 {
    let names = enum_type::<E>().names();
    find_by_key!(names, const { E::TYPE.names().key() }, name) as u64
}

/// The index of an integer, or one that no member has.
#[inline]
#[must_use]
pub const fn index_of_value<E: GraphEnum>(value: i64) -> u64 {
    match enum_type::<E>().values().index(value) {
        Some(index) => index as u64,
        None => u64::MAX,
    }
}

/// The slot of an integer, or one that no member has.
#[inline]
#[must_use]
pub const fn slot_of_value<E: GraphEnum>(value: i64) -> u64 {
    match enum_type::<E>().values().slot(value) {
        Some(slot) => slot as u64,
        None => u64::MAX,
    }
}

/// The index of a declared member.
#[inline]
#[must_use]
pub const fn index<E: GraphEnum>(discriminant: i64) -> Option<usize> {
    enum_type::<E>().values().index(discriminant)
}

/// The row of a declared member.
#[inline]
#[must_use]
pub const fn row<E: GraphEnum>(discriminant: i64) -> Option<&'static Member> {
    match index::<E>(discriminant) {
        Some(index) => Some(&enum_type::<E>().members()[index]),
        None => None,
    }
}

/// The name of a declared member.
#[inline]
#[must_use]
pub const fn name<E: GraphEnum>(discriminant: i64) -> &'static str {
    match row::<E>(discriminant) {
        Some(member) => member.name(),
        None => "",
    }
}

/// Prints the text on the wire.
///
/// # Errors
///
/// When the formatter fails.
#[inline]
pub fn print<E: GraphEnum>(value: &E, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    formatter.pad(value.as_str())
}

/// Text to a declared member.
///
/// # Errors
///
/// If the text is not a declared member.
#[inline]
pub fn parse_known<E: GraphEnum>(text: &str) -> Result<E, ParseError> {
    match E::from_name(text) {
        Some(member) => Ok(member),
        None => known_slow(text),
    }
}

#[cold]
#[inline(never)]
fn known_slow<E: GraphEnum>(text: &str) -> Result<E, ParseError> {
    let index = E::TYPE.index_of_text(text);
    let member = index.map(|index| (E::__CONSTRUCTORS.from_index)(index as u64));
    let member = member.and_then(|member| member.ok_or(ParseErrorKind::UndeclaredValue));
    member.map_err(|kind| ParseError::new(E::TYPE, text, kind))
}
