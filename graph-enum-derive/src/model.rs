//! A legal enumeration: what `check` makes, and what `expand` can rely on.

use syn::{Expr, Ident, Path, Type, Visibility};

use crate::hash::NameHash;

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
    pub(crate) names: NameHash,
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

/// Whether a name is the sentinel's: the member in whose place Graph sends those that came after it.
pub(crate) fn is_sentinel(name: &str) -> bool {
    name.eq_ignore_ascii_case("unknownFutureValue")
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
    U8,
    I8,
    I16,
    I32,
    I64,
    /// None is written: Rust's is `isize`, OData's is `Edm.Int32`.
    Default,
}

impl Repr {
    /// The Rust type of the integers that users see.
    pub(crate) fn rust_type(self) -> &'static str {
        match self {
            Self::U8 => "u8",
            Self::I8 => "i8",
            Self::I16 => "i16",
            Self::I32 | Self::Default => "i32",
            Self::I64 => "i64",
        }
    }

    /// The Rust type of the discriminant expressions.
    pub(crate) fn discriminant_type(self) -> &'static str {
        match self {
            Self::Default => "isize",
            _ => self.rust_type(),
        }
    }

    /// The variant of `UnderlyingType`, which is OData's name after `Edm.`.
    pub(crate) fn underlying_type(self) -> &'static str {
        match self {
            Self::U8 => "Byte",
            Self::I8 => "SByte",
            Self::I16 => "Int16",
            Self::I32 | Self::Default => "Int32",
            Self::I64 => "Int64",
        }
    }

    /// Whether an integer fits.
    pub(crate) fn holds(self, value: i128) -> bool {
        match self {
            Self::U8 => u8::try_from(value).is_ok(),
            Self::I8 => i8::try_from(value).is_ok(),
            Self::I16 => i16::try_from(value).is_ok(),
            Self::I32 | Self::Default => i32::try_from(value).is_ok(),
            Self::I64 => i64::try_from(value).is_ok(),
        }
    }
}
