//! [`Tables`]: the data of a derived enum.

use super::GraphEnum;
use crate::repr::Repr;
use crate::schema::{EnumType, Rows};

/// The data of a derived enum. It is a constant, which the compiler evaluates where it is first used: a crate that declares
/// a thousand enumerations evaluates none, and one that uses three evaluates those of three.
#[derive(Debug)]
pub struct Tables<E: 'static> {
    pub(super) members: &'static [E],
    pub(super) enum_type: EnumType,
}

impl<E: GraphEnum> Tables<E> {
    /// Joins the members with their rows in the schema.
    #[must_use]
    pub const fn new<
        const MEMBERS: usize,
        const SLOTS: usize,
        const WORDS: usize,
        const VALUE_SLOTS: usize,
    >(
        members: &'static [E; MEMBERS],
        rows: &'static Rows<MEMBERS, SLOTS, WORDS, VALUE_SLOTS>,
    ) -> Self {
        Self {
            members,
            enum_type: EnumType::new(<E::Repr as Repr>::UNDERLYING_TYPE, rows),
        }
    }
}
