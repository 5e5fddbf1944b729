//! Text of a source is data wherever it goes: no description, name or note becomes code or markup.

use std::fmt::Write as _;
use std::process::Command;

use graph_enum_codegen::{Generator, Output, Schema, Source, printable};
use graph_enum_tests::property::{Result, Unstructured, check};
use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};
use quote::ToTokens as _;

/// What could open a block, end a comment, a string or an attribute, or hide from a reader.
const HOSTILE: [&str; 34] = [
    "Text.\n\n```\npanic!()\n```",
    "~~~\npanic!()\n~~~",
    "```rust\nfn main() { panic!() }",
    "    panic!();\n\n    panic!();",
    "\tpanic!();",
    "a\n\n\tpanic!();",
    "<div>\n```\npanic!()\n```\n</div>",
    "<!-- --> <script>alert()</script>",
    "*/ evil */ \")] fn x() {} #[doc = \"",
    "\"#]",
    "{{ {x} } \\ \r \\n \\",
    "# a\n## b",
    "a\n===\nb\n---",
    "- a\n- b",
    "* a\n+ b",
    "1. a\n2) b",
    "> a",
    "| a | b |\n|---|---|\n| c | d |",
    "a | b\n--- | ---\nc | d",
    "[a]: https://example.org",
    "[^a] and\n\n[^a]: b",
    "[Vec] [`Vec`] [crate::a](super::b)",
    "***",
    "- [ ] a",
    "![a](https://example.org/a.png)",
    "&lt;div&gt; &#x202e;",
    "a\\",
    "`a` ``b`` ```c```",
    "` ```\npanic!()\n``` `",
    "<https://example.org> https://example.org/<b> (https://a.b/c).",
    "[a](https://example.org/b) [c](https://example.org/(d)) [e](http",
    "$$\na\n$$ :::a @b !c",
    "a\u{202e}b\u{2066}c\u{200b}d\u{feff}e\u{1b}[31mf\u{7}",
    "a\u{85}b\u{2028}c\u{2029}d\u{c}e\u{b}f",
];

fn xml(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        let _ = write!(escaped, "&#{};", u32::from(letter));
    }
    escaped
}

struct Texts<'a> {
    namespace: &'a str,
    type_name: &'a str,
    member: &'a str,
    description: &'a str,
    note: &'a str,
}

fn read(texts: &Texts<'_>) -> Result<Schema, graph_enum_codegen::Report> {
    let annotation = |term: &str, content: &str| {
        format!("<Annotation Term=\"Org.OData.Core.V1.{term}\" {content}</Annotation>")
    };
    let description = format!("String=\"{}\">", xml(texts.description));
    let description = annotation("Description", &description);
    let revision = format!(
        "><Collection><Record><PropertyValue Property=\"Kind\" EnumMember=\"RevisionKind/Deprecated\"/>\
         <PropertyValue Property=\"Description\" String=\"{0}\"/><PropertyValue Property=\"Date\" Date=\"{0}\"/>\
         </Record></Collection>",
        xml(texts.note)
    );
    let revision = annotation("Revisions", &revision);
    let (namespace, name) = (xml(texts.namespace), xml(texts.type_name));
    let member = xml(texts.member);
    let text = format!(
        "<Schema Namespace=\"{namespace}\"><EnumType Name=\"{name}\">{description}{revision}\
         <Member Name=\"{member}\" Value=\"0\">{description}{revision}</Member><Member Name=\"last\" Value=\"1\"/>\
         </EnumType></Schema>"
    );
    Schema::read(&[Source::new("tone.csdl", text)])
}

/// The one enum of a generated file, which has nothing else but an import.
fn only_enum(source: &str) -> syn::ItemEnum {
    let file = syn::parse_file(source).expect("generated code parses");
    let mut items = file.items.into_iter();
    assert!(matches!(items.next(), Some(syn::Item::Use(_))));
    let Some(syn::Item::Enum(item)) = items.next() else {
        panic!("no enum: {source}");
    };
    assert!(items.next().is_none(), "{source}");
    item
}

