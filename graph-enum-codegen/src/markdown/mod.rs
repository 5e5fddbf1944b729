//! Text of a source as Markdown that is one paragraph: for doc comments and notes.
//!
//! The output keeps words, code and links, and opens no block in any Markdown renderer. A code block in a doc comment would
//! be a program that `cargo test` runs.

mod page;
mod plain;

pub(crate) use page::{from_page, with_absolute_links};
pub(crate) use plain::from_plain_text;

use crate::hidden::{is_hidden, is_part_of_text};

/// Signs that open a block at the start of a line in some dialect of Markdown.
const OPENERS: &str = "#+-=>:|!$%@^";

/// Pieces of a paragraph that is being written.
#[derive(Default)]
struct Paragraph(String);

impl Paragraph {
    /// Appends text, word by word, with what would be markup escaped.
    fn push_text(&mut self, text: &str) {
        for word in text.split_inclusive(char::is_whitespace) {
            let (address_start, address) = find_address(word);
            if address.is_empty() {
                self.push_word(word);
                continue;
            }
            let (before, rest) = word.split_at(address_start);
            self.push_word(before);
            // rustdoc wants a bare address in angle brackets.
            self.0.push('<');
            self.0.push_str(address);
            self.0.push('>');
            self.push_word(rest.get(address.len()..).unwrap_or_default());
        }
    }

    /// The same inside a link, where an address stays plain text.
    fn push_link_text(&mut self, text: &str) {
        for word in text.split_inclusive(char::is_whitespace) {
            self.push_word(word);
        }
    }

    fn push_word(&mut self, word: &str) {
        // A sign between blanks is not markup: `a < b`.
        let is_alone = matches!(word, "< " | "* ") && self.0.ends_with(' ');
        let mut before = self.0.chars().next_back();
        let mut letters = word.chars().filter(|letter| is_kept(*letter)).peekable();
        while let Some(letter) = letters.next() {
            let after = letters.peek().copied();
            let is_markup = match letter {
                '<' | '*' => !is_alone,
                '[' | ']' | '~' | '`' => true,
                '\\' => {
                    after.is_none_or(|after| after.is_ascii_punctuation() || after.is_whitespace())
                }
                '_' => ![before, after]
                    .iter()
                    .all(|next| next.is_some_and(char::is_alphanumeric)),
                '&' => after.is_some_and(|after| after.is_ascii_alphanumeric() || after == '#'),
                '$' => after == Some('$'),
                _ => false,
            };
            if is_markup {
                self.0.push('\\');
            }
            self.0.push(letter);
            before = Some(letter);
        }
    }

    fn start_link(&mut self) {
        // `!` before `[` would be an image.
        if self.0.ends_with('!') {
            self.0.pop();
            self.0.push_str("\\!");
        }
        self.0.push('[');
    }

    fn end_link(&mut self, target: &str) {
        self.0.push_str("](");
        self.0.push_str(target);
        self.0.push(')');
    }

    /// Appends code as a code span, or as text if it has a backtick: a longer fence could open a block.
    fn push_code(&mut self, code: &str) {
        let words: Vec<&str> = code.split_whitespace().collect();
        let code: String = words
            .join(" ")
            .chars()
            .filter(|letter| is_kept(*letter))
            .collect();
        if code.contains('`') || code.is_empty() {
            return self.push_text(&code);
        }
        // Two spans side by side would be one with a longer fence.
        if self.0.ends_with('`') {
            self.0.push(' ');
        }
        self.0.push('`');
        self.0.push_str(&code);
        self.0.push('`');
    }

    /// The Markdown: one line, with single blanks between words.
    fn finish(self) -> String {
        let words: Vec<&str> = self.0.split_whitespace().collect();
        let mut line = words.join(" ");
        if let Some(place) = opener(&line) {
            line.insert(place, '\\');
        }
        line
    }
}

/// Where the line needs a backslash so that it opens no block: `#`, `- `, `1. `.
fn opener(line: &str) -> Option<usize> {
    if line.starts_with(|first| OPENERS.contains(first)) {
        return Some(0);
    }
    let word = line.split(' ').next().unwrap_or_default();
    let digits = word.strip_suffix(['.', ')'])?;
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then_some(digits.len())
}

/// Returns `true` if Markdown drops characters of the text.
pub(crate) fn has_left_out(text: &str) -> bool {
    !text.chars().all(is_kept)
}

fn is_kept(letter: char) -> bool {
    letter.is_whitespace() || !is_hidden(letter) || is_part_of_text(letter)
}

/// Where an address starts in a word, and the address; empty without one. A full stop after it is not part of it.
fn find_address(word: &str) -> (usize, &str) {
    let starts = ["https://", "http://"]
        .iter()
        .filter_map(|scheme| word.find(scheme));
    let start = starts.min().unwrap_or(word.len());
    let rest = word.get(start..).unwrap_or_default();
    let end = rest
        .find(|letter| !is_of_address(letter))
        .unwrap_or(rest.len());
    let address = rest.get(..end).unwrap_or_default();
    let address = address.trim_end_matches(['.', ',', ';', ':', ')', '\'', '!', '?']);
    let has_host = address
        .split_once("://")
        .is_some_and(|(_, host)| !host.is_empty());
    (start, if has_host { address } else { "" })
}

/// Returns `true` for the letters of an address that end neither an autolink nor a link's target.
fn is_of_address(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || "-._~:/?#@!$&'()*+,;=%".contains(letter)
}
