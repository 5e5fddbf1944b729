//! [`Declaration`]: the literals that a schema is made of.

use graph_enum_core::{Hash, ValueForm};

use super::text;

/// What the derive declares of an enum. Nothing is computed from it before the schema is used.
#[derive(Debug)]
pub struct Declaration {
    pub(super) qualified_name: &'static str,
    pub(super) is_flags: bool,
    pub(super) is_open: bool,
    pub(super) version: Option<&'static str>,
    pub(super) description: &'static str,
    /// Descriptions by BCP 47 language tag.
    pub(super) translations: &'static [(&'static str, &'static str)],
    /// The members' names in declaration order, with commas between them.
    pub(super) names: &'static str,
    /// The hash of the names and its slots, as [`Hash`] reads them.
    hash: &'static [u8],
    /// How an integer is found.
    pub(super) values: ValueForm,
    /// The members' integers; none if they are [`Dense`](ValueForm::Dense).
    pub(super) integers: &'static [i64],
    /// The members' descriptions; none if all are empty.
    pub(super) descriptions: &'static [&'static str],
    /// Further names of some members, by index.
    pub(super) aliases: &'static [(usize, &'static [&'static str])],
    /// Translations of some members' descriptions, by index.
    pub(super) member_translations: &'static [(usize, &'static [(&'static str, &'static str)])],
    /// The indices of the members that are deprecated.
    pub(super) deprecated: &'static [usize],
}

/// A setter for each part that few enums have: it costs the others nothing to compile.
impl Declaration {
    /// A closed enum: its qualified name, the names of the members, their hash, and the way to find an integer.
    #[must_use]
    pub const fn closed(
        qualified_name: &'static str,
        names: &'static str,
        hash: &'static [u8],
        values: ValueForm,
    ) -> Self {
        Self {
            qualified_name,
            is_flags: false,
            is_open: false,
            version: None,
            description: "",
            translations: &[],
            names,
            hash,
            values,
            integers: &[],
            descriptions: &[],
            aliases: &[],
            member_translations: &[],
            deprecated: &[],
        }
    }

    /// An enum with a variant for unknown members.
    #[must_use]
    pub const fn open(
        qualified_name: &'static str,
        names: &'static str,
        hash: &'static [u8],
        values: ValueForm,
    ) -> Self {
        Self {
            is_open: true,
            ..Self::closed(qualified_name, names, hash, values)
        }
    }

    /// OData's `IsFlags`.
    #[must_use]
    pub const fn flags(self) -> Self {
        Self {
            is_flags: true,
            ..self
        }
    }

    /// The API version.
    #[must_use]
    pub const fn version(self, version: &'static str) -> Self {
        Self {
            version: Some(version),
            ..self
        }
    }

    /// The first paragraph of the enum's doc comment.
    #[must_use]
    pub const fn description(self, description: &'static str) -> Self {
        Self {
            description,
            ..self
        }
    }

    /// Descriptions by BCP 47 language tag.
    #[must_use]
    pub const fn translations(self, translations: &'static [(&'static str, &'static str)]) -> Self {
        Self {
            translations,
            ..self
        }
    }

    /// The members' integers, unless they ascend by one.
    #[must_use]
    pub const fn integers(self, integers: &'static [i64]) -> Self {
        Self { integers, ..self }
    }

    /// The members' descriptions.
    #[must_use]
    pub const fn descriptions(self, descriptions: &'static [&'static str]) -> Self {
        Self {
            descriptions,
            ..self
        }
    }

    /// Further names of some members, by index.
    #[must_use]
    pub const fn aliases(self, aliases: &'static [(usize, &'static [&'static str])]) -> Self {
        Self { aliases, ..self }
    }

    /// Translations of some members' descriptions, by index.
    #[must_use]
    pub const fn member_translations(
        self,
        member_translations: &'static [(usize, &'static [(&'static str, &'static str)])],
    ) -> Self {
        Self {
            member_translations,
            ..self
        }
    }

    /// The indices of the members that are deprecated.
    #[must_use]
    pub const fn deprecated(self, deprecated: &'static [usize]) -> Self {
        Self { deprecated, ..self }
    }

    /// The hash of the names, and the numbers of names by slot, two bytes each. Names count from 1 on, then aliases; 0 is
    /// an unused slot.
    pub(crate) const fn hash(&self) -> (Hash, &'static [u8]) {
        Hash::from_bytes(self.hash)
    }

    pub(crate) const fn values(&self) -> ValueForm {
        self.values
    }

    /// Namespace and name, which the last dot of the qualified name separates.
    pub(super) const fn namespace_and_name(&self) -> (&'static str, &'static str) {
        let bytes = self.qualified_name.as_bytes();
        let mut dot = bytes.len();
        while dot > 0 {
            dot -= 1;
            if bytes[dot] == b'.' {
                let (namespace, [_, name @ ..]) = bytes.split_at(dot) else {
                    break;
                };
                return (text(namespace), text(name));
            }
        }
        ("", self.qualified_name)
    }
}
