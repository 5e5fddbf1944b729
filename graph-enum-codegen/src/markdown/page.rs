//! Markdown of a documentation page.

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd, TextMergeStream};

use super::{Paragraph, is_of_address};

const GRAPH_REFERENCE: &str = "https://learn.microsoft.com/en-us/graph/api/";

/// A word before the text: no block opens within a line.
const WORD: &str = "x ";

/// The text, code and web links of a page. Other markup is reduced to its text.
pub(crate) fn from_page(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.is_empty() {
        return String::new();
    }
    let line = format!("{WORD}{}", words.join(" "));
    let events = Parser::new(&line).filter(|event| {
        use Event::{Code, End, Start, Text};
        matches!(
            event,
            Text(_) | Code(_) | Start(Tag::Link { .. }) | End(TagEnd::Link)
        )
    });
    let mut paragraph = Paragraph::default();
    // Targets of the open links; `None` if only the text of a link is kept.
    let mut targets = Vec::new();
    let mut before = WORD;
    // Merged, because `&lt;b` comes in two events.
    for event in TextMergeStream::new(events) {
        match event {
            Event::Text(text) => {
                let text = text
                    .strip_prefix(std::mem::take(&mut before))
                    .unwrap_or(&text);
                if targets.last().is_some_and(Option::is_some) {
                    paragraph.push_link_text(text);
                } else {
                    paragraph.push_text(text);
                }
            }
            Event::Code(code) => paragraph.push_code(&code),
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                ..
            }) => {
                // A bare address becomes a link, as in text.
                let is_kept = link_type != LinkType::Autolink && is_web_address(&dest_url);
                if is_kept {
                    paragraph.start_link();
                }
                targets.push(is_kept.then_some(dest_url));
            }
            Event::End(TagEnd::Link) => {
                if let Some(Some(target)) = targets.pop() {
                    paragraph.end_link(&target);
                }
            }
            _ => {}
        }
    }
    paragraph.finish()
}

fn is_web_address(target: &str) -> bool {
    let is_web = target.starts_with("https://") || target.starts_with("http://");
    is_web
        && target
            .chars()
            .all(|letter| is_of_address(letter) && !matches!(letter, '(' | ')'))
}

/// Markdown of a page with absolute links.
pub(crate) fn with_absolute_links(text: &str) -> String {
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
    use super::from_page;

    #[test]
    fn text_code_and_links_stay() {
        for (page, markdown) in [
            (
                "Not `known`, see [a](https://b.c/d).",
                "Not `known`, see [a](https://b.c/d).",
            ),
            (
                "**All** of *them* <br/> & <b>more</b>",
                "All of them & more",
            ),
            (
                "[here](../here.png) and ![image](https://a.b/c.png)",
                "here and image",
            ),
            ("1. one\n2. two", r"1\. one 2. two"),
            (r"\*\*a\*\* &lt;b&gt; ``c`d``", r"\*\*a\*\* \<b> c\`d"),
            ("```\nf()\n```", "`f()`"),
            ("# a", r"\# a"),
            ("[a]: b", r"\[a\]: b"),
            ("[a](ftp://b.c), [b](b.md)", "a, b"),
            ("[a](<https://b.c/(d)>)", "a"),
            ("[a](https://b.c)x y", "[a](https://b.c)x y"),
        ] {
            assert_eq!(from_page(page), markdown);
            assert_eq!(from_page(markdown), markdown);
        }
    }
}
