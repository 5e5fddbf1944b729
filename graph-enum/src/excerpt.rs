//! What errors carry: the start of a text, and an enumeration type by its name.

use core::fmt::{self, Write};

use crate::schema::EnumType;

/// An enumeration type that prints and compares as its qualified name.
#[derive(Clone, Copy)]
pub(crate) struct Named(pub(crate) &'static EnumType);

impl fmt::Debug for Named {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.0.qualified_name(), formatter)
    }
}

impl PartialEq for Named {
    fn eq(&self, other: &Self) -> bool {
        self.0.qualified_name() == other.0.qualified_name()
    }
}

impl Eq for Named {}

/// Longest excerpt in bytes. The longest name in use has 65; a text of that length is shown whole.
const LONGEST: usize = 80;

/// The start of a text, without an allocator.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Excerpt {
    bytes: [u8; LONGEST],
    len: u8,
    /// Whether the text is longer.
    pub(crate) is_cut: bool,
}

impl Excerpt {
    pub(crate) fn new(text: &str) -> Self {
        let mut len = text.len().min(LONGEST);
        while !text.is_char_boundary(len) {
            len -= 1;
        }
        let mut bytes = [0; LONGEST];
        if let (Some(start), Some(room)) = (text.as_bytes().get(..len), bytes.get_mut(..len)) {
            room.copy_from_slice(start);
        }
        Self {
            bytes,
            len: u8::try_from(len).unwrap_or(0),
            is_cut: len < text.len(),
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        let start = self.bytes.get(..usize::from(self.len)).unwrap_or_default();
        core::str::from_utf8(start).unwrap_or_default()
    }
}

/// In quotes, with control characters and other invisible ones escaped.
impl fmt::Display for Excerpt {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?}", self.as_str())?;
        if self.is_cut {
            formatter.write_char('…')
        } else {
            Ok(())
        }
    }
}

impl fmt::Debug for Excerpt {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), formatter)
    }
}

#[cfg(test)]
mod tests {
    use std::format;

    use super::Excerpt;

    #[test]
    fn a_text_is_cut_between_characters() {
        let a = |count: usize| "a".repeat(count);
        for (text, start, is_cut) in [
            (a(80), a(80), false),
            (a(81), a(80), true),
            // The two bytes of `é` are the 80th and the 81st.
            (a(79) + "é", a(79), true),
            (a(78) + "é", a(78) + "é", false),
            (a(77) + "🦀", a(77), true),
        ] {
            let excerpt = Excerpt::new(&text);
            assert_eq!((excerpt.as_str(), excerpt.is_cut), (&*start, is_cut));
        }
    }

    #[test]
    fn invisible_characters_are_escaped() {
        assert_eq!(
            format!("{}", Excerpt::new("a\n\u{1b}[1m\u{202e}")),
            r#""a\n\u{1b}[1m\u{202e}""#
        );
        let cut = format!("{}", Excerpt::new(&"b".repeat(100)));
        assert_eq!(cut, format!("\"{}\"…", "b".repeat(80)));
    }
}
