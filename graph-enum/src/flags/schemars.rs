//! Schemars: the JSON Schema of a set is that of its enumeration, a string.

use alloc::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};

use super::{Flags, FlagsEnum};
use crate::schemars::json_schema;

impl<E: FlagsEnum> JsonSchema for Flags<E> {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed(E::TYPE.name())
    }

    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed(E::TYPE.qualified_name())
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema(E::TYPE)
    }
}
