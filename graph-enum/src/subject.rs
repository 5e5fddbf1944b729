//! What the crate's errors are about: an enumeration by its name, and the start of a text.

use core::fmt::{self, Write};

use crate::schema::EnumType;

/// An enumeration type that is printed and compared as its qualified name.
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

/// The longest name in use has 65 bytes; a text of that length should be shown whole.
const BOUND: usize = 80;

/// The start of a text, held without an allocator.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct BoundedText {
    bytes: [u8; BOUND],
    len: u8,
    pub(crate) is_cut: bool,
}

impl BoundedText {
    pub(crate) fn new(text: &str) -> Self {
        let mut len = text.len().min(BOUND);
        while !text.is_char_boundary(len) {
            len -= 1;
        }
        let mut bytes = [0; BOUND];
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

/// In quotes, with control characters and what else is invisible escaped.
impl fmt::Display for BoundedText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?}", self.as_str())?;
        if self.is_cut {
            formatter.write_char('…')
        } else {
            Ok(())
        }
    }
}

impl fmt::Debug for BoundedText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), formatter)
    }
}
