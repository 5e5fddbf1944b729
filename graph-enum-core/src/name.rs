//! Legal names: members on the wire, OData identifiers, language tags, and the sentinel.

use core::fmt;

use crate::ascii_case::same_but_for_case;
use crate::integer::is_integer;

/// Name of the member that Graph sends in place of members added after it.
pub const SENTINEL: &str = "unknownFutureValue";

/// Most members of a flags enumeration: a set keeps one bit for each.
pub const MOST_FLAGS: usize = 64;

/// Most names of an enumeration, aliases included: tables number them in two bytes. The largest in use has 826.
pub const MOST_NAMES: usize = 32_768;

/// Returns `true` for [`SENTINEL`] in any ASCII case.
#[must_use]
pub const fn is_sentinel(name: &str) -> bool {
    same_but_for_case(name.as_bytes(), SENTINEL.as_bytes())
}

/// Why a text cannot be the name of a member.
///
/// Prints as the end of a sentence about the name, with the rule: `contains a comma, which separates flags`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameFault {
    /// The text is empty.
    Empty,
    /// It contains a comma.
    Comma,
    /// It contains `'` or `"`.
    Quote,
    /// It contains white space.
    WhiteSpace,
    /// It contains a control character.
    Control,
    /// It is a decimal integer.
    Integer,
}

impl NameFault {
    /// The fix for a declaration with this name.
    #[must_use]
    pub const fn fix(self) -> &'static str {
        match self {
            Self::Empty => "write the name that the service sends",
            Self::Comma => "use one name",
            Self::Quote | Self::WhiteSpace | Self::Control => "remove it",
            Self::Integer => "use a name, and make the integer the discriminant",
        }
    }
}

impl fmt::Display for NameFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Empty => "is empty",
            Self::Comma => "contains a comma, which separates flags",
            Self::Quote => "contains a quote, which ends an OData literal",
            Self::WhiteSpace => "contains white space, which OData does not allow",
            Self::Control => "contains a control character, which OData does not allow",
            Self::Integer => "reads as an integer",
        })
    }
}

/// Checks that a member's name fits in a comma list and in an OData literal, and is not an integer.
///
/// OData itself allows [identifiers](is_odata_identifier) only; services are less strict.
///
/// # Errors
///
/// The first rule that the name breaks.
///
/// ```
/// use graph_enum_core::{NameFault, check_name};
///
/// assert_eq!(check_name("expiredVppToken"), Ok(()));
/// assert_eq!(check_name("x86,x64"), Err(NameFault::Comma));
/// ```
pub fn check_name(name: &str) -> Result<(), NameFault> {
    // Nearly every name, in one pass.
    if is_odata_identifier(name) {
        Ok(())
    } else if name.is_empty() {
        Err(NameFault::Empty)
    } else if name.contains(',') {
        Err(NameFault::Comma)
    } else if name.contains(['\'', '"']) {
        Err(NameFault::Quote)
    } else if name.contains(char::is_whitespace) {
        Err(NameFault::WhiteSpace)
    } else if name.contains(char::is_control) {
        Err(NameFault::Control)
    } else if is_integer(name) {
        Err(NameFault::Integer)
    } else {
        Ok(())
    }
}

/// Returns `true` for an OData simple identifier: a letter or `_`, then letters, digits and `_`
/// ([CSDL 4.01, section 15.2](https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/odata-csdl-xml-v4.01.html#sec_SimpleIdentifier)).
///
/// The specification's limit of 128 characters is not checked. Digits are ASCII digits only, so that `²` is refused.
///
/// ```
/// use graph_enum_core::is_odata_identifier;
///
/// assert!(is_odata_identifier("id_token"));
/// assert!(!is_odata_identifier("2fa"));
/// assert!(!is_odata_identifier("a²"));
/// ```
#[must_use]
pub fn is_odata_identifier(name: &str) -> bool {
    let mut letters = name.chars();
    let is_first = |letter: char| letter.is_alphabetic() || letter == '_';
    letters.next().is_some_and(is_first)
        && letters.all(|letter| is_first(letter) || letter.is_ascii_digit())
}

