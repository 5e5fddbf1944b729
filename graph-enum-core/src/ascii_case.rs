//! ASCII-case-insensitive comparison, eight bytes at a time.
//!
//! Texts of one length are compared through windows of eight bytes, which overlap where the length is not a multiple of
//! eight: up to 64 bytes without a loop. `==` would call `memcmp`, and is not `const`.
#![expect(
    clippy::inline_always,
    reason = "measured: a call costs as much as what is called"
)]

use crate::bytes::{in_each, short_word, windows, word_at};

/// The bytes in which two texts of one length may differ in the bit `0x20`, ASCII's case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fold {
    /// No byte: names are case-sensitive.
    Nothing,
    /// Every byte: one text is ASCII letters only, and what differs from a letter in that bit is a letter.
    Letters,
    /// Letters: one text is ASCII letters and digits only, and what differs from a digit in that bit is a control
    /// character.
    Alphanumeric,
    /// ASCII letters, in any text.
    Mixed,
}

/// The case bit of each of eight letters.
pub(crate) const CASE_BITS: u64 = in_each(0x20);

impl Fold {
    /// The bits of each of eight bytes in which texts may differ.
    #[inline(always)]
    pub(crate) const fn case_bits(self) -> u64 {
        match self {
            Self::Nothing => 0,
            Self::Letters | Self::Alphanumeric | Self::Mixed => CASE_BITS,
        }
    }
}

/// The bits in which two texts of one length differ, all windows combined by OR; 0 if the texts are equal. `shortest`
/// and `longest` are constants at each call, so that the compiler drops the code for other lengths.
#[inline(always)]
pub(crate) const fn difference(left: &[u8], right: &[u8], shortest: usize, longest: usize) -> u64 {
    let len = left.len();
    if let (4..8, 9..=16) = (shortest, longest) {
        // No branch on the length: mixed lengths are mispredicted.
        let (left_eight, right_eight) = (eight_or_zeros(left), eight_or_zeros(right));
        return short_difference(left, right) | differ_in_ends(left_eight, right_eight);
    }
    if len < 8 {
        return short_difference(left, right);
    }
    if longest > 32 && len > 32 {
        return long_difference(left, right, longest);
    }
    let last = len - 8;
    let ends = differ_in_ends(left, right);
    if longest <= 16 {
        return ends;
    }
    let second = if last < 8 { last } else { 8 };
    let middle = differ_at(left, right, second);
    if longest <= 24 {
        return ends | middle;
    }
    ends | middle | differ_at(left, right, last.saturating_sub(second))
}

/// The text, or eight zeros if it is shorter than eight bytes. Selecting an offset instead of a word
/// compiles without a branch.
#[inline(always)]
const fn eight_or_zeros(text: &[u8]) -> &[u8] {
    if text.len() < 8 { &[0; 8] } else { text }
}

/// [`difference`] of the first and the last eight bytes.
#[inline(always)]
const fn differ_in_ends(left: &[u8], right: &[u8]) -> u64 {
    let last = left.len().saturating_sub(8);
    differ_at(left, right, 0) | differ_at(left, right, last)
}

/// [`difference`] of texts of more than 32 bytes: the first and the last 32, which the compiler compares sixteen at a
/// time.
#[inline(always)]
pub(crate) const fn long_difference(left: &[u8], right: &[u8], longest: usize) -> u64 {
    let (Some(left_first), Some(left_last)) = (left.first_chunk(), left.last_chunk()) else {
        return u64::MAX;
    };
    let (Some(right_first), Some(right_last)) = (right.first_chunk(), right.last_chunk()) else {
        return u64::MAX;
    };
    let ends = differ_in_32(left_first, right_first) | differ_in_32(left_last, right_last);
    if longest <= 64 {
        ends
    } else {
        ends | differ_between(left, right)
    }
}

/// [`difference`] of 32 bytes.
#[inline(always)]
const fn differ_in_32(left: &[u8; 32], right: &[u8; 32]) -> u64 {
    differ_at(left, right, 0)
        | differ_at(left, right, 8)
        | differ_at(left, right, 16)
        | differ_at(left, right, 24)
}

