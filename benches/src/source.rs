//! Facts to Rust source: the same enumeration as users of each library write it.

use std::fmt::Write;

use crate::facts::{Fact, variant};

/// How the users of one library write an enumeration.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// The name of the module that holds the enums.
    pub module: &'static str,
    /// What is derived.
    pub derives: &'static str,
    /// Attributes of the enum.
    pub attributes: &'static str,
    /// The attribute of a member, with `{}` where the wire name belongs.
    pub member: &'static str,
    /// The variant of unknown members, with its attributes.
    pub unknown: &'static str,
    /// Further items for each enum.
    pub items: fn(&Fact) -> String,
}

const NONE: Style = Style {
    module: "",
    derives: "Clone, Copy, Debug, PartialEq, Eq, Hash",
    attributes: "",
    member: "",
    unknown: "",
    items: |_| String::new(),
};

/// Enums without anything but what std derives.
pub const BARE: Style = Style {
    module: "bare",
    ..NONE
};

/// graph-enum, closed.
pub const CLOSED: Style = Style {
    module: "closed",
    derives: "Clone, Copy, Debug, PartialEq, Eq, Hash, graph_enum::GraphEnum",
    member: "#[graph(name = \"{}\")]",
    ..NONE
};

/// graph-enum, open: what its catalogue has.
pub const OPEN: Style = Style {
    module: "open",
    derives: "Clone, Debug, PartialEq, Eq, Hash, graph_enum::GraphEnum",
    member: "#[graph(name = \"{}\")]",
    unknown: "#[graph(unknown)] UnknownMember(graph_enum::UnknownMember),",
    ..NONE
};

/// strum's derives, a `match` each; and a `match` by hand.
pub const STRUM: Style = Style {
    module: "strum",
    derives: "Clone, Copy, Debug, PartialEq, Eq, Hash, strum::EnumString, strum::IntoStaticStr, strum::FromRepr",
    member: "#[strum(serialize = \"{}\")]",
    ..NONE
};

/// strum in any ASCII case.
pub const STRUM_ANY_CASE: Style = Style {
    module: "strum_any_case",
    derives: "Clone, Copy, Debug, PartialEq, Eq, Hash, strum::EnumString",
    attributes: "#[strum(ascii_case_insensitive)]",
    ..STRUM
};

/// strum with its feature `phf`.
pub const STRUM_PHF: Style = Style {
    module: "strum_phf",
    derives: "Clone, Copy, Debug, PartialEq, Eq, Hash, strum::EnumString",
    attributes: "#[strum(use_phf)]",
    ..STRUM
};

/// serde's derives.
pub const SERDE: Style = Style {
    module: "serde_derived",
    derives: "Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize",
    member: "#[serde(rename = \"{}\")]",
    ..NONE
};

/// serde's derives, with a unit variant for unknown members.
pub const SERDE_OTHER: Style = Style {
    module: "serde_other",
    unknown: "#[serde(other)] UnknownMember,",
    ..SERDE
};

/// serde's derives, with a variant that keeps unknown members.
pub const SERDE_UNTAGGED: Style = Style {
    module: "serde_untagged",
    derives: "Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize",
    unknown: "#[serde(untagged)] UnknownMember(String),",
    ..SERDE
};

/// What one enum needs without graph-enum: names, integers and serde, from three libraries.
pub const STACK: Style = Style {
    module: "stack",
    derives: "Clone, Copy, Debug, PartialEq, Eq, Hash, strum::EnumString, strum::Display, \
              strum::AsRefStr, strum::IntoStaticStr, strum::VariantArray, \
              num_enum::TryFromPrimitive, num_enum::IntoPrimitive, serde::Serialize, serde::Deserialize",
    member: "#[strum(serialize = \"{}\")] #[serde(rename = \"{}\")]",
    ..NONE
};

/// `num_enum`'s derives.
pub const NUM_ENUM: Style = Style {
    module: "num_enum",
    derives: "Clone, Copy, Debug, PartialEq, Eq, Hash, num_enum::TryFromPrimitive, num_enum::IntoPrimitive",
    ..NONE
};

/// strum with a variant that keeps unknown members, for `serde_with`.
pub const STRUM_DEFAULT: Style = Style {
    module: "strum_default",
    derives: "Clone, Debug, PartialEq, Eq, Hash, strum::EnumString, strum::Display",
    unknown: "#[strum(default)] UnknownMember(String),",
    ..STRUM
};

