//! What services send.

use graph_enum::{Flags, GraphEnum};

use crate::enums::{
    MailTipsType, ResourceAccessType, SynchronizationJobRestartScope as Scope, UserActivityTypes,
    WindowsArchitecture as Architecture,
};

fn architectures(text: &str) -> Flags<Architecture> {
    text.parse().unwrap()
}

fn tips(json: &str) -> Flags<MailTipsType> {
    serde_json::from_str(json).unwrap()
}

#[test]
fn a_comma_list_with_and_without_blanks() {
    let expected = MailTipsType::AutomaticReplies | MailTipsType::MailboxFullStatus;
    assert_eq!(tips(r#""automaticReplies, mailboxFullStatus""#), expected);
    assert_eq!(tips(r#""automaticReplies,mailboxFullStatus""#), expected);
    assert_eq!(
        tips(r#"" automaticReplies\t,\n mailboxFullStatus ""#),
        expected
    );
    let scope: Flags<Scope> = "Watermark, Escrows, QuarantineState".parse().unwrap();
    assert_eq!(
        scope,
        Scope::Escrows | Scope::Watermark | Scope::QuarantineState
    );
}

#[test]
fn names_in_any_case_and_any_order() {
    let expected = Architecture::X86 | Architecture::Neutral;
    assert_eq!(architectures("Neutral,X86"), expected);
    assert_eq!(architectures("NEUTRAL,x86"), expected);
    assert_eq!(architectures("x86,neutral"), expected);
}

#[test]
fn case_counts_where_the_enum_says_so() {
    #[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
    #[graph(flags, case_sensitive)]
    enum Permission {
        Read = 1,
        #[graph(name = "READ")]
        ReadAll = 2,
    }
    let permissions: Flags<Permission> = "READ".parse().unwrap();
    assert_eq!(permissions, Flags::from(Permission::ReadAll));
    assert_eq!(
        "Read".parse::<Flags<Permission>>().unwrap_err().text(),
        "Read"
    );
}

#[test]
fn aliases() {
    #[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
    #[graph(flags)]
    enum Permission {
        #[graph(alias = "view")]
        Read = 1,
        Write = 2,
    }
    let permissions: Flags<Permission> = "write,VIEW".parse().unwrap();
    assert_eq!(permissions.to_string(), "read,write");
}

#[test]
fn repeated_members_count_once() {
    let once = architectures("x64,x64,X64,2");
    assert_eq!((once, once.len()), (Flags::from(Architecture::X64), 1));
}

#[test]
fn integers() {
    assert_eq!(architectures("0"), Flags::empty());
    assert_eq!(architectures("3"), Architecture::X86 | Architecture::X64);
    assert_eq!(
        architectures("arm,8"),
        Architecture::Arm | Architecture::Neutral
    );
    assert_eq!(
        architectures("+4, 08"),
        Architecture::Arm | Architecture::Neutral
    );
    assert_eq!(
        serde_json::from_str::<Flags<Architecture>>("5")
            .unwrap()
            .to_string(),
        "x86,arm"
    );
    assert_eq!(tips("1536").to_string(), "recipientSuggestions,1024");
}

#[test]
fn zero_beside_others_says_nothing() {
    assert_eq!(architectures("none,x86"), Flags::from(Architecture::X86));
    assert_eq!(architectures("x86,0"), Flags::from(Architecture::X86));
    assert_eq!(architectures("none"), Flags::empty());
    assert_eq!(
        Architecture::None | Architecture::Arm,
        Flags::from(Architecture::Arm)
    );
}

#[test]
fn an_unknown_token_never_costs_the_known_ones() {
    let types: Flags<UserActivityTypes> = "scan,print,uploadText".parse().unwrap();
    assert!(types.contains(UserActivityTypes::Print));
    assert!(types.contains(UserActivityTypes::UploadText));
    assert_eq!(types.unknown_names().collect::<Vec<_>>(), ["scan"]);
    assert_eq!(types.len(), 3);
}

// Commas are searched for eight bytes at a time: no byte of another letter may pass for one.
#[test]
fn letters_beyond_ascii_beside_a_name_and_a_comma() {
    for (text, unknown) in [
        ("printü,uploadText", "printü"),
        ("print字,uploadText", "print字"),
        ("print\u{ac},uploadText", "print\u{ac}"),
        ("uploadText,printü", "printü"),
        ("uploadText,ü", "ü"),
    ] {
        let types: Flags<UserActivityTypes> = text.parse().unwrap();
        assert!(types.contains(UserActivityTypes::UploadText), "{text}");
        assert!(!types.contains(UserActivityTypes::Print), "{text}");
        assert_eq!(types.unknown_names().collect::<Vec<_>>(), [unknown]);
    }
    let error = "x86é,x64".parse::<Flags<Architecture>>().unwrap_err();
    assert_eq!(error.text(), "x86é");
}

#[test]
fn unknown_names_keep_their_order_and_count_once() {
    let types: Flags<UserActivityTypes> = "zoom,scan,print,zoom,fax,scan".parse().unwrap();
    assert_eq!(
        types.unknown_names().collect::<Vec<_>>(),
        ["zoom", "scan", "fax"]
    );
}

#[test]
fn sets_are_equal_whatever_the_order_of_unknown_names() {
    use std::collections::HashSet;
    let sets: HashSet<Flags<UserActivityTypes>> = ["scan,fax,print", "fax,print,scan"]
        .map(|text| text.parse().unwrap())
        .into();
    assert_eq!(sets.len(), 1);
}

#[test]
fn unknown_bits_combine() {
    let tips: Flags<MailTipsType> = "1024,customMailTip,2049".parse().unwrap();
    assert_eq!(tips.to_string(), "automaticReplies,customMailTip,3072");
    assert_eq!((tips.unknown_bits(), tips.bits()), (3072, 3077));
    assert!(tips.has_unknown() && tips.unknown_names().next().is_none());
}

#[test]
fn integers_outside_the_underlying_type_are_kept_as_text() {
    for text in [
        "-1",
        "2147483648",
        "+2147483648",
        "99999999999999999999999999999999999999999",
    ] {
        let tips: Flags<MailTipsType> = format!("{text},customMailTip").parse().unwrap();
        assert_eq!(tips.to_string(), format!("customMailTip,{text}"));
        assert_eq!(tips.bits(), 4);
    }
    assert_eq!(tips("-1").to_string(), "-1");
    assert_eq!(
        tips("18446744073709551615").to_string(),
        "18446744073709551615"
    );
}

#[test]
fn unknown_text_is_lost_where_the_enum_says_so() {
    let access: Flags<ResourceAccessType> = "read,delete,list,16".parse().unwrap();
    assert_eq!(access.to_string(), "read,other");
    assert_eq!(access, ResourceAccessType::Read | ResourceAccessType::Other);
    let members: Vec<_> = access.iter().collect();
    assert_eq!(
        members,
        [ResourceAccessType::Read, ResourceAccessType::Other]
    );
    assert_eq!(access.to_string().parse(), Ok(access));
}

#[test]
fn a_member_that_was_read_alone_joins_as_it_would_in_a_list() {
    let single = UserActivityTypes::from("print,scan, 1024,,");
    assert!(single.is_unknown());
    let set = single | UserActivityTypes::UploadText;
    assert_eq!(set.to_string(), "uploadText,print,scan,,1024");
    let empty = Flags::from(UserActivityTypes::from(""));
    assert_eq!(Ok(empty), "".parse());
}

#[test]
fn an_open_set_keeps_an_empty_token_as_an_unknown_one() {
    for (text, members, written) in [
        ("", 0, ""),
        ("  ", 0, ""),
        (",", 0, ""),
        ("print,", 1, "print,"),
        (",print", 1, "print,"),
        ("print,,uploadText", 2, "uploadText,print,"),
        ("print, ,scan,", 1, "print,,scan"),
    ] {
        let types: Flags<UserActivityTypes> = text.parse().unwrap();
        assert_eq!(types.bits().count_ones(), members, "{text:?}");
        assert!(types.has_unknown() && !types.is_empty());
        assert_eq!(types.unknown_names().next(), Some(""));
        assert_eq!(types.to_string(), written);
        assert_eq!(written.parse(), Ok(types));
    }
    let types: Flags<UserActivityTypes> = serde_json::from_str(r#""print,""#).unwrap();
    assert!(types.contains(UserActivityTypes::Print));
    assert!(types.contains(UserActivityTypes::from("")));
}

#[test]
fn unknown_names_are_compared_as_a_set() {
    let read = |text: &str| text.parse::<Flags<UserActivityTypes>>().unwrap();
    assert_ne!(read("print,scan"), read("print,fax"));
    assert_ne!(read("print,scan"), read("print"));
    assert_ne!(read("print,scan"), read("print,scan,fax"));
    assert_ne!(read("print,1024"), read("print,2048"));
    assert_eq!(read("scan,scan"), read("scan"));
    assert_eq!(read("scan,scan").len(), 1);
    let mut once = read("scan");
    once.insert(UserActivityTypes::from("scan"));
    assert_eq!((once.len(), once.to_string().as_str()), (1, "scan"));
}

#[test]
fn unknown_bits_that_come_twice_stay() {
    let mut types: Flags<UserActivityTypes> = "1024,1024".parse().unwrap();
    assert_eq!(types.unknown_bits(), 1024);
    types.insert(UserActivityTypes::from("1024"));
    assert_eq!(types.unknown_bits(), 1024);
}

#[test]
fn lists_of_sets() {
    let combinations: Vec<Flags<Architecture>> =
        serde_json::from_str(r#"["x86,arm","x64",0]"#).unwrap();
    let expected = [
        Architecture::X86 | Architecture::Arm,
        Flags::from(Architecture::X64),
        Flags::empty(),
    ];
    assert_eq!(combinations, expected);
}

#[test]
fn null_is_for_option() {
    let absent: Option<Flags<Architecture>> = serde_json::from_str("null").unwrap();
    assert_eq!(absent, None);
    assert!(serde_json::from_str::<Flags<Architecture>>("null").is_err());
}

#[test]
fn from_streams_and_values_and_escapes() {
    let expected = Architecture::X86 | Architecture::X64;
    let json = r#""\u0078\u0038\u0036,x64""#;
    assert_eq!(
        serde_json::from_str::<Flags<Architecture>>(json).unwrap(),
        expected
    );
    assert_eq!(
        serde_json::from_reader::<_, Flags<Architecture>>(json.as_bytes()).unwrap(),
        expected
    );
    let value = serde_json::json!("x64,x86");
    assert_eq!(
        serde_json::from_value::<Flags<Architecture>>(value).unwrap(),
        expected
    );
}
