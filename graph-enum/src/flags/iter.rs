//! Iterating over a set: declared members in ascending value, then unknown names, then unknown bits.

use core::fmt;
use core::iter::FusedIterator;

use graph_enum_core::Digits;

use super::table::Bits;
use super::{Flags, FlagsEnum, UnknownTokens};

/// The members of a [`Flags`], borrowed; made by [`Flags::iter`].
pub struct FlagsIter<'a, E: FlagsEnum> {
    cursor: Cursor,
    unknown: &'a E::__UnknownTokens,
}

/// The members of a [`Flags`]; made by its `into_iter`.
pub struct FlagsIntoIter<E: FlagsEnum> {
    cursor: Cursor,
    unknown: E::__UnknownTokens,
}

/// The position in a set.
#[derive(Clone)]
struct Cursor {
    members: Bits,
    /// The number from which on unknown names are ahead.
    name: usize,
    /// How many unknown names are behind, plus one once the unknown bits are.
    behind: usize,
}

impl Cursor {
    fn new(members: u64) -> Self {
        Self {
            members: Bits(members),
            name: 0,
            behind: 0,
        }
    }

    #[inline]
    fn next<E: FlagsEnum>(&mut self, unknown: &E::__UnknownTokens) -> Option<E> {
        match self.members.next() {
            Some(bit) => E::__FLAGS
                .rows()
                .get(bit)
                .and_then(|row| (E::__FROM_INDEX)(row.index)),
            None if unknown.is_empty() => None,
            None => self.next_unknown(unknown),
        }
    }

    #[cold]
    fn next_unknown<E: FlagsEnum>(&mut self, unknown: &E::__UnknownTokens) -> Option<E> {
        if let Some((number, name)) = unknown.name_from(self.name) {
            self.name = number + 1;
            self.behind += 1;
            return E::__unknown(name);
        }
        if self.behind == unknown.count() && unknown.bits() != 0 {
            self.behind += 1;
            let digits = Digits::new(unknown.bits());
            return E::__unknown(digits.as_str());
        }
        None
    }

    fn len<R: UnknownTokens>(&self, unknown: &R) -> usize {
        let unknown = unknown.count() + usize::from(unknown.bits() != 0);
        self.members.0.count_ones() as usize + unknown.saturating_sub(self.behind)
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
    pub fn iter(&self) -> FlagsIter<'_, E> {
        FlagsIter {
            cursor: Cursor::new(self.members),
            unknown: &self.unknown,
        }
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
    type IntoIter = FlagsIntoIter<E>;

    #[inline]
    fn into_iter(self) -> FlagsIntoIter<E> {
        FlagsIntoIter {
            cursor: Cursor::new(self.members),
            unknown: self.unknown,
        }
    }
}

impl<'a, E: FlagsEnum> IntoIterator for &'a Flags<E> {
    type Item = E;
    type IntoIter = FlagsIter<'a, E>;

    #[inline]
    fn into_iter(self) -> FlagsIter<'a, E> {
        self.iter()
    }
}

impl<E: FlagsEnum> Clone for FlagsIter<'_, E> {
    fn clone(&self) -> Self {
        Self {
            cursor: self.cursor.clone(),
            unknown: self.unknown,
        }
    }
}

impl<E: FlagsEnum> Clone for FlagsIntoIter<E> {
    fn clone(&self) -> Self {
        Self {
            cursor: self.cursor.clone(),
            unknown: self.unknown.clone(),
        }
    }
}

macro_rules! impl_iterator {
    ([$($generics:tt)*] $iterator:ty, $($borrow:tt)?) => {
        impl<$($generics)*> Iterator for $iterator {
            type Item = E;

            #[inline]
            fn next(&mut self) -> Option<E> {
                self.cursor.next($($borrow)? self.unknown)
            }

            #[inline]
            fn size_hint(&self) -> (usize, Option<usize>) {
                let len = self.cursor.len($($borrow)? self.unknown);
                (len, Some(len))
            }
        }

        impl<$($generics)*> ExactSizeIterator for $iterator {}

        impl<$($generics)*> FusedIterator for $iterator {}

        /// The wire texts of the remaining members.
        impl<$($generics)*> fmt::Debug for $iterator {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                let mut list = formatter.debug_list();
                for member in self.clone() {
                    list.entry(&member.as_str());
                }
                list.finish()
            }
        }
    };
}

impl_iterator!([E: FlagsEnum] FlagsIter<'_, E>,);
impl_iterator!([E: FlagsEnum] FlagsIntoIter<E>, &);
