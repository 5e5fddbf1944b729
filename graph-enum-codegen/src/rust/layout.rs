//! Takes printed Rust; gives it with each `#[graph(…)]` as rustfmt leaves it.
//!
//! The printer breaks a long attribute at every parenthesis, rustfmt one key a line. What `doc(…)` holds is no
//! attribute syntax to rustfmt, which then leaves all of it alone: a translation stays on one line.

/// rustfmt's `attr_fn_like_width`.
const WIDTH: usize = 70;

/// No literal of a token has a line feed in it, so that an attribute's lines are its own.
pub(super) fn lay_out_attributes(source: &str) -> String {
    let mut lines = source.lines();
    let mut laid_out = String::with_capacity(source.len());
    while let Some(line) = lines.next() {
        let mut line = line.to_owned();
        if line.trim_start() == "#[graph(" {
            for part in lines.by_ref() {
                join(&mut line, part.trim_start());
                if part.trim_start() == ")]" {
                    break;
                }
            }
        }
        laid_out.push_str(&break_at_keys(&line).unwrap_or(line));
        laid_out.push('\n');
    }
    laid_out
}

fn join(line: &mut String, part: &str) {
    let ends_list = part.starts_with(')');
    if line.ends_with(',') {
        if ends_list {
            line.pop();
        } else {
            line.push(' ');
        }
    }
    line.push_str(part);
}

fn break_at_keys(line: &str) -> Option<String> {
    let (indent, keys) = line.split_once("#[graph(")?;
    let keys = keys.strip_suffix(")]")?;
    if keys.chars().count() <= WIDTH || keys.starts_with("doc(") {
        return None;
    }
    let separator = format!(",\n{indent}    ");
    let keys = split_keys(keys).join(&separator);
    Some(format!("{indent}#[graph(\n{indent}    {keys}\n{indent})]"))
}

// At commas outside of literals.
fn split_keys(keys: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut is_in_literal = false;
    let mut is_escaped = false;
    for (index, character) in keys.char_indices() {
        match character {
            '"' if !is_escaped => is_in_literal = !is_in_literal,
            ',' if !is_in_literal => {
                parts.push(keys.get(start..index).unwrap_or_default().trim());
                start = index + 1;
            }
            _ => {}
        }
        is_escaped = character == '\\' && !is_escaped;
    }
    parts.push(keys.get(start..).unwrap_or_default().trim());
    parts
}
