//! Changes between two schemas, and what they break for a client.
//!
//! The client is a program that was written for the old schema and meets the new one. It reads names
//! ignoring ASCII case, as Graph itself does, and tells an unknown member from a known one unless its
//! enum is closed.

mod change;
mod members;
mod pairs;

use std::collections::{HashMap, HashSet};

pub use change::{Breaks, Change, Difference};

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
    let mut found = Vec::new();
    for (old, new) in pairs(old, new) {
        let (change, breaks, enumeration) = match (old, new) {
            (Some(old), Some(new)) => {
                compare_types(old, new, &mut found);
                continue;
            }
            (Some(old), None) => (Change::TypeRemoved(old.members.len()), Breaks::BOTH, old),
            (None, Some(new)) => (Change::TypeAdded(new.members.len()), Breaks::NOTHING, new),
            (None, None) => continue,
        };
        found.push(Difference {
            type_name: enumeration.qualified_name(),
            change,
            breaks,
        });
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

/// The types of both schemas, sorted by qualified name. A type that only one schema has in this case is paired with one
/// of the other that differs in case.
fn pairs<'s>(
    old: &'s Schema,
    new: &'s Schema,
) -> Vec<(Option<&'s EnumerationType>, Option<&'s EnumerationType>)> {
    let name = |found: &'s EnumerationType| (found.namespace.as_str(), found.name.as_str());
    let new_names: HashMap<_, _> = new.types.iter().map(|found| (name(found), found)).collect();
    let old_names: HashSet<_> = old.types.iter().map(name).collect();
    let mut pairs = Vec::with_capacity(old.types.len());
    let mut removed = HashMap::new();
    for old in &old.types {
        let new = new_names.get(&name(old)).copied();
        if new.is_none() {
            let name = old.qualified_name().to_ascii_lowercase();
            removed.entry(name).or_insert(pairs.len());
        }
        pairs.push((Some(old), new));
    }
    for new in &new.types {
        if old_names.contains(&name(new)) {
            continue;
        }
        let name = new.qualified_name().to_ascii_lowercase();
        match removed.remove(&name).and_then(|place| pairs.get_mut(place)) {
            Some((_, other)) => *other = Some(new),
            None => pairs.push((None, Some(new))),
        }
    }
    let shown = |pair: &(Option<&'s EnumerationType>, _)| pair.0.or(pair.1);
    pairs.sort_by(|left, right| match (shown(left), shown(right)) {
        (Some(left), Some(right)) if left.namespace == right.namespace => {
            left.name.cmp(&right.name)
        }
        (left, right) => {
            let name = |found: Option<&EnumerationType>| found.map(EnumerationType::qualified_name);
            name(left).cmp(&name(right))
        }
    });
    pairs
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
        // A `$filter` names the type, and OData distinguishes types by case.
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
    members::compare_members(old, new, &mut push);
}
