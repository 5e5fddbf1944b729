//! The members of a flags enumeration as bits of a set: computed once, at compile time, when it is first used.

use graph_enum_core::{Flag, is_count};

use crate::schema::Member;

/// The members of a flags enumeration: a row for each bit of a set.
#[derive(Clone, Copy, Debug)]
pub struct FlagTable {
    /// One row per member, in ascending value; a zero member that is the empty set comes last.
    rows: &'static [FlagRow],
    /// The bit of a member by its index in the declaration; 0 for an absorbed zero member.
    bits: &'static [u64],
    /// All bits.
    every: u64,
    /// All bits but the sentinel's.
    all: u64,
    /// Whether no two members share a bit, so that equal sets have equal members.
    is_disjoint: bool,
    /// The name of a zero member that is the empty set.
    zero: Option<&'static str>,
    /// Whether the bits of a set are the bits of its integer: members 1, 2, 4, 8, … without a gap.
    is_contiguous: bool,
}

/// A member as one bit of a set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FlagRow {
    pub(crate) name: &'static str,
    pub(crate) value: u64,
    /// Its index in the declaration.
    pub(crate) index: usize,
    /// What it covers: the bits of its integer, or a bit of its own above them where the integer is a number. 0 for a
    /// zero member that is the empty set.
    pub(crate) extent: u128,
    /// Whether its integer is a number, not an OR of bits: only that integer is read as this member.
    pub(crate) is_number: bool,
    is_sentinel: bool,
}

impl FlagTable {
    pub(crate) const fn new(rows: &'static [FlagRow], bits: &'static [u64]) -> Self {
        let mut table = Self {
            rows,
            bits,
            every: 0,
            all: 0,
            is_disjoint: true,
            zero: None,
            is_contiguous: true,
        };
        let mut extent = 0;
        let mut nth = 0;
        while nth < rows.len() {
            let row = &rows[nth];
            if row.extent == 0 {
                table.zero = Some(row.name);
            } else {
                table.every |= 1 << nth;
                if !row.is_sentinel {
                    table.all |= 1 << nth;
                }
                table.is_disjoint &= extent & row.extent == 0;
                extent |= row.extent;
                table.is_contiguous &= row.value == 1 << nth;
            }
            nth += 1;
        }
        table
    }

    pub(crate) const fn rows(&self) -> &'static [FlagRow] {
        self.rows
    }

    pub(crate) const fn is_contiguous(&self) -> bool {
        self.is_contiguous
    }

    pub(crate) const fn all(&self) -> u64 {
        self.all
    }

    pub(crate) const fn zero(&self) -> Option<&'static str> {
        self.zero
    }

    /// The bit of the member at this index of the declaration.
    #[inline]
    pub(crate) const fn bit_at(&self, index: usize) -> u64 {
        self.bits[index]
    }

    /// The same, if there is one.
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

    /// Returns `true` if no two members share a bit.
    #[inline]
    pub(crate) fn is_disjoint(&self) -> bool {
        self.is_disjoint
    }

    /// What the members of a set cover, together.
    #[inline]
    pub(crate) fn extent(&self, members: u64) -> u128 {
        if self.is_contiguous {
            return members.into();
        }
        self.rows_of(members)
            .fold(0, |extent, row| extent | row.extent)
    }

    /// The members that cover an extent, and the bits that no member has. Members of `given` come first if they are
    /// wholly in it; the rest of the others, which are broken up, goes to the smallest members that are in it.
    pub(crate) fn members_of(&self, extent: u128, given: u64) -> (u64, u64) {
        let (mut members, mut left) = (0, extent);
        let known = self.extent(given);
        for is_given in [true, false] {
            for (bit, row) in self.rows.iter().enumerate() {
                if row.extent == 0 {
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
        // The bit of a number belongs to that member alone.
        (members, u64::try_from(left).unwrap_or(0))
    }

    /// The members of an integer, the largest first, and the bits that are left.
    pub(crate) fn split(&self, value: u64) -> (u64, u64) {
        if self.is_contiguous {
            return (value & self.every, value & !self.every);
        }
        let (mut members, mut left) = (0, value);
        // The member of this integer; then bits, the largest first; then a number among the rest, as in 23: 1 and a
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

/// The members in ascending value, with what each covers. A zero member that is the empty set is the last.
pub(crate) const fn flag_rows<const N: usize>(members: &[Member]) -> [FlagRow; N] {
    let mut rows = [FlagRow {
        name: "",
        value: 0,
        index: 0,
        extent: 0,
        is_number: false,
        is_sentinel: false,
    }; N];
    let mut flags = [Flag {
        value: 0,
        is_sentinel: false,
    }; N];
    let mut nth = 0;
    while nth < N {
        let value = members[nth].value();
        flags[nth].value = value;
        flags[nth].is_sentinel = members[nth].is_sentinel();
        // Insertion sort: nearly always, the declaration ascends.
        let mut at = nth;
        while at > 0 && comes_after(rows[at - 1].value, value.unsigned_abs()) {
            rows[at] = rows[at - 1];
            at -= 1;
        }
        rows[at].name = members[nth].name();
        rows[at].value = value.unsigned_abs();
        rows[at].index = nth;
        rows[at].is_sentinel = members[nth].is_sentinel();
        nth += 1;
    }
    let counts = is_count(&flags);
    // Zero is a member like the others there: it ascends too.
    nth = N;
    while counts && nth > 1 && rows[nth - 1].value == 0 {
        nth -= 1;
        (rows[nth - 1], rows[nth]) = (rows[nth], rows[nth - 1]);
    }
    nth = 0;
    while nth < N {
        let row = &mut rows[nth];
        row.is_number = flags[row.index].is_number(counts);
        row.extent = if row.is_number {
            1 << (u64::BITS as usize + nth)
        } else {
            row.value as u128
        };
        nth += 1;
    }
    rows
}

/// The order of the rows: ascending, zero last.
const fn comes_after(left: u64, right: u64) -> bool {
    left.wrapping_sub(1) > right.wrapping_sub(1)
}

/// The bit of each member by its index in the declaration.
pub(crate) const fn flag_bits<const N: usize>(rows: &[FlagRow; N]) -> [u64; N] {
    let mut bits = [0; N];
    let mut nth = 0;
    while nth < N {
        if rows[nth].extent != 0 {
            bits[rows[nth].index] = 1 << nth;
        }
        nth += 1;
    }
    bits
}
