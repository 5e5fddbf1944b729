//! The line breaks of attributes, as rustfmt leaves them.
//!
//! prettyplease keeps keys on one line up to the line's width, where rustfmt allows 70 characters, and breaks a longer
//! attribute at every parenthesis, where rustfmt puts one key on a line. rustfmt does not format `doc(…)`, so that a
//! translation stays on one line.

/// rustfmt's `attr_fn_like_width`, for several keys.
const WIDTH_OF_KEYS: usize = 70;
/// rustfmt's `max_width`.
const WIDTH: usize = 100;

/// No literal of a token has a line feed in it, so that an attribute's lines are its own.
pub(super) fn lay_out_attributes(source: &str) -> String {
    let mut lines = source.lines();
    let mut laid_out = String::with_capacity(source.len());
    while let Some(line) = lines.next() {
        let mut line = line.to_owned();
        if matches!(
            line.trim_start(),
            "#[derive(" | "#[graph(" | "#[deprecated(" | "#[allow("
        ) {
            for part in lines.by_ref() {
                join(&mut line, part.trim_start());
                if part.trim_start() == ")]" {
                    break;
                }
            }
        }
        let broken = break_derives(&line).or_else(|| break_at_keys(&line));
        laid_out.push_str(&broken.unwrap_or(line));
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

// On one line, on the next, or one a line.
fn break_derives(line: &str) -> Option<String> {
    let paths = line.strip_prefix("#[derive(")?.strip_suffix(")]")?;
    match line.chars().count() {
        0..=96 => None,
        97..=107 => Some(format!("#[derive(\n    {paths},\n)]")),
        _ => Some(format!(
            "#[derive(\n    {},\n)]",
            paths.replace(", ", ",\n    ")
        )),
    }
}

fn break_at_keys(line: &str) -> Option<String> {
    let (before, keys) = line.split_once('(')?;
    let is_attribute = before.trim_start().starts_with("#[");
    let keys = keys.strip_suffix(")]").filter(|_| is_attribute)?;
    if keys.starts_with("doc(") || before.ends_with("derive") {
        return None;
    }
    let split = split_keys(keys);
    let is_short = match split.len() {
        1 => line.chars().count() <= WIDTH,
        _ => keys.chars().count() <= WIDTH_OF_KEYS,
    };
    if is_short {
        return None;
    }
    let indent = line.len() - line.trim_start().len();
    let indent = " ".repeat(indent);
    let keys = split.join(&format!(",\n{indent}    "));
    Some(format!("{before}(\n{indent}    {keys}\n{indent})]"))
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

#[cfg(test)]
mod tests {
    use super::split_keys;

    #[test]
    fn a_comma_in_a_literal_is_no_end() {
        assert_eq!(split_keys("a, b"), ["a", "b"]);
        assert_eq!(split_keys(r#"a = "x, y", b"#), [r#"a = "x, y""#, "b"]);
        assert_eq!(
            split_keys(r#"a = "x\", y", b, c = "\\", d"#),
            [r#"a = "x\", y""#, "b", r#"c = "\\""#, "d"]
        );
    }
}
