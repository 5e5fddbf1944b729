//! What the members of a flags enumeration are to each other, computed once, when it is first used, at compile
//! time.

use super::FlagsEnum;
use crate::graph_enum::GraphEnum;
use crate::schema::Member;

/// The trait [`FlagsEnum`](crate::FlagsEnum)'s data: a row for each bit of a set.
#[derive(Clone, Copy, Debug)]
pub struct FlagTable {
    /// A row a member, in ascending value; the zero member comes last and its bit is never set.
    rows: &'static [FlagRow],
    /// The bit of a member by its place in the declaration; 0 for the zero member.
    bits: &'static [u64],
    /// Every member but zero.
    all: u64,
    /// Whether no two members have a bit in common, so that a set of members says what it stands for.
    is_disjoint: bool,
    /// The zero member's name.
    zero: Option<&'static str>,
    /// Whether the bits of a set are the bits of its integer: members 1, 2, 4, 8, … without a gap.
    is_contiguous: bool,
}

/// A member as one bit of a set.
#[derive(Clone, Copy, Debug)]
pub struct FlagRow {
    pub(crate) name: &'static str,
    pub(crate) value: u64,
    /// Its place in the declaration.
    pub(crate) index: usize,
    /// What it stands for: the bits of its integer; or where that is a number, a bit beyond those of any.
    pub(crate) extent: u128,
    /// Its integer is a number, not a sum of bits: only that very integer is read as this member.
    pub(crate) is_number: bool,
}

/// The `FlagTable` of a flags enum, a constant of generic code as its other tables (see `tables.rs`).
pub trait FlagTables<E> {
    /// Its rows.
    const ROWS: &'static [FlagRow];
    /// Its bits.
    const BITS: &'static [u64];
    /// All of it.
    const TABLE: FlagTable;
}

/// [`FlagTables`] with so many members.
#[derive(Debug)]
pub enum FlagSizes<const MEMBERS: usize> {}

impl<E: GraphEnum, const MEMBERS: usize> FlagTables<E> for FlagSizes<MEMBERS> {
    const ROWS: &'static [FlagRow] = &flag_rows::<MEMBERS>(E::TYPE.members());
    const BITS: &'static [u64] = &flag_bits::<MEMBERS>(<Self as FlagTables<E>>::ROWS);
    const TABLE: FlagTable =
        FlagTable::new(<Self as FlagTables<E>>::ROWS, <Self as FlagTables<E>>::BITS);
}

/// The bit of the member at a place of the declaration.
#[must_use]
pub const fn flag_bit<E: FlagsEnum>(index: usize) -> u64 {
    E::__FLAGS.bits[index]
}

/// Whether the bits of a set are the bits of its integer.
#[inline]
#[must_use]
pub const fn is_contiguous<E: FlagsEnum>() -> bool {
    E::__FLAGS.is_contiguous
}

impl FlagTable {
    const fn new(rows: &'static [FlagRow], bits: &'static [u64]) -> Self {
        let mut table = Self {
            rows,
            bits,
            all: 0,
            is_disjoint: true,
            zero: None,
            is_contiguous: true,
        };
        let mut extent = 0;
        let mut nth = 0;
        while nth < rows.len() {
            if rows[nth].value == 0 {
                table.zero = Some(rows[nth].name);
            } else {
                table.all |= 1 << nth;
                table.is_disjoint &= extent & rows[nth].extent == 0;
                extent |= rows[nth].extent;
                table.is_contiguous &= rows[nth].value == 1 << nth;
            }
            nth += 1;
        }
        table
    }

