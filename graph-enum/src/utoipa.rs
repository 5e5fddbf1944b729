//! `OpenAPI` through utoipa: enums and sets implement `ToSchema`, by the text of [`EnumType::json_schema`].
//!
//! The schema of an open enum allows any string. A field can allow declared members only:
//!
//! ```
//! use graph_enum::beta::VppTokenAccountType;
//! use utoipa::{PartialSchema, ToSchema};
//!
//! #[derive(ToSchema)]
//! struct Request {
//!     program: VppTokenAccountType,
//!     #[schema(schema_with = graph_enum::utoipa::known::<VppTokenAccountType>)]
//!     before: VppTokenAccountType,
//! }
//!
//! let schema = serde_json::to_value(Request::schema()).unwrap();
//! assert_eq!(schema["properties"]["program"]["$ref"], "#/components/schemas/vppTokenAccountType");
//! assert_eq!(schema["properties"]["before"]["enum"], serde_json::json!(["business", "education"]));
//! ```
//!
//! utoipa's derive refers to a set by the name of its type and of its parameter, `boxContents_boxContents`; with
//! `#[schema(inline)]` the field has the schema itself.
//!
//! utoipa stores extensions such as `x-ms-enum` in a hash map, so their order changes from run to run. For a document that is
//! kept under version control, print `serde_json::to_value(&document)`, whose keys are sorted.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Display;

use utoipa::__dev::ComposeSchema;
use utoipa::ToSchema;
use utoipa::openapi::RefOr;
use utoipa::openapi::extensions::Extensions;
use utoipa::openapi::schema::{Object, Schema, Type};

use crate::flags::{Flags, FlagsEnum};
use crate::graph_enum::GraphEnum;
use crate::schema::EnumType;

/// The schema that allows declared members only, of an enum or of its sets.
#[must_use]
pub fn known<E: GraphEnum>() -> RefOr<Schema> {
    parse(E::TYPE, E::TYPE.json_schema_known())
}

/// The schema of an enum or of its sets.
#[must_use]
#[doc(hidden)]
pub fn json_schema(enum_type: &EnumType) -> RefOr<Schema> {
    parse(enum_type, enum_type.json_schema())
}

/// The rendered text as a schema; any string, if it were no JSON.
fn parse(enum_type: &EnumType, rendered: impl Display) -> RefOr<Schema> {
    let mut schema = serde_json::from_str(&rendered.to_string())
        .unwrap_or_else(|_| Schema::Object(Object::with_type(Type::String)));
    if let Schema::AnyOf(any_of) = &mut schema {
        // utoipa has no place for the title of an `anyOf`.
        let title = (String::from("title"), enum_type.qualified_name());
        let extensions = any_of.extensions.get_or_insert_default();
        extensions.merge(Extensions::from_iter([title]));
    }
    RefOr::T(schema)
}

/// Schemas of type parameters.
#[doc(hidden)]
pub type Schemas = Vec<RefOr<Schema>>;

// `PartialSchema` follows from it. utoipa's derive implements it too, and wants it of a field's type that has
// parameters and of what a list or an `Option` holds.
impl<E: FlagsEnum> ComposeSchema for Flags<E> {
    fn compose(_: Schemas) -> RefOr<Schema> {
        json_schema(E::TYPE)
    }
}

impl<E: FlagsEnum> ToSchema for Flags<E> {
    fn name() -> Cow<'static, str> {
        Cow::Borrowed(E::TYPE.name())
    }
}
