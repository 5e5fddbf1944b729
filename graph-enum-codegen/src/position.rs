//! Line and column of a byte.

use std::sync::OnceLock;

/// Bytes from one mark to the next.
const STEP: usize = 4096;

/// Line and column of every 4096th byte, counted when the first place is asked for: messages about a file of
/// many megabytes would otherwise each count from its start.
#[derive(Default)]
pub(crate) struct Positions(OnceLock<Vec<Mark>>);

#[derive(Clone, Copy)]
struct Mark {
    byte: usize,
    line: usize,
    column: usize,
}

impl Positions {
    /// Line and column of `byte` in `text`, both from one, columns in characters.
    pub(crate) fn find(&self, text: &str, byte: usize) -> (usize, usize) {
        let byte = if text.is_char_boundary(byte) {
            byte
        } else {
            text.len()
        };
        let marks = self.0.get_or_init(|| marks(text));
        let after = marks.partition_point(|mark| mark.byte <= byte);
        let mark = marks.get(after.saturating_sub(1)).copied();
        let mark = mark.unwrap_or(START).advance(text, byte);
        (mark.line, mark.column)
    }
}

const START: Mark = Mark {
    byte: 0,
    line: 1,
    column: 1,
};

fn marks(text: &str) -> Vec<Mark> {
    let mut marks = vec![START];
    let mut mark = START;
    while mark.byte < text.len() {
        let mut next = (mark.byte + STEP).min(text.len());
        while !text.is_char_boundary(next) {
            next += 1;
        }
        mark = mark.advance(text, next);
        marks.push(mark);
    }
    marks
}

impl Mark {
    fn advance(self, text: &str, byte: usize) -> Self {
        let between = text.get(self.byte..byte).unwrap_or_default();
        match between.rsplit_once('\n') {
            Some((before, line)) => Self {
                byte,
                line: self.line + 1 + before.matches('\n').count(),
                column: 1 + line.chars().count(),
            },
            None => Self {
                byte,
                line: self.line,
                column: self.column + between.chars().count(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Positions;

    #[test]
    fn lines_and_columns_count_from_one() {
        let text = "aé\n\nb".to_owned() + &"é".repeat(5000) + "\nc";
        for (byte, expected) in [
            (0, (1, 1)),
            (3, (1, 3)),
            (4, (2, 1)),
            (5, (3, 1)),
            (6, (3, 2)),
            (6 + 2 * 5000, (3, 5002)),
            (7 + 2 * 5000, (4, 1)),
            (8 + 2 * 5000, (4, 2)),
            (usize::MAX, (4, 2)),
        ] {
            assert_eq!(Positions::default().find(&text, byte), expected, "{byte}");
        }
    }
}
