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
    // It reads `shrill`, and sends `high`, which that schema has not.
    assert_eq!(summary(&rust, &same), ["MemberRemoved n"]);
    let members = [("very_low", -1), ("high", 0), ("loud", 1), ("SOFT", 16)];
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
        constant.starts_with("error: tone.rs:2:19: only literals, operators and casts"),
        "{constant}"
    );
    let rule = report("#[derive(GraphEnum)]\n#[graph(rename_all = \"camel\")]\nenum Tone {}");
    assert!(
        rule.starts_with("error: tone.rs:2:22: unknown rule `camel`"),
        "{rule}"
    );
}

fn rust(text: &str) -> Schema {
    Schema::read_rust(&Source::new("tone.rs", text)).expect("Rust")
}

#[test]
fn a_file_without_such_an_enum_is_a_mistake() {
    let source = Source::new("tone.rs", "#[derive(Debug)] enum Tone { Low }");
    let report = Schema::read_rust(&source).expect_err("nothing to compare");
    assert_eq!(
        report.to_string(),
        "error: tone.rs: no enum with `#[derive(GraphEnum)]` in this file\n  \
         help: give the file that declares them; modules in files of their own are not followed",
    );
}

#[test]
fn a_unit_variant_for_unknown_members_is_no_member() {
    let old = rust("#[derive(GraphEnum)] enum Tone { Low = 1, #[graph(unknown)] Other }");
    let new = tone("", &[("low", 1), ("high", 2)]);
    assert_eq!(
        summary(&old, &new),
        ["MemberAdded"],
        "which the open enum reads"
    );
}

#[test]
fn integers_are_computed() {
    let old = rust(
        "#[derive(GraphEnum)] #[repr(i32)]
         enum Tone { Low = 1 << 3, Mid, High = b'a' as i32, Top = !(0xF & 6) }",
    );
    let new = tone("", &[("low", 8), ("mid", 9), ("high", 97), ("top", -7)]);
    assert_eq!(summary(&old, &new), [""; 0]);
}

