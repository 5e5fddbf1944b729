//! The tables of an enumeration, made from the literals that the derive declares.
//!
//! Each is a constant of generic code, which the compiler evaluates where it is first used. A crate that declares a
//! thousand enumerations evaluates none of them, and a crate that uses three evaluates those of three.

use graph_enum_core::{Names, Slots, Values, Words};

use super::GraphEnum;
use crate::flags::rows::{flag_bits, flag_rows};
use crate::flags::table::FlagTable;
use crate::schema::{Member, members};

/// The tables of an enum.
pub trait Tables<E> {
    /// The members in declaration order.
    const MEMBERS: &'static [Member];
    /// The members by name.
    const NAMES: Names;
    /// The members by integer.
    const VALUES: Values;
    /// The same as bits of a set, for a flags enumeration.
    const FLAGS: FlagTable;
}

/// Array lengths of [`Tables`].
#[derive(Debug)]
pub enum TableSizes<
    const MEMBERS: usize,
    const SLOTS: usize,
    const WORDS: usize = 0,
    const VALUE_SLOTS: usize = 0,
> {}

impl<
    E: GraphEnum,
    const MEMBERS: usize,
    const SLOTS: usize,
    const WORDS: usize,
    const VALUE_SLOTS: usize,
> Tables<E> for TableSizes<MEMBERS, SLOTS, WORDS, VALUE_SLOTS>
{
    const MEMBERS: &'static [Member] = &members::<MEMBERS>(&E::__DECLARATION);

    const NAMES: Names = Names::new(
        E::__DECLARATION.hash().0,
        &slots::<SLOTS>(<Self as Tables<E>>::MEMBERS, E::__DECLARATION.hash().1),
        &words::<WORDS>(<Self as Tables<E>>::MEMBERS, E::__DECLARATION.hash().1),
    );

    const VALUES: Values = Values::new(
        E::__DECLARATION.values(),
        &values::<MEMBERS>(<Self as Tables<E>>::MEMBERS),
        &Slots::<i64, VALUE_SLOTS>::of_values(
            E::__DECLARATION.values(),
            &values::<MEMBERS>(<Self as Tables<E>>::MEMBERS),
        ),
    );

    const FLAGS: FlagTable = FlagTable::new(
        &flag_rows::<MEMBERS>(<Self as Tables<E>>::MEMBERS),
        &flag_bits(&flag_rows::<MEMBERS>(<Self as Tables<E>>::MEMBERS)),
    );
}

/// The integers of members.
const fn values<const N: usize>(members: &[Member]) -> [i64; N] {
    let mut values = [0; N];
    let mut index = 0;
    while index < N {
        values[index] = members[index].value();
        index += 1;
    }
    values
}

/// The names and aliases of members in their slots, by the numbers of two bytes that the derive declares.
const fn slots<const SLOTS: usize>(
    members: &[Member],
    numbers: &[u8],
) -> Slots<&'static str, SLOTS> {
    let mut slots = Slots {
        keys: [""; SLOTS],
        indices: [0; SLOTS],
    };
    let mut slot = 0;
    while slot < SLOTS {
        let number = u16::from_le_bytes([numbers[2 * slot], numbers[2 * slot + 1]]) as usize;
        (slots.keys[slot], slots.indices[slot]) = nth_name(members, number);
        slot += 1;
    }
    slots
}

/// The words of the names in their slots; none if words are not the key.
const fn words<const SLOTS: usize>(members: &[Member], numbers: &[u8]) -> Words<SLOTS> {
    if SLOTS == 0 {
        Words::new(&[])
    } else {
        Words::new(&slots::<SLOTS>(members, numbers).keys)
    }
}

/// The name of this number, and the index of its member. Names count from 1 on, then aliases; 0 is an unused slot.
#[expect(
    clippy::cast_possible_truncation,
    reason = "names are counted in two bytes"
)]
const fn nth_name(members: &[Member], number: usize) -> (&'static str, u16) {
    if number == 0 {
        return ("", 0);
    }
    if number <= members.len() {
        return (members[number - 1].name(), (number - 1) as u16);
    }
    let (mut nth, mut index) = (number - members.len() - 1, 0);
    while nth >= members[index].aliases().len() {
        nth -= members[index].aliases().len();
        index += 1;
    }
    (members[index].aliases()[nth], index as u16)
}

#[cfg(test)]
mod tests {
    use std::format;

    use graph_enum_core::{ValueForm, Words};

    use super::{slots, values, words};
    use crate::schema::{Declaration, Member, members};

    const MEMBERS: [Member; 3] = members(
        &Declaration::closed("ns.e", "x,none,expiredVppToken", b"", ValueForm::Dense(0))
            .aliases(&[(1, &["no", "nothing"]), (2, &["expired"])]),
    );

    #[test]
    fn names_are_numbered_before_aliases() {
        let slots = slots::<7>(&MEMBERS, &[3, 0, 0, 0, 6, 0, 1, 0, 4, 0, 5, 0, 2, 0]);
        assert_eq!(
            slots.keys,
            [
                "expiredVppToken",
                "",
                "expired",
                "x",
                "no",
                "nothing",
                "none"
            ]
        );
        assert_eq!(slots.indices, [2, 0, 2, 0, 1, 1, 1]);
    }

    #[test]
    fn words_are_those_of_the_names_in_their_slots() {
        let numbers = [3, 0, 0, 0, 1, 0, 2, 0];
        let names = Words::<4>::new(&["expiredVppToken", "", "x", "none"]);
        let words = format!("{:?}", words::<4>(&MEMBERS, &numbers));
        assert_eq!(words, format!("{names:?}"));
    }

    #[test]
    fn integers_are_in_declaration_order() {
        assert_eq!(values(&MEMBERS), [0, 1, 2]);
    }
}