/// Returns `true` for identifiers separated by dots: `microsoft.graph.security`.
#[must_use]
pub fn is_odata_namespace(namespace: &str) -> bool {
    namespace.split('.').all(is_odata_identifier)
}

/// Returns `true` for the form of a language tag: subtags of up to eight letters and digits, the first of two letters or
/// more ([BCP 47, section 2.1](https://www.rfc-editor.org/rfc/rfc5646.html#section-2.1)).
///
/// ```
/// use graph_enum_core::is_language_tag;
///
/// assert!(is_language_tag("zh-CN"));
/// assert!(!is_language_tag("zh_CN"));
/// ```
#[must_use]
pub fn is_language_tag(tag: &str) -> bool {
    let mut subtags = tag.split('-');
    let is_subtag = |subtag: &str| {
        (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    subtags.next().is_some_and(|language| {
        language.len() >= 2
            && is_subtag(language)
            && language.bytes().all(|byte| byte.is_ascii_alphabetic())
    }) && subtags.all(is_subtag)
}

#[cfg(test)]
mod tests {
    use super::{
        NameFault, check_name, is_language_tag, is_odata_identifier, is_odata_namespace,
        is_sentinel,
    };

    #[test]
    fn each_rule_has_a_fault() {
        for (name, fault) in [
            ("", NameFault::Empty),
            ("a,b", NameFault::Comma),
            ("it's", NameFault::Quote),
            ("a\"", NameFault::Quote),
            ("a b", NameFault::WhiteSpace),
            ("a\u{a0}b", NameFault::WhiteSpace),
            ("a\nb", NameFault::WhiteSpace),
            ("a\u{7}b", NameFault::Control),
            ("5", NameFault::Integer),
            (
                "-340282366920938463463374607431768211457",
                NameFault::Integer,
            ),
            ("+5", NameFault::Integer),
        ] {
            assert_eq!(check_name(name), Err(fault), "{name:?}");
        }
        for name in [
            "none", "id_token", "2fa", "-", "+", "a-b", "é", "1.5", "true",
        ] {
            assert_eq!(check_name(name), Ok(()), "{name:?}");
        }
    }

    #[test]
    fn a_fault_prints_its_rule_and_its_fix() {
        let printed = ["", "a,b", "it's", "a b", "a\u{7}b", "5"].map(|name| {
            let fault = check_name(name).expect_err("a fault");
            std::format!("{name:?} {fault}; {}", fault.fix())
        });
        assert_eq!(
            printed,
            [
                r#""" is empty; write the name that the service sends"#,
                r#""a,b" contains a comma, which separates flags; use one name"#,
                r#""it's" contains a quote, which ends an OData literal; remove it"#,
                r#""a b" contains white space, which OData does not allow; remove it"#,
                r#""a\u{7}b" contains a control character, which OData does not allow; remove it"#,
                r#""5" reads as an integer; use a name, and make the integer the discriminant"#,
            ]
        );
    }

    #[test]
    fn identifiers() {
        for name in ["a", "_", "vppTokenState", "x509", "größe"] {
            assert!(is_odata_identifier(name), "{name:?}");
        }
        for name in ["", "5", "a.b", "a-b", "a b", "r#type"] {
            assert!(!is_odata_identifier(name), "{name:?}");
        }
        assert!(is_odata_namespace("microsoft.graph"));
        assert!(!is_odata_namespace("microsoft..graph"));
        assert!(!is_odata_namespace(""));
    }

    #[test]
    fn the_sentinel_is_read_in_any_case() {
        assert!(is_sentinel("unknownFutureValue"));
        assert!(is_sentinel("UNKNOWNFUTUREVALUE"));
        for name in ["unknown", "unknownFutureValue2", "unknownFutureValu", ""] {
            assert!(!is_sentinel(name), "{name:?}");
        }
    }

    #[test]
    fn language_tags() {
        for tag in ["de", "zh-CN", "zh-Hans-CN", "es-419", "de-CH-1901"] {
            assert!(is_language_tag(tag), "{tag}");
        }
        for tag in [
            "",
            "d",
            "zh_CN",
            "zh-",
            "-CN",
            "123",
            "de-abcdefghi",
            "zh CN",
        ] {
            assert!(!is_language_tag(tag), "{tag}");
        }
    }
}
