//! An [`EnumType`] as text, for people and for tools: Markdown, CSDL, JSON Schema.

mod csdl;
mod json_schema;
mod markdown;

use core::fmt::{self, Display, Write};

use graph_enum_core::from_fn;

use crate::schema::EnumType;

impl EnumType {
    /// The documentation page of the type in Markdown, as Graph's documentation has it.
    ///
    /// ```
    /// use graph_enum::beta::VppTokenAccountType;
    ///
    /// let page = VppTokenAccountType::TYPE.markdown().to_string();
    /// assert!(page.starts_with("# vppTokenAccountType enum type\n\nNamespace: microsoft.graph\n"));
    /// assert!(page.contains("|business|0|The program for businesses.|\n"));
    /// ```
    #[must_use]
    pub fn markdown(&self) -> impl Display + '_ {
        from_fn(|formatter| markdown::write(formatter, self, None))
    }

    /// The documentation page with descriptions in the language of a BCP 47 tag, where they have one.
    ///
    /// Names, integers and the words of the page itself stay as they are.
    ///
    /// ```
    /// use graph_enum::beta::VppTokenAccountType;
    ///
    /// let page = VppTokenAccountType::TYPE.markdown_in("zh-CN").to_string();
    /// assert!(page.contains("|business|0|面向企业的计划。|\n"));
    /// ```
    #[must_use]
    pub fn markdown_in<'a>(&'a self, language: &'a str) -> impl Display + 'a {
        from_fn(move |formatter| markdown::write(formatter, self, Some(language)))
    }

    /// The `<EnumType>` element of the type
    /// ([CSDL 4.01, section 8](https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/odata-csdl-xml-v4.01.html#sec_EnumerationType)),
    /// with descriptions and deprecations as annotations.
    ///
    /// ```
    /// use graph_enum::beta::VppTokenAccountType;
    ///
    /// let csdl = VppTokenAccountType::TYPE.csdl().to_string();
    /// assert!(csdl.starts_with(r#"<EnumType Name="vppTokenAccountType">"#));
    /// assert!(csdl.contains(r#"<Member Name="education" Value="1">"#));
    /// ```
    #[must_use]
    pub fn csdl(&self) -> impl Display + '_ {
        from_fn(|formatter| csdl::write(formatter, self))
    }

    /// The JSON Schema (draft 2020-12) of the type, which is also an `OpenAPI` 3.1 schema object, with
    /// [`x-ms-enum`](https://github.com/Azure/autorest/blob/main/docs/extensions/readme.md#x-ms-enum).
    ///
    /// A closed type allows its names only; an open one recommends them, and allows any string. A set of flags is one
    /// string, and its names are a `pattern`: a comma list of names and aliases in the declared case. Integers and other
    /// cases are read as well, but never written, and are not in the pattern.
    ///
    /// ```
    /// use graph_enum::beta::VppTokenAccountType;
    ///
    /// let schema = VppTokenAccountType::TYPE.json_schema().to_string();
    /// let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    /// assert_eq!(schema["anyOf"][0]["enum"], serde_json::json!(["business", "education"]));
    /// assert_eq!(schema["x-ms-enum"]["modelAsString"], true);
    /// ```
    #[must_use]
    pub fn json_schema(&self) -> impl Display + '_ {
        from_fn(|formatter| json_schema::write(formatter, self, !self.is_open()))
    }

    /// The JSON Schema that allows declared members only, of an open type too: for requests to a service of your own,
    /// and for code generators that turn `anyOf` into a plain string.
    ///
    /// ```
    /// use graph_enum::beta::VppTokenAccountType;
    ///
    /// let schema = VppTokenAccountType::TYPE.json_schema_known().to_string();
    /// let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    /// assert_eq!(schema["enum"], serde_json::json!(["business", "education"]));
    /// assert_eq!(schema["x-ms-enum"]["modelAsString"], false);
    /// ```
    #[must_use]
    pub fn json_schema_known(&self) -> impl Display + '_ {
        from_fn(|formatter| json_schema::write(formatter, self, true))
    }
}

/// The letters of a Markdown description as plain text: without escaping backslashes and without the brackets of an
/// address. Other markup reads well as it is.
pub(crate) fn plain(description: &str) -> impl Iterator<Item = char> + Clone {
    let mut letters = description.chars();
    // A code span is copied while more bytes than this are ahead.
    let mut behind_code = usize::MAX;
    let mut is_address = false;
    core::iter::from_fn(move || {
        loop {
            let ahead = letters.as_str();
            let letter = letters.next()?;
            let after = letters.as_str();
            match letter {
                _ if ahead.len() > behind_code => return Some(letter),
                '\\' if !is_address && after.starts_with(|it: char| it.is_ascii_punctuation()) => {
                    return letters.next();
                }
                '<' if begins_with_address(after) => is_address = true,
                '>' if is_address => is_address = false,
                '`' => {
                    behind_code = ahead.len() - code_span(ahead);
                    return Some(letter);
                }
                _ => return Some(letter),
            }
        }
    })
}

/// The length of the code span at the start of a text, which ends at as many backticks as it begins with. Without an end
/// the length of these backticks, which are text.
fn code_span(text: &str) -> usize {
    let backticks = |text: &str| text.len() - text.trim_start_matches('`').len();
    let opening = backticks(text);
    let mut end = opening;
    while let Some(gap) = text.split_at(end).1.find('`') {
        let closing = backticks(text.split_at(end + gap).1);
        end += gap + closing;
        if closing == opening {
            return end;
        }
    }
    opening
}

/// Returns `true` if the text starts as `https://…>` without white space.
fn begins_with_address(text: &str) -> bool {
    let is_end = |letter: char| letter.is_whitespace() || matches!(letter, '<' | '>');
    let end = text.find(is_end).map(|end| text.split_at(end));
    end.is_some_and(|(address, rest)| address.contains("://") && rest.starts_with('>'))
}

/// Writes a text with some of its letters replaced.
fn write_escaped(
    formatter: &mut fmt::Formatter<'_>,
    letters: impl Iterator<Item = char>,
    escape: impl Fn(char) -> Option<&'static str>,
) -> fmt::Result {
    for letter in letters {
        match escape(letter) {
            Some(escaped) => formatter.write_str(escaped)?,
            None => formatter.write_char(letter)?,
        }
    }
    Ok(())
}
