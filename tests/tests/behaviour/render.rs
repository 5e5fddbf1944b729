//! The schema as Markdown, CSDL and JSON Schema.

use graph_enum::GraphEnum;
use graph_enum::beta::VppTokenAccountType;
use serde_json::json;

/// Awkward | "text" & <more>.
#[derive(GraphEnum)]
#[graph(namespace = "contoso")]
#[repr(u8)]
enum Awkward {
    /// One | two & <three> "four".
    First = 1,
    #[deprecated]
    Second = 2,
}

#[derive(GraphEnum)]
enum Bare {
    A,
}

#[test]
fn markdown() {
    assert_eq!(
        VppTokenAccountType::TYPE.markdown_in("zh-CN").to_string(),
        "# vppTokenAccountType enum type\n\n\
         Namespace: microsoft.graph\n\n\
         > **Important:** APIs of the beta version may change.\n\n\
         令牌所属的 Apple 购买计划。\n\n\
         ## Members\n\n\
         |Member|Value|Description|\n\
         |:---|:---|:---|\n\
         |business|0|面向企业的计划。|\n\
         |education|1|面向学校的计划。|\n"
    );
    assert_eq!(
        Awkward::TYPE.markdown_in("fr").to_string(),
        "# awkward enum type\n\n\
         Namespace: contoso\n\n\
         Awkward | \"text\" & <more>.\n\n\
         ## Members\n\n\
         |Member|Value|Description|\n\
         |:---|:---|:---|\n\
         |first|1|One \\| two & <three> \"four\".|\n\
         |second|2|**Deprecated.** |\n"
    );
}

#[test]
fn csdl() {
    assert_eq!(
        Awkward::TYPE.csdl().to_string(),
        r#"<EnumType Name="awkward" UnderlyingType="Edm.Byte">
  <Member Name="first" Value="1">
    <Annotation Term="Org.OData.Core.V1.Description" String="One | two &amp; &lt;three&gt; &quot;four&quot;."/>
  </Member>
  <Member Name="second" Value="2">
    <Annotation Term="Org.OData.Core.V1.Revisions">
      <Collection>
        <Record>
          <PropertyValue Property="Kind" EnumMember="Org.OData.Core.V1.RevisionKind/Deprecated"/>
        </Record>
      </Collection>
    </Annotation>
  </Member>
  <Annotation Term="Org.OData.Core.V1.Description" String="Awkward | &quot;text&quot; &amp; &lt;more&gt;."/>
</EnumType>
"#
    );
    assert_eq!(
        Bare::TYPE.csdl().to_string(),
        "<EnumType Name=\"bare\">\n  <Member Name=\"a\" Value=\"0\"/>\n</EnumType>\n"
    );
}

/// Descriptions are Markdown, where a backslash escapes.
#[derive(GraphEnum)]
enum Escaped {
    /// One \| two \\| three\
    First,
    #[doc = "One \u{fffe}\u{ffff} two"]
    Second,
    #[expect(
        clippy::doc_markdown,
        reason = "a backtick of which there is no second"
    )]
    /// See <https://example.org/a_b>, \[1\] and `\[2\]`: 1 < 2 > 1. A ` alone, \[3\].
    Third,
}

#[test]
fn a_cell_ends_where_its_text_does() {
    let page = Escaped::TYPE.markdown().to_string();
    assert!(
        page.contains("|first|0|One \\| two \\\\\\| three\\ |\n"),
        "{page}"
    );
}

