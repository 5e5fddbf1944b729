//! Parts of a schema as JSON, in OData's terms.

use graph_enum_codegen::{Change, Description, Difference, EnumerationType, Member, Use};
use serde_json::{Value, json};

use crate::{Failure, uses};

pub(crate) fn enumeration(found: &EnumerationType) -> Value {
    let members: Vec<Value> = found.members.iter().map(member).collect();
    let mut value = summary(found);
    if let Value::Object(object) = &mut value {
        let description = found.description.as_deref();
        object.insert("description".into(), json!(text(description)));
        object.insert("translations".into(), translations(description));
        object.insert("members".into(), json!(members));
    }
    value
}

pub(crate) fn summary(found: &EnumerationType) -> Value {
    json!({
        "name": found.name,
        "namespace": found.namespace,
        "qualifiedName": found.qualified_name(),
        "underlyingType": found.underlying_type.to_string(),
        "isFlags": found.is_flags,
        "isDeprecated": found.deprecation.is_some(),
        "sentinel": found.sentinel().map(|sentinel| &sentinel.name),
        "memberCount": found.members.len(),
    })
}

fn member(member: &Member) -> Value {
    let description = member.description.as_deref();
    json!({
        "name": member.name,
        "value": member.value,
        "description": text(description),
        "translations": translations(description),
        "isDeprecated": member.deprecation.is_some(),
        "isSentinel": member.is_sentinel(),
    })
}

fn text(description: Option<&Description>) -> Option<&str> {
    description?.text.as_deref()
}

fn translations(description: Option<&Description>) -> Value {
    let texts = description
        .into_iter()
        .flat_map(|found| &found.translations);
    texts
        .map(|(language, text)| (language.clone(), json!(text)))
        .collect()
}

pub(crate) fn uses(enumeration: &EnumerationType, found: &[Use]) -> Value {
    let uses = found.iter().map(|found| {
        json!({
            "owner": found.owner,
            "boundTo": found.bound_to,
            "kind": uses::kind(found.kind),
            "name": found.name,
            "isCollection": found.is_collection,
            "isNullable": found.is_nullable,
            "rustType": uses::rust_type(enumeration, found),
        })
    });
    json!({
        "qualifiedName": enumeration.qualified_name(),
        "isFlags": enumeration.is_flags,
        "uses": uses.collect::<Vec<_>>(),
    })
}

pub(crate) fn difference(found: &Difference) -> Value {
    let mut value = change(&found.change);
    if let Value::Object(object) = &mut value {
        object.insert("type".into(), json!(found.type_name));
        let breaks = json!({ "names": found.breaks.names, "integers": found.breaks.integers });
        object.insert("breaks".into(), breaks);
    }
    value
}

fn change(change: &Change) -> Value {
    match change {
        Change::TypeAdded(members) => json!({ "change": "typeAdded", "memberCount": members }),
        Change::TypeRemoved(members) => json!({ "change": "typeRemoved", "memberCount": members }),
        Change::TypeCaseChanged(from) => json!({ "change": "typeCaseChanged", "from": from }),
        Change::MemberAdded { member, value } => {
            json!({ "change": "memberAdded", "member": member, "value": value })
        }
        Change::MemberRemoved { member, value } => {
            json!({ "change": "memberRemoved", "member": member, "value": value })
        }
        Change::MemberCaseChanged { from, to } => {
            json!({ "change": "memberCaseChanged", "from": from, "to": to })
        }
        Change::Renumbered { member, from, to } => {
            json!({ "change": "renumbered", "member": member, "from": from, "to": to })
        }
        Change::NumberReused { value, from, to } => {
            json!({ "change": "numberReused", "value": value, "from": from, "to": to })
        }
        Change::FlagsChanged(is_flags) => json!({ "change": "flagsChanged", "isFlags": is_flags }),
        Change::UnderlyingTypeChanged { from, to } => json!({
            "change": "underlyingTypeChanged",
            "from": from.to_string(),
            "to": to.to_string(),
        }),
        _ => json!({ "change": "other" }),
    }
}

/// Indented, with a line feed at the end.
pub(crate) fn print(value: &Value) -> Result<(), Failure> {
    crate::print(&format!("{value:#}\n"))
}
