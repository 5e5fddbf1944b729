//! `closed`, the only argument of the attributes.

use graph_enum_core::nearest;
use graph_enum_syntax::Errors;
use proc_macro2::{Ident, TokenStream, TokenTree};

/// The word `closed`, if it is given: the enum gets no unknown variant.
// #[graph_enum_catalog::v1(closed)]
pub(crate) fn parse_closed(
    errors: &mut Errors,
    arguments: TokenStream,
    attribute: &str,
) -> Option<Ident> {
    let mut closed = None;
    for token in arguments {
        match &token {
            TokenTree::Ident(word) if word == "closed" => {
                if closed.is_some() {
                    errors.report(word, "`closed` is given twice; remove one");
                }
                closed = Some(word.clone());
            }
            TokenTree::Punct(comma) if comma.as_char() == ',' => {}
            _ => {
                errors.report(&token, unknown(&token.to_string(), attribute));
                // What follows belongs to the unknown argument.
                break;
            }
        }
    }
    closed
}

fn unknown(argument: &str, attribute: &str) -> String {
    let hint = match nearest(argument, ["closed"]) {
        Some(word) => format!("did you mean `{word}`?"),
        None => match argument {
            "crate" | "name" | "namespace" => format!("write `#[graph({argument} = ...)]` below"),
            _ => "the only argument is `closed`".to_owned(),
        },
    };
    format!("unknown argument `{argument}` of `{attribute}`; {hint}")
}