/// [`difference`] of up to eight bytes; of longer texts, the first and the last four.
#[inline(always)]
const fn short_difference(left: &[u8], right: &[u8]) -> u64 {
    if let (Some(left_first), Some(left_last)) = (left.first_chunk(), left.last_chunk()) {
        if let (Some(right_first), Some(right_last)) = (right.first_chunk(), right.last_chunk()) {
            let first = u32::from_le_bytes(*left_first) ^ u32::from_le_bytes(*right_first);
            let last = u32::from_le_bytes(*left_last) ^ u32::from_le_bytes(*right_last);
            return (first | last) as u64;
        }
    }
    short_word(left) ^ short_word(right)
}

/// [`difference`] of the eight bytes from `at` on.
#[inline(always)]
const fn differ_at(left: &[u8], right: &[u8], at: usize) -> u64 {
    word_at(left, at) ^ word_at(right, at)
}

/// [`difference`] of the bytes between the first and the last 32.
const fn differ_between(left: &[u8], right: &[u8]) -> u64 {
    let mut at = 32;
    let mut bits = 0;
    while at + 32 < left.len() {
        bits |= differ_at(left, right, at);
        at += 8;
    }
    bits
}

/// Returns `true` if a text of ASCII characters contains one below `' '`.
#[inline(always)]
pub(crate) const fn has_control(text: &[u8]) -> bool {
    let len = text.len();
    if len < 8 {
        return short_has_control(text);
    }
    let marks = if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
        marks_in_32(first) & marks_in_32(last) & marks_between(text)
    } else {
        let [first, second, third, last] = windows(text);
        marks(first) & marks(second) & marks(third) & marks(last)
    };
    marks & in_each(0x40) != in_each(0x40)
}

/// [`marks`] of 32 bytes, combined by AND.
#[inline(always)]
const fn marks_in_32(text: &[u8; 32]) -> u64 {
    marks(word_at(text, 0))
        & marks(word_at(text, 8))
        & marks(word_at(text, 16))
        & marks(word_at(text, 24))
}

/// [`marks`] of the bytes between the first and the last 32, combined by AND.
const fn marks_between(text: &[u8]) -> u64 {
    let mut at = 32;
    let mut bits = u64::MAX;
    while at + 32 < text.len() {
        bits &= marks(word_at(text, at));
        at += 8;
    }
    bits
}

/// [`has_control`] of up to seven bytes.
const fn short_has_control(text: &[u8]) -> bool {
    let mut at = 0;
    while at < text.len() && text[at] >= b' ' {
        at += 1;
    }
    at < text.len()
}

/// Sets the bit `0x40` of each byte in which one of the bits `0x60` is set.
#[inline(always)]
const fn marks(word: u64) -> u64 {
    word | word << 1
}

/// Returns `true` if two texts are equal, or differ in ASCII case only. `str::eq_ignore_ascii_case` is not `const` before
/// Rust 1.89.
#[must_use]
pub const fn same_but_for_case(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let Some(last) = left.len().checked_sub(8) else {
        return same_but_for_case_in(short_word(left), short_word(right));
    };
    let mut at = 0;
    while at < last && same_but_for_case_in(word_at(left, at), word_at(right, at)) {
        at += 8;
    }
    at >= last && same_but_for_case_in(word_at(left, last), word_at(right, last))
}

#[inline(always)]
const fn same_but_for_case_in(left: u64, right: u64) -> bool {
    lower_case(left) == lower_case(right)
}

/// Eight bytes with ASCII letters in lower case.
#[inline(always)]
pub(crate) const fn lower_case(word: u64) -> u64 {
    word | capitals(word) >> 2
}

/// The upper bit of each byte that is a capital ASCII letter.
#[inline(always)]
const fn capitals(word: u64) -> u64 {
    let ascii = word & in_each(0x7f);
    // Each upper bit: set from `A` on, and set from past `Z` on.
    let from_a = ascii + in_each(0x80 - b'A');
    let past_z = ascii + in_each(0x80 - b'Z' - 1);
    from_a & !past_z & !word & in_each(0x80)
}

#[cfg(test)]
mod tests;