/// A `match` for each direction, by hand.
pub const BY_HAND: Style = Style {
    module: "by_hand",
    items: by_hand,
    ..NONE
};

/// What the generator of Google's SDK for Rust writes: a `match` and a visitor.
pub const VISITOR: Style = Style {
    module: "visitor",
    derives: "Clone, Debug, PartialEq, Eq, Hash",
    unknown: "UnknownMember(crate::peers::UnknownValue),",
    items: visitor,
    ..NONE
};

/// A `phf` map of the names.
pub const PHF: Style = Style {
    module: "phf_map",
    items: phf_map,
    ..NONE
};

/// The module of a style, with these enums.
#[must_use]
pub fn module(style: &Style, facts: &[&Fact]) -> String {
    let enums: String = facts.iter().map(|fact| enumeration(style, fact)).collect();
    format!("pub mod {} {{\n{enums}}}\n", style.module)
}

/// One enum.
#[must_use]
pub fn enumeration(style: &Style, fact: &Fact) -> String {
    // Writing to a string cannot fail.
    let mut text = format!("#[derive({})]\n{}\n", style.derives, style.attributes);
    // An enum without members may not have a `repr`.
    if !fact.members.is_empty() || !style.unknown.is_empty() {
        let _ = writeln!(text, "#[repr({})]", fact.repr());
    }
    let _ = writeln!(text, "pub enum {} {{", fact.rust_name());
    for (name, value) in &fact.members {
        let attribute = style.member.replace("{}", name);
        let _ = writeln!(text, "{attribute} {} = {value},", variant(name));
    }
    let _ = writeln!(text, "{}\n}}\n{}", style.unknown, (style.items)(fact));
    text
}

fn arms(fact: &Fact, arm: impl Fn(&str, &str, i64) -> String) -> String {
    let arms = fact
        .members
        .iter()
        .map(|(name, value)| arm(name, &variant(name), *value));
    arms.collect()
}

fn by_hand(fact: &Fact) -> String {
    let (ident, repr) = (fact.rust_name(), fact.repr());
    let names = arms(fact, |name, variant, _| {
        format!("{name:?} => Some(Self::{variant}),\n")
    });
    let texts = arms(fact, |name, variant, _| {
        format!("Self::{variant} => {name:?},\n")
    });
    let values = arms(fact, |_, variant, value| {
        format!("{value} => Some(Self::{variant}),\n")
    });
    format!(
        "impl {ident} {{
            pub fn from_name(name: &str) -> Option<Self> {{ match name {{ {names} _ => None }} }}
            pub fn as_str(self) -> &'static str {{ match self {{ {texts} }} }}
            pub fn from_value(value: {repr}) -> Option<Self> {{ match value {{ {values} _ => None }} }}
        }}\n"
    )
}

fn visitor(fact: &Fact) -> String {
    let ident = fact.rust_name();
    let names = arms(fact, |name, variant, _| {
        format!("{name:?} => Self::{variant},\n")
    });
    let values = arms(fact, |_, variant, value| {
        format!("{value} => Self::{variant},\n")
    });
    format!(
        "impl From<&str> for {ident} {{
            fn from(name: &str) -> Self {{
                match name {{ {names} _ => Self::UnknownMember(crate::peers::UnknownValue::String(name.to_owned())) }}
            }}
        }}
        impl From<i64> for {ident} {{
            fn from(value: i64) -> Self {{
                match value {{ {values} _ => Self::UnknownMember(crate::peers::UnknownValue::Integer(value)) }}
            }}
        }}
        impl<'de> serde::Deserialize<'de> for {ident} {{
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {{
                deserializer.deserialize_any(crate::peers::EnumVisitor::new({:?}))
            }}
        }}\n",
        fact.name
    )
}

fn phf_map(fact: &Fact) -> String {
    let ident = fact.rust_name();
    let rows = arms(fact, |name, variant, _| {
        format!("{name:?} => {ident}::{variant},\n")
    });
    format!(
        "impl {ident} {{
            pub fn from_name(name: &str) -> Option<Self> {{
                static MAP: phf::Map<&'static str, {ident}> = phf::phf_map! {{ {rows} }};
                MAP.get(name).copied()
            }}
        }}\n"
    )
}
