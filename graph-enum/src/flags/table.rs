//! The members of a flags enumeration as bits of a set: computed once, at compile time, when it is first used.

use super::rows::FlagRow;

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
    pub(crate) fn bit(&self, index: u64) -> Option<u64> {
        self.bits.get(usize::try_from(index).ok()?).copied()
    }

    /// The members of a set, as rows in ascending value.
    #[inline]
    pub(crate) fn rows_of(&self, mut members: u64) -> impl Iterator<Item = &'static FlagRow> {
        let rows = self.rows;
        core::iter::from_fn(move || take_bit(&mut members)).filter_map(move |bit| rows.get(bit))
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

    /// The members that cover an extent, and the bits that no member has. Members of `given` that are wholly in it stay.
    /// What is left of the other given members goes to the smallest members in it.
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

/// Takes the lowest bit out of `bits`, and returns its number.
#[inline]
pub(crate) fn take_bit(bits: &mut u64) -> Option<usize> {
    let bit = bits.trailing_zeros();
    *bits &= bits.checked_sub(1)?;
    Some(bit as usize)
}
