//! Changes between two schemas, and what they break for a client.
//!
//! The client is a program that was written for the old schema and meets the new one. It reads names
//! ignoring ASCII case, as Graph itself does, and tells an unknown member from a known one unless its
//! enum is closed.

mod change;
mod lookup;
mod members;

use std::collections::{BTreeMap, HashMap, HashSet};

pub use change::{Breaks, Change, Difference, Named};

use crate::schema::{EnumerationType, Schema};

/// Every difference, by type; within one, first those of the type itself.
///
/// ```
/// use graph_enum_codegen::{Change, Schema, Source, differences};
///
/// let schema = |first: u8, second: u8| {
///     let text = format!(
///         r#"<Schema Namespace="microsoft.graph"><EnumType Name="tone">
///              <Member Name="low" Value="{first}"/><Member Name="high" Value="{second}"/>
///            </EnumType></Schema>"#,
///     );
///     Schema::read(&[Source::new("tone.csdl", text)])
/// };
/// let found = differences(&schema(1, 2)?, &schema(1, 3)?);
/// assert_eq!(found.len(), 1);
/// assert!(matches!(found[0].change, Change::Renumbered { from: 2, to: 3, .. }));
/// assert!(found[0].breaks.integers && !found[0].breaks.names);
/// # Ok::<(), graph_enum_codegen::Report>(())
/// ```
#[must_use]
pub fn differences(old: &Schema, new: &Schema) -> Vec<Difference> {
    let mut by_name: BTreeMap<String, Pair<'_>> = BTreeMap::new();
    for enumeration in &old.types {
        by_name.entry(enumeration.qualified_name()).or_default().old = Some(enumeration);
    }
    let spelt_before = spelt_before(old, new);
    for enumeration in &new.types {
        let mut name = enumeration.qualified_name();
        // Its own name, or the one in other capitals that the old schema has and the new one has not.
        if !by_name.contains_key(&name)
            && let Some(before) = spelt_before.get(&name.to_ascii_lowercase())
        {
            name.clone_from(before);
        }
        by_name.entry(name).or_default().new = Some(enumeration);
    }
    let mut found = Vec::new();
    for pair in by_name.into_values() {
        pair.compare(&mut found);
    }
    found
}

/// The same for the types of `old` alone: what it does not declare is not missed in it.
///
/// For a schema that holds a few types of many, such as the enums of one Rust file.
///
/// ```
/// use graph_enum_codegen::{Schema, Source, differences, differences_of};
///
/// let rust = Source::new("tone.rs", "#[derive(GraphEnum)] enum Tone { Low }");
/// let csdl = r#"<Schema Namespace="microsoft.graph">
///     <EnumType Name="tone"><Member Name="low"/></EnumType><EnumType Name="other"/>
///   </Schema>"#;
/// let (old, new) = (Schema::read_rust(&rust)?, Schema::read(&[Source::new("graph.csdl", csdl)])?);
/// assert_eq!(differences(&old, &new).len(), 1);
/// assert_eq!(differences_of(&old, &new).len(), 0);
/// # Ok::<(), graph_enum_codegen::Report>(())
/// ```
#[must_use]
pub fn differences_of(old: &Schema, new: &Schema) -> Vec<Difference> {
    let mut found = differences(old, new);
    found.retain(|difference| !matches!(difference.change, Change::TypeAdded(_)));
    found
}

/// Names that the new schema does not have in this case, by name in small letters.
fn spelt_before(old: &Schema, new: &Schema) -> HashMap<String, String> {
    let new_names: HashSet<String> = new
        .types
        .iter()
        .map(EnumerationType::qualified_name)
        .collect();
    let mut found = HashMap::new();
    for name in old.types.iter().map(EnumerationType::qualified_name) {
        if !new_names.contains(&name) {
            found.entry(name.to_ascii_lowercase()).or_insert(name);
        }
    }
    found
}

/// One type in both schemas.
#[derive(Default)]
struct Pair<'a> {
    old: Option<&'a EnumerationType>,
    new: Option<&'a EnumerationType>,
}

impl Pair<'_> {
    fn compare(&self, found: &mut Vec<Difference>) {
        let (change, breaks, enumeration) = match (self.old, self.new) {
            (Some(old), Some(new)) => return compare_types(old, new, found),
            (Some(old), None) => (Change::TypeRemoved(old.members.len()), Breaks::BOTH, old),
            (None, Some(new)) => (Change::TypeAdded(new.members.len()), Breaks::NOTHING, new),
            (None, None) => return,
        };
        found.push(Difference {
            type_name: enumeration.qualified_name(),
            change,
            breaks,
        });
    }
}

fn compare_types(old: &EnumerationType, new: &EnumerationType, found: &mut Vec<Difference>) {
    let type_name = new.qualified_name();
    let mut push = |change, breaks| {
        found.push(Difference {
            type_name: type_name.clone(),
            change,
            breaks,
        });
    };
    if old.qualified_name() != type_name {
        // A `$filter` names the type, and OData tells types apart by case.
        push(Change::TypeCaseChanged(old.qualified_name()), Breaks::NAMES);
    }
    if old.is_flags != new.is_flags {
        // From now on a comma list comes, or is no longer understood; integers are sums, or are not.
        push(Change::FlagsChanged(new.is_flags), Breaks::BOTH);
    }
    let (from, to) = (old.underlying_type, new.underlying_type);
    if from != to {
        let breaks = Breaks::new(false, !from.contains_all_of(to));
        push(Change::UnderlyingTypeChanged { from, to }, breaks);
    }
    for (change, breaks) in members::compare_members(old, new) {
        push(change, breaks);
    }
}
