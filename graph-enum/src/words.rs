//! Text eight bytes at a time, in safe code that `const fn` may call.
#![expect(
    clippy::inline_always,
    reason = "measured: a call costs as much as what is called"
)]

const EACH: u64 = 0x0101_0101_0101_0101;

/// A byte in each of eight.
#[inline(always)]
pub(crate) const fn in_each(byte: u8) -> u64 {
    byte as u64 * EACH
}

/// The eight bytes from `at` on; 0 where there are not so many.
#[inline(always)]
pub(crate) const fn word_at(text: &[u8], at: usize) -> u64 {
    if let Some((_, rest)) = text.split_at_checked(at) {
        if let Some(word) = rest.first_chunk() {
            return u64::from_le_bytes(*word);
        }
    }
    0
}

/// The byte at a position, from the front if it is not negative, else from the back; clamped to the text,
/// and 0 of an empty one.
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
    use super::{byte_near, short_word};

    const TEXT: &[u8] = b"theQuick";

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
    }
}
