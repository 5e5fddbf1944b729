//! What changed for a client, and what of it breaks.

use graph_enum_codegen::{Breaks, Change, Schema, Source, differences, differences_of};

fn schema(types: &str) -> Schema {
    let text = format!("<Schema Namespace=\"microsoft.graph\">{types}</Schema>");
    Schema::read(&[Source::new("tone.csdl", text)]).expect("valid")
}

fn tone(attributes: &str, members: &[(&str, i64)]) -> Schema {
    let members: Vec<String> = members
        .iter()
        .map(|(name, value)| format!("<Member Name=\"{name}\" Value=\"{value}\"/>"))
        .collect();
    let members = members.concat();
    schema(&format!(
        "<EnumType Name=\"tone\"{attributes}>{members}</EnumType>"
    ))
}

/// Each change as `Debug` names it, with n and i for what it breaks.
fn summary(old: &Schema, new: &Schema) -> Vec<String> {
    let found = differences(old, new);
    found
        .iter()
        .map(|found| format!("{}{}", name(&found.change), letters(found.breaks)))
        .collect()
}

fn name(change: &Change) -> String {
    let debug = format!("{change:?}");
    debug
        .split(['(', ' '])
        .next()
        .unwrap_or_default()
        .to_owned()
}

fn letters(breaks: Breaks) -> &'static str {
    match (breaks.names, breaks.integers) {
        (true, true) => " ni",
        (true, false) => " n",
        (false, true) => " i",
        (false, false) => "",
    }
}

#[test]
fn nothing() {
    assert_eq!(
        summary(&tone("", &[("low", 1)]), &tone("", &[("low", 1)])),
        [""; 0]
    );
    let ordered = tone("", &[("low", 1), ("high", 2)]);
    let reordered = tone("", &[("high", 2), ("low", 1)]);
    assert_eq!(
        summary(&ordered, &reordered),
        [""; 0],
        "order is no contract"
    );
}

#[test]
fn types_come_and_go() {
    let one = schema("<EnumType Name=\"a\"/>");
    let other = schema("<EnumType Name=\"b\"/>");
    assert_eq!(summary(&one, &other), ["TypeRemoved ni", "TypeAdded"]);
    assert_eq!(
        differences_of(&one, &other).len(),
        1,
        "what the old one does not declare is not missed"
    );
    let capital = schema("<EnumType Name=\"A\"/>");
    assert_eq!(summary(&one, &capital), ["TypeCaseChanged n"]);
}

#[test]
fn members_come_and_go() {
    let old = tone("", &[("low", 1)]);
    assert_eq!(
        summary(&old, &tone("", &[("low", 1), ("high", 2)])),
        ["MemberAdded"]
    );
    assert_eq!(summary(&old, &tone("", &[])), ["MemberRemoved ni"]);
}

#[test]
fn a_name_in_another_case_is_the_same_member() {
    let old = tone("", &[("blockAccess", 1)]);
    assert_eq!(
        summary(&old, &tone("", &[("BlockAccess", 1)])),
        ["MemberCaseChanged"]
    );
    let both = tone("", &[("blockAccess", 1), ("BlockAccess", 2)]);
    assert_eq!(
        summary(&old, &both),
        ["MemberAdded"],
        "unless both are there"
    );
}

#[test]
fn integers_move() {
    let old = tone("", &[("delegated", 1), ("application", 3)]);
    let new = tone("", &[("delegated", 3), ("application", 1)]);
    let expected = [
        "Renumbered i",
        "Renumbered i",
        "NumberReused i",
        "NumberReused i",
    ];
    assert_eq!(summary(&old, &new), expected);
    let renamed = tone("", &[("delegated", 1), ("app", 3)]);
    assert_eq!(
        summary(&old, &renamed),
        ["MemberRemoved n", "MemberAdded", "NumberReused i"]
    );
}

#[test]
fn flags_and_underlying_type() {
    let plain = tone("", &[("low", 1)]);
    assert_eq!(
        summary(&plain, &tone(" IsFlags=\"true\"", &[("low", 1)])),
        ["FlagsChanged ni"]
    );
    let long = tone(" UnderlyingType=\"Edm.Int64\"", &[("low", 1)]);
    assert_eq!(summary(&plain, &long), ["UnderlyingTypeChanged i"]);
    assert_eq!(
        summary(&long, &plain),
        ["UnderlyingTypeChanged"],
        "all of it fits"
    );
}

#[test]
fn a_page_without_integers_changes_none() {
    let page = "# tone enum type\n\n|Member|\n|:---|\n|low|\n";
    let page = Schema::read(&[Source::new("tone.md", page)]).expect("a page");
    assert_eq!(summary(&page, &tone("", &[("low", 7)])), [""; 0]);
}

#[test]
fn rust_is_held_against_a_schema() {
    let rust = r#"
        mod inner {
            #[derive(Clone, graph_enum::GraphEnum)]
            #[graph(rename_all = "snake_case", doc("de" = "Ton"), crate = other)]
            #[repr(i8)]
            pub enum Tone {
                VeryLow = -1,
                #[graph(alias = "shrill", doc("de" = "hoch"))]
                High,
                r#Loud,
                #[graph(name = "SOFT")]
                Soft = 0x10,
                #[graph(unknown)]
                Unknown(String),
            }
        }
        #[derive(Debug)]
        enum NotOurs { A }
    "#;
    let rust = Schema::read_rust(&Source::new("tone.rs", rust)).expect("Rust");
    assert_eq!(rust.types.len(), 1);
    let members = [("very_low", -1), ("shrill", 0), ("loud", 1), ("SOFT", 16)];
    let same = tone(" UnderlyingType=\"Edm.SByte\"", &members);
    assert_eq!(summary(&rust, &same), [""; 0]);
}

#[test]
fn a_closed_enum_breaks_on_a_new_member() {
    let rust = "#[derive(GraphEnum)] enum Tone { Low = 1 }";
    let rust = Schema::read_rust(&Source::new("tone.rs", rust)).expect("Rust");
    let new = tone("", &[("low", 1), ("high", 2)]);
    assert_eq!(summary(&rust, &new), ["MemberAdded ni"]);
}

#[test]
fn rust_that_cannot_be_read_is_told_with_its_place() {
    let report = |text: &str| {
        let source = Source::new("tone.rs", text);
        Schema::read_rust(&source)
            .expect_err("a mistake")
            .to_string()
    };
    assert!(report("enum {").starts_with("error: tone.rs:1:6: this is not Rust"));
    let constant = report("#[derive(GraphEnum)]\nenum Tone { Low = LOW }");
    assert!(
        constant.starts_with("error: tone.rs:2:19: only a literal"),
        "{constant}"
    );
    let rule = report("#[derive(GraphEnum)]\n#[graph(rename_all = \"camel\")]\nenum Tone {}");
    assert!(
        rule.starts_with("error: tone.rs:2:9: not one of serde's eight rules"),
        "{rule}"
    );
}
