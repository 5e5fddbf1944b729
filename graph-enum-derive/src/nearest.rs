//! The known word nearest to an unknown one, for "did you mean".

/// The word that takes the fewest edits, if they are few for its length.
pub(crate) fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let near = known
        .iter()
        .map(|candidate| (edit_distance(candidate, word), *candidate));
    near.filter(|(edits, candidate)| *edits <= (candidate.len() / 3).max(1))
        .min_by_key(|(edits, _)| *edits)
        .map(|(_, candidate)| candidate)
}

/// Levenshtein's distance, ASCII case aside, one row at a time.
fn edit_distance(wanted: &str, given: &str) -> usize {
    let given = given.as_bytes();
    let mut row: Vec<usize> = (0..=given.len()).collect();
    for (line, byte) in wanted.bytes().enumerate() {
        let mut diagonal = row[0];
        row[0] = line + 1;
        for column in 0..given.len() {
            let replaced = diagonal + usize::from(!byte.eq_ignore_ascii_case(&given[column]));
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[given.len()]
}
