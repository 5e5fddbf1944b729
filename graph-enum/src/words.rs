//! Text eight bytes at a time, in safe code that `const fn` may call.
//!
//! Texts of one length are compared through windows that overlap where the length is no multiple of
//! eight: up to 64 bytes without a loop, where `==` would call `memcmp` and is not `const`.
#![expect(
    clippy::inline_always,
    reason = "measured: a call costs as much as what is called"
)]

const EACH: u64 = 0x0101_0101_0101_0101;

/// A byte in each of eight.
#[inline(always)]
const fn in_each(byte: u8) -> u64 {
    byte as u64 * EACH
}

/// In which bytes two texts of one length may differ in the bit `0x20`, ASCII's two cases.
#[derive(Clone, Copy, Debug)]
pub enum Fold {
    /// In none.
    Nothing,
    /// In letters, where the left text has nothing but ASCII letters and digits: the cheap test.
    Alphanumeric,
    /// In ASCII letters, whatever else there is.
    Letters,
}

impl Fold {
    /// The bit of the case in each of eight bytes.
    #[inline(always)]
    pub(crate) const fn case_bits(self) -> u64 {
        match self {
            Self::Nothing => 0,
            Self::Alphanumeric | Self::Letters => in_each(0x20),
        }
    }
}

/// The bits in which two texts of one length differ but for case, all windows over each other; 0 if
/// they are the same. `longest` is a constant to the caller, so that the part for longer texts vanishes.
#[inline(always)]
pub(crate) const fn difference(left: &[u8], right: &[u8], fold: Fold, longest: usize) -> u64 {
    let len = left.len();
    if len < 8 {
        return differ(short_word(left), short_word(right), fold);
    }
    let last = len - 8;
    let ends = differ_at(left, right, fold, 0) | differ_at(left, right, fold, last);
    if longest <= 16 {
        return ends;
    }
    let second = if last < 8 { last } else { 8 };
    let middle = differ_at(left, right, fold, second);
    if longest <= 24 {
        return ends | middle;
    }
    let middle = middle | differ_at(left, right, fold, last.saturating_sub(second));
    if longest <= 32 || len <= 32 {
        return ends | middle;
    }
    let inner = differ_at(left, right, fold, 16)
        | differ_at(left, right, fold, 24)
        | differ_at(left, right, fold, last - 16)
        | differ_at(left, right, fold, last - 24);
    if longest <= 64 || len <= 64 {
        return ends | middle | inner;
    }
    ends | middle | inner | differ_between(left, right, fold)
}

/// Whether two texts of one length are the same but for ASCII case.
pub(crate) const fn same_but_for_case(left: &[u8], right: &[u8]) -> bool {
    difference(left, right, Fold::Letters, usize::MAX) == 0
}

/// The same for the eight bytes from `at` on.
#[inline(always)]
const fn differ_at(left: &[u8], right: &[u8], fold: Fold, at: usize) -> u64 {
    differ(word_at(left, at), word_at(right, at), fold)
}

#[inline(always)]
const fn differ(left: u64, right: u64, fold: Fold) -> u64 {
    let letters = match fold {
        Fold::Nothing => 0,
        Fold::Alphanumeric => (left & in_each(0x40)) >> 1,
        Fold::Letters => letters(left) >> 2,
    };
    (left ^ right) & !letters
}

/// The upper bit of each byte that is an ASCII letter.
#[inline(always)]
const fn letters(word: u64) -> u64 {
    let ascii = (word | in_each(0x20)) & in_each(0x7f);
    // Each upper bit: set from `a` on, and set from past `z` on.
    let from_a = ascii + in_each(0x80 - b'a');
    let past_z = ascii + in_each(0x80 - b'z' - 1);
    from_a & !past_z & !word & in_each(0x80)
}

/// The same for what is neither in the first nor in the last 32 bytes.
const fn differ_between(left: &[u8], right: &[u8], fold: Fold) -> u64 {
    let mut at = 32;
    let mut bits = 0;
    while at + 32 < left.len() {
        bits |= differ_at(left, right, fold, at);
        at += 8;
    }
    bits
}

/// The eight bytes from `at` on; 0 where there are not so many.
#[inline(always)]
const fn word_at(text: &[u8], at: usize) -> u64 {
    if let Some((_, rest)) = text.split_at_checked(at) {
        if let Some(word) = rest.first_chunk() {
            return u64::from_le_bytes(*word);
        }
    }
    0
}

