//! [`Rows`]: the tables of an enumeration, made from what the derive declares.

use graph_enum_core::{Hash, Slots, ValueSlots, Words};

use super::{Declaration, Member, members};

/// A declaration, and the tables of its names and integers.
#[derive(Debug)]
pub struct Rows<
    const MEMBERS: usize,
    const SLOTS: usize,
    const WORDS: usize,
    const VALUE_SLOTS: usize,
> {
    pub(super) declaration: Declaration,
    pub(super) members: [Member; MEMBERS],
    pub(super) hash: Hash,
    pub(super) slots: Slots<SLOTS>,
    pub(super) words: Words<WORDS>,
    pub(super) values: [i64; MEMBERS],
    pub(super) value_slots: ValueSlots<VALUE_SLOTS>,
}

impl Declaration {
    /// Computes the tables. `hash` and `slots` are the bytes of a table of names in `graph_enum_core`. Names count from 1
    /// on, then aliases; 0 is an unused slot.
    #[must_use]
    pub const fn rows<const MEMBERS: usize, const SLOTS: usize>(
        self,
        hash: &'static [u8],
        slots: &'static [u8; SLOTS],
    ) -> Rows<MEMBERS, SLOTS, 0, 0> {
        let members = members(&self);
        let (hash, upper) = Hash::from_bytes(hash);
        Rows {
            hash,
            slots: self::slots(&members, slots, upper),
            words: Words::new(&[]),
            values: values(&members),
            value_slots: ValueSlots::new(self.values, &[]),
            members,
            declaration: self,
        }
    }
}

impl<const MEMBERS: usize, const SLOTS: usize> Rows<MEMBERS, SLOTS, 0, 0> {
    /// The words of the names, for a hash whose key they are.
    #[must_use]
    pub const fn words(self) -> Rows<MEMBERS, SLOTS, SLOTS, 0> {
        Rows {
            words: Words::new(&self.slots.names),
            declaration: self.declaration,
            members: self.members,
            hash: self.hash,
            slots: self.slots,
            values: self.values,
            value_slots: self.value_slots,
        }
    }
}

impl<const MEMBERS: usize, const SLOTS: usize, const WORDS: usize> Rows<MEMBERS, SLOTS, WORDS, 0> {
    /// The integers by slot, for a hash of theirs.
    #[must_use]
    pub const fn value_slots<const VALUE_SLOTS: usize>(
        self,
    ) -> Rows<MEMBERS, SLOTS, WORDS, VALUE_SLOTS> {
        Rows {
            value_slots: ValueSlots::new(self.declaration.values, &self.values),
            declaration: self.declaration,
            members: self.members,
            hash: self.hash,
            slots: self.slots,
            words: self.words,
            values: self.values,
        }
    }
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

/// The names and aliases of members in their slots, by the lower and upper bytes of their numbers. There are no upper
/// bytes if all are 0.
const fn slots<const SLOTS: usize>(
    members: &[Member],
    lower: &[u8; SLOTS],
    upper: &[u8],
) -> Slots<SLOTS> {
    let mut slots = Slots {
        names: [""; SLOTS],
        indices: [0; SLOTS],
    };
    let mut slot = 0;
    while slot < SLOTS {
        let upper = if upper.is_empty() { 0 } else { upper[slot] };
        let number = u16::from_le_bytes([lower[slot], upper]) as usize;
        (slots.names[slot], slots.indices[slot]) = nth_name(members, number);
        slot += 1;
    }
    slots
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
    use graph_enum_core::ValueForm;

    use super::{Declaration, slots, values};
    use crate::schema::{Member, members};

    const MEMBERS: [Member; 3] = members(
        &Declaration::closed("ns.e", "x,none,expiredVppToken", ValueForm::Dense(0))
            .aliases(&[(1, &["no", "nothing"]), (2, &["expired"])]),
    );

    #[test]
    fn names_are_numbered_before_aliases() {
        let slots = slots(&MEMBERS, &[3, 0, 6, 1, 4, 5, 2], &[]);
        assert_eq!(
            slots.names,
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
    fn integers_are_in_declaration_order() {
        assert_eq!(values(&MEMBERS), [0, 1, 2]);
    }
}
