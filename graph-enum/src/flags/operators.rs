//! `|`, `&`, `-`, `^` and `!` on sets; the derive has them on members.

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