#[test]
fn names_are_not_markup() {
    #[derive(GraphEnum)]
    #[graph(name = "_names_", namespace = "microsoft.graph._a_")]
    enum Names {
        #[graph(name = "_a_b_")]
        Underscores,
        #[graph(name = "[x](y)*|<z>`\\")]
        Markup,
        #[graph(name = "Collection(String)")]
        Collection,
        #[graph(name = "(_both_/th_")]
        BesidePunctuation,
    }
    let page = Names::TYPE.markdown().to_string();
    let (head, rows) = page.split_once("|:---|:---|:---|\n").unwrap();
    assert!(
        head.starts_with("# \\_names\\_ enum type\n\nNamespace: microsoft.graph.\\_a\\_\n\n"),
        "{head}"
    );
    assert_eq!(
        rows,
        concat!(
            r"|\_a_b\_|0||",
            "\n",
            r"|\[x\](y)\*\|\<z\>\`\\ |1||",
            "\n",
            "|Collection(String)|2||\n",
            r"|(\_both\_/th\_|3||",
            "\n",
        )
    );
}

fn hash(of: impl std::hash::Hash) -> u64 {
    use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

    BuildHasherDefault::<DefaultHasher>::new().hash_one(of)
}

#[test]
fn types_and_members_are_compared_as_data() {
    use std::collections::HashSet;

    assert_eq!(Bare::TYPE, Bare::TYPE);
    assert_ne!(Bare::TYPE, Awkward::TYPE);
    let types: HashSet<_> = [Bare::TYPE, Awkward::TYPE, Bare::TYPE]
        .into_iter()
        .collect();
    assert_eq!(types.len(), 2);
    assert_ne!(hash(Bare::TYPE), hash(Awkward::TYPE));
    let members: HashSet<_> = Awkward::TYPE.members().iter().collect();
    assert_eq!(members.len(), 2);
}

#[test]
fn other_formats_have_plain_text() {
    let plain = r"See https://example.org/a_b, [1] and `\[2\]`: 1 < 2 > 1. A ` alone, [3].";
    let schema = Escaped::TYPE.json_schema().to_string();
    let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    let description = &schema["x-ms-enum"]["values"][2]["description"];
    assert_eq!(description, plain);
    let csdl = Escaped::TYPE.csdl().to_string();
    assert!(
        csdl.contains(&plain.replace('<', "&lt;").replace('>', "&gt;")),
        "{csdl}"
    );
}

/// What a backslash does depends on the code spans before it.
#[derive(GraphEnum)]
enum Spans {
    /// `\[1\]` and \[2\] and `\[3\]` and \[4\]
    First,
}

#[test]
fn code_spans_keep_their_backslashes() {
    let csdl = Spans::TYPE.csdl().to_string();
    let plain = r"`\[1\]` and [2] and `\[3\]` and [4]";
    assert!(csdl.contains(&format!("String=\"{plain}\"")), "{csdl}");
}

/// A code span ends at as many backticks as it begins with.
#[test]
fn code_spans_of_several_backticks() {
    #[derive(GraphEnum)]
    enum Ticks {
        /// ``a`\[b\]`c`` \[1\], ` `` \[2\] ` \[3\]
        Paired,
        #[expect(clippy::doc_markdown, reason = "backticks without an end")]
        /// \[1\] `` \[2\] ``` \[3\]
        Unpaired,
        /// ```\[1\]`<https://example.org>``` <https://example.org>
        Three,
    }
    let schema = Ticks::TYPE.json_schema().to_string();
    let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    let members = schema["x-ms-enum"]["values"].as_array().unwrap();
    let descriptions: Vec<_> = members
        .iter()
        .map(|member| &member["description"])
        .collect();
    assert_eq!(
        descriptions,
        [
            r"``a`\[b\]`c`` [1], ` `` \[2\] ` [3]",
            "[1] `` [2] ``` [3]",
            r"```\[1\]`<https://example.org>``` https://example.org",
        ]
    );
}

#[derive(GraphEnum)]
#[graph(flags, namespace = "contoso")]
#[repr(u8)]
enum Combining {
    Read = 1,
    Write = 2,
}

