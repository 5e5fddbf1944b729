//! Name, underlying type, members and integers of every v1.0 enumeration.

/// An enumeration.
#[derive(Clone, Debug)]
pub struct Fact {
    /// `microsoft.graph` or one below it.
    pub namespace: String,
    /// The wire name of the type.
    pub name: String,
    /// `Byte`, `Int32` or `Int64`.
    pub underlying: String,
    /// Whether values combine.
    pub is_flags: bool,
    /// Wire names and integers, in ascending value.
    pub members: Vec<(String, i64)>,
}

impl Fact {
    /// The name of the Rust enum.
    #[must_use]
    pub fn rust_name(&self) -> String {
        upper_first(&self.name)
    }

    /// The enum's `repr`.
    #[must_use]
    pub fn repr(&self) -> &'static str {
        match self.underlying.as_str() {
            "Byte" => "u8",
            "Int64" => "i64",
            _ => "i32",
        }
    }
}

/// All enumerations of v1.0.
#[must_use]
pub fn facts() -> Vec<Fact> {
    graph_enum_facts::V1.all().map(fact).collect()
}

fn fact(found: graph_enum_facts::Enumeration) -> Fact {
    let members = found.members().map(|it| (it.name.to_owned(), it.value));
    Fact {
        namespace: found.namespace().to_owned(),
        name: found.name().to_owned(),
        underlying: found.underlying_type().to_owned(),
        is_flags: found.is_flags(),
        members: members.collect(),
    }
}

/// The name of a variant: the wire name with an upper first letter.
#[must_use]
pub fn variant(name: &str) -> String {
    match upper_first(name).as_str() {
        "Self" => "Self_".to_owned(),
        variant => variant.to_owned(),
    }
}

fn upper_first(name: &str) -> String {
    let mut letters = name.chars();
    match letters.next() {
        Some(first) => first.to_ascii_uppercase().to_string() + letters.as_str(),
        None => String::new(),
    }
}
