//! [`Model::failed`]: the model after a mistake.

use syn::{Data, DeriveInput};

use super::type_name::{namespace, type_name};
use super::values::repr_of;
use crate::attr::EnumAttributes;
use crate::model::{Kind, Model};

impl<'a> Model<'a> {
    /// The model after a mistake: an enumeration without members, which has every item that other code may use. No error
    /// then follows from the one that is reported.
    #[must_use]
    pub fn failed(input: &'a DeriveInput, attributes: &'a EnumAttributes) -> Self {
        Self {
            ident: &input.ident,
            generics: &input.generics,
            attributes,
            name: type_name(input, attributes),
            namespace: namespace(attributes),
            repr: repr_of(attributes),
            members: Vec::new(),
            kind: Kind::Failed {
                is_open: is_meant_open(input, attributes),
            },
        }
    }
}

/// Returns `true` if a variant is marked as unknown or has a field.
fn is_meant_open(input: &DeriveInput, attributes: &EnumAttributes) -> bool {
    let is_marked = attributes.variants.iter().any(|it| it.unknown.is_some());
    is_marked
        || match &input.data {
            Data::Enum(data) => data.variants.iter().any(|it| !it.fields.is_empty()),
            Data::Struct(_) | Data::Union(_) => false,
        }
}
