//! The rows of a [`FlagTable`](super::table::FlagTable): what each member covers.

use graph_enum_core::{is_count, is_number};

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
    let mut values = [0; N];
    let mut nth = 0;
    while nth < N {
        let value = members[nth].value();
        values[nth] = value;
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
    let counts = is_count(&values);
    // Zero is a member like the others there: it ascends too.
    nth = N;
    while counts && nth > 1 && rows[nth - 1].value == 0 {
        nth -= 1;
        (rows[nth - 1], rows[nth]) = (rows[nth], rows[nth - 1]);
    }
    nth = 0;
    while nth < N {
        let row = &mut rows[nth];
        row.is_number = is_number(values[row.index], row.is_sentinel, counts);
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

#[cfg(test)]
mod tests {
    use super::{FlagRow, flag_bits, flag_rows};
    use crate::flags::table::FlagTable;
    use crate::schema::Member;

    /// Name, integer, index in the declaration, extent, whether it is a number, and whether it is the sentinel.
    type Row = (&'static str, u64, usize, u128, bool, bool);

    fn rows<const N: usize>(declared: [(&'static str, i64); N]) -> [FlagRow; N] {
        flag_rows(&declared.map(|(name, value)| Member::new(name, value, false)))
    }

    fn data<const N: usize>(rows: [FlagRow; N]) -> [Row; N] {
        rows.map(|row| {
            let (name, value, index) = (row.name, row.value, row.index);
            (
                name,
                value,
                index,
                row.extent,
                row.is_number,
                row.is_sentinel,
            )
        })
    }

    /// The first bit above the integers.
    const ABOVE: u128 = 1 << 64;

    #[test]
    fn bits_ascend_and_zero_is_last() {
        let rows = rows([
            ("none", 0),
            ("both", 3),
            ("two", 2),
            ("one", 1),
            ("eight", 8),
        ]);
        assert_eq!(
            data(rows),
            [
                ("one", 1, 3, 1, false, false),
                ("two", 2, 2, 2, false, false),
                ("both", 3, 1, 3, false, false),
                ("eight", 8, 4, 8, false, false),
                ("none", 0, 0, 0, false, false),
            ]
        );
        assert_eq!(flag_bits(&rows), [0, 4, 2, 1, 8]);
    }

    #[test]
    fn the_sentinel_is_a_number() {
        let rows = rows([
            ("one", 1),
            ("four", 4),
            ("unknownFutureValue", 6),
            ("eight", 8),
        ]);
        assert_eq!(
            data(rows),
            [
                ("one", 1, 0, 1, false, false),
                ("four", 4, 1, 4, false, false),
                ("unknownFutureValue", 6, 2, ABOVE << 2, true, true),
                ("eight", 8, 3, 8, false, false),
            ]
        );
    }

    #[test]
    fn a_zero_that_counts_ascends_with_the_others() {
        let rows = rows([("c", 2), ("d", 3), ("a", 0), ("b", 1), ("e", 4)]);
        assert_eq!(
            data(rows),
            [
                ("a", 0, 2, ABOVE, true, false),
                ("b", 1, 3, 1, false, false),
                ("c", 2, 0, 2, false, false),
                ("d", 3, 1, ABOVE << 3, true, false),
                ("e", 4, 4, 4, false, false),
            ]
        );
        assert_eq!(flag_bits(&rows), [4, 8, 1, 2, 16]);
    }

    /// All members, those without the sentinel, whether no two share a bit, the zero member, and whether the bits of a
    /// set are its integer.
    fn table<const N: usize>(
        declared: [(&'static str, i64); N],
    ) -> (u64, u64, bool, Option<&'static str>, bool) {
        let rows = std::boxed::Box::leak(std::boxed::Box::new(rows(declared)));
        let bits = std::boxed::Box::leak(std::boxed::Box::new(flag_bits(rows)));
        let table = FlagTable::new(rows, bits);
        let every = table.bit_at(0) | (1..N).fold(0, |every, at| every | table.bit_at(at));
        (
            every,
            table.all(),
            table.is_disjoint(),
            table.zero(),
            table.is_contiguous(),
        )
    }

    #[test]
    fn what_a_table_knows() {
        let contiguous = table([("none", 0), ("a", 1), ("b", 2), ("unknownFutureValue", 4)]);
        assert_eq!(contiguous, (7, 3, true, Some("none"), true));
        let composite = table([("a", 1), ("b", 2), ("both", 3), ("c", 4)]);
        assert_eq!(composite, (15, 15, false, None, false));
        let with_a_gap = table([("a", 1), ("c", 4)]);
        assert_eq!(with_a_gap, (3, 3, true, None, false));
    }
}
