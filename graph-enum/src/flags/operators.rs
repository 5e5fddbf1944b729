//! `|`, `&`, `-`, `^` and `!` on sets; the derive has them on members, by a macro.

use core::ops::{
    BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Not, Sub, SubAssign,
};

use super::{AsFlags, Flags, FlagsEnum};

macro_rules! impl_operators {
    ($($operator:ident::$name:ident, $assign:ident::$assign_name:ident => |$set:ident, $other:ident| $change:expr;)*) => {$(
        impl<E: FlagsEnum, T: AsFlags<E>> $assign<T> for Flags<E> {
            #[inline]
            fn $assign_name(&mut self, $other: T) {
                let $set = self;
                $change;
            }
        }

        impl<E: FlagsEnum, T: AsFlags<E>> $operator<T> for Flags<E> {
            type Output = Flags<E>;

            #[inline]
            fn $name(mut self, other: T) -> Flags<E> {
                $assign::$assign_name(&mut self, other);
                self
            }
        }

        impl<E: FlagsEnum, T: AsFlags<E>> $operator<T> for &Flags<E> {
            type Output = Flags<E>;

            #[inline]
            fn $name(self, other: T) -> Flags<E> {
                $operator::$name(self.clone(), other)
            }
        }
    )*};
}

impl_operators! {
    BitOr::bitor, BitOrAssign::bitor_assign => |set, other| set.insert(other);
    BitAnd::bitand, BitAndAssign::bitand_assign => |set, other| *set = set.intersection(other);
    BitXor::bitxor, BitXorAssign::bitxor_assign => |set, other| set.toggle(other);
    Sub::sub, SubAssign::sub_assign => |set, other| set.remove(other);
}

impl<E: FlagsEnum> Not for Flags<E> {
    type Output = Self;

    #[inline]
    fn not(self) -> Self {
        self.complement()
    }
}

impl<E: FlagsEnum> Not for &Flags<E> {
    type Output = Flags<E>;

    #[inline]
    fn not(self) -> Flags<E> {
        self.complement()
    }
}

/// The operators on the members of a flags enumeration, each of which returns a set. `$operand` is the type parameter of the
/// right side.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_flag_operators {
    ($operand:ident [$($parameters:tt)*] $enum:ty [$($bounds:tt)*]) => {
        $crate::__impl_flag_operators!(BitOr bitor $operand [$($parameters)*] $enum [$($bounds)*]);
        $crate::__impl_flag_operators!(BitAnd bitand $operand [$($parameters)*] $enum [$($bounds)*]);
        $crate::__impl_flag_operators!(BitXor bitxor $operand [$($parameters)*] $enum [$($bounds)*]);
        $crate::__impl_flag_operators!(Sub sub $operand [$($parameters)*] $enum [$($bounds)*]);

        #[automatically_derived]
        impl<$($parameters)*> ::core::ops::Not for $enum $($bounds)* {
            type Output = $crate::private::Flags<$enum>;
            #[inline]
            fn not(self) -> $crate::private::Flags<$enum> {
                !<$crate::private::Flags<$enum> as ::core::convert::From<$enum>>::from(self)
            }
        }
    };
    ($operator:ident $name:ident $operand:ident [$($parameters:tt)*] $enum:ty [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<$($parameters)* $operand: $crate::private::AsFlags<$enum>>
            ::core::ops::$operator<$operand> for $enum $($bounds)*
        {
            type Output = $crate::private::Flags<$enum>;
            #[inline]
            fn $name(self, other: $operand) -> $crate::private::Flags<$enum> {
                let __set = <$crate::private::Flags<$enum> as ::core::convert::From<$enum>>::from(self);
                ::core::ops::$operator::$name(__set, other)
            }
        }
    };
}

/// The constant constructor of a closed enum's sets. Inherent, because the functions of a trait are not `const`.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_set_of {
    ($visibility:vis enum $enum:ident) => {
        impl $enum {
            /// The set of these members, for a constant. Elsewhere, members combine with `|`.
            #[must_use]
            $visibility const fn set_of(members: &[$enum]) -> $crate::private::Flags<$enum> {
                let mut set = $crate::private::Flags::<$enum>::empty();
                let mut nth = 0;
                while nth < members.len() {
                    let discriminant = __discriminant(&members[nth]);
                    set = $crate::private::with_discriminant(set, discriminant);
                    nth += 1;
                }
                set
            }
        }
    };
}