/// The eight bytes at a position, from the front if it is not negative, else from the back; clamped to
/// the text, which has at least eight.
#[inline(always)]
pub(crate) const fn word_near(text: &[u8], position: i8) -> u64 {
    let distance = position.unsigned_abs() as usize;
    let at = if position < 0 {
        if distance < text.len() {
            text.len() - distance
        } else {
            0
        }
    } else if distance + 8 < text.len() {
        distance
    } else {
        text.len() - 8
    };
    word_at(text, at)
}

/// The byte at a position, counted and clamped in the same way; 0 of an empty text.
#[inline(always)]
pub(crate) const fn byte_near(text: &[u8], position: i8) -> u8 {
    let distance = position.unsigned_abs() as usize;
    match text {
        [] => 0,
        [first, ..] if position < 0 && distance > text.len() => *first,
        _ if position < 0 => text[text.len() - distance],
        [.., last] if distance >= text.len() => *last,
        _ => text[distance],
    }
}

/// Up to seven bytes as one word, different for different texts of one length.
#[inline(always)]
pub(crate) const fn short_word(text: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
        return u32::from_le_bytes(*first) as u64 | (u32::from_le_bytes(*last) as u64) << 32;
    }
    match text {
        [] => 0,
        [.., last] => {
            let middle = text[text.len() / 2];
            u32::from_le_bytes([text[0], middle, *last, 0]) as u64
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Fold, byte_near, difference, short_word, word_near};

    const TEXT: &[u8] = b"theQuickBrownFoxJumpsOverTheLazyDogWhileAllOthersWatchFromAfarAndCheer7";

    fn is_same(left: &[u8], right: &[u8], fold: Fold) -> bool {
        let longest = if left.len() <= 64 {
            left.len()
        } else {
            usize::MAX
        };
        let bound = difference(left, right, fold, longest) == 0;
        assert_eq!(bound, difference(left, right, fold, usize::MAX) == 0);
        bound
    }

    #[test]
    fn every_byte_of_every_length_counts() {
        for len in 0..TEXT.len() {
            let text = &TEXT[..len];
            assert!(is_same(text, text, Fold::Nothing));
            for at in 0..len {
                let mut other = text.to_vec();
                other[at] = b'-';
                for fold in [Fold::Nothing, Fold::Alphanumeric, Fold::Letters] {
                    assert!(!is_same(text, &other, fold), "{len} bytes, byte {at}");
                }
            }
        }
    }

    #[test]
    fn case_of_letters_folds_at_every_place() {
        for len in 1..TEXT.len() {
            let text = &TEXT[..len];
            let other = text.to_ascii_uppercase();
            assert!(is_same(text, &other, Fold::Alphanumeric));
            assert!(is_same(text, &other, Fold::Letters));
            assert!(!is_same(text, &other, Fold::Nothing));
        }
    }

    #[test]
    fn only_letters_have_a_case() {
        for byte in 0..=u8::MAX {
            let (left, right) = ([byte; 9], [byte ^ 0x20; 9]);
            let is_letter = byte.is_ascii_alphabetic();
            assert_eq!(
                is_same(&left, &right, Fold::Letters),
                is_letter,
                "{byte:#x}"
            );
            if byte.is_ascii_alphanumeric() {
                assert_eq!(
                    is_same(&left, &right, Fold::Alphanumeric),
                    is_letter,
                    "{byte:#x}"
                );
            }
        }
    }

    #[test]
    fn short_texts_of_one_length_have_words_of_their_own() {
        for len in 1..8 {
            for at in 0..len {
                let mut other = TEXT[..len].to_vec();
                other[at] ^= 1;
                assert_ne!(
                    short_word(&TEXT[..len]),
                    short_word(&other),
                    "{len} bytes, byte {at}"
                );
            }
        }
    }

    #[test]
    fn positions_are_clamped_to_the_text() {
        assert_eq!([0, 2, 9].map(|at| byte_near(b"abc", at)), *b"acc");
        assert_eq!([-1, -3, -9].map(|at| byte_near(b"abc", at)), *b"caa");
        assert_eq!(byte_near(b"", 3), 0);
        let word = |text: &[u8; 8]| u64::from_le_bytes(*text);
        assert_eq!(word_near(b"abcdefghij", 1), word(b"bcdefghi"));
        assert_eq!(word_near(b"abcdefghij", 20), word(b"cdefghij"));
        assert_eq!(word_near(b"abcdefghij", -9), word(b"bcdefghi"));
        assert_eq!(word_near(b"abcdefghij", -20), word(b"abcdefgh"));
    }
}
