//! What a set is made of: a member, several, a set by reference.

use super::{Flags, FlagsEnum, Rest};

/// The set of one member. The text of an unknown one is read as a list, so that nothing about the
/// set depends on how its members came in.
impl<E: FlagsEnum> From<E> for Flags<E> {
    #[inline]
    fn from(member: E) -> Self {
        Self::from(&member)
    }
}

impl<E: FlagsEnum> From<&E> for Flags<E> {
    #[inline]
    fn from(member: &E) -> Self {
        match member.__bit() {
            0 if E::__Rest::IS_OPEN => of_unusual(member),
            bit => Self::of(bit),
        }
    }
}

/// The set of an open enum's zero or unknown member.
#[cold]
fn of_unusual<E: FlagsEnum>(member: &E) -> Flags<E> {
    let mut set = Flags::<E>::empty();
    if member.is_unknown() {
        for token in member.as_str().split(',') {
            // Without an error to give, an empty token is nothing.
            set.insert_token(token.trim_ascii());
        }
        set.settle();
    }
    set
}

impl<E: FlagsEnum> From<&Self> for Flags<E> {
    #[inline]
    fn from(set: &Self) -> Self {
        set.clone()
    }
}

impl<E: FlagsEnum, const N: usize> From<[E; N]> for Flags<E> {
    #[inline]
    fn from(members: [E; N]) -> Self {
        members.into_iter().collect()
    }
}

/// Of members, or of sets.
impl<E: FlagsEnum, T: Into<Flags<E>>> FromIterator<T> for Flags<E> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut set = Self::empty();
        set.extend(items);
        set
    }
}

/// By members, or by sets.
impl<E: FlagsEnum, T: Into<Flags<E>>> Extend<T> for Flags<E> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        for item in items {
            let other = item.into();
            self.members |= other.members;
            if !other.rest.is_empty() {
                self.push_rest(&other.rest);
            }
        }
        // Once, not for each item: it takes as long as there are names.
        self.settle();
    }
}
