//! Iterating over a set: declared members in ascending value, then unknown names, then unknown bits.

use core::fmt;
use core::iter::FusedIterator;

use graph_enum_core::Digits;

use super::table::Bits;
use super::{Flags, FlagsEnum, Rest};
use crate::error::ParseErrorKind;

/// The members of a [`Flags`], borrowed; made by [`Flags::iter`].
pub struct FlagsIter<'a, E: FlagsEnum> {
    place: Place,
    rest: &'a E::__Rest,
}

/// The members of a [`Flags`]; made by its `into_iter`.
pub struct FlagsIntoIter<E: FlagsEnum> {
    place: Place,
    rest: E::__Rest,
}

/// What is still to come.
#[derive(Clone)]
struct Place {
    members: Bits,
    /// How many of the unknown names, and of the one for all unknown bits, are behind.
    unknown: usize,
}

impl Place {
    fn new(members: u64) -> Self {
        Self {
            members: Bits(members),
            unknown: 0,
        }
    }

    #[inline]
    fn next<E: FlagsEnum>(&mut self, rest: &E::__Rest) -> Option<E> {
        match self.members.next() {
            Some(bit) => E::__FLAGS
                .rows()
                .get(bit)
                .and_then(|row| E::__from_index(row.index)),
            None if rest.is_empty() => None,
            None => self.next_unknown(rest),
        }
    }

    #[cold]
    fn next_unknown<E: FlagsEnum>(&mut self, rest: &E::__Rest) -> Option<E> {
        let nth = self.unknown;
        if let Some(name) = rest.name(nth) {
            self.unknown += 1;
            return E::__unknown(name, ParseErrorKind::UnknownName).ok();
        }
        if nth == rest.len() && rest.bits() != 0 {
            self.unknown += 1;
            let digits = Digits::new(rest.bits());
            return E::__unknown(digits.as_str(), ParseErrorKind::UndeclaredBits).ok();
        }
        None
    }

    fn len<R: Rest>(&self, rest: &R) -> usize {
        let unknown = rest.len() + usize::from(rest.bits() != 0);
        self.members.0.count_ones() as usize + unknown.saturating_sub(self.unknown)
    }
}

impl<E: FlagsEnum> Flags<E> {
    /// The members in ascending value, then unknown names in arrival order, then unknown bits as
    /// one member; each unknown one as the enum's unknown variant.
    ///
    /// Collecting them gives the same set. The zero member is never among them.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::PasskeyTypes;
    /// # use graph_enum::Flags;
    /// let types: Flags<PasskeyTypes> = "hybrid,16,synced,deviceBound".parse().unwrap();
    /// let members: Vec<PasskeyTypes> = types.iter().collect();
    /// assert_eq!(members[..2], [PasskeyTypes::DeviceBound, PasskeyTypes::Synced]);
    /// assert_eq!(members[2], "hybrid");
    /// assert_eq!(members[3], "16");
    /// ```
    #[inline]
    #[must_use]
    pub fn iter(&self) -> FlagsIter<'_, E> {
        FlagsIter {
            place: Place::new(self.members),
            rest: &self.rest,
        }
    }
}

impl<E: FlagsEnum> IntoIterator for Flags<E> {
    type Item = E;
    type IntoIter = FlagsIntoIter<E>;

    #[inline]
    fn into_iter(self) -> FlagsIntoIter<E> {
        FlagsIntoIter {
            place: Place::new(self.members),
            rest: self.rest,
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
            place: self.place.clone(),
            rest: self.rest,
        }
    }
}

impl<E: FlagsEnum> Clone for FlagsIntoIter<E> {
    fn clone(&self) -> Self {
        Self {
            place: self.place.clone(),
            rest: self.rest.clone(),
        }
    }
}

macro_rules! impl_iterator {
    ([$($generics:tt)*] $iterator:ty, $($borrow:tt)?) => {
        impl<$($generics)*> Iterator for $iterator {
            type Item = E;

            #[inline]
            fn next(&mut self) -> Option<E> {
                self.place.next($($borrow)? self.rest)
            }

            #[inline]
            fn size_hint(&self) -> (usize, Option<usize>) {
                let len = self.place.len($($borrow)? self.rest);
                (len, Some(len))
            }
        }

        impl<$($generics)*> ExactSizeIterator for $iterator {}

        impl<$($generics)*> FusedIterator for $iterator {}

        /// The wire texts that are still to come.
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
