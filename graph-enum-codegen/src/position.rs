//! Line and column of a byte.

use std::sync::OnceLock;

/// Bytes from one mark to the next.
const STEP: usize = 4096;

/// Byte, line and column of every 4096th byte, computed on first use, so that a message about a large file does not count
/// from its start.
#[derive(Default)]
pub(crate) struct Positions(OnceLock<Vec<(usize, usize, usize)>>);

impl Positions {
    /// Line and column of `byte` in `text`, both from one, columns in characters.
    pub(crate) fn find(&self, text: &str, byte: usize) -> (usize, usize) {
        let byte = if text.is_char_boundary(byte) {
            byte
        } else {
            text.len()
        };
        let marks = self.0.get_or_init(|| marks(text));
        let after = marks.partition_point(|(mark, ..)| *mark <= byte);
        let mark = marks.get(after.saturating_sub(1)).copied();
        let (_, line, column) = advance(mark.unwrap_or(START), text, byte);
        (line, column)
    }
}

const START: (usize, usize, usize) = (0, 1, 1);

fn marks(text: &str) -> Vec<(usize, usize, usize)> {
    let mut marks = vec![START];
    let mut mark = START;
    while mark.0 < text.len() {
        let mut next = (mark.0 + STEP).min(text.len());
        while !text.is_char_boundary(next) {
            next += 1;
        }
        mark = advance(mark, text, next);
        marks.push(mark);
    }
    marks
}

fn advance(mark: (usize, usize, usize), text: &str, byte: usize) -> (usize, usize, usize) {
    let (start, line, column) = mark;
    let between = text.get(start..byte).unwrap_or_default();
    match between.rsplit_once('\n') {
        Some((before, last)) => {
            let lines = 1 + before.matches('\n').count();
            (byte, line + lines, 1 + last.chars().count())
        }
        None => (byte, line, column + between.chars().count()),
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
        // The 4096th byte and each mark after it is within a character.
        let text = "a".to_owned() + &"é".repeat(5000);
        let found = [1, 4097, 9_999].map(|byte| Positions::default().find(&text, byte));
        assert_eq!(found, [(1, 2), (1, 2050), (1, 5001)]);
    }
}
