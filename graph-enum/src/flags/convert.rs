//! Members to sets, and [`AsFlags`]: what can be combined with a set.

use super::{Flags, FlagsEnum, UnknownTokens};

/// The operand of the methods and operators of [`Flags`]: a member or a set, by value or by reference, or an array of
/// members.
///
/// ```
/// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
/// # use example::WindowsArchitecture::{Arm, X64, X86};
/// let architectures = X86 | X64;
/// assert!(architectures.contains(X64));
/// assert!(architectures.contains(&architectures));
/// assert!(!architectures.contains([X64, Arm]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a member nor a set of `{E}`",
    label = "expected `{E}` or `Flags<{E}>`"
)]
pub trait AsFlags<E: FlagsEnum>: Sized {
    /// Calls `read` with the set. A set is not cloned.
    #[doc(hidden)]
    fn __with<R>(self, read: impl FnOnce(&Flags<E>) -> R) -> R;
}

impl<E: FlagsEnum> AsFlags<E> for E {
    #[doc(hidden)]
    #[inline]
    fn __with<R>(self, read: impl FnOnce(&Flags<E>) -> R) -> R {
        read(&Flags::from(&self))
    }
}

impl<E: FlagsEnum> AsFlags<E> for &E {
    #[doc(hidden)]
    #[inline]
    fn __with<R>(self, read: impl FnOnce(&Flags<E>) -> R) -> R {
        read(&Flags::from(self))
    }
}

impl<E: FlagsEnum> AsFlags<E> for Flags<E> {
    #[doc(hidden)]
    #[inline]
    fn __with<R>(self, read: impl FnOnce(&Flags<E>) -> R) -> R {
        read(&self)
    }
}

impl<E: FlagsEnum> AsFlags<E> for &Flags<E> {
    #[doc(hidden)]
    #[inline]
    fn __with<R>(self, read: impl FnOnce(&Flags<E>) -> R) -> R {
        read(self)
    }
}

impl<E: FlagsEnum, const N: usize> AsFlags<E> for [E; N] {
    #[doc(hidden)]
    #[inline]
    fn __with<R>(self, read: impl FnOnce(&Flags<E>) -> R) -> R {
        read(&self.iter().collect())
    }
}

/// The set of one member. The text of an unknown member is read as a list.
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
            0 if E::__UnknownTokens::IS_OPEN => of_zero_or_unknown(member),
            bit => Self::of(bit),
        }
    }
}

#[cold]
fn of_zero_or_unknown<E: FlagsEnum>(member: &E) -> Flags<E> {
    let mut set = Flags::empty();
    if member.is_unknown() {
        set.insert_list(member.as_str());
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

/// From members, or from sets.
impl<E: FlagsEnum, T: AsFlags<E>> FromIterator<T> for Flags<E> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut set = Self::empty();
        set.extend(items);
        set
    }
}

/// By members, or by sets.
impl<E: FlagsEnum, T: AsFlags<E>> Extend<T> for Flags<E> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        for item in items {
            self.insert(item);
        }
    }
}
