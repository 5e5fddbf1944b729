//! Arbitrary: random values, for fuzz targets and property tests.

use alloc::borrow::ToOwned;
use alloc::string::String;

use arbitrary::{Arbitrary, Error, Result, Unstructured};
use graph_enum_core::parse_integer;

use crate::flags::{Flags, FlagsEnum};
use crate::graph_enum::GraphEnum;
use crate::read::parse;

/// A declared member, or for an open enum in one of eight cases an unknown one.
///
/// # Errors
///
/// When a closed enum has no member.
pub fn arbitrary<E: GraphEnum>(unstructured: &mut Unstructured<'_>) -> Result<E> {
    let members = E::TYPE.members().len();
    // True once the input is used up.
    let is_known = unstructured.ratio(7, 8)?;
    if E::TYPE.is_open() && (members == 0 || !is_known) {
        let text = unlisted::<E>(unstructured)?;
        return parse(&text).map_err(|_| Error::IncorrectFormat);
    }
    let last = members.checked_sub(1).ok_or(Error::EmptyChoose)?;
    let index = unstructured.int_in_range(0..=last)?;
    (E::__CONSTRUCTORS.from_index)(index as u64).ok_or(Error::IncorrectFormat)
}

/// Each declared member or not, and for an open enum up to three unknown ones.
impl<'a, E: FlagsEnum> Arbitrary<'a> for Flags<E> {
    fn arbitrary(unstructured: &mut Unstructured<'a>) -> Result<Self> {
        let mut set = Self::empty();
        let mut is_member: u64 = unstructured.arbitrary()?;
        for index in 0..E::TYPE.members().len() {
            if is_member & 1 != 0 {
                set.extend((E::__CONSTRUCTORS.from_index)(index as u64));
            }
            is_member >>= 1;
        }
        if E::TYPE.is_open() {
            for _ in 0..unstructured.int_in_range(0..=3)? {
                let text = unlisted::<E>(unstructured)?;
                set.extend(parse::<E>(&text).ok());
            }
        }
        Ok(set)
    }

    fn size_hint(_: usize) -> (usize, Option<usize>) {
        (size_of::<u64>(), None)
    }
}

/// Text of an unknown member: not a name or alias in any case, not an integer, not blank. For flags it is one
/// token.
fn unlisted<E: GraphEnum>(unstructured: &mut Unstructured<'_>) -> Result<String> {
    let mut text = unstructured.arbitrary::<&str>()?.to_owned();
    if E::TYPE.is_flags() {
        text.retain(|letter| letter != ',');
        text = text.trim_ascii().to_owned();
    }
    let is_listed = |text: &str| {
        let text = text.trim_ascii();
        text.trim().is_empty() || E::TYPE.member(text).is_some() || parse_integer(text).is_some()
    };
    // Ends: names are finitely long, and an integer has no such letter.
    while is_listed(&text) {
        text.push('x');
    }
    Ok(text)
}
