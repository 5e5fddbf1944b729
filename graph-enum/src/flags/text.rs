//! Set to text: the comma list, and the form for a developer.

use core::fmt::{self, Write};

use graph_enum_core::Digits;

use super::{Flags, FlagsEnum, UnknownTokens};

impl<E: FlagsEnum> Flags<E> {
    /// Calls `write` with each token of the written form, in order, and with `true` for an unknown name.
    pub(crate) fn write_tokens(
        &self,
        mut write: impl FnMut(&str, bool) -> fmt::Result,
    ) -> fmt::Result {
        if self.is_empty() {
            return write(Self::empty_text(), false);
        }
        for row in E::__FLAGS.rows_of(self.members) {
            write(row.name, false)?;
        }
        for name in self.unknown.names() {
            write(name, true)?;
        }
        match self.unknown.bits() {
            0 => Ok(()),
            bits => write(Digits::new(bits).as_str(), false),
        }
    }

    /// The text of the empty set, or of a single member.
    pub(super) fn one_word(&self) -> Option<&'static str> {
        if !self.unknown.is_empty() {
            return None;
        }
        match self.members {
            0 => Some(Self::empty_text()),
            members if members.is_power_of_two() => {
                E::__FLAGS.rows_of(members).map(|row| row.name).next()
            }
            _ => None,
        }
    }

    fn empty_text() -> &'static str {
        E::__FLAGS.zero().unwrap_or("0")
    }
}

/// The comma list; see [`Flags`].
impl<E: FlagsEnum> fmt::Display for Flags<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(word) = self.one_word() {
            return formatter.write_str(word);
        }
        let mut list = Buffered {
            formatter,
            bytes: [0; ROOM],
            len: 0,
        };
        let mut separator = "";
        self.write_tokens(|text, _| {
            list.write_str(separator)?;
            separator = ",";
            list.write_str(text)
        })?;
        list.flush()
    }
}

/// Room for a usual list.
const ROOM: usize = 128;

/// Writes short texts at once: a `String` grows with each that it gets.
struct Buffered<'a, 'f> {
    formatter: &'a mut fmt::Formatter<'f>,
    bytes: [u8; ROOM],
    len: usize,
}

impl Buffered<'_, '_> {
    fn flush(&mut self) -> fmt::Result {
        let text = self.bytes.get(..self.len).unwrap_or_default();
        self.len = 0;
        // It holds whole texts.
        let text = core::str::from_utf8(text).map_err(|_| fmt::Error)?;
        self.formatter.write_str(text)
    }
}

impl Write for Buffered<'_, '_> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if text.len() > ROOM - self.len {
            self.flush()?;
        }
        match self.bytes.get_mut(self.len..self.len + text.len()) {
            Some(room) => {
                room.copy_from_slice(text.as_bytes());
                self.len += text.len();
                Ok(())
            }
            None => self.formatter.write_str(text),
        }
    }
}

/// `windowsArchitecture(x86 | x64)`; unknown names are in quotes.
impl<E: FlagsEnum> fmt::Debug for Flags<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}(", E::TYPE.name())?;
        let mut separator = "";
        self.write_tokens(|text, is_unknown| {
            formatter.write_str(separator)?;
            separator = " | ";
            if is_unknown {
                write!(formatter, "{text:?}")
            } else {
                formatter.write_str(text)
            }
        })?;
        formatter.write_char(')')
    }
}
