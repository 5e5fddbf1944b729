//! Iterating over a set: declared members in ascending value, then unknown names, then unknown bits.

use core::borrow::Borrow;
use core::fmt;
use core::iter::FusedIterator;
use core::marker::PhantomData;

use graph_enum_core::Digits;

use super::table::take_bit;
use super::{Flags, FlagsEnum, UnknownTokens};

/// The members of a [`Flags`], from [`iter`](Flags::iter) or `into_iter`. `S` is the set, or a reference to it.
pub struct FlagsIter<E: FlagsEnum, S> {
    set: S,
    /// The declared members that are ahead.
    members: u64,
    /// The number from which on unknown names are ahead.
    name: usize,
    /// How many unknown names are behind, plus one once the unknown bits are.
    behind: usize,
    member: PhantomData<fn() -> E>,
}

impl<E: FlagsEnum, S: Borrow<Flags<E>>> FlagsIter<E, S> {
    #[inline]
    fn new(set: S) -> Self {
        Self {
            members: set.borrow().members,
            set,
            name: 0,
            behind: 0,
            member: PhantomData,
        }
    }

    #[cold]
    fn next_unknown(&mut self) -> Option<E> {
        let to_member = E::__CONSTRUCTORS.unknown?;
        let unknown = &self.set.borrow().unknown;
        if let Some((number, name)) = unknown.name_from(self.name) {
            self.name = number + 1;
            self.behind += 1;
            return Some(to_member(name));
        }
        if self.behind == unknown.count() && unknown.bits() != 0 {
            self.behind += 1;
            return Some(to_member(Digits::new(unknown.bits()).as_str()));
        }
        None
    }
}

impl<E: FlagsEnum, S: Borrow<Flags<E>>> Iterator for FlagsIter<E, S> {
    type Item = E;

    #[inline]
    fn next(&mut self) -> Option<E> {
        match take_bit(&mut self.members) {
            Some(bit) => E::__FLAGS
                .rows()
                .get(bit)
                .and_then(|row| (E::__CONSTRUCTORS.from_index)(row.index as u64)),
            None if self.set.borrow().unknown.is_empty() => None,
            None => self.next_unknown(),
        }
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let unknown = &self.set.borrow().unknown;
        let unknown = unknown.count() + usize::from(unknown.bits() != 0);
        let len = self.members.count_ones() as usize + unknown.saturating_sub(self.behind);
        (len, Some(len))
    }
}

impl<E: FlagsEnum, S: Borrow<Flags<E>>> ExactSizeIterator for FlagsIter<E, S> {}

impl<E: FlagsEnum, S: Borrow<Flags<E>>> FusedIterator for FlagsIter<E, S> {}

impl<E: FlagsEnum, S: Clone> Clone for FlagsIter<E, S> {
    fn clone(&self) -> Self {
        Self {
            set: self.set.clone(),
            ..*self
        }
    }
}

/// The wire texts of the remaining members.
impl<E: FlagsEnum, S: Borrow<Flags<E>> + Clone> fmt::Debug for FlagsIter<E, S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut list = formatter.debug_list();
        for member in self.clone() {
            list.entry(&member.as_str());
        }
        list.finish()
    }
}

impl<E: FlagsEnum> Flags<E> {
    /// The members in ascending value, then unknown names in arrival order, then all unknown bits as one member.
    /// Unknown ones are the enum's unknown variant.
    ///
    /// Collecting them returns an equal set. A zero member that is the empty set is never among them.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::PasskeyTypes;
    /// # use graph_enum::Flags;
    /// let types: Flags<PasskeyTypes> = "hybrid,16,synced,deviceBound".parse().unwrap();
    /// let members: Vec<PasskeyTypes> = types.iter().collect();
    /// assert_eq!(members[..2], [PasskeyTypes::DeviceBound, PasskeyTypes::Synced]);
    /// assert_eq!(members[2].as_str(), "hybrid");
    /// assert_eq!(members[3].as_str(), "16");
    /// ```
    #[inline]
    #[must_use]
    pub fn iter(&self) -> FlagsIter<E, &Self> {
        FlagsIter::new(self)
    }

    /// The names of the members in ascending value, then unknown names in arrival order.
    ///
    /// Unknown bits have no name; see [`unknown_bits`](Self::unknown_bits).
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::PasskeyTypes;
    /// # use graph_enum::Flags;
    /// let types: Flags<PasskeyTypes> = "hybrid,16,synced".parse().unwrap();
    /// assert_eq!(types.names().collect::<Vec<_>>(), ["synced", "hybrid"]);
    /// ```
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let members = E::__FLAGS.rows_of(self.members).map(|row| row.name);
        members.chain(self.unknown_names())
    }
}

impl<E: FlagsEnum> IntoIterator for Flags<E> {
    type Item = E;
    type IntoIter = FlagsIter<E, Self>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        FlagsIter::new(self)
    }
}

impl<E: FlagsEnum> IntoIterator for &Flags<E> {
    type Item = E;
    type IntoIter = FlagsIter<E, Self>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        FlagsIter::new(self)
    }
}