/// The doc comment as rustdoc joins it.
fn docs(attributes: &[syn::Attribute]) -> String {
    let mut docs = String::new();
    for attribute in attributes {
        if let syn::Meta::NameValue(doc) = &attribute.meta
            && doc.path.is_ident("doc")
            && let syn::Expr::Lit(text) = &doc.value
            && let syn::Lit::Str(text) = &text.lit
        {
            let line = text.value();
            docs.push_str(line.strip_prefix(' ').unwrap_or(&line));
            docs.push('\n');
        }
    }
    docs
}

/// What a reader sees of Markdown that has paragraphs of text, code and links, and nothing else.
fn read_back(markdown: &str) -> String {
    // As rustdoc, but for its typographic quotes and dashes.
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    let mut text = String::new();
    let mut links = Vec::new();
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Text(part) => text.push_str(&part),
            Event::Code(code) => drop(write!(text, "`{code}`")),
            Event::SoftBreak => text.push(' '),
            Event::Start(Tag::Link {
                link_type: LinkType::Autolink,
                ..
            }) => links.push(None),
            Event::Start(Tag::Link {
                link_type: LinkType::Inline,
                dest_url,
                ..
            }) => {
                text.push('[');
                links.push(Some(dest_url));
            }
            Event::End(TagEnd::Link) => {
                if let Some(Some(target)) = links.pop() {
                    let _ = write!(text, "]({target})");
                }
            }
            Event::Start(Tag::Paragraph) => {}
            Event::End(TagEnd::Paragraph) => text.push('\n'),
            other => panic!("{other:?} in {markdown:?}"),
        }
    }
    text
}

