//! `closed`, the only argument of the attributes.

use crate::errors::Errors;
use graph_enum_core::nearest;
use proc_macro2::{Ident, TokenStream, TokenTree};

/// The arguments of the attribute.
#[derive(Default)]
pub(crate) struct Arguments {
    /// The enum gets no unknown variant.
    pub(crate) closed: Option<Ident>,
}

impl Arguments {
    // #[graph_enum_catalog::v1(closed)]
    pub(crate) fn parse(errors: &mut Errors, tokens: TokenStream, attribute: &str) -> Self {
        let mut arguments = Self::default();
        for token in tokens {
            match &token {
                TokenTree::Ident(word) if word == "closed" => {
                    if arguments.closed.is_some() {
                        errors.report(word, "`closed` is given twice; remove one");
                    }
                    arguments.closed = Some(word.clone());
                }
                TokenTree::Punct(comma) if comma.as_char() == ',' => {}
                _ => {
                    errors.report(&token, unknown(&token.to_string(), attribute));
                    // What follows belongs to the unknown argument.
                    break;
                }
            }
        }
        arguments
    }
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
