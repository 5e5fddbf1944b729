//! Windows over texts of every length.

use super::{CASE_BITS, difference, has_control, same_but_for_case};

const TEXT: &[u8] = b"theQuickBrownFoxJumpsOverTheLazyDogWhileAllOthersWatchFromAfarAndCheer7";

/// Lengths of the shortest and the longest name, at the limits where the comparison changes.
const BOUNDS: [(usize, usize); 12] = [
    (0, 7),
    (0, 8),
    (0, 16),
    (0, 17),
    (0, 24),
    (0, 32),
    (0, 64),
    (0, usize::MAX),
    (4, 16),
    (4, 17),
    (7, 9),
    (8, 16),
];

/// The difference, among names of any lengths.
fn differ(left: &[u8], right: &[u8]) -> u64 {
    let bits = difference(left, right, 0, usize::MAX);
    for (shortest, longest) in BOUNDS {
        if (shortest..=longest).contains(&left.len()) {
            let other = difference(left, right, shortest, longest);
            assert_eq!(bits == 0, other == 0, "{left:?}, {shortest} to {longest}");
        }
    }
    bits
}

#[test]
fn every_byte_of_every_length_counts() {
    for len in 0..TEXT.len() {
        let text = &TEXT[..len];
        assert_eq!(differ(text, text), 0);
        assert!(same_but_for_case(text, text));
        assert!(!has_control(text));
        for at in 0..len {
            let mut other = text.to_vec();
            other[at] = b'-';
            assert_ne!(
                differ(text, &other) & !CASE_BITS,
                0,
                "{len} bytes, byte {at}"
            );
            assert!(!same_but_for_case(text, &other), "{len} bytes, byte {at}");
            other[at] = b'7' ^ 0x20;
            assert!(has_control(&other), "{len} bytes, byte {at}");
        }
    }
}

#[test]
fn differences_do_not_cancel() {
    for len in 0..TEXT.len() {
        let text = &TEXT[..len];
        for (first, second) in (0..len).flat_map(|first| (0..first).map(move |at| (at, first))) {
            let mut other = text.to_vec();
            other[first] ^= 1;
            other[second] ^= 1;
            assert_ne!(differ(text, &other), 0, "{len} bytes, {first} and {second}");
        }
    }
}

#[test]
fn case_of_letters_is_one_bit_at_every_place() {
    for len in 1..TEXT.len() {
        let text = &TEXT[..len];
        let other = text.to_ascii_uppercase();
        assert_ne!(differ(text, &other), 0);
        assert_eq!(differ(text, &other) & !CASE_BITS, 0);
        assert!(same_but_for_case(text, &other));
    }
}

#[test]
fn only_letters_have_a_case() {
    for byte in 0..=u8::MAX {
        let (left, right) = ([byte; 9], [byte ^ 0x20; 9]);
        let is_letter = byte.is_ascii_alphabetic();
        assert_eq!(same_but_for_case(&left, &right), is_letter, "{byte:#x}");
        if byte.is_ascii_alphanumeric() {
            assert_eq!(!has_control(&right), is_letter, "{byte:#x}");
        }
    }
}

#[test]
fn a_control_character_is_found_anywhere_in_a_long_text() {
    for at in 0..200 {
        let mut text = [b'a'; 200];
        text[at] = 0x1f;
        assert!(has_control(&text), "byte {at}");
    }
}

#[test]
fn texts_of_two_lengths_differ() {
    assert!(!same_but_for_case(b"none", b"nones"));
    assert!(!same_but_for_case(b"expiredVppToken", b"expiredVppTokens"));
}
