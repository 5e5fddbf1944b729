//! The declared name nearest to a text that is none, for "did you mean".

use crate::schema::EnumType;

/// Texts and names longer than this are not compared; the longest name in use has 65 bytes.
const LONGEST: usize = 80;

/// The name or alias that takes the fewest edits, if they are few for its length.
pub(crate) fn nearest_name(enum_type: &EnumType, text: &str) -> Option<&'static str> {
    let members = enum_type.members().iter();
    let names = members
        .flat_map(|member| core::iter::once(member.name()).chain(member.aliases().iter().copied()));
    let near = names.filter_map(|name| {
        let edits = edit_distance(name.as_bytes(), text.trim_ascii().as_bytes())?;
        (edits <= (name.len() / 3).max(1) && edits < name.len()).then_some((edits, name))
    });
    near.min_by_key(|(edits, _)| *edits).map(|(_, name)| name)
}

/// The distance of Damerau and Levenshtein, ASCII case aside: bytes inserted, removed, replaced, or swapped with
/// their neighbours.
fn edit_distance(name: &[u8], text: &[u8]) -> Option<usize> {
    if name.len() > LONGEST || text.len() > LONGEST {
        return None;
    }
    let (mut before, mut above) = ([0; LONGEST + 1], [0; LONGEST + 1]);
    for (column, edits) in above.iter_mut().enumerate() {
        *edits = column;
    }
    let is_same = |line: usize, column: usize| name[line].eq_ignore_ascii_case(&text[column]);
    for line in 0..name.len() {
        let mut row = [line + 1; LONGEST + 1];
        for column in 0..text.len() {
            let replaced = above[column] + usize::from(!is_same(line, column));
            row[column + 1] = replaced.min(above[column + 1] + 1).min(row[column] + 1);
            let is_swapped =
                line > 0 && column > 0 && is_same(line, column - 1) && is_same(line - 1, column);
            if is_swapped {
                row[column + 1] = row[column + 1].min(before[column - 1] + 1);
            }
        }
        (before, above) = (above, row);
    }
    Some(above[text.len()])
}

#[cfg(test)]
mod tests {
    use super::edit_distance;

    #[test]
    fn edits_are_counted_ignoring_case() {
        assert_eq!(edit_distance(b"kitten", b"sitting"), Some(3));
        assert_eq!(edit_distance(b"none", b"NONE"), Some(0));
        assert_eq!(edit_distance(b"high", b"hIHg"), Some(1));
        assert_eq!(edit_distance(b"none", b""), Some(4));
        assert_eq!(edit_distance(&[b'a'; 81], b"a"), None);
    }
}
