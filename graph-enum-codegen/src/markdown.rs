//! Takes prose of a source; gives Markdown that is safe in a doc comment.

/// Plain text, as CSDL has it: what Markdown or rustdoc would read as markup is escaped, and no more. A link that
/// is written as Markdown, as some of Graph's texts have it, is left as it is.
pub(crate) fn from_plain_text(text: &str) -> String {
    let mut markdown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, link, after)) = split_at_link(rest) {
        push_plain(&mut markdown, before);
        markdown.push_str(link);
        rest = after;
    }
    push_plain(&mut markdown, rest);
    markdown
}

// `[text](https://…)`, what is before it and what after.
fn split_at_link(text: &str) -> Option<(&str, &str, &str)> {
    let (head, tail) = text.split_once("](http")?;
    let start = head.rfind('[')?;
    let target = tail.find([')', ' ', '(', '\n'])?;
    let end = head.len() + "](http".len() + target + 1;
    let link = text.get(start..end)?;
    (link.ends_with(')') && !head.get(start..)?.contains(']')).then_some(())?;
    Some((text.get(..start)?, link, text.get(end..)?))
}

fn push_plain(markdown: &mut String, text: &str) {
    for word in text.split_inclusive(char::is_whitespace) {
        let is_address = word.starts_with("https://") || word.starts_with("http://");
        if is_address && !word.contains(['<', '>', '[', ']']) {
            push_address(markdown, word);
        } else {
            push_word(markdown, word);
        }
    }
}

// A sign that stands alone, as in `a < b`, is no markup.
fn push_word(markdown: &mut String, word: &str) {
    let is_alone = matches!(word.trim_end(), "<" | "*") && !markdown.is_empty();
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_escape = letter == '\\' && letters.peek().is_some_and(char::is_ascii_punctuation);
        if is_escape || (matches!(letter, '<' | '[' | ']' | '*') && !is_alone) {
            markdown.push('\\');
        }
        markdown.push(letter);
    }
}

// rustdoc wants a bare address in angle brackets; a full stop after it is not part of it.
fn push_address(markdown: &mut String, word: &str) {
    let end = word.trim_end().trim_end_matches(['.', ',', ';', ')']).len();
    let (address, rest) = word.split_at(end);
    markdown.push('<');
    markdown.push_str(address);
    markdown.push('>');
    markdown.push_str(rest);
}

const GRAPH_REFERENCE: &str = "https://learn.microsoft.com/en-us/graph/api/";

/// Markdown of a documentation page, whose links lead from where the page stood: they are made absolute.
pub(crate) fn from_page(text: &str) -> String {
    let mut markdown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("](") {
        let end = after.find([')', ' ']).unwrap_or(after.len());
        let (target, after) = after.split_at(end);
        markdown.push_str(before);
        markdown.push_str("](");
        markdown.push_str(&absolute(target));
        rest = after;
    }
    markdown.push_str(rest);
    markdown
}

// `/windows/…` is from the root of the site, `../resources/team.md` from a page of the reference.
fn absolute(target: &str) -> String {
    if target.starts_with('/') {
        return format!("https://learn.microsoft.com{target}");
    }
    let path = target.trim_start_matches("../").trim_start_matches("./");
    let Some((page, anchor)) = path.split_once(".md") else {
        return target.to_owned();
    };
    let folder = if page.contains('/') { "" } else { "resources/" };
    format!("{GRAPH_REFERENCE}{folder}{page}{anchor}")
}

#[cfg(test)]
mod tests {
    use super::from_plain_text;

    #[test]
    fn only_what_would_be_markup_is_escaped() {
        for (plain, markdown) in [
            ("Hands [free].", r"Hands \[free\]."),
            (
                "the format <server>[:<port>]",
                r"the format \<server>\[:\<port>\]",
            ),
            ("a < b and 2 * 3", "a < b and 2 * 3"),
            ("**all**", r"\*\*all\*\*"),
            (r"a\b and \*", r"a\b and \\\*"),
            ("See https://example.org/a.", "See <https://example.org/a>."),
            (
                "See [a page](https://example.org/a?b=c) or [0].",
                r"See [a page](https://example.org/a?b=c) or \[0\].",
            ),
            (
                "[a](https://example.org/(b))",
                r"\[a\](https://example.org/(b))",
            ),
            ("](http [", r"\](http \["),
        ] {
            assert_eq!(from_plain_text(plain), markdown);
        }
    }
}