#[test]
fn attributes_under_a_condition_count() {
    let old = rust(
        "#[cfg_attr(any(a, b), derive(Debug, GraphEnum), graph(name = \"tone\"), cfg_attr(true, repr(u8)))]
         enum Sound { #[cfg_attr(a, graph(name = \"LOW\"))] Low = 1, #[cfg_attr(a, graph(unknown))] U(String) }",
    );
    let new = tone(" UnderlyingType=\"Edm.Byte\"", &[("LOW", 1), ("high", 2)]);
    assert_eq!(summary(&old, &new), ["MemberAdded"]);
}

#[test]
fn two_names_of_one_integer_are_no_difference() {
    let schema = tone("", &[("first", 1), ("second", 1), ("third", 2)]);
    assert_eq!(summary(&schema, &schema), [""; 0]);
    let output = graph_enum_codegen::Generator::new().generate(&schema);
    let generated = rust(&output.expect("an enum").to_string());
    assert_eq!(summary(&generated, &schema), [""; 0]);
    assert_eq!(summary(&schema, &generated), [""; 0]);
    let moved = tone("", &[("first", 1), ("second", 3), ("third", 2)]);
    assert_eq!(summary(&generated, &moved), ["Renumbered i"]);
}

#[test]
fn rust_that_is_nested_without_end_is_refused() {
    let nested = |start: &str, end: &str| {
        let (start, end) = (start.repeat(10_000), end.repeat(10_000));
        let text = format!("#[derive(GraphEnum)]\nenum Tone {{ Low = {start}1{end} }}");
        let read = Schema::read_rust(&Source::new("tone.rs", text));
        read.expect_err("too deep").to_string()
    };
    for (start, end) in [
        ("(", ")"),
        ("!", ""),
        ("1+", ""),
        ("{", "}"),
        ("f(|| [", "])"),
    ] {
        let report = nested(start, end);
        assert!(
            report.starts_with("error: tone.rs:2:")
                && report.contains(": this is nested too deep to be read\n"),
            "{start}: {report}"
        );
    }
    let long = "#[derive(GraphEnum)] enum Tone { Low = 1 }\n".to_owned()
        + &"/// Text.\n#[inline]\nfn f() -> [u8; 2] { [1, 2] }\n".repeat(1_000);
    assert_eq!(rust(&long).types.len(), 1, "length is no depth");
}

/// Brackets are counted, so that nothing is nested too deep; those that were closed again are not.
#[test]
fn rust_with_thousands_of_attributes_is_read() {
    let variant = |nth| format!("#[graph(name = \"m{nth}\")] M{nth} = {nth},\n");
    let variants = (0..8_100).map(variant).collect::<Vec<_>>().concat();
    let text = format!("#[derive(GraphEnum)]\nenum Many {{\n{variants}}}");
    let rust = Schema::read_rust(&Source::new("many.rs", text)).expect("Rust");
    assert_eq!(rust.types[0].members.len(), 8_100);
    let lines = "/// One line of many.\n".repeat(8_100);
    let text =
        format!("{lines}#[derive(GraphEnum)]\nenum Many {{ {lines} #[graph(name = \"m\")] One }}");
    let rust = Schema::read_rust(&Source::new("many.rs", text)).expect("Rust");
    assert_eq!(rust.types[0].members[0].name, "m");
}

#[test]
fn another_case_breaks_a_closed_case_sensitive_enum() {
    let new = tone("", &[("Low", 1)]);
    for (keys, breaks) in [
        ("case_sensitive", "MemberCaseChanged n"),
        ("namespace = \"microsoft.graph\"", "MemberCaseChanged"),
    ] {
        let old = rust(&format!(
            "#[derive(GraphEnum)] #[graph({keys})] enum Tone {{ Low = 1 }}"
        ));
        let found = summary(&old, &new);
        assert_eq!(found[0].trim_end(), breaks, "{found:?}");
    }
}

#[test]
fn rust_is_read_as_the_derive_reads_it() {
    let report = |text: &str| {
        let read = Schema::read_rust(&Source::new("tone.rs", text));
        read.expect_err("a mistake").to_string()
    };
    let misspelt = report("#[derive(GraphEnum)] #[graph(nmae = \"tone\")] enum Tone { Low }");
    assert!(
        misspelt.contains("unknown `graph` key `nmae`; did you mean `name`?"),
        "{misspelt}"
    );
    let constant = report("#[derive(GraphEnum)] enum Tone { Low = LOW }");
    assert!(constant.contains("write the integer itself"), "{constant}");
}

#[test]
fn what_surrounds_the_enums_may_be_nested_without_end() {
    for (start, end) in [("(|| ", ")"), ("for<'a> (", ")"), ("A<", "")] {
        let nested = start.repeat(20_000) + &end.repeat(20_000);
        let text = format!("#[derive(GraphEnum)] enum Tone {{ Low = 1 }} fn f() {{ {nested} }}");
        assert_eq!(rust(&text).types.len(), 1, "{start}");
    }
    let generics = format!(
        "#[derive(GraphEnum)] enum Tone {{ Low({}) }}",
        "A<".repeat(20_000)
    );
    assert!(Schema::read_rust(&Source::new("tone.rs", generics)).is_err());
}

#[test]
fn rust_is_looked_through_but_for_macros() {
    let tone = "#[derive(GraphEnum)] pub(crate) enum Tone { Low = 1 }";
    for (start, end) in [
        ("mod inner {", "}"),
        ("fn f() -> ! {", "}"),
        ("fn f() { if !done {", "} }"),
        ("fn f() { if a != b {", "} }"),
        ("#![no_std] ", ""),
        ("vec![1]; println!(); ", ""),
        ("impl !Send for A {} ", ""),
    ] {
        let found = rust(&format!("{start} {tone} {end}"));
        assert_eq!(found.types.len(), 1, "{start}");
    }
    for start in ["macro_rules! tone { () => {", "tone! { {"] {
        let text = format!("{start} {tone} }} }}");
        let read = Schema::read_rust(&Source::new("tone.rs", text));
        let report = read.expect_err("nothing found").to_string();
        assert!(report.contains("no enum with"), "{start}: {report}");
    }
}

#[test]
fn types_are_sorted_by_namespace_and_name() {
    let schema = |namespaces: &[(&str, &str)]| {
        let types = namespaces.iter().map(|(namespace, name)| {
            format!("<Schema Namespace=\"{namespace}\"><EnumType Name=\"{name}\"/></Schema>")
        });
        let csdl = format!("<Edmx>{}</Edmx>", types.collect::<Vec<_>>().concat());
        Schema::read(&[Source::new("a.csdl", csdl)]).expect("valid")
    };
    let old = schema(&[("b", "b"), ("a", "z"), ("b", "a"), ("c", "m")]);
    let found = differences(&old, &Schema::default());
    let names: Vec<&str> = found.iter().map(|found| found.type_name.as_str()).collect();
    assert_eq!(names, ["a.z", "b.a", "b.b", "c.m"]);
}

#[test]
fn a_name_and_its_alias_that_change_places_break_nothing() {
    let rust = |name: &str, alias: &str| {
        let text = format!(
            "#[derive(GraphEnum)] enum Tone {{ #[graph(name = \"{name}\", alias = \"{alias}\")] Low }}"
        );
        Schema::read_rust(&Source::new("tone.rs", text)).expect("an enum")
    };
    assert_eq!(differences(&rust("low", "deep"), &rust("deep", "low")), []);
}

#[test]
fn what_is_no_enum_of_ours_is_not_parsed() {
    let rust = "#[derive(Debug)] enum A { 1 } #[allow(b)] enum B { 2 } enum C { GraphEnum 3 }\n\
        #[other(GraphEnum)] enum D { Four } const _: E = { #[derive(GraphEnum)] enum E { Five } };";
    let schema = Schema::read_rust(&Source::new("a.rs", rust)).expect("one enum");
    let names: Vec<&str> = schema
        .types
        .iter()
        .map(|found| found.name.as_str())
        .collect();
    assert_eq!(names, ["e"]);
}
