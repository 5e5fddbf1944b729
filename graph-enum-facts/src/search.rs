//! Searching the text without reading all of it.

use core::cmp::Ordering;

use crate::enumeration::head_of;

/// The rest of the line after the first `key` in `text`, and the lines after it. Both are empty if there is none.
pub(crate) const fn line_after<'t>(text: &'t str, key: &str) -> (&'t str, &'t str) {
    let mut rest = text.as_bytes();
    while !rest.is_empty() && !starts_with(rest, key.as_bytes()) {
        (_, rest) = rest.split_at(1);
    }
    if !rest.is_empty() {
        (_, rest) = rest.split_at(key.len());
    }
    let mut end = 0;
    while end < rest.len() && rest[end] != b'\n' {
        end += 1;
    }
    let (line, rest) = rest.split_at(end);
    let (_, rest) = rest.split_at(if rest.is_empty() { 0 } else { 1 });
    (as_text(line), as_text(rest))
}

const fn starts_with(text: &[u8], start: &[u8]) -> bool {
    let mut index = 0;
    while index < start.len() {
        if index == text.len() || text[index] != start[index] {
            return false;
        }
        index += 1;
    }
    true
}

const fn as_text(bytes: &[u8]) -> &str {
    match core::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => "",
    }
}

/// The part of sorted `lines` from the first type whose name is not less than `name`.
pub(crate) fn from_name<'t>(lines: &'t str, name: &str) -> &'t str {
    let (mut start, mut end) = (0, lines.len());
    while start < end {
        let middle = line_start(lines, start + (end - start) / 2);
        let rest = lines.get(middle..).unwrap_or_default();
        if compare(head_of(rest).1, name) == Ordering::Less {
            let length = rest.find('\n').map_or(rest.len(), |feed| feed + 1);
            start = middle + length;
        } else {
            end = middle;
        }
    }
    lines.get(start..).unwrap_or_default()
}

fn line_start(lines: &str, index: usize) -> usize {
    let before = lines.as_bytes().get(..index).unwrap_or_default();
    let feed = before.iter().rposition(|byte| *byte == b'\n');
    feed.map_or(0, |feed| feed + 1)
}

fn compare(left: &str, right: &str) -> Ordering {
    let (left, right) = (left.bytes(), right.bytes());
    let lower = |byte: u8| byte.to_ascii_lowercase();
    left.map(lower).cmp(right.map(lower))
}
