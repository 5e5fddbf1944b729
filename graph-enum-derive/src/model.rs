//! A legal enumeration: what `check` makes, and what `expand` can rely on.

use graph_enum_core::{NameTable, UnderlyingType};
use syn::{Expr, Ident, Path, Type, Visibility};

/// An enumeration type, checked.
pub(crate) struct Enumeration<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) visibility: &'a Visibility,
    /// Where the runtime crate is.
    pub(crate) runtime: Option<&'a Path>,
    /// The OData type name.
    pub(crate) name: String,
    pub(crate) namespace: String,
    pub(crate) version: Option<String>,
    pub(crate) is_flags: bool,
    /// Whether the enum is, or a variant of it.
    pub(crate) is_deprecated: bool,
    pub(crate) repr: Repr,
    pub(crate) docs: Docs,
    pub(crate) members: Vec<Member<'a>>,
    pub(crate) names: NameTable,
    pub(crate) unknown: Option<Unknown<'a>>,
}

/// A declared member, checked.
pub(crate) struct Member<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) name: String,
    pub(crate) aliases: Vec<String>,
    pub(crate) value: Value<'a>,
    pub(crate) is_deprecated: bool,
    pub(crate) docs: Docs,
}

/// Descriptions: the doc comment, and other languages by their tags.
pub(crate) struct Docs {
    pub(crate) description: String,
    pub(crate) translations: Vec<(String, String)>,
}

/// A discriminant.
#[derive(Clone, Copy)]
pub(crate) enum Value<'a> {
    /// Known to the macro.
    Known(i64),
    /// An expression that only rustc can evaluate, the variant at which it stands, and what an implicit
    /// discriminant adds to it.
    Computed(&'a Expr, &'a Ident, i64),
}

impl Value<'_> {
    /// The discriminant of the next variant, if it has none of its own.
    pub(crate) fn next(self) -> Self {
        match self {
            Self::Known(value) => Self::Known(value.saturating_add(1)),
            Self::Computed(expression, variant, more) => {
                Self::Computed(expression, variant, more + 1)
            }
        }
    }
}

/// The variant of members that this build does not know.
pub(crate) struct Unknown<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) text: Text<'a>,
    /// Its discriminant in memory; no integer of the schema.
    pub(crate) value: Value<'a>,
}

/// What becomes of an unknown member's text.
pub(crate) enum Text<'a> {
    /// A field of this type holds it.
    Kept(&'a Type),
    /// It is lost: this name is written in its place.
    Lost(String),
}

/// The Rust type of the discriminants.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Repr {
    /// An integer type that OData has.
    Written(UnderlyingType),
    /// No type is written: Rust's is `isize`, OData's is `Edm.Int32`.
    Default,
}

impl Repr {
    /// The type of the integers that users see.
    pub(crate) fn underlying_type(self) -> UnderlyingType {
        match self {
            Self::Written(underlying_type) => underlying_type,
            Self::Default => UnderlyingType::Int32,
        }
    }

    /// The Rust type of the discriminant expressions.
    pub(crate) fn discriminant_type(self) -> &'static str {
        match self {
            Self::Written(underlying_type) => underlying_type.rust_name(),
            Self::Default => "isize",
        }
    }
}
