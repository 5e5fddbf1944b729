//! The tables of an enumeration: what the derive declares as literals, in the forms that lookups read.
//!
//! Each is a constant of generic code, which the compiler evaluates where it is used first: a crate of a
//! thousand enumerations pays for none of them, its users for those that they use.

use crate::flags::table::{FlagTable, flag_bits, flag_rows};
use crate::graph_enum::GraphEnum;
use crate::names::{Names, slots, words};
use crate::schema::{Member, members};
use crate::values::{Values, value_slots};

/// The tables of an enum.
pub trait Tables<E> {
    /// The members in declaration order.
    const MEMBERS: &'static [Member];
    /// The same, to look up by name.
    const NAMES: Names;
    /// The same, to look up by integer.
    const VALUES: Values;
    /// The same as bits of a set, for a flags enumeration.
    const FLAGS: FlagTable;
}

/// [`Tables`] with so many members, slots for names, words of those, and slots for integers.
#[derive(Debug)]
pub enum TableSizes<
    const MEMBERS: usize,
    const SLOTS: usize,
    const WORDS: usize,
    const VALUE_SLOTS: usize,
> {}

impl<
    E: GraphEnum,
    const MEMBERS: usize,
    const SLOTS: usize,
    const WORDS: usize,
    const VALUE_SLOTS: usize,
> Tables<E> for TableSizes<MEMBERS, SLOTS, WORDS, VALUE_SLOTS>
{
    const MEMBERS: &'static [Member] =
        &members::<MEMBERS>(E::__DECLARATION.members, E::__DECLARATION.details);

    const NAMES: Names = Names::new(
        E::__DECLARATION.names,
        &slots::<SLOTS>(<Self as Tables<E>>::MEMBERS, E::__DECLARATION.slots),
        &words::<WORDS>(<Self as Tables<E>>::MEMBERS, E::__DECLARATION.slots),
    );

    const VALUES: Values = Values::new(
        E::__DECLARATION.values,
        <Self as Tables<E>>::MEMBERS,
        &value_slots::<VALUE_SLOTS>(<Self as Tables<E>>::MEMBERS, E::__DECLARATION.values),
    );

    const FLAGS: FlagTable = FlagTable::new(
        &flag_rows::<MEMBERS>(<Self as Tables<E>>::MEMBERS),
        &flag_bits(&flag_rows::<MEMBERS>(<Self as Tables<E>>::MEMBERS)),
    );
}
