//! The meaning of flags: single bits, composites of bits, or numbers.

/// A member of a flags enumeration: its integer, and whether it is the [sentinel](crate::is_sentinel).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flag {
    /// The integer; flags are not negative.
    pub value: i64,
    /// Whether the member is `unknownFutureValue`.
    pub is_sentinel: bool,
}

impl Flag {
    /// Returns `true` if the integer is a number, not a combination of bits: only this exact integer is the member.
    ///
    /// The sentinel is a number, and so is every member of an enumeration that [counts](is_count), unless its integer is a
    /// single bit. Zero is a number only in an enumeration that counts; in others it is the empty set.
    #[must_use]
    pub const fn is_number(self, is_count: bool) -> bool {
        self.value.count_ones() != 1 && (is_count || (self.is_sentinel && self.value != 0))
    }
}

/// Returns `true` if the integers count: five or more consecutive integers from 0 or 1, in any order. Such an enumeration
/// is not one of bits, whatever `IsFlags` says: 3 is the third member, not the first and the second, and 0 is a member
/// like the others.
///
/// `fileStorageContainerTypeSettingsOverride` counts from 0 to 6.
#[must_use]
pub const fn is_count(flags: &[Flag]) -> bool {
    let [first, rest @ ..] = flags else {
        return false;
    };
    let (mut smallest, mut largest) = (first.value, first.value);
    let mut nth = 0;
    while nth < rest.len() {
        let value = rest[nth].value;
        if value < smallest {
            smallest = value;
        }
        if value > largest {
            largest = value;
        }
        nth += 1;
    }
    flags.len() >= 5
        && matches!(smallest, 0 | 1)
        && largest.abs_diff(smallest) == flags.len() as u64 - 1
}

/// The parts of a composite, as indices into `flags`: members whose bits it contains, and which together have all of its
/// bits.
///
/// `None` for a member that is a single bit, zero, a number, or has a bit that no other member has.
///
/// ```
/// use graph_enum_core::{Flag, parts};
///
/// let flags = [1, 6, 7, 8].map(|value| Flag { value, is_sentinel: false });
/// assert_eq!(parts(&flags, flags[2]).map(Iterator::collect::<Vec<_>>), Some(vec![0, 1]));
/// assert!(parts(&flags, flags[1]).is_none());
/// ```
#[must_use]
pub fn parts(flags: &[Flag], composite: Flag) -> Option<impl Iterator<Item = usize> + Clone + '_> {
    let counts = is_count(flags);
    if composite.value.count_ones() < 2 || composite.is_number(counts) {
        return None;
    }
    let mut missing = composite.value;
    let parts = flags.iter().enumerate().filter_map(move |(place, flag)| {
        let is_inside = flag.value != composite.value && flag.value & !composite.value == 0;
        let is_part = is_inside && flag.value & missing != 0 && !flag.is_number(counts);
        if is_part {
            missing &= !flag.value;
        }
        is_part.then_some(place)
    });
    let covered = parts
        .clone()
        .fold(0, |covered, place| covered | flags[place].value);
    (covered == composite.value).then_some(parts)
}

#[cfg(test)]
mod tests {
    use std::vec;
    use std::vec::Vec;

    use super::{Flag, is_count, parts};

    fn flags(values: &[i64]) -> Vec<Flag> {
        let flag = |value: &i64| Flag {
            value: *value,
            is_sentinel: false,
        };
        values.iter().map(flag).collect()
    }

    #[test]
    fn five_in_a_row_are_a_count() {
        assert!(is_count(&flags(&[0, 1, 2, 3, 4, 5, 6])));
        assert!(is_count(&flags(&[5, 4, 3, 2, 1])));
        assert!(!is_count(&flags(&[0, 1, 2, 3])));
        assert!(!is_count(&flags(&[0, 1, 2, 4, 8])));
        assert!(!is_count(&flags(&[2, 3, 4, 5, 6])));
        assert!(!is_count(&flags(&[])));
    }

    #[test]
    fn a_composite_is_made_of_others() {
        let all = flags(&[1, 2, 4, 3, 7, 24, 8]);
        let of = |place: usize| parts(&all, all[place]).map(Iterator::collect::<Vec<_>>);
        assert_eq!(of(0), None);
        assert_eq!(of(3), Some(vec![0, 1]));
        assert_eq!(of(4), Some(vec![0, 1, 2]));
        // 16 is the bit of no other member.
        assert_eq!(of(5), None);
    }

    #[test]
    fn parts_may_share_bits() {
        let all = flags(&[3, 6, 2, 7]);
        let parts = parts(&all, all[3]).map(Iterator::collect::<Vec<_>>);
        assert_eq!(parts, Some(vec![0, 1]));
    }

    #[test]
    fn numbers_are_not_made_of_bits() {
        let counted = flags(&[1, 2, 3, 4, 5]);
        assert!(parts(&counted, counted[2]).is_none());
        let mut with_sentinel = flags(&[1, 2, 3, 7]);
        with_sentinel[2].is_sentinel = true;
        assert!(parts(&with_sentinel, with_sentinel[2]).is_none());
        // Nor do they make up a composite: 4 is missing.
        assert!(parts(&with_sentinel, with_sentinel[3]).is_none());
    }
}
