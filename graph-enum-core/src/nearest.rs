//! The nearest name of an unknown text, for "did you mean".

/// Longer texts and names are not compared. An OData identifier has at most 128 letters.
const LONGEST: usize = 128;

/// The name that takes the fewest edits to become `text`, if they are few for its length: at most one edit for each
/// three letters, and at least one. Of several such names, the first.
///
/// An edit inserts, removes or replaces a letter, or swaps two neighbours; ASCII case and white space around the text
/// do not count. The time for one name is bounded, whatever the length of the text.
///
/// ```
/// use graph_enum_core::nearest;
///
/// assert_eq!(nearest("uint", ["none", "unit"]), Some("unit"));
/// assert_eq!(nearest("colour", ["none", "unit"]), None);
/// ```
pub fn nearest<'a>(text: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let text = Letters::new(text.trim_ascii())?;
    let mut nearest = None;
    let mut below = usize::MAX;
    for name in names {
        let Some(letters) = Letters::new(name) else {
            continue;
        };
        let most = letters.most_edits().min(below - 1);
        if let Some(edits) = letters.edits_within(&text, most) {
            nearest = Some(name);
            below = edits;
        }
        if below == 0 {
            break;
        }
    }
    nearest
}

/// The letters of a text in lower case.
struct Letters {
    letters: [char; LONGEST],
    len: usize,
}

impl Letters {
    fn new(text: &str) -> Option<Self> {
        let mut letters = ['\0'; LONGEST];
        let mut len = 0;
        for letter in text.chars() {
            *letters.get_mut(len)? = letter.to_ascii_lowercase();
            len += 1;
        }
        Some(Self { letters, len })
    }

    fn as_slice(&self) -> &[char] {
        &self.letters[..self.len]
    }

    /// The most edits of a likely typing error. Fewer than the name has letters, or every text would be near it.
    fn most_edits(&self) -> usize {
        (self.len / 3).max(1).min(self.len.saturating_sub(1))
    }

    /// The number of edits between this name and a text (optimal string alignment), if it is at most `most`.
    fn edits_within(&self, text: &Self, most: usize) -> Option<usize> {
        if self.len.abs_diff(text.len) > most {
            return None;
        }
        let (name, text) = (self.as_slice(), text.as_slice());
        let (mut before, mut above) = ([0; LONGEST + 1], [0; LONGEST + 1]);
        for (column, edits) in above.iter_mut().enumerate() {
            *edits = column;
        }
        for line in 0..name.len() {
            let mut row = [line + 1; LONGEST + 1];
            let mut fewest = line + 1;
            for column in 0..text.len() {
                let replaced = above[column] + usize::from(name[line] != text[column]);
                let mut edits = replaced.min(above[column + 1] + 1).min(row[column] + 1);
                let is_swapped = line > 0
                    && column > 0
                    && name[line] == text[column - 1]
                    && name[line - 1] == text[column];
                if is_swapped {
                    edits = edits.min(before[column - 1] + 1);
                }
                row[column + 1] = edits;
                fewest = fewest.min(edits);
            }
            // No later row has fewer edits than this one.
            if fewest > most {
                return None;
            }
            (before, above) = (above, row);
        }
        Some(above[text.len()]).filter(|edits| *edits <= most)
    }
}

#[cfg(test)]
mod tests {
    use std::string::String;
    use std::vec::Vec;

    use super::{Letters, nearest};

    fn edits(name: &str, text: &str) -> Option<usize> {
        Letters::new(name)?.edits_within(&Letters::new(text)?, usize::MAX)
    }

    #[test]
    fn edits_are_counted_ignoring_case() {
        assert_eq!(edits("kitten", "sitting"), Some(3));
        assert_eq!(edits("none", "NONE"), Some(0));
        assert_eq!(edits("high", "hIHg"), Some(1));
        assert_eq!(edits("none", ""), Some(4));
        assert_eq!(edits("ca", "abc"), Some(3));
        assert_eq!(edits("größe", "grösse"), Some(2));
    }

    #[test]
    fn few_edits_for_the_length_are_near() {
        let known = ["name", "namespace", "version", "flags"];
        for (text, found) in [
            ("nmae", Some("name")),
            ("flag", Some("flags")),
            ("Version", Some("version")),
            ("namspeace", Some("namespace")),
            (" name ", Some("name")),
            ("nöme", Some("name")),
            ("colour", None),
            ("é", None),
            ("", None),
        ] {
            assert_eq!(nearest(text, known), found, "{text:?}");
        }
        assert_eq!(nearest("x", ["a"]), None);
        assert_eq!(nearest("A", ["a"]), Some("a"));
    }

    #[test]
    fn the_first_of_equally_near_names_is_found() {
        assert_eq!(nearest("lxw", ["law", "low"]), Some("law"));
        assert_eq!(nearest("low", ["law", "low", "LOW"]), Some("low"));
    }

    #[test]
    fn long_texts_are_not_compared() {
        let name = "a".repeat(128);
        assert_eq!(nearest(&"a".repeat(127), [name.as_str()]), Some(&*name));
        assert_eq!(nearest(&"a".repeat(129), [name.as_str()]), None);
        let names: Vec<String> = (0..1_000).map(|nth| "x".repeat(nth * 100)).collect();
        let long = "x".repeat(100_000);
        assert_eq!(nearest(&long, names.iter().map(String::as_str)), None);
    }
}
