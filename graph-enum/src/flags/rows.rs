//! The rows of a [`FlagTable`](super::table::FlagTable): what each member covers.

use graph_enum_core::{Flag, is_count};

use crate::schema::Member;

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
    pub(super) is_sentinel: bool,
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
