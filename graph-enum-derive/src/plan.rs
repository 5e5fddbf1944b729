//! [`Plan`]: a model with the lookup tables of its names and integers.

use graph_enum_core::{Hash, Table, ValueForm, search_names, search_values};
use graph_enum_syntax::Model;
use syn::LitStr;

/// Everything that `expand` needs.
pub(crate) struct Plan<'a> {
    pub(crate) model: Model<'a>,
    pub(crate) names: Table<Hash>,
    pub(crate) values: Table<ValueForm>,
}

impl<'a> Plan<'a> {
    /// `None` if no hash of the names was found.
    pub(crate) fn new(model: Model<'a>) -> Option<Self> {
        let members = model.members.iter();
        let aliases = members.clone().flat_map(|it| &it.attributes.aliases);
        let aliases: Vec<String> = aliases.map(LitStr::value).collect();
        // The runtime numbers names in this order.
        let names = members.map(|member| &member.name).chain(&aliases);
        let names: Vec<&str> = names.map(String::as_str).collect();
        Some(Self {
            names: search_names(&names, model.attributes.case_sensitive.is_none())?,
            values: model
                .known_values()
                .map_or_else(Table::scanned, |values| search_values(&values)),
            model,
        })
    }

    /// The plan of a model without members.
    pub(crate) fn failed(model: Model<'a>) -> Self {
        Self {
            names: Table {
                form: Hash::EMPTY,
                displacements: Vec::new(),
                slots: Vec::new(),
            },
            values: search_values(&[]),
            model,
        }
    }
}
