//! The meaning of flags: single bits, composites of bits, or numbers.

/// Returns `true` if the integer of a flag is a number, not a combination of bits: only this exact integer is the member.
///
/// The [sentinel](crate::is_sentinel) is a number, and so is every member of an enumeration that [counts](is_count),
/// unless its integer is a single bit. Zero is a number only in an enumeration that counts; in others it is the empty
/// set.
#[must_use]
pub const fn is_number(value: i64, is_sentinel: bool, is_count: bool) -> bool {
    value.count_ones() != 1 && (is_count || (is_sentinel && value != 0))
}

/// Returns `true` if the integers count: five or more consecutive integers from 0 or 1, in any order. Such an enumeration
/// is not one of bits, whatever `IsFlags` says: 3 is the third member, not the first and the second, and 0 is a member
/// like the others.
///
/// `fileStorageContainerTypeSettingsOverride` counts from 0 to 6.
#[must_use]
pub const fn is_count(values: &[i64]) -> bool {
    let [first, rest @ ..] = values else {
        return false;
    };
    let (mut smallest, mut largest) = (*first, *first);
    let mut nth = 0;
    while nth < rest.len() {
        let value = rest[nth];
        if value < smallest {
            smallest = value;
        }
        if value > largest {
            largest = value;
        }
        nth += 1;
    }
    values.len() >= 5
        && matches!(smallest, 0 | 1)
        && largest.abs_diff(smallest) == values.len() as u64 - 1
}

/// The parts of a composite, as indices into the integers of all members: members whose bits it contains, and which
/// together have all of its bits. `sentinel` is the integer of `unknownFutureValue`.
///
/// `None` for a member that is a single bit, zero, a number, or has a bit that no other member has.
///
/// ```
/// use graph_enum_core::parts;
///
/// let values = [1, 6, 7, 8];
/// assert_eq!(parts(&values, None, 7).map(Iterator::collect::<Vec<_>>), Some(vec![0, 1]));
/// assert!(parts(&values, None, 6).is_none());
/// ```
#[must_use]
pub fn parts(
    values: &[i64],
    sentinel: Option<i64>,
    composite: i64,
) -> Option<impl Iterator<Item = usize> + Clone + '_> {
    let counts = is_count(values);
    let is_number = move |value: i64| is_number(value, Some(value) == sentinel, counts);
    if composite.count_ones() < 2 || is_number(composite) {
        return None;
    }
    let mut missing = composite;
    let parts = values.iter().enumerate().filter_map(move |(place, value)| {
        let is_inside = *value != composite && value & !composite == 0;
        let is_part = is_inside && value & missing != 0 && !is_number(*value);
        if is_part {
            missing &= !value;
        }
        is_part.then_some(place)
    });
    let covered = parts
        .clone()
        .fold(0, |covered, place| covered | values[place]);
    (covered == composite).then_some(parts)
}

#[cfg(test)]
mod tests {
    use std::vec;
    use std::vec::Vec;

    use super::{is_count, parts};

    #[test]
    fn five_in_a_row_are_a_count() {
        assert!(is_count(&[0, 1, 2, 3, 4, 5, 6]));
        assert!(is_count(&[5, 4, 3, 2, 1]));
        assert!(!is_count(&[0, 1, 2, 3]));
        assert!(!is_count(&[0, 1, 2, 4, 8]));
        assert!(!is_count(&[2, 3, 4, 5, 6]));
        assert!(!is_count(&[]));
    }

    #[test]
    fn a_composite_is_made_of_others() {
        let of = |composite| {
            parts(&[1, 2, 4, 3, 7, 24, 8], None, composite).map(Iterator::collect::<Vec<_>>)
        };
        assert_eq!(of(1), None);
        assert_eq!(of(3), Some(vec![0, 1]));
        assert_eq!(of(7), Some(vec![0, 1, 2]));
        // 16 is the bit of no other member.
        assert_eq!(of(24), None);
    }

    #[test]
    fn parts_may_share_bits() {
        let parts = parts(&[3, 6, 2, 7], None, 7).map(Iterator::collect::<Vec<_>>);
        assert_eq!(parts, Some(vec![0, 1]));
    }

    #[test]
    fn numbers_are_not_made_of_bits() {
        assert!(parts(&[1, 2, 3, 4, 5], None, 3).is_none());
        let with_sentinel = [1, 2, 3, 7];
        assert!(parts(&with_sentinel, Some(3), 3).is_none());
        // Nor do they make up a composite: 4 is missing.
        assert!(parts(&with_sentinel, Some(3), 7).is_none());
    }
}
