//! The table of facts: name, underlying type, members and integers of every v1.0 enumeration.

/// An enumeration as `facts/v1.0.txt` has it: one line, `namespace.name Int32: member=0 …`.
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
    /// Wire names and integers, in declaration order.
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
    let lines = include_str!("../facts/v1.0.txt").lines();
    lines.filter_map(parse_line).collect()
}

fn parse_line(line: &str) -> Option<Fact> {
    let (head, members) = line.split_once(':')?;
    let mut words = head.split(' ');
    let (namespace, name) = words.next()?.rsplit_once('.')?;
    let underlying = words.next()?.to_owned();
    let is_flags = words.next() == Some("flags");
    let members = members.split_whitespace().filter_map(|member| {
        let (name, value) = member.split_once('=')?;
        Some((name.to_owned(), value.parse().ok()?))
    });
    Some(Fact {
        namespace: namespace.to_owned(),
        name: name.to_owned(),
        underlying,
        is_flags,
        members: members.collect(),
    })
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