    pub(crate) const fn rows(&self) -> &'static [FlagRow] {
        self.rows
    }

    pub(crate) const fn all(&self) -> u64 {
        self.all
    }

    pub(crate) const fn zero(&self) -> Option<&'static str> {
        self.zero
    }

    /// The bit of the member at a place of the declaration.
    #[inline]
    pub(crate) fn bit(&self, index: usize) -> Option<u64> {
        self.bits.get(index).copied()
    }

    /// The members of a set, as rows in ascending value.
    #[inline]
    pub(crate) fn rows_of(&self, members: u64) -> impl Iterator<Item = &'static FlagRow> {
        let rows = self.rows;
        Bits(members).filter_map(move |bit| rows.get(bit))
    }

    /// The integers of a set's members, combined.
    #[inline]
    pub(crate) fn value(&self, members: u64) -> u64 {
        if self.is_contiguous {
            return members;
        }
        self.rows_of(members)
            .fold(0, |value, row| value | row.value)
    }

    /// Whether no two members have a bit in common.
    #[inline]
    pub(crate) fn is_disjoint(&self) -> bool {
        self.is_disjoint
    }

    /// What the members of a set stand for, together.
    #[inline]
    pub(crate) fn extent(&self, members: u64) -> u128 {
        self.rows_of(members)
            .fold(0, |extent, row| extent | row.extent)
    }

    /// The members that stand for an extent: those of `given` that are wholly in it; for what is left of the others,
    /// which are broken up, the members that are in it, the smallest first; and the bits that no member has.
    pub(crate) fn members_of(&self, extent: u128, given: u64) -> (u64, u64) {
        let (mut members, mut left) = (0, extent);
        let known = self.extent(given);
        for is_given in [true, false] {
            for (bit, row) in self.rows.iter().enumerate() {
                if row.value == 0 {
                    continue;
                }
                let is_needed = if is_given {
                    given & 1 << bit != 0
                } else {
                    row.extent & left & known != 0
                };
                if is_needed && row.extent & !extent == 0 {
                    members |= 1 << bit;
                    left &= !row.extent;
                }
            }
        }
        // A number has but one bit, which only it takes.
        (members, u64::try_from(left).unwrap_or(0))
    }

    /// The members that an integer is the sum of, the largest first, and the bits that are left.
    pub(crate) fn split(&self, value: u64) -> (u64, u64) {
        if self.is_contiguous {
            return (value & self.all, value & !self.all);
        }
        let (mut members, mut left) = (0, value);
        // A member of that very integer; then bits, the largest first; then a number that those leave, as 1 and a
        // sentinel of 22.
        for exact in [true, false, true] {
            for (bit, row) in self.rows.iter().enumerate().rev() {
                let fits = if exact {
                    row.value == left
                } else {
                    !row.is_number && row.value & !left == 0
                };
                if row.value != 0 && fits {
                    members |= 1 << bit;
                    left &= !row.value;
                }
            }
        }
        (members, left)
    }
}

/// The numbers of the bits that are set, ascending.
#[derive(Clone, Debug)]
pub(crate) struct Bits(pub(crate) u64);

impl Iterator for Bits {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        if self.0 == 0 {
            return None;
        }
        let bit = self.0.trailing_zeros();
        self.0 &= self.0 - 1;
        Some(bit as usize)
    }
}

/// The members in ascending value, the zero member last, each with what it stands for.
const fn flag_rows<const N: usize>(members: &[Member]) -> [FlagRow; N] {
    let mut rows = [FlagRow {
        name: "",
        value: 0,
        index: 0,
        extent: 0,
        is_number: false,
    }; N];
    let mut nth = 0;
    while nth < N {
        let value = members[nth].value();
        // Insertion sort: nearly always, the declaration ascends.
        let mut at = nth;
        while at > 0 && comes_after(rows[at - 1].value, value.unsigned_abs()) {
            rows[at] = rows[at - 1];
            at -= 1;
        }
        rows[at].name = members[nth].name();
        rows[at].value = value.unsigned_abs();
        rows[at].index = nth;
        nth += 1;
    }
    let counts = counts(&rows);
    nth = 0;
    while nth < N {
        let is_several = rows[nth].value.count_ones() > 1;
        let is_sentinel = members[rows[nth].index].is_sentinel();
        rows[nth].is_number = is_several && (is_sentinel || counts);
        rows[nth].extent = if rows[nth].is_number {
            1 << (u64::BITS as usize + nth)
        } else {
            rows[nth].value as u128
        };
        nth += 1;
    }
    rows
}

/// The order of the rows: ascending, zero last.
const fn comes_after(left: u64, right: u64) -> bool {
    left.wrapping_sub(1) > right.wrapping_sub(1)
}

/// Whether the integers are just a count, five or more in a row from 0 or 1 on, whatever
/// `IsFlags` says: 3 is then the third member, not the first and the second together.
///
/// `fileStorageContainerTypeSettingsOverride` counts from 0 to 6.
const fn counts(rows: &[FlagRow]) -> bool {
    let mut nth = 0;
    while nth < rows.len() && (rows[nth].value == nth as u64 + 1 || rows[nth].value == 0) {
        nth += 1;
    }
    nth == rows.len() && nth >= 5
}

/// The bit of each member by its place in the declaration.
const fn flag_bits<const N: usize>(rows: &[FlagRow]) -> [u64; N] {
    let mut bits = [0; N];
    let mut nth = 0;
    while nth < N {
        if rows[nth].value != 0 {
            bits[rows[nth].index] = 1 << nth;
        }
        nth += 1;
    }
    bits
}