#[test]
fn flags_say_that_they_combine() {
    assert_eq!(
        Combining::TYPE.csdl().to_string(),
        "<EnumType Name=\"combining\" UnderlyingType=\"Edm.Byte\" IsFlags=\"true\">\n\
         \x20 <Member Name=\"read\" Value=\"1\"/>\n\
         \x20 <Member Name=\"write\" Value=\"2\"/>\n\
         </EnumType>\n"
    );
    let page = Combining::TYPE.markdown().to_string();
    assert!(
        page.contains("\n\nValues of this enumeration combine (flags).\n\n"),
        "{page}"
    );
}

#[derive(Debug, GraphEnum)]
enum Empty {}

#[test]
fn an_enum_without_members_expects_none() {
    assert_eq!(
        "low".parse::<Empty>().unwrap_err().to_string(),
        "unknown member \"low\" of microsoft.graph.empty; the type declares no members"
    );
}

#[test]
fn json_schema_of_an_enum_without_members() {
    let schema = Empty::TYPE.json_schema().to_string();
    let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    assert_eq!(
        schema,
        json!({
            "title": "microsoft.graph.empty",
            "type": "string",
            "enum": [],
            "x-ms-enum": { "name": "empty", "modelAsString": false, "values": [] }
        })
    );
}

#[test]
fn csdl_is_well_formed() {
    let text = Escaped::TYPE.csdl().to_string();
    assert!(text.contains("String=\"One    two\""), "{text}");
    roxmltree::Document::parse(&text).unwrap();
    let text = Awkward::TYPE.csdl().to_string();
    let document = roxmltree::Document::parse(&text).unwrap();
    let first = document.root_element().first_element_child().unwrap();
    let description = first.first_element_child().unwrap().attribute("String");
    assert_eq!(description, Some("One | two & <three> \"four\"."));
}

#[test]
fn json_schema() {
    let schema = |text: String| serde_json::from_str::<serde_json::Value>(&text).unwrap();
    assert_eq!(
        schema(VppTokenAccountType::TYPE.json_schema().to_string()),
        json!({
            "title": "microsoft.graph.vppTokenAccountType",
            "description": "Which of Apple's purchase programs a token belongs to.",
            "anyOf": [
                { "type": "string", "enum": ["business", "education"] },
                { "type": "string" }
            ],
            "x-ms-enum": {
                "name": "vppTokenAccountType",
                "modelAsString": true,
                "values": [
                    { "value": "business", "description": "The program for businesses." },
                    { "value": "education", "description": "The program for schools." }
                ]
            }
        })
    );
    assert_eq!(
        schema(Bare::TYPE.json_schema().to_string()),
        json!({
            "title": "microsoft.graph.bare",
            "type": "string",
            "enum": ["a"],
            "x-ms-enum": { "name": "bare", "modelAsString": false, "values": [{ "value": "a" }] }
        })
    );
}

/// A backslash escapes punctuation alone, and nothing in a code span or an address.
#[test]
fn what_a_backslash_escapes() {
    #[derive(GraphEnum)]
    enum Backslashes {
        /// C:\dir, \* and `a`\*
        Plain,
        /// <https://example.org/a\_b>, a\_b
        Address,
    }
    let schema = Backslashes::TYPE.json_schema().to_string();
    let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    let descriptions = [0, 1].map(|nth| &schema["x-ms-enum"]["values"][nth]["description"]);
    assert_eq!(
        descriptions,
        [r"C:\dir, * and `a`*", r"https://example.org/a\_b, a_b"]
    );
}

#[test]
fn control_characters_of_a_description() {
    #[derive(GraphEnum)]
    enum Controls {
        #[doc = "a\tb\rc\u{1}d\u{7f}e"]
        First,
    }
    let csdl = Controls::TYPE.csdl().to_string();
    assert!(csdl.contains("String=\"a&#9;b c d e\"/>"), "{csdl}");
    let schema = Controls::TYPE.json_schema().to_string();
    assert!(
        schema.contains("\"description\": \"a\\tb\\rc\\ufffdd\u{7f}e\""),
        "{schema}"
    );
}
