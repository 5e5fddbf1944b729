//! Searching the text without reading all of it.

use core::cmp::Ordering;

use crate::enumeration::head_of;

/// The rest of the line after the first `key` in `text`; empty if there is none.
///
/// It reads no further than that line: the compiler evaluates it in each crate that uses the facts.
pub(crate) const fn line_after<'t>(text: &'t str, key: &str) -> &'t str {
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
    match core::str::from_utf8(rest.split_at(end).0) {
        Ok(line) => line,
        Err(_) => "",
    }
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
