//! [`Model`]: an enumeration type without mistakes.

use graph_enum_core::UnderlyingType;
use syn::ext::IdentExt;
use syn::{Expr, Generics, Ident, Type, Variant};

use crate::attr::{EnumAttributes, VariantAttributes};

/// An enumeration type that passed every check, or what is left of one after a mistake.
pub struct Model<'a> {
    /// The enum's identifier.
    pub ident: &'a Ident,
    /// Empty, except after a mistake.
    pub generics: &'a Generics,
    /// What the enum's attributes say.
    pub attributes: &'a EnumAttributes,
    /// The OData type name.
    pub name: String,
    /// The OData namespace.
    pub namespace: String,
    /// The type of the discriminants.
    pub repr: Repr,
    /// The declared members, in declaration order.
    pub members: Vec<Member<'a>>,
    /// Closed or open.
    pub kind: Kind<'a>,
}

impl<'a> Model<'a> {
    /// The unknown variant.
    #[must_use]
    pub fn unknown(&self) -> Option<&Member<'a>> {
        match &self.kind {
            Kind::Open(unknown) => Some(unknown),
            Kind::Closed | Kind::Failed { .. } => None,
        }
    }

    /// OData's `IsFlags`.
    #[must_use]
    pub fn is_flags(&self) -> bool {
        self.attributes.flags.is_some()
    }

    /// Returns `true` if every text can be read.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.kind, Kind::Open(_) | Kind::Failed { is_open: true })
    }

    /// Namespace, dot, name.
    #[must_use]
    pub fn qualified_name(&self) -> String {
        format!("{}.{}", self.namespace, self.name)
    }

    /// The members' integers; `None` if only rustc can evaluate one of them.
    #[must_use]
    pub fn known_values(&self) -> Option<Vec<i64>> {
        self.members
            .iter()
            .map(|member| member.value.known())
            .collect()
    }
}

/// Whether the enum is closed or open.
pub enum Kind<'a> {
    /// Unknown text is an error.
    Closed,
    /// Unknown text becomes this variant.
    Open(Member<'a>),
    /// After a mistake: the variants were not all checked.
    Failed {
        /// The enum was meant to be open.
        is_open: bool,
    },
}

/// A variant: a declared member, or the unknown variant.
pub struct Member<'a> {
    /// The variant as written.
    pub variant: &'a Variant,
    /// What its attributes say.
    pub attributes: &'a VariantAttributes,
    /// The name on the wire.
    pub name: String,
    /// The integer. That of the unknown variant is not part of the schema.
    pub value: Value<'a>,
}

impl<'a> Member<'a> {
    /// The type of the unknown variant's field, which holds the text of a member. Without a field the text is lost, and the
    /// name is written instead.
    #[must_use]
    pub fn field(&self) -> Option<&'a Type> {
        self.variant.fields.iter().next().map(|field| &field.ty)
    }

    pub(crate) fn is_unknown(&self) -> bool {
        self.attributes.unknown.is_some()
    }
}

/// A discriminant.
#[derive(Clone, Copy)]
pub enum Value<'a> {
    /// Known.
    Known(i64),
    /// An expression that only rustc can evaluate, its variant, and the distance of an implicit discriminant from it.
    Computed(&'a Expr, &'a Ident, i64),
}

impl Value<'_> {
    /// The implicit discriminant of the next variant.
    pub(crate) fn next(self) -> Self {
        match self {
            Self::Known(value) => Self::Known(value.saturating_add(1)),
            Self::Computed(expression, variant, distance) => {
                Self::Computed(expression, variant, distance + 1)
            }
        }
    }

    /// The integer, if it is known.
    #[must_use]
    pub fn known(self) -> Option<i64> {
        match self {
            Self::Known(value) => Some(value),
            Self::Computed(..) => None,
        }
    }
}

/// The type of the discriminants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repr {
    /// `#[repr(i32)]` or another underlying type.
    Written(UnderlyingType),
    /// No `repr`: Rust's type is `isize`, OData's is `Edm.Int32`.
    Default,
}

impl Repr {
    /// The type of the integers that users see.
    #[must_use]
    pub fn underlying_type(self) -> UnderlyingType {
        match self {
            Self::Written(underlying_type) => underlying_type,
            Self::Default => UnderlyingType::Int32,
        }
    }

    /// The Rust type of the discriminant expressions.
    #[must_use]
    pub fn discriminant_type(self) -> &'static str {
        match self {
            Self::Written(underlying_type) => underlying_type.rust_name(),
            Self::Default => "isize",
        }
    }
}

/// The identifier without `r#`.
#[must_use]
pub fn unraw(ident: &Ident) -> String {
    ident.unraw().to_string()
}
