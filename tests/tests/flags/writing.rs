//! The written form.

use graph_enum::{Flags, FlagsEnum};
use serde::{Deserialize, Serialize};

use crate::enums::{
    FileStorageContainerTypeSettingsOverride as Override, MailTipsType,
    SynchronizationJobRestartScope as Scope, UserActivityTypes,
    WindowsArchitecture as Architecture,
};

#[test]
fn ascending_with_commas_and_no_blank() {
    let set = Architecture::Neutral | Architecture::X86 | Architecture::Arm;
    assert_eq!(set.to_string(), "x86,arm,neutral");
    let scope = Scope::ForceDeletes | Scope::ConnectorDataStore;
    assert_eq!(scope.to_string(), "ConnectorDataStore,ForceDeletes");
}

#[test]
fn lists_of_any_length() {
    // 120 to 136 bytes in one name, before, between and after others.
    for length in 120..=136 {
        let long = "é".repeat(length / 2);
        for text in [
            format!("uploadText,{long}"),
            format!("{long},scan"),
            format!("uploadText,print,{long},{long}2,scan"),
        ] {
            let set: Flags<UserActivityTypes> = text.parse().unwrap();
            assert_eq!(set.to_string(), text);
        }
    }
}

#[test]
fn the_empty_set_is_its_zero_member_or_0() {
    assert_eq!(Flags::<Architecture>::empty().to_string(), "none");
    assert_eq!(Flags::<MailTipsType>::empty().to_string(), "0");
    assert_eq!(
        serde_json::to_string(&Flags::<MailTipsType>::empty()).unwrap(),
        r#""0""#
    );
}

#[test]
fn unknown_names_come_after_members_and_bits_last() {
    let set: Flags<UserActivityTypes> = "zoom,1024,print,fax,uploadText".parse().unwrap();
    assert_eq!(set.to_string(), "uploadText,print,zoom,fax,1024");
    assert_eq!(
        serde_json::to_string(&set).unwrap(),
        r#""uploadText,print,zoom,fax,1024""#
    );
}

#[test]
fn unknown_names_go_out_as_they_came_in() {
    let json = r#""print,a \"quoted\" \u0001 name,ünknown""#;
    let set: Flags<UserActivityTypes> = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&set).unwrap(), json);
}

/// For one member as for several: a list cut to a width would be another set.
#[test]
fn width_and_precision_have_no_effect() {
    let set = Architecture::X86 | Architecture::X64;
    assert_eq!(format!("[{set:>10}]"), "[x86,x64]");
    assert_eq!(format!("[{set:.3}]"), "[x86,x64]");
    let set = Flags::from(Architecture::Neutral);
    assert_eq!(format!("[{set:>10}]"), "[neutral]");
    assert_eq!(format!("[{set:.3}]"), "[neutral]");
}

#[test]
fn debug_shows_members_as_one_would_write_them() {
    assert_eq!(
        format!("{:?}", Architecture::X86 | Architecture::X64),
        "windowsArchitecture(x86 | x64)"
    );
    assert_eq!(
        format!("{:?}", Flags::<Architecture>::empty()),
        "windowsArchitecture(none)"
    );
    let set: Flags<MailTipsType> = "x\ny,1024,customMailTip".parse().unwrap();
    assert_eq!(
        format!("{set:?}"),
        r#"mailTipsType(customMailTip | "x\ny" | 1024)"#
    );
    assert_eq!(
        format!("{:?}", Flags::<MailTipsType>::empty()),
        "mailTipsType(0)"
    );
}

#[test]
fn keys_of_a_map() {
    use std::collections::HashMap;
    let json = r#"{"x86,x64":1}"#;
    let counts: HashMap<Flags<Architecture>, u8> = serde_json::from_str(json).unwrap();
    assert_eq!(counts[&(Architecture::X64 | Architecture::X86)], 1);
    assert_eq!(serde_json::to_string(&counts).unwrap(), json);
}

#[test]
fn a_closed_set_is_copied_and_one_word_wide() {
    fn is_copy<T: Copy>() -> usize {
        size_of::<T>()
    }
    assert_eq!(is_copy::<Flags<Architecture>>(), 8);
    assert_eq!(size_of::<Flags<UserActivityTypes>>(), 16);
}

#[test]
fn texts_of_any_length() {
    for length in [100, 127, 128, 129, 500] {
        let text = format!(
            "uploadText,print,{},{}",
            "x".repeat(length),
            "ü".repeat(length)
        );
        let set: Flags<UserActivityTypes> = text.parse().unwrap();
        assert_eq!(set.to_string(), text);
    }
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Stored<E: FlagsEnum> {
    #[serde(with = "graph_enum::as_value", bound = "")]
    set: Flags<E>,
}

fn stored<E: FlagsEnum>(text: &str) -> Result<String, String> {
    let set = text.parse().unwrap();
    serde_json::to_string(&Stored::<E> { set }).map_err(|error| error.to_string())
}

#[test]
fn as_value_writes_the_integer_of_a_set() {
    for (text, json) in [
        ("none", r#"{"set":0}"#),
        ("x86,x64", r#"{"set":3}"#),
        ("neutral", r#"{"set":8}"#),
    ] {
        assert_eq!(stored::<Architecture>(text).as_deref(), Ok(json));
        let read: Stored<Architecture> = serde_json::from_str(json).unwrap();
        assert_eq!(read.set.to_string(), text);
    }
    // What no member declares is kept by an open set, and refused by a closed one.
    let json = r#"{"set":65}"#;
    let read: Stored<UserActivityTypes> = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), json);
    assert!(serde_json::from_str::<Stored<Architecture>>(json).is_err());
    assert!(serde_json::from_str::<Stored<Architecture>>(r#"{"set":"x86"}"#).is_err());
}

#[test]
fn as_value_gives_back_integers_that_no_set_has() {
    for json in [
        r#"{"set":-1}"#,
        r#"{"set":4294967296}"#,
        r#"{"set":18446744073709551615}"#,
    ] {
        let read: Stored<UserActivityTypes> = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
        assert!(serde_json::from_str::<Stored<Architecture>>(json).is_err());
    }
    assert_eq!(
        stored::<UserActivityTypes>("print,-1").unwrap_err(),
        "128, the integer of \"print,-1\", stands for another set of microsoft.graph.userActivityTypes; \
         store the text"
    );
}

#[test]
fn as_value_refuses_a_set_that_its_integer_would_not_give() {
    assert_eq!(
        stored::<UserActivityTypes>("print,scan").unwrap_err(),
        "unknown member \"scan\" of microsoft.graph.userActivityTypes has no integer"
    );
    // Those members count from 0 to 6: 1 and 2 are not 3.
    assert_eq!(
        stored::<Override>("isDiscoverabilityEnabled,isSearchEnabled").unwrap_err(),
        "3, the integer of \"isDiscoverabilityEnabled,isSearchEnabled\", stands for another set of \
         microsoft.graph.fileStorageContainerTypeSettingsOverride; store the text"
    );
    assert_eq!(
        stored::<Override>("isItemVersioningEnabled").as_deref(),
        Ok(r#"{"set":3}"#)
    );
    // A composite's parts are the composite.
    let parts = "ConnectorDataStore,Escrows,Watermark,QuarantineState";
    assert_eq!(stored::<Scope>(parts), stored::<Scope>("Full"));
}
