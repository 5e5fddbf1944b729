//! Two texts to whether they are the same, but for ASCII case.
//!
//! Texts of one length are compared through windows of eight bytes that overlap where the length is no
//! multiple of eight: up to 64 bytes without a loop, where `==` would call `memcmp` and is not `const`.
#![expect(
    clippy::inline_always,
    reason = "measured: a call costs as much as what is called"
)]

use crate::words::{in_each, short_word, word_at};

/// In which bytes two texts of one length may differ in the bit `0x20`, ASCII's two cases.
#[derive(Clone, Copy, Debug)]
pub enum Fold {
    /// In none.
    Nothing,
    /// In all, where the one text is ASCII letters alone: nothing else differs from a letter in that bit.
    Letters,
    /// In letters, where the one text is ASCII letters and digits alone: a digit differs in that bit
    /// from control characters alone.
    Alphanumeric,
    /// In ASCII letters, whatever else there is.
    Mixed,
}

/// The bit of the case in each of eight letters.
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

/// The bits in which two texts of one length differ, all windows over each other; 0 if they are the
/// same. `shortest` and `longest` are constants to the caller, so that the parts for other texts vanish.
#[inline(always)]
pub(crate) const fn difference(left: &[u8], right: &[u8], shortest: usize, longest: usize) -> u64 {
    let len = left.len();
    if shortest >= 4 && shortest < 8 && longest > 8 && longest <= 16 {
        // Whether a name has eight bytes decides no branch: where names are mixed, nothing could predict that.
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

/// The text, or eight zeros where it is shorter. A place is chosen, not a word: the compiler makes no
/// branch of that.
#[inline(always)]
const fn eight_or_zeros(text: &[u8]) -> &[u8] {
    if text.len() < 8 { &[0; 8] } else { text }
}

/// The same for the first and the last eight bytes.
#[inline(always)]
const fn differ_in_ends(left: &[u8], right: &[u8]) -> u64 {
    let last = left.len().saturating_sub(8);
    differ_at(left, right, 0) | differ_at(left, right, last)
}

/// The same for more than 32 bytes: the first and the last so many, which the compiler takes sixteen at a
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
    if longest <= 64 || left.len() <= 64 {
        ends
    } else {
        ends | differ_between(left, right)
    }
}

/// The same for 32 bytes.
#[inline(always)]
const fn differ_in_32(left: &[u8; 32], right: &[u8; 32]) -> u64 {
    differ_at(left, right, 0)
        | differ_at(left, right, 8)
        | differ_at(left, right, 16)
        | differ_at(left, right, 24)
}

/// A text as words: up to 32 bytes, each byte is in one of them at least.
#[inline(always)]
pub(crate) const fn windows(text: &[u8]) -> [u64; 4] {
    let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) else {
        return [short_word(text), 0, 0, 0];
    };
    // Places are chosen, not words, and each by itself: the compiler makes no branch of that.
    let second = match text.first_chunk::<16>() {
        Some(sixteen) => half(sixteen.last_chunk(), last),
        None => last,
    };
    let third = match text.last_chunk::<16>() {
        Some(sixteen) => half(sixteen.first_chunk(), first),
        None => first,
    };
    [
        u64::from_le_bytes(*first),
        u64::from_le_bytes(*second),
        u64::from_le_bytes(*third),
        u64::from_le_bytes(*last),
    ]
}

/// What sixteen bytes have a half of, always.
#[inline(always)]
const fn half<'a>(half: Option<&'a [u8; 8]>, other: &'a [u8; 8]) -> &'a [u8; 8] {
    match half {
        Some(half) => half,
        None => other,
    }
}

/// The same for up to eight bytes; of longer texts, for the first and the last four.
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

/// The same for the eight bytes from `at` on.
#[inline(always)]
const fn differ_at(left: &[u8], right: &[u8], at: usize) -> u64 {
    word_at(left, at) ^ word_at(right, at)
}

/// The same for what is neither in the first nor in the last 32 bytes.
const fn differ_between(left: &[u8], right: &[u8]) -> u64 {
    let mut at = 32;
    let mut bits = 0;
    while at + 32 < left.len() {
        bits |= differ_at(left, right, at);
        at += 8;
    }
    bits
}

/// Whether a text of ASCII characters has one below `' '`.
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

/// Of 32 bytes: has the bits of [`marks`] that all words have.
#[inline(always)]
const fn marks_in_32(text: &[u8; 32]) -> u64 {
    marks(word_at(text, 0))
        & marks(word_at(text, 8))
        & marks(word_at(text, 16))
        & marks(word_at(text, 24))
}

/// The same for what is neither in the first nor in the last 32 bytes.
const fn marks_between(text: &[u8]) -> u64 {
    let mut at = 32;
    let mut bits = u64::MAX;
    while at + 32 < text.len() {
        bits &= marks(word_at(text, at));
        at += 8;
    }
    bits
}

/// The same for up to seven bytes.
const fn short_has_control(text: &[u8]) -> bool {
    let mut at = 0;
    while at < text.len() && text[at] >= b' ' {
        at += 1;
    }
    at < text.len()
}

/// Of eight bytes: has the bit `0x40` where one of the bits `0x60` is set.
#[inline(always)]
const fn marks(word: u64) -> u64 {
    word | word << 1
}

/// Whether two texts are the same but for ASCII case.
pub(crate) const fn same_but_for_case(left: &[u8], right: &[u8]) -> bool {
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
    word | letters(word) >> 2
}

/// The upper bit of each byte that is an ASCII letter.
#[inline(always)]
const fn letters(word: u64) -> u64 {
    let ascii = (word | CASE_BITS) & in_each(0x7f);
    // Each upper bit: set from `a` on, and set from past `z` on.
    let from_a = ascii + in_each(0x80 - b'a');
    let past_z = ascii + in_each(0x80 - b'z' - 1);
    from_a & !past_z & !word & in_each(0x80)
}

#[cfg(test)]
mod tests;
