//! The schema as data, and the languages of its descriptions.

use graph_enum::{EnumType, GraphEnum, Member, UnderlyingType, UnknownMember};

/// How a phone call ended.
///
/// This paragraph is for Rust alone.
#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[graph(doc("de" = "Wie ein Anruf endete.", "fr" = "Comment un appel s’est terminé."))]
#[repr(i16)]
enum CallEnd {
    /// Somebody hung up,
    /// as one does.
    #[graph(doc("de" = "Jemand legte auf."))]
    #[graph(doc("zh-Hans" = "有人挂断。"))]
    HungUp = 1,
    NoAnswer = 2,
    UnknownFutureValue = 3,
    /// The line was cut.
    #[deprecated(note = "use `dropped`")]
    Cut = 4,
    #[graph(unknown)]
    Other(UnknownMember),
}

const SCHEMA: &EnumType = CallEnd::TYPE;

#[test]
fn the_type() {
    assert_eq!(SCHEMA.qualified_name(), "microsoft.graph.callEnd");
    assert_eq!(SCHEMA.underlying_type(), UnderlyingType::Int16);
    assert!(SCHEMA.is_open());
    assert!(!SCHEMA.is_flags());
    assert_eq!(SCHEMA.description(), "How a phone call ended.");
    assert_eq!(SCHEMA.description_in("de"), Some("Wie ein Anruf endete."));
    assert_eq!(
        SCHEMA.description_in("FR"),
        Some("Comment un appel s’est terminé.")
    );
    assert_eq!(SCHEMA.description_in("es"), None);
}

#[test]
fn the_members() {
    let rows: Vec<_> = SCHEMA
        .members()
        .iter()
        .map(|row| (row.name(), row.value()))
        .collect();
    assert_eq!(
        rows,
        [
            ("hungUp", 1),
            ("noAnswer", 2),
            ("unknownFutureValue", 3),
            ("cut", 4)
        ]
    );
    let [hung_up, no_answer, sentinel, cut] = SCHEMA.members() else {
        panic!()
    };
    assert_eq!(hung_up.description(), "Somebody hung up, as one does.");
    assert_eq!(hung_up.description_in("de"), Some("Jemand legte auf."));
    assert_eq!(hung_up.description_in("zh-hans"), Some("有人挂断。"));
    assert_eq!(no_answer.description(), "");
    assert_eq!(no_answer.description_in("de"), None);
    assert!(cut.is_deprecated() && !sentinel.is_deprecated());
    let flags = |row: &Member| (row.is_sentinel(), row.is_above_sentinel());
    assert_eq!(flags(no_answer), (false, false));
    assert_eq!(flags(sentinel), (true, false));
    assert_eq!(flags(cut), (false, true));
    assert_eq!(
        SCHEMA.sentinel().map(Member::name),
        Some("unknownFutureValue")
    );
}

#[test]
fn by_name_and_by_value() {
    assert_eq!(SCHEMA.member("noAnswer").map(Member::value), Some(2));
    assert_eq!(SCHEMA.member("NOANSWER").map(Member::value), Some(2));
    assert!(SCHEMA.member("noanswer ").is_none());
    assert_eq!(
        CallEnd::NoAnswer.member().map(Member::name),
        Some("noAnswer")
    );
    assert!(CallEnd::from("x").member().is_none());
}

#[test]
fn sentinel_in_any_case_and_members_before_it() {
    #[derive(GraphEnum)]
    enum Old {
        A = 5,
        #[graph(name = "unknownfuturevalue")]
        Sentinel = 2,
    }
    assert_eq!(
        Old::TYPE.sentinel().map(Member::name),
        Some("unknownfuturevalue")
    );
    // What counts is the integer, not the place.
    assert!(Old::TYPE.members()[0].is_above_sentinel());

    #[derive(GraphEnum)]
    enum Fixed {
        A,
    }
    assert!(Fixed::TYPE.sentinel().is_none());
}

#[test]
fn underlying_types_hold_what_odata_says() {
    assert_eq!(UnderlyingType::Byte.range(), 0..=255);
    assert_eq!(UnderlyingType::SByte.range(), -128..=127);
    assert_eq!(UnderlyingType::Int16.range(), -32_768..=32_767);
    assert_eq!(
        UnderlyingType::Int32.range(),
        -2_147_483_648..=2_147_483_647
    );
    assert_eq!(UnderlyingType::Int64.range(), i64::MIN..=i64::MAX);
}

#[test]
fn a_type_shows_what_a_developer_looks_for() {
    #[derive(Clone, Copy, graph_enum::GraphEnum)]
    #[repr(u8)]
    enum OnOff {
        Off,
    }
    assert_eq!(
        format!("{:?}", OnOff::TYPE),
        "EnumType { qualified_name: \"microsoft.graph.onOff\", underlying_type: Byte, members: [Member { \
         name: \"off\", value: 0, description: \"\", aliases: [], translations: [], is_deprecated: false, \
         is_above_sentinel: false }], .. }"
    );
}

/// A derive sees the call of a macro, not its text.
#[test]
fn a_doc_comment_by_a_macro_gives_no_description() {
    #[doc = include_str!("included.md")]
    #[derive(GraphEnum)]
    enum Included {
        #[doc = concat!("One", " two")]
        First,
        /// Three
        #[doc = concat!(" four")]
        Second,
    }
    let members = Included::TYPE.members().iter();
    let descriptions: Vec<&str> = members.map(Member::description).collect();
    assert_eq!(
        (Included::TYPE.description(), descriptions),
        ("", vec!["", "Three"])
    );
}
