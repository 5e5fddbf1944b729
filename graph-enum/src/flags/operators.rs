//! `|`, `&`, `-`, `^` and `!` on sets; the derive has them on members, by a macro.

use core::ops::{
    BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Not, Sub, SubAssign,
};

use super::{Flags, FlagsEnum};

macro_rules! impl_operators {
    ($($operator:ident::$name:ident, $assign:ident::$assign_name:ident => $method:ident;)*) => {$(
        impl<E: FlagsEnum, T: Into<Flags<E>>> $operator<T> for Flags<E> {
            type Output = Flags<E>;

            #[inline]
            fn $name(self, other: T) -> Flags<E> {
                self.$method(other)
            }
        }

        impl<E: FlagsEnum, T: Into<Flags<E>>> $assign<T> for Flags<E> {
            #[inline]
            fn $assign_name(&mut self, other: T) {
                *self = self.$method(other);
            }
        }
    )*};
}

impl_operators! {
    BitOr::bitor, BitOrAssign::bitor_assign => union;
    BitAnd::bitand, BitAndAssign::bitand_assign => intersection;
    BitXor::bitxor, BitXorAssign::bitxor_assign => symmetric_difference;
    Sub::sub, SubAssign::sub_assign => difference;
}

impl<E: FlagsEnum> Not for Flags<E> {
    type Output = Self;

    #[inline]
    fn not(self) -> Self {
        self.complement()
    }
}

/// The operators on the members of a flags enumeration, each of which makes a set.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_flag_operators {
    ($enum:ident) => {
        $crate::__impl_flag_operators!($enum, BitOr bitor, BitAnd bitand, BitXor bitxor, Sub sub);

        #[automatically_derived]
        impl ::core::ops::Not for $enum {
            type Output = $crate::private::Flags<$enum>;
            #[inline]
            fn not(self) -> $crate::private::Flags<$enum> {
                !$crate::private::Flags::from(self)
            }
        }
    };
    ($enum:ident, $($operator:ident $name:ident),*) => {$(
        #[automatically_derived]
        impl<T: ::core::convert::Into<$crate::private::Flags<$enum>>> ::core::ops::$operator<T> for $enum {
            type Output = $crate::private::Flags<$enum>;
            #[inline]
            fn $name(self, other: T) -> $crate::private::Flags<$enum> {
                ::core::ops::$operator::$name($crate::private::Flags::from(self), other)
            }
        }
    )*};
}
