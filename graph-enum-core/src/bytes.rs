//! Text eight bytes at a time, in safe code that a `const fn` may call.
#![expect(
    clippy::inline_always,
    reason = "measured: a call costs as much as what is called"
)]

const EACH: u64 = 0x0101_0101_0101_0101;

/// A word of eight equal bytes.
#[inline(always)]
#[must_use]
pub const fn in_each(byte: u8) -> u64 {
    byte as u64 * EACH
}

/// The eight bytes from `at` on; 0 if the text ends before.
#[inline(always)]
pub(crate) const fn word_at(text: &[u8], at: usize) -> u64 {
    if let Some((_, rest)) = text.split_at_checked(at) {
        if let Some(word) = rest.first_chunk() {
            return u64::from_le_bytes(*word);
        }
    }
    0
}

/// The byte at a position, counted from the front, or from the back if negative. A position outside the text is clamped;
/// an empty text returns 0.
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

/// Up to seven bytes as one word. Different texts of one length have different words.
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

/// A text as four words: up to 32 bytes, each byte is in at least one of them.
#[inline(always)]
pub(crate) const fn windows(text: &[u8]) -> [u64; 4] {
    let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) else {
        return [short_word(text), 0, 0, 0];
    };
    // Selecting offsets instead of words, each separately, compiles without a branch.
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

/// `half` of a chunk of sixteen bytes, which always exists; `other` satisfies the compiler.
#[inline(always)]
const fn half<'a>(half: Option<&'a [u8; 8]>, other: &'a [u8; 8]) -> &'a [u8; 8] {
    match half {
        Some(half) => half,
        None => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{byte_near, short_word, windows};

    const TEXT: &[u8] = b"theQuick";

    #[test]
    fn short_texts_of_one_length_have_different_words() {
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

    #[test]
    fn windows_contain_each_byte_of_up_to_32() {
        let word = |text: &[u8; 8]| u64::from_le_bytes(*text);
        assert_eq!(windows(b"abc"), [short_word(b"abc"), 0, 0, 0]);
        assert_eq!(
            windows(b"abcdefghij"),
            [
                word(b"abcdefgh"),
                word(b"cdefghij"),
                word(b"abcdefgh"),
                word(b"cdefghij")
            ]
        );
        assert_eq!(
            windows(b"abcdefghijklmnopqrstuvwxyz012345"),
            [
                word(b"abcdefgh"),
                word(b"ijklmnop"),
                word(b"qrstuvwx"),
                word(b"yz012345")
            ]
        );
    }
}
