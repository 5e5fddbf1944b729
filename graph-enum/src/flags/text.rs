//! Set to text: its comma list, and how it shows itself to a developer.

use core::fmt::{self, Write};

use graph_enum_core::Digits;

use super::{Flags, FlagsEnum, Rest};

impl<E: FlagsEnum> Flags<E> {
    /// The tokens of the written form, one after the other; each with whether it is a name or an integer of ours,
    /// not unknown text.
    pub(super) fn for_each_token(
        &self,
        mut each: impl FnMut(&str, bool) -> fmt::Result,
    ) -> fmt::Result {
        for row in E::__FLAGS.rows_of(self.members) {
            each(row.name, true)?;
        }
        if self.rest.is_empty() {
            return Ok(());
        }
        for name in self.unknown_names() {
            each(name, false)?;
        }
        match self.rest.bits() {
            0 => Ok(()),
            bits => each(Digits::new(bits).as_str(), true),
        }
    }

    /// The text where it is one word: that of the empty set, or of a single member.
    pub(super) fn one_word(&self) -> Option<&'static str> {
        if !self.rest.is_empty() {
            return None;
        }
        match self.members {
            0 => Some(E::__FLAGS.zero().unwrap_or("0")),
            members if members.is_power_of_two() => {
                E::__FLAGS.rows_of(members).map(|row| row.name).next()
            }
            _ => None,
        }
    }

    /// Writes at once what fits the buffer: each call of `write_str` has a price, and the first one
    /// tells a `String` how much room to make.
    fn write_list(&self, to: &mut impl Write) -> fmt::Result {
        let mut list = Buffered {
            bytes: [0; BUFFER],
            len: 0,
            is_first: true,
            to,
        };
        self.for_each_token(|token, _| list.write_token(token))?;
        list.flush()
    }
}

const BUFFER: usize = 128;

struct Buffered<'a, W> {
    bytes: [u8; BUFFER],
    len: usize,
    is_first: bool,
    to: &'a mut W,
}

impl<W: Write> Buffered<'_, W> {
    fn flush(&mut self) -> fmt::Result {
        let text = self.bytes.get(..self.len).unwrap_or_default();
        self.len = 0;
        // It holds whole texts.
        self.to
            .write_str(core::str::from_utf8(text).map_err(|_| fmt::Error)?)
    }

    /// A token, and a comma before it unless it is the first.
    #[inline]
    fn write_token(&mut self, token: &str) -> fmt::Result {
        if token.len() >= BUFFER - self.len {
            self.flush()?;
            if token.len() >= BUFFER {
                self.to.write_str(if self.is_first { "" } else { "," })?;
                self.is_first = false;
                return self.to.write_str(token);
            }
        }
        if !self.is_first {
            if let Some(room) = self.bytes.get_mut(self.len) {
                *room = b',';
                self.len += 1;
            }
        }
        self.is_first = false;
        let end = self.len + token.len();
        if let Some(room) = self.bytes.get_mut(self.len..end) {
            room.copy_from_slice(token.as_bytes());
            self.len = end;
        }
        Ok(())
    }
}

/// The comma list; see [`Flags`].
impl<E: FlagsEnum> fmt::Display for Flags<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(word) = self.one_word() {
            return formatter.pad(word);
        }
        let Some(width) = formatter.width() else {
            return self.write_list(formatter);
        };
        let mut length = Length(0);
        self.write_list(&mut length)?;
        let room = width.saturating_sub(length.0);
        let before = match formatter.align() {
            None | Some(fmt::Alignment::Left) => 0,
            Some(fmt::Alignment::Center) => room / 2,
            Some(fmt::Alignment::Right) => room,
        };
        let fill = formatter.fill();
        (0..before).try_for_each(|_| formatter.write_char(fill))?;
        self.write_list(formatter)?;
        (before..room).try_for_each(|_| formatter.write_char(fill))
    }
}

/// Counts the characters of what is written.
struct Length(usize);

impl Write for Length {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.chars().count();
        Ok(())
    }
}

/// `windowsArchitecture(x86 | x64)`; unknown names are in quotes.
impl<E: FlagsEnum> fmt::Debug for Flags<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}(", E::TYPE.name())?;
        let mut separator = "";
        self.for_each_token(|token, is_plain| {
            formatter.write_str(separator)?;
            separator = " | ";
            if is_plain {
                formatter.write_str(token)
            } else {
                write!(formatter, "{token:?}")
            }
        })?;
        if self.is_empty() {
            formatter.write_str(E::__FLAGS.zero().unwrap_or("0"))?;
        }
        formatter.write_char(')')
    }
}
