//! Items that depend on a detail of the enum.

use crate::derive::derive;

/// The expansion without white space.
fn expand(source: &str) -> String {
    let output = derive(source.parse().expect("tokens")).to_string();
    output.split_whitespace().collect()
}

#[track_caller]
fn assert_has(source: &str, expected: &[&str], unexpected: &[&str]) {
    let output = expand(source);
    for part in expected {
        assert!(output.contains(part), "no {part} in {output}");
    }
    for part in unexpected {
        assert!(!output.contains(part), "{part} in {output}");
    }
}

#[test]
fn the_range_and_the_sign_of_computed_integers_are_checked() {
    let range = "assert!(__private::is_edm_int32(State::__VALUE_Aas__private::i64)";
    let sign = "assert!(State::__VALUE_A>=0";
    assert_has("enum State { A = LOW }", &[range], &[sign]);
    assert_has("#[repr(i64)] enum State { A = LOW }", &[], &[range, sign]);
    assert_has(
        "#[graph(flags)] enum State { A = LOW }",
        &[range, sign],
        &[],
    );
    assert_has("enum State { A = 1 }", &[], &[range, "__VALUE"]);
    // That of the unknown variant is not part of the schema.
    let unknown = "enum State { Low, #[graph(unknown)] A = LOW }";
    assert_has(unknown, &["const__VALUE_A:__private::isize=LOW;"], &[range]);
}

#[test]
fn an_implicit_integer_is_a_distance_from_the_written_one() {
    let values = [
        "const__VALUE_A:__private::u8=LOW;",
        "const__VALUE_B:__private::u8=__private::u8::wrapping_add(State::__VALUE_A,1);",
        "const__VALUE_C:__private::u8=__private::u8::wrapping_add(State::__VALUE_A,2);",
    ];
    assert_has("#[repr(u8)] enum State { A = LOW, B, C }", &values, &[]);
}

#[test]
fn operators_have_an_operand_that_is_not_the_enum() {
    assert_has(
        "#[graph(flags)] enum Rights { A = 1 }",
        &["impl<Operand:__private::AsFlags<Self>>::core::ops::BitOr<Operand>forRights"],
        &[],
    );
    assert_has(
        "#[graph(flags)] enum Operand { A = 1 }",
        &["impl<Other:__private::AsFlags<Self>>::core::ops::BitOr<Other>forOperand"],
        &[],
    );
    assert_has("enum Rights { A = 1 }", &[], &["::core::ops"]);
}

#[test]
fn a_constant_set_is_made_of_closed_enums() {
    let set_of = "pubconstfnset_of(members:&[Self])->__private::Flags<Self>";
    assert_has("#[graph(flags)] pub enum Rights { A = 1 }", &[set_of], &[]);
    assert_has(
        "#[graph(flags)] pub enum Rights { A = 1, #[graph(unknown)] B }",
        &[],
        &["set_of"],
    );
    assert_has(
        "#[graph(flags)] pub enum Rights<T> { A(T) }",
        &[],
        &["set_of"],
    );
}

#[test]
fn the_name_of_the_type_is_an_alias_in_rustdoc() {
    assert_has(
        "enum State { A }",
        &["#[doc(alias=\"state\")]pubconstTYPE:"],
        &[],
    );
    assert_has(
        "#[graph(name = \"TYPE\")] enum State { A }",
        &["constTYPE:"],
        &["doc(alias"],
    );
    assert_has(
        "#[graph(name = \"\")] enum State { A }",
        &["constTYPE:"],
        &["doc(alias"],
    );
}

#[test]
fn after_a_mistake_an_open_enum_still_has_optional_integers() {
    let optional = "fnvalue(&self)->__private::Option<__Repr>";
    let integer = "fnvalue(&self)->__Repr";
    assert_has(
        "enum State { A(u8), #[graph(unknown)] B }",
        &["i32as__Repr", optional],
        &[integer],
    );
    assert_has(
        "#[graph(flag)] enum State { A }",
        &["i32as__Repr", integer],
        &[optional],
    );
}

