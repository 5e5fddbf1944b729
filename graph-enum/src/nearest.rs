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

/// How many bytes to insert, remove or replace, ASCII case aside (Levenshtein, one row at a time).
fn edit_distance(name: &[u8], text: &[u8]) -> Option<usize> {
    if name.len() > LONGEST || text.len() > LONGEST {
        return None;
    }
    let mut row = [0; LONGEST + 1];
    for (column, edits) in row.iter_mut().enumerate() {
        *edits = column;
    }
    for (line, wanted) in name.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = line + 1;
        for (column, given) in text.iter().enumerate() {
            let replaced = diagonal + usize::from(!wanted.eq_ignore_ascii_case(given));
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    Some(row[text.len()])
}

#[cfg(test)]
mod tests {
    use super::edit_distance;

    #[test]
    fn edits_are_counted_ignoring_case() {
        assert_eq!(edit_distance(b"kitten", b"sitting"), Some(3));
        assert_eq!(edit_distance(b"none", b"NONE"), Some(0));
        assert_eq!(edit_distance(b"none", b""), Some(4));
        assert_eq!(edit_distance(&[b'a'; 81], b"a"), None);
    }
}
