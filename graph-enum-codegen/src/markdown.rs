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
