//! Plain text, as CSDL has it.

use super::{Paragraph, is_kept, is_of_address};

/// Markdown of plain text. Some of Graph's texts contain Markdown links and code; these are kept.
pub(crate) fn from_plain_text(text: &str) -> String {
    let mut paragraph = Paragraph::default();
    let mut rest = text;
    while let Some([before, text, target, after]) = split_at_link(rest) {
        push_plain(&mut paragraph, before);
        paragraph.start_link();
        paragraph.push_link_text(text);
        paragraph.end_link(target);
        rest = after;
    }
    push_plain(&mut paragraph, rest);
    paragraph.finish()
}

// The four parts of `before [text](https://…) after`.
fn split_at_link(text: &str) -> Option<[&str; 4]> {
    const MIDDLE: &str = "](";
    let mut from = 0;
    loop {
        let middle = from + text.get(from..)?.find("](http")?;
        let (head, tail) = (text.get(from..middle)?, text.get(middle + MIDDLE.len()..)?);
        let length = tail.find(|letter| !is_of_address(letter) || matches!(letter, '(' | ')'));
        let end = length.filter(|end| tail.get(*end..).is_some_and(|rest| rest.starts_with(')')));
        let start = head
            .rfind(['[', ']'])
            .filter(|start| head.get(*start..).is_some_and(|rest| rest.starts_with('[')));
        let (Some(end), Some(start)) = (end, start) else {
            from = middle + MIDDLE.len();
            continue;
        };
        return Some([
            text.get(..from + start)?,
            head.get(start + 1..)?,
            tail.get(..end)?,
            tail.get(end + 1..)?,
        ]);
    }
}

fn push_plain(paragraph: &mut Paragraph, text: &str) {
    for word in text.split_inclusive(char::is_whitespace) {
        let code = word.split_once('`').and_then(|(before, rest)| {
            let (code, after) = rest.split_once('`')?;
            let is_word = code.contains(is_kept) && !after.contains('`');
            is_word.then_some((before, code, after))
        });
        match code {
            Some((before, code, after)) => {
                paragraph.push_text(before);
                paragraph.push_code(code);
                paragraph.push_text(after);
            }
            None => paragraph.push_text(word),
        }
    }
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
            ("**all** and snake_case", r"\*\*all\*\* and snake_case"),
            ("_all_", r"\_all\_"),
            (r"a\b and \*", r"a\b and \\\*"),
            ("R&D and &lt;", r"R\&D and \&lt;"),
            ("The default is `none`.", "The default is `none`."),
            ("`a b` and `", r"\`a b\` and \`"),
            ("a `b`c` d", r"a \`b\`c\` d"),
            ("See https://example.org/a.", "See <https://example.org/a>."),
            ("(http://a.b/c?d=e)", "(<http://a.b/c?d=e>)"),
            (
                "See [a page](https://example.org/a?b=c) or [0].",
                r"See [a page](https://example.org/a?b=c) or \[0\].",
            ),
            (
                "[a](https://example.org/(b))",
                r"\[a\](<https://example.org/(b>))",
            ),
            ("](http [", r"\](http \["),
            ("](http [a](http://b)", r"\](http [a](http://b)"),
        ] {
            assert_eq!(from_plain_text(plain), markdown);
        }
    }

    #[test]
    fn the_first_word_opens_no_block() {
        for (plain, markdown) in [
            ("# a", r"\# a"),
            ("- a", r"\- a"),
            ("1. a", r"1\. a"),
            ("12) a", r"12\) a"),
            ("1.5 a", "1.5 a"),
            ("* a", r"\* a"),
            ("> a", r"\> a"),
            ("    a\n\n    b", "a b"),
            ("a\n===", "a ==="),
            ("|a|\n|-|", r"\|a| |-|"),
            ("```\nf()\n```", r"\`\`\` f() \`\`\`"),
            ("~~~\nf()\n~~~", r"\~\~\~ f() \~\~\~"),
            ("<div>\n\n[a]: b", r"\<div> \[a\]: b"),
        ] {
            assert_eq!(from_plain_text(plain), markdown);
        }
    }

    #[test]
    fn hidden_characters_are_left_out() {
        assert_eq!(
            from_plain_text("a\u{202e}b\u{1b}[2Jc\u{0}\rd"),
            r"ab\[2Jc d"
        );
    }
}
