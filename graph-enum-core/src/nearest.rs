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
    let (mut room, mut room_of_name) = (['\0'; LONGEST], ['\0'; LONGEST]);
    let text = letters(text.trim_ascii(), &mut room)?;
    let mut nearest = None;
    let mut below = usize::MAX;
    for name in names {
        let Some(letters) = letters(name, &mut room_of_name) else {
            continue;
        };
        let most = most_edits(letters.len()).min(below - 1);
        if let Some(edits) = edits_within(letters, text, most) {
            nearest = Some(name);
            below = edits;
        }
        if below == 0 {
            break;
        }
    }
    nearest
}

/// The letters of a text in lower case, if there is room for them.
fn letters<'r>(text: &str, room: &'r mut [char; LONGEST]) -> Option<&'r [char]> {
    let mut len = 0;
    for letter in text.chars() {
        *room.get_mut(len)? = letter.to_ascii_lowercase();
        len += 1;
    }
    room.get(..len)
}

/// The most edits of a likely typing error. Fewer than the name has letters, or every text would be near it.
fn most_edits(letters: usize) -> usize {
    (letters / 3).max(1).min(letters.saturating_sub(1))
}

/// The number of edits between a name and a text (optimal string alignment), if it is at most `most`.
fn edits_within(name: &[char], text: &[char], most: usize) -> Option<usize> {
    if name.len().abs_diff(text.len()) > most {
        return None;
    }
    let (mut before, mut above) = ([0; LONGEST + 1], [0; LONGEST + 1]);
    for (column, edits) in above.iter_mut().enumerate() {
        *edits = column;
    }
    for line in 0..name.len() {
        let mut row = [line + 1; LONGEST + 1];
        let mut fewest = row[0];
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

#[cfg(test)]
mod tests {
    use std::string::String;
    use std::vec::Vec;

    use graph_enum_tests::property::{Result, Unstructured, check};

    use super::{LONGEST, edits_within, letters, nearest};

    fn edits(name: &str, text: &str, most: usize) -> Option<usize> {
        let (mut room, mut room_of_text) = (['\0'; LONGEST], ['\0'; LONGEST]);
        let name = letters(name, &mut room)?;
        edits_within(name, letters(text, &mut room_of_text)?, most)
    }

    #[test]
    fn edits_are_counted_ignoring_case() {
        assert_eq!(edits("kitten", "sitting", usize::MAX), Some(3));
        assert_eq!(edits("none", "NONE", usize::MAX), Some(0));
        assert_eq!(edits("high", "hIHg", usize::MAX), Some(1));
        assert_eq!(edits("none", "", usize::MAX), Some(4));
        assert_eq!(edits("ca", "abc", usize::MAX), Some(3));
        assert_eq!(edits("größe", "grösse", usize::MAX), Some(2));
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

    /// The edits, by trying each.
    fn tried(name: &[char], text: &[char]) -> usize {
        let ([name @ .., last], [text @ .., other]) = (name, text) else {
            return name.len() + text.len();
        };
        let replaced = tried(name, text) + usize::from(last != other);
        let removed = tried(&[name, &[*last]].concat(), text)
            .min(tried(name, &[text, &[*other]].concat()))
            + 1;
        match (name, text) {
            ([name @ .., a], [text @ .., b]) if a == other && b == last => {
                replaced.min(removed).min(tried(name, text) + 1)
            }
            _ => replaced.min(removed),
        }
    }

    fn word(u: &mut Unstructured<'_>) -> Result<String> {
        let count = u.int_in_range(0..=6)?;
        (0..count)
            .map(|_| u.choose(&['a', 'b', 'ö']).copied())
            .collect()
    }

    #[test]
    fn the_nearest_name_is_the_one_with_the_fewest_edits() {
        check(300, 64, |u| {
            let text = word(u)?;
            let names = [word(u)?, word(u)?, word(u)?];
            let letters = |text: &str| text.chars().collect::<Vec<_>>();
            let with_edits = names
                .iter()
                .map(|name| (name, tried(&letters(name), &letters(&text))));
            for (name, tried) in with_edits.clone() {
                for most in 0..8 {
                    let edits = edits(name, &text, most);
                    assert_eq!(edits, (tried <= most).then_some(tried));
                }
            }
            let near = with_edits.filter(|(name, edits)| {
                let most = [0, 0, 1, 1, 1, 1, 2][name.chars().count()];
                *edits <= most
            });
            let expected = near
                .min_by_key(|(_, edits)| *edits)
                .map(|(name, _)| name.as_str());
            let names = names.iter().map(String::as_str);
            assert_eq!(nearest(&text, names), expected, "{text:?}");
            Ok(())
        });
    }
}
