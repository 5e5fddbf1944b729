//! Takes prose of a source; gives Markdown that is safe in a doc comment.

/// Plain text, as CSDL has it: what Markdown or rustdoc would read as markup is escaped.
pub(crate) fn from_plain_text(text: &str) -> String {
    let mut markdown = String::with_capacity(text.len());
    for word in text.split_inclusive(char::is_whitespace) {
        let is_address = word.starts_with("https://") || word.starts_with("http://");
        if is_address && !word.contains(['<', '>', '[', ']']) {
            push_address(&mut markdown, word);
        } else {
            for character in word.chars() {
                if matches!(character, '<' | '[' | ']' | '*') {
                    markdown.push('\\');
                }
                markdown.push(character);
            }
        }
    }
    markdown
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