/// The words of a text without hidden characters, which the joiners of some scripts are not.
fn visible(text: &str) -> String {
    let is_kept = |letter: &char| {
        let is_joiner = matches!(letter, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}');
        let is_hidden = printable(letter.encode_utf8(&mut [0; 4])).len() != letter.len_utf8();
        letter.is_whitespace() || is_joiner || !is_hidden
    };
    let text: String = text.chars().filter(is_kept).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn check_description(description: &str) {
    let texts = Texts {
        namespace: "a",
        type_name: "tone",
        member: "low",
        description,
        note: description,
    };
    let schema = read(&texts).expect("only prose is odd");
    let output = Generator::new().generate(&schema).expect("an enum");
    let item = only_enum(&output.to_string());
    assert_eq!(item.variants.len(), 3);
    let expected = visible(description);
    let mut expected_lines: Vec<&str> = vec![&expected];
    expected_lines.retain(|line| !line.is_empty());
    let type_docs = read_back(&docs(&item.attrs));
    assert_eq!(type_docs.lines().collect::<Vec<_>>(), expected_lines);
    let member_docs = read_back(&docs(&item.variants[0].attrs));
    assert_eq!(member_docs.lines().collect::<Vec<_>>(), expected_lines);
    let note = item
        .attrs
        .iter()
        .find(|found| found.path().is_ident("deprecated"));
    let note: syn::MetaNameValue = note.expect("deprecated").parse_args().expect("a note");
    let note: syn::LitStr = syn::parse2(note.value.into_token_stream()).expect("a string");
    let expected_note = format!("deprecated by Microsoft Graph on {description}");
    let expected_note = match description.trim() {
        "" => visible(&expected_note),
        note => visible(&format!("{expected_note}: {note}")),
    };
    assert_eq!(read_back(&note.value()).trim_end(), expected_note);
}

#[test]
fn a_description_is_text_and_nothing_else() {
    for description in HOSTILE {
        check_description(description);
    }
}

#[test]
fn a_description_of_a_page_is_text_code_and_links() {
    for description in HOSTILE {
        let cell = description.split_whitespace().collect::<Vec<_>>().join(" ");
        let cell = cell.replace('|', "\\|");
        let page = format!(
            "# tone enum type\n\n{description}\n\n|Member|Description|\n|:--|:--|\n|low|{cell}|\n"
        );
        let Ok(schema) = Schema::read(&[Source::new("tone.md", page)]) else {
            continue;
        };
        let output = Generator::new().generate(&schema).expect("an enum");
        let item = only_enum(&output.to_string());
        read_back(&docs(&item.attrs));
        read_back(&docs(&item.variants[0].attrs));
    }
}

fn error_of(name: &str, text: &str) -> String {
    let report = Schema::read(&[Source::new(name, text)]).expect_err("a mistake");
    report.to_string()
}

#[test]
fn names_are_checked_whatever_the_source_is() {
    let page = "# ../../x\"; enum type\n\n|Member|\n|:--|\n|low|\n";
    assert_eq!(
        error_of("tone.md", page),
        "error: tone.md:1:3: the type name `../../x\";` is not an OData identifier\n  \
         help: write letters, digits and `_`; the namespace is not part of it",
    );
    let csdl = "<Schema Namespace=\"a²\"><EnumType Name=\"tone\"/></Schema>";
    assert_eq!(
        error_of("tone.csdl", csdl),
        "error: tone.csdl:1:24: the namespace `a²` is not a list of OData identifiers\n  \
         help: write letters, digits and `_`, with dots between: `microsoft.graph`",
    );
    let rust = "#[derive(GraphEnum)] #[graph(name = \"a b\")] enum Tone {}";
    Schema::read_rust(&Source::new("tone.rs", rust)).expect_err("a blank in a name");
}

#[test]
fn hidden_characters_are_left_out_with_a_warning() {
    let texts = Texts {
        namespace: "a",
        type_name: "tone",
        member: "lo\u{202e}w",
        description: "loud \u{202e}and\u{1b}[31m clear",
        note: "",
    };
    let schema = read(&texts).expect("a name that is taken as it is");
    let warning = schema.warnings.to_string();
    assert!(
        warning.contains("the member name `lo\\u{202e}w` is not an OData identifier"),
        "{warning}"
    );
    let output = Generator::new().generate(&schema).expect("an enum");
    let source = output.to_string();
    assert!(source.contains("/// loud and\\[31m clear\n"), "{source}");
    assert!(
        source.contains("#[graph(name = \"lo\\u{202e}w\")]\n") && source.contains("    Low = 0,\n"),
        "{source}"
    );
    let warning = output.warnings().to_string();
    assert!(
        warning.contains("hidden characters in descriptions of `tone` are left out"),
        "{warning}"
    );
}

#[test]
fn names_of_any_script_are_ascii_in_rust() {
    let members: Vec<String> = ["g", "µg", "μg", "größe", "无"]
        .iter()
        .enumerate()
        .map(|(value, name)| format!("<Member Name=\"{name}\" Value=\"{value}\"/>"))
        .collect();
    let text = format!(
        "<Schema Namespace=\"a\"><EnumType Name=\"t\">{}</EnumType></Schema>",
        members.concat()
    );
    let schema =
        Schema::read(&[Source::new("t.csdl", text)]).expect("OData takes letters of any script");
    let output = Generator::new()
        .closed(true)
        .generate(&schema)
        .expect("an enum");
    let item = only_enum(&output.to_string());
    let names: Vec<String> = item
        .variants
        .iter()
        .map(|found| found.ident.to_string())
        .collect();
    assert_eq!(names, ["G", "Ug", "Mg", "Grosse", "Wu"]);
}

#[test]
fn rustdoc_finds_no_test() {
    let mut file = String::new();
    for (index, description) in HOSTILE.iter().enumerate() {
        let texts = Texts {
            namespace: "a",
            type_name: &format!("tone{index}"),
            member: "low",
            description,
            note: description,
        };
        let schema = read(&texts).expect("only prose is odd");
        let output = Generator::new().generate(&schema).expect("an enum");
        let mut item = only_enum(&output.to_string());
        let is_doc = |attribute: &syn::Attribute| {
            attribute.path().is_ident("doc") || attribute.path().is_ident("deprecated")
        };
        item.attrs.retain(is_doc);
        for variant in &mut item.variants {
            variant.attrs.retain(is_doc);
            variant.fields = syn::Fields::Unit;
        }
        file.push_str(&item.into_token_stream().to_string());
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("hostile.rs");
    std::fs::write(&path, file).expect("writable");
    let rustdoc = std::env::var_os("RUSTDOC").unwrap_or_else(|| "rustdoc".into());
    let tested = Command::new(rustdoc)
        .args(["--test", "--edition=2024", "--crate-type=lib"])
        .arg(&path)
        .output()
        .expect("rustdoc runs");
    let printed = String::from_utf8_lossy(&tested.stdout).into_owned();
    assert!(
        printed.contains("running 0 tests"),
        "{printed}{}",
        String::from_utf8_lossy(&tested.stderr)
    );
}

/// Pieces that mean something to Markdown, XML or Rust.
const SIGNS: [&str; 41] = [
    "\n",
    "\n\n",
    "    ",
    "\t",
    "```",
    "~~~",
    "`",
    "#",
    "- ",
    "1. ",
    "* ",
    "*",
    "_",
    "<",
    ">",
    "[",
    "]",
    "(",
    "](",
    "http://",
    "https://a.b/",
    "|",
    "---",
    "===",
    ":",
    "&",
    "&lt;",
    ";",
    "\\",
    "\"",
    "*/",
    "!",
    "$$",
    "^",
    "a",
    "b c",
    "\u{202e}",
    "\u{200d}",
    "\r",
    "é",
    "无",
];

/// Parts of names, most of them legal.
const PARTS: [&str; 31] = [
    "a",
    "B",
    "z9",
    "_",
    "²",
    "µ",
    "μ",
    "é",
    "ß",
    "ǅ",
    "无",
    "ａ",
    "\u{301}",
    "\u{202e}",
    "\u{200d}",
    "con",
    "nul",
    "self",
    "Self",
    "type",
    "mod",
    "graph_enum",
    "UnknownMember",
    "GraphEnum",
    ".",
    " ",
    "\"",
    "'",
    "*/",
    "#",
    "1",
];

/// Signs, and any other character but NUL, which XML has not.
fn text(u: &mut Unstructured<'_>) -> Result<String> {
    let mut text = String::new();
    for _ in 0..u.int_in_range(0..=11)? {
        match u.int_in_range(0..=9)? {
            0 => text.push(char::from(u.int_in_range(1..=0xff)?)),
            1 => text.extend(char::from_u32(u.int_in_range(1..=0x10_ffff)?)),
            _ => text += u.choose(&SIGNS)?,
        }
    }
    Ok(text)
}

/// Names that are mostly legal.
fn name(u: &mut Unstructured<'_>) -> Result<String> {
    if u.ratio(1, 5)? {
        return text(u);
    }
    let count = u.int_in_range(1..=3)?;
    (0..count).map(|_| u.choose(&PARTS).copied()).collect()
}

#[test]
fn any_description_is_read_back() {
    check(512, 1024, |u| {
        check_description(&text(u)?);
        Ok(())
    });
}

#[test]
fn any_name_gives_rust_or_an_error() {
    check(512, 1024, |u| {
        let (namespace, type_name, member) = (name(u)?, name(u)?, name(u)?);
        let text = text(u)?;
        let texts = Texts {
            namespace: &namespace,
            type_name: &type_name,
            member: &member,
            description: &text,
            note: &text,
        };
        if let Ok(schema) = read(&texts)
            && let Ok(output) = Generator::new().registry(true).generate(&schema)
        {
            check_output(&output, &type_name, &member);
        }
        Ok(())
    });
}

fn check_output(output: &Output, type_name: &str, member: &str) {
    let source = output.to_string();
    let file = syn::parse_file(&source).expect("generated code parses");
    assert_eq!(file.items.len(), 3, "{source}");
    let Some(syn::Item::Enum(item)) = file.items.get(1) else {
        panic!("no enum: {source}");
    };
    assert_eq!(item.variants.len(), 3, "{source}");
    for (name, text) in output.files() {
        assert!(syn::parse_file(&text).is_ok(), "{name}: {text}");
    }
    let rust = Schema::read_rust(&Source::new("tone.rs", source)).expect("the derive takes it");
    assert_eq!(rust.types[0].name, type_name);
    assert!(rust.types[0].member(member).is_some(), "{member:?}");
}