#[test]
fn an_item_that_cannot_be_parsed_still_has_its_items() {
    let optional = "fnvalue(&self)->__private::Option<__Repr>";
    let integer = "fnvalue(&self)->__Repr";
    let open = "#[graph(name = \"unknown\")] enum State { A ~, #[doc(b)] #[graph(name = \"c\", unknown)] B }";
    assert_has(
        open,
        &["compile_error!", "i32as__Repr", "implState{", optional],
        &[integer],
    );
    let closed = "enum State { #[graph(name = \"unknown\")] A ~, #[other(unknown)] B, unknown }";
    assert_has(
        closed,
        &["compile_error!", "i32as__Repr", "implState{", integer],
        &[optional],
    );
    assert_has(
        "struct State { a ~ }",
        &["compile_error!", "implState{"],
        &[],
    );
    assert_has(
        "union State<'a> { a ~ }",
        &["compile_error!", "impl<'a>State<'a>"],
        &[],
    );
    assert_has("fn ()", &["compile_error!"], &["impl"]);
}

#[test]
fn an_editor_sees_each_key_but_crate() {
    assert_has("enum State { A }", &[], &["if_rust_analyzer"]);
    assert_has(
        "#[graph(crate = a)] enum State { A }",
        &[],
        &["if_rust_analyzer"],
    );
    let keys = "use::a::keys::{nameas_,aliasas_};";
    assert_has(
        "#[graph(name = \"b\", crate = ::a)] enum State { #[graph(alias = \"c\")] A }",
        &[keys],
        &[],
    );
}

#[test]
fn integers_are_found_in_the_fastest_way() {
    let own = "Self::from_value(value)";
    let dense = "{__from_index((valueas__private::i64).wrapping_sub(5)as__private::u64)}";
    assert_has(
        "enum State { A = 5, B, C }",
        &[dense, "ValueForm::Dense(5i64)"],
        &[own],
    );
    assert_has(
        "enum State { A, B, C }",
        &["{__from_index(valueas__private::u64)}"],
        &[own],
    );
    assert_has(
        "enum State { A = 5, B }",
        &[
            own,
            "{matchvalue{5..=6=>__private::Option::Some(matchvalue{5=>",
        ],
        &[],
    );
    assert_has(
        "enum State { A = 5, B = 8 }",
        &[own, "Some(matchvalue{5=>"],
        &["5..=8"],
    );
    let slots = "match__private::slot_of_value::<Self>(valueas__private::i64){";
    assert_has(
        "enum State { A = 5, B = 1_000 }",
        &[own, slots, "0=>State::"],
        &[],
    );
    assert_has(
        "enum State { A = LOW }",
        &["__private::index_of_value::<Self>", "ValueForm::Scanned"],
        &[own],
    );
}

#[test]
fn a_large_enum_has_two_levels_and_words() {
    let variants: Vec<_> = (0..97)
        .map(|nth| format!("Member{nth} = {}", nth * nth))
        .collect();
    let variants = variants.join(", ");
    assert_has(
        &format!("enum State {{ {variants} }}"),
        &["TableSizes<97usize,128usize,128usize,128usize>"],
        &["displacements:b\"\""],
    );
}

#[test]
fn the_name_of_a_variant_for_unknown_members_is_free() {
    let kept =
        "enum State { #[graph(name = \"other\")] A, #[graph(unknown)] Other(UnknownMember) }";
    assert_has(
        kept,
        &["\"microsoft.graph.state\",\"other\","],
        &["compile_error!"],
    );
    let lost = "enum State { #[graph(name = \"other\")] A, #[graph(unknown)] Other }";
    assert_has(lost, &["wirename`other`isalreadyusedby`A`"], &[]);
}

#[test]
fn a_namespace_in_the_name_moves_if_it_is_one() {
    let fix = |name: &str, expected: &str| {
        let source = format!("#[graph(name = {name:?})] enum State {{ A }}");
        assert_has(&source, &["isnotanODataidentifier", expected], &[]);
    };
    fix("a.b.c", "write`namespace=");
    for name in ["1a.b", "a.1b", "a..b", "a-b"] {
        fix(name, "useletters,digitsand`_`,asin`state`");
    }
}

#[test]
fn sixty_four_flags_are_a_set() {
    let bits: Vec<_> = (0..63)
        .map(|nth| format!("Bit{nth} = 1 << {nth}"))
        .collect();
    let flags = |others: &str| {
        let bits = bits.join(", ");
        format!(
            "#[graph(flags)] #[repr(i64)] enum State {{ {others}, {bits}, #[graph(unknown)] Other = -1 }}"
        )
    };
    assert_has(
        &flags("None = 0"),
        &["::core::ops::BitOr"],
        &["compile_error!"],
    );
    assert_has(&flags("None = 0, All = 3"), &["compile_error!"], &[]);
}
