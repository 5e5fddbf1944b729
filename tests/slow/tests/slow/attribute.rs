//! The attribute fills in what the generator writes, for every enumeration of both versions.
//!
//! The attribute is compiled in a crate of its own, above a derive that records what it is given.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use graph_enum_codegen::{Generator, Schema, Source};
use graph_enum_emit::pascal_case;
use graph_enum_facts::{BETA, Facts, V1};
use graph_enum_tests::package;
use quote::ToTokens;
use syn::{Attribute, Item, ItemEnum};

#[test]
fn attribute_and_generator_agree() {
    let versions = [(V1, "v1", 861), (BETA, "beta", 1_861)];
    let attributes = versions.map(|(facts, attribute, _)| (facts, attribute));
    let mut recorded = enums(&recorded(&source(&attributes))).into_iter();
    for (facts, attribute, expected) in versions {
        let generated = generated(facts);
        assert_eq!(generated.len(), expected);
        for found in facts.all() {
            let filled = recorded.next().expect("one for each type");
            let mut filled = Shape::of(&filled);
            let expected = &generated[found.qualified_name()];
            // The generator writes the name only if the rule does not give it.
            filled
                .keys
                .retain(|key| !key.starts_with("name =") || expected.keys.contains(key));
            assert_eq!(&filled, expected, "{attribute} {}", found.qualified_name());
        }
    }
    assert!(recorded.next().is_none());
}

/// A program that prints every enumeration as the derive gets it.
fn source(attributes: &[(Facts, &str)]) -> String {
    let mut enums = String::from("#![allow(deprecated)]\n\n");
    let mut items = String::new();
    let all = attributes
        .iter()
        .flat_map(|(facts, attribute)| facts.all().map(move |found| (attribute, found)));
    for (number, (attribute, found)) in all.enumerate() {
        let identifier = pascal_case(found.name()).expect("an identifier");
        let (name, namespace) = (found.name(), found.namespace());
        let _ = writeln!(
            enums,
            "mod m{number} {{ #[graph_enum_catalog::{attribute}] #[derive(graph_enum_passthrough::GraphEnum)] \
             #[graph(name = {name:?}, namespace = {namespace:?})] pub enum {identifier} {{}} }}"
        );
        let _ = writeln!(items, "        m{number}::{identifier}::ITEM,");
    }
    format!(
        "{enums}\nfn main() {{\n    let items = [\n{items}    ];\n    println!(\"{{}}\", items.join(\"\\n\"));\n}}\n"
    )
}

fn recorded(source: &str) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("attribute");
    let workspace = package::workspace();
    let dependencies = format!(
        "graph-enum-catalog = {{ path = '{}', default-features = false }}\n\
         graph-enum-passthrough = {{ path = '{}' }}",
        workspace.join("graph-enum-catalog").display(),
        workspace.join("tests/passthrough").display()
    );
    let output = package::run(&folder, &dependencies, source);
    assert!(output.status.success(), "{}", package::printed(&output));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The enums of a Rust file.
fn enums(text: &str) -> Vec<ItemEnum> {
    let file = syn::parse_file(text).expect("Rust");
    let enums = file.items.into_iter().filter_map(|item| match item {
        Item::Enum(item) => Some(item),
        _ => None,
    });
    enums.collect()
}

#[derive(Debug, PartialEq)]
struct Shape {
    identifier: String,
    keys: BTreeSet<String>,
    others: Vec<String>,
    variants: Vec<String>,
}

impl Shape {
    fn of(item: &ItemEnum) -> Self {
        let variants = item.variants.iter().map(|variant| {
            let keys = keys(&variant.attrs);
            let others = others(&variant.attrs);
            let value = variant.discriminant.as_ref();
            let value = value.map(|(_, value)| value.to_token_stream().to_string());
            format!(
                "{keys:?} {others:?} {} {} {value:?}",
                variant.ident,
                variant.fields.len()
            )
        });
        Self {
            identifier: item.ident.to_string(),
            keys: keys(&item.attrs),
            others: others(&item.attrs),
            variants: variants.collect(),
        }
    }
}

fn keys(attributes: &[Attribute]) -> BTreeSet<String> {
    let graph = attributes.iter().filter(|it| it.path().is_ident("graph"));
    let lists = graph.map(|it| it.meta.require_list().expect("a list").tokens.to_string());
    let keys = lists.flat_map(|list| list.split(" , ").map(str::to_owned).collect::<Vec<_>>());
    keys.collect()
}

fn others(attributes: &[Attribute]) -> Vec<String> {
    let is_fact = |it: &&Attribute| it.path().is_ident("repr") || it.path().is_ident("deprecated");
    let others = attributes.iter().filter(is_fact);
    others
        .map(|it| it.meta.to_token_stream().to_string())
        .collect()
}

/// By qualified name.
fn generated(facts: Facts) -> BTreeMap<String, Shape> {
    let source = Source::new("facts.csdl", csdl(facts));
    let schema = Schema::read(&[source]).unwrap_or_else(|report| panic!("{report}"));
    let generator = Generator::new()
        .facts_only(true)
        .api_version(facts.version());
    let output = generator
        .generate(&schema)
        .unwrap_or_else(|report| panic!("{report}"));
    let mut shapes = BTreeMap::new();
    for (_, text) in output.files() {
        for item in enums(&text) {
            let shape = Shape::of(&item);
            let of = |key: &str| {
                let mut values = shape.keys.iter();
                let start = format!("{key} = \"");
                values
                    .find_map(|text| Some(text.strip_prefix(&start)?.strip_suffix('"')?.to_owned()))
            };
            let lowered = || graph_enum_core::lower_first(&shape.identifier).collect();
            let name: String = of("name").unwrap_or_else(lowered);
            let namespace = of("namespace").expect("a namespace");
            shapes.insert(format!("{namespace}.{name}"), shape);
        }
    }
    shapes
}

fn csdl(facts: Facts) -> String {
    let mut schemas: BTreeMap<&str, String> = BTreeMap::new();
    for found in facts.all() {
        let text = schemas.entry(found.namespace()).or_default();
        let (name, flags) = (found.name(), found.is_flags());
        let underlying_type = found.underlying_type();
        let _ = write!(
            text,
            "<EnumType Name=\"{name}\" UnderlyingType=\"Edm.{underlying_type}\" IsFlags=\"{flags}\">"
        );
        if let Some(deprecation) = found.deprecation() {
            let (date, removal) = (deprecation.date, deprecation.removal_date);
            let (date, removal) = (date.expect("a date"), removal.expect("a date"));
            let _ = write!(
                text,
                "<Annotation Term=\"Org.OData.Core.V1.Revisions\"><Collection><Record>\
                 <PropertyValue Property=\"Kind\" EnumMember=\"Org.OData.Core.V1.RevisionKind/Deprecated\"/>\
                 <PropertyValue Property=\"Date\" Date=\"{date}\"/>\
                 <PropertyValue Property=\"RemovalDate\" Date=\"{removal}\"/>\
                 </Record></Collection></Annotation>"
            );
        }
        for member in found.members() {
            let _ = write!(
                text,
                "<Member Name=\"{}\" Value=\"{}\"/>",
                member.name, member.value
            );
        }
        text.push_str("</EnumType>");
    }
    let schemas = schemas
        .into_iter()
        .map(|(namespace, types)| format!("<Schema Namespace=\"{namespace}\">{types}</Schema>"));
    format!(
        "<DataServices>{}</DataServices>",
        schemas.collect::<String>()
    )
}
