//! An [`EnumType`] as text, for people and for tools: Markdown, CSDL, JSON Schema.

mod csdl;
mod json_schema;
mod markdown;

use core::fmt::{self, Write};

pub use self::csdl::Csdl;
pub use self::json_schema::JsonSchema;
pub use self::markdown::Markdown;
use crate::schema::EnumType;

impl EnumType {
    /// The type as the page that Graph's documentation has of it, in Markdown.
    ///
    /// ```
    /// use graph_enum::beta::VppTokenAccountType;
    ///
    /// let page = VppTokenAccountType::TYPE.to_markdown().to_string();
    /// assert!(page.starts_with("# vppTokenAccountType enum type\n\nNamespace: microsoft.graph\n"));
    /// assert!(page.contains("|business|0|The program for businesses.|\n"));
    ///
    /// let page = VppTokenAccountType::TYPE.to_markdown().in_language("zh-CN").to_string();
    /// assert!(page.contains("|business|0|面向企业的计划。|\n"));
    /// ```
    #[must_use]
    pub const fn to_markdown(&self) -> Markdown<'_> {
        Markdown::new(self)
    }

    /// The type as an `<EnumType>` element of OData's metadata
    /// ([CSDL 4.01, section 8](https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/odata-csdl-xml-v4.01.html#sec_EnumerationType)),
    /// with descriptions and deprecations as annotations.
    ///
    /// ```
    /// use graph_enum::beta::VppTokenAccountType;
    ///
    /// let csdl = VppTokenAccountType::TYPE.to_csdl().to_string();
    /// assert!(csdl.starts_with(r#"<EnumType Name="vppTokenAccountType">"#));
    /// assert!(csdl.contains(r#"<Member Name="education" Value="1">"#));
    /// ```
    #[must_use]
    pub const fn to_csdl(&self) -> Csdl<'_> {
        Csdl::new(self)
    }

    /// The type as JSON Schema (draft 2020-12), which is also an `OpenAPI` 3.1 schema object, with
    /// [`x-ms-enum`](https://github.com/Azure/autorest/blob/main/docs/extensions/readme.md#x-ms-enum).
    ///
    /// A closed type allows its names only; an open one recommends them, and allows any string. A set of flags is
    /// one string, and the names are a `pattern`: a comma list of names and aliases in the declared case. What is read
    /// beyond that, integers and other cases, is not written.
    ///
    /// ```
    /// use graph_enum::beta::VppTokenAccountType;
    ///
    /// let schema = VppTokenAccountType::TYPE.to_json_schema().to_string();
    /// let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    /// assert_eq!(schema["anyOf"][0]["enum"], serde_json::json!(["business", "education"]));
    /// assert_eq!(schema["x-ms-enum"]["modelAsString"], true);
    /// ```
    #[must_use]
    pub const fn to_json_schema(&self) -> JsonSchema<'_> {
        JsonSchema::new(self, !self.is_open())
    }

    /// The JSON Schema that allows declared members alone, also of an open type: for requests of a service of your
    /// own, and for generators of code that turn `anyOf` into a plain string.
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
    pub const fn json_schema_known(&self) -> JsonSchema<'_> {
        JsonSchema::new(self, true)
    }
}

/// The letters of a description, which is Markdown, as plain text: without the backslashes that escape, and
/// without the brackets of an address. Other markup reads well as it is.
pub(crate) fn plain(description: &str) -> impl Iterator<Item = char> + Clone {
    let mut letters = description.chars();
    let (mut is_code, mut is_address) = (false, false);
    core::iter::from_fn(move || {
        loop {
            let letter = letters.next()?;
            let after = letters.as_str();
            match letter {
                '\\' if !is_code
                    && !is_address
                    && after.starts_with(|it: char| it.is_ascii_punctuation()) =>
                {
                    return letters.next();
                }
                '<' if !is_code && begins_with_address(after) => is_address = true,
                '>' if is_address => is_address = false,
                '`' => {
                    // Without another one it is but a letter.
                    is_code = !is_code && after.contains('`');
                    return Some(letter);
                }
                _ => return Some(letter),
            }
        }
    })
}

/// Whether this is `https://…>`, without a blank in between.
fn begins_with_address(text: &str) -> bool {
    let is_end = |letter: char| letter.is_whitespace() || letter == '>';
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
