//! JSON Schema through schemars: enums and sets implement `JsonSchema`, by the text of
//! [`EnumType::json_schema`].
//!
//! The schema of an open enum allows any string; [`known`] allows declared members only, for a field with
//! `#[schemars(schema_with = "graph_enum::schemars::known::<RiskLevel>")]`.
//!
//! ```
//! use graph_enum::beta::VppTokenAccountType;
//!
//! let names = serde_json::json!(["business", "education"]);
//! let schema = schemars::schema_for!(VppTokenAccountType);
//! assert_eq!(schema.as_value()["anyOf"][0]["enum"], names);
//!
//! let mut generator = schemars::SchemaGenerator::default();
//! let schema = graph_enum::schemars::known::<VppTokenAccountType>(&mut generator);
//! assert_eq!(schema.as_value()["enum"], names);
//! ```

use alloc::string::ToString;
use core::fmt::Display;

use schemars::{Schema, SchemaGenerator};

use crate::graph_enum::GraphEnum;
use crate::schema::EnumType;

/// The schema that allows declared members only, of an enum or of its sets.
#[must_use]
pub fn known<E: GraphEnum>(_: &mut SchemaGenerator) -> Schema {
    parse(E::TYPE.json_schema_known())
}

/// The schema of an enum or of its sets.
#[must_use]
#[doc(hidden)]
pub fn json_schema(enum_type: &EnumType) -> Schema {
    parse(enum_type.json_schema())
}

/// The rendered text as a schema; any string, if it were no JSON.
fn parse(rendered: impl Display) -> Schema {
    serde_json::from_str(&rendered.to_string())
        .unwrap_or_else(|_| schemars::json_schema!({ "type": "string" }))
}
