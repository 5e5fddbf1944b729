//! A type of arbitrary names and integers is rendered as a page and as CSDL; the generator reads the same type from both.
//!
//! The input is what the catalogue stores: `tone Int32 flags` in the first line, then `low 0` or `low 0 deprecated`.
#![no_main]

use std::collections::HashSet;

use graph_enum::private::Facts;
use graph_enum::{EnumType, UnderlyingType};
use graph_enum_codegen::{EnumerationType, Schema, Source};
use graph_enum_core::{check_name, is_odata_identifier, is_sentinel};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Some(rendered) = parse(text) else {
        return;
    };
    let csdl = format!("<Schema Namespace=\"microsoft.graph\">{}</Schema>", rendered.csdl());
    let from_csdl = read("fuzz.csdl", &csdl);
    assert_eq!(from_csdl.is_flags, rendered.is_flags(), "{csdl}");
    assert_eq!(from_csdl.underlying_type, rendered.underlying_type(), "{csdl}");
    assert_eq!(members(&from_csdl, true), expected(rendered), "{csdl}");

    // A page has no word for `IsFlags`, the underlying type and deprecation.
    let page = rendered.markdown().to_string();
    let from_page = read("fuzz.md", &page);
    let mut expected = expected(rendered);
    expected.iter_mut().for_each(|(_, _, is_deprecated)| *is_deprecated = false);
    assert_eq!(members(&from_page, false), expected, "{page}");
});

/// The type of at most 16 legal members, or `None`.
fn parse(text: &str) -> Option<&'static EnumType> {
    let (head, lines) = text.split_once('\n')?;
    let (name, head) = head.split_once(' ')?;
    let (underlying_type, flags) = head.split_once(' ').unwrap_or((head, ""));
    let underlying_type = UnderlyingType::from_name(&format!("Edm.{underlying_type}"))?;
    let is_flags = flags == "flags";
    let (mut names, mut values) = (HashSet::new(), HashSet::new());
    let mut members = Vec::new();
    for line in lines.lines().take(16) {
        let (name, rest) = line.split_once(' ')?;
        let (value, deprecated) = rest.split_once(' ').unwrap_or((rest, ""));
        let value: i64 = value.parse().ok()?;
        // XML has no way to write these two.
        let is_legal = check_name(name).is_ok() && !name.contains(['\u{fffe}', '\u{ffff}']);
        let key = if is_sentinel(name) { name.to_ascii_lowercase() } else { name.to_owned() };
        let fits = underlying_type.contains(value) && !(is_flags && value < 0);
        if is_legal && fits && names.insert(key) && values.insert(value) {
            members.push((leak(name), value, deprecated == "deprecated"));
        }
    }
    let facts = Facts {
        namespace: "microsoft.graph",
        name: leak(name),
        version: None,
        underlying_type,
        is_flags,
        members: &members,
    };
    (is_odata_identifier(name) && !members.is_empty()).then(|| facts.leak())
}

fn leak(text: &str) -> &'static str {
    text.to_owned().leak()
}

fn read(name: &str, text: &str) -> EnumerationType {
    let schema = Schema::read(&[Source::new(name, text)]);
    let mut schema = schema.unwrap_or_else(|report| panic!("{report}\n{text}"));
    schema.types.pop().expect("one type")
}

type Row = (String, Option<i64>, bool);

fn members(read: &EnumerationType, has_deprecation: bool) -> Vec<Row> {
    let row = |member: &graph_enum_codegen::Member| {
        let is_deprecated = has_deprecation && member.deprecation.is_some();
        (member.name.clone(), member.value, is_deprecated)
    };
    read.members.iter().map(row).collect()
}

fn expected(rendered: &EnumType) -> Vec<Row> {
    let row = |member: &graph_enum::Member| {
        (member.name().to_owned(), Some(member.value()), member.is_deprecated())
    };
    rendered.members().iter().map(row).collect()
}
