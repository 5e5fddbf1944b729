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

/// The distance of Damerau and Levenshtein, ASCII case aside: letters added, left out, replaced, or
/// swapped with their neighbours.
fn edit_distance(wanted: &str, given: &str) -> usize {
    let (wanted, given) = (wanted.to_ascii_lowercase(), given.to_ascii_lowercase());
    let (wanted, given) = (wanted.as_bytes(), given.as_bytes());
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=given.len()).collect();
    for line in 0..wanted.len() {
        let mut row = vec![line + 1];
        for column in 0..given.len() {
            let is_other = wanted[line] != given[column];
            let replaced = above[column] + usize::from(is_other);
            let mut edits = replaced.min(above[column + 1] + 1).min(row[column] + 1);
            let is_swapped = line > 0
                && column > 0
                && wanted[line] == given[column - 1]
                && wanted[line - 1] == given[column];
            if is_swapped {
                edits = edits.min(before[column - 1] + 1);
            }
            row.push(edits);
        }
        before = std::mem::replace(&mut above, row);
    }
    above[given.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn nearest_words() {
        let known = ["name", "namespace", "version", "flags"];
        assert_eq!(nearest("nmae", &known), Some("name"));
        assert_eq!(nearest("flag", &known), Some("flags"));
        assert_eq!(nearest("Version", &known), Some("version"));
        assert_eq!(nearest("namspeace", &known), Some("namespace"));
        assert_eq!(nearest("colour", &known), None);
        assert_eq!(nearest("é", &known), None);
        assert_eq!(nearest("", &known), None);
    }
}
