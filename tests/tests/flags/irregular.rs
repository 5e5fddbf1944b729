//! The enumerations that are not numbered as flags are.

use graph_enum::{Flags, GraphEnum, UnknownMember};

use crate::enums::{
    FileStorageContainerTypeSettingsOverride as Override, NotificationEventsType as Events,
    SynchronizationJobRestartScope as Scope, WindowsUpdateForBusinessUpdateWeeks as Weeks,
};

fn scope(text: &str) -> Flags<Scope> {
    text.parse().unwrap()
}

fn weeks(text: &str) -> Flags<Weeks> {
    text.parse().unwrap()
}

#[test]
fn a_composite_stays_as_it_was_given() {
    assert_eq!(scope("Full").to_string(), "Full");
    assert_eq!(scope("Full,Watermark").to_string(), "Watermark,Full");
    assert_eq!(scope("ForceDeletes,full").to_string(), "Full,ForceDeletes");
    let parts = "ConnectorDataStore,Escrows,Watermark,QuarantineState";
    assert_eq!(scope(parts).to_string(), parts);
}

#[test]
fn a_composite_its_parts_and_their_integer_are_one_set() {
    use std::collections::{BTreeSet, HashSet};
    let parts = "ConnectorDataStore,Escrows,Watermark,QuarantineState";
    let texts = ["Full", parts, "15", "Full,Escrows", "7,8"];
    let sets = texts.map(scope);
    assert!(sets.iter().all(|set| *set == sets[0]));
    assert!(sets.iter().all(|set| *set == Scope::Full));
    assert_eq!(HashSet::from(sets).len(), 1);
    assert_eq!(BTreeSet::from(sets).len(), 1);
    // The text is the one that was given.
    assert_eq!(sets[0].to_string(), "Full");
    assert_eq!(sets[1].to_string(), parts);
    assert_eq!(sets[3].to_string(), "Escrows,Full");
    let others = ["7", "Full,ForceDeletes", "ForceDeletes", "None"];
    assert!(others.iter().all(|text| scope(text) != sets[0]));
}

#[test]
fn a_composite_contains_its_parts_and_they_contain_it() {
    assert!(scope("Full").contains(Scope::Watermark | Scope::Escrows));
    assert!(!scope("Full").contains(Scope::ForceDeletes));
    assert!(scope("ConnectorDataStore,Escrows,Watermark,QuarantineState").contains(Scope::Full));
    assert!(!scope("ConnectorDataStore,Escrows,Watermark").contains(Scope::Full));
    assert!(scope("Watermark").intersects(Scope::Full));
    assert!(scope("Full,ForceDeletes").is_all());
    assert!(weeks("everyWeek").contains(Weeks::ThirdWeek));
}

#[test]
fn a_composite_that_loses_a_part_is_broken_up() {
    assert_eq!(
        scope("Full,ForceDeletes")
            .difference(Scope::Watermark)
            .to_string(),
        "ConnectorDataStore,Escrows,QuarantineState,ForceDeletes"
    );
    assert_eq!(
        scope("Watermark,ForceDeletes") - Scope::Full,
        Flags::from(Scope::ForceDeletes)
    );
    assert_eq!(
        (scope("Full,ForceDeletes") - Scope::ForceDeletes).to_string(),
        "Full"
    );
    assert_eq!(scope("Full") - Scope::Full, Flags::empty());
    assert_eq!(
        scope("Full") & Scope::Watermark,
        Flags::from(Scope::Watermark)
    );
    assert_eq!(
        scope("Full,ForceDeletes") & Scope::Full,
        Flags::from(Scope::Full)
    );
    assert_eq!(
        (scope("Full") ^ Scope::Escrows).to_string(),
        "ConnectorDataStore,Watermark,QuarantineState"
    );
    assert_eq!((!scope("Full")).to_string(), "ForceDeletes");
    assert_eq!(!Flags::<Scope>::empty(), Flags::all());
    let mut every = weeks("everyWeek");
    every.remove(Weeks::FirstWeek);
    assert_eq!(every.to_string(), "secondWeek,thirdWeek,fourthWeek");
}

#[test]
fn integers_of_composites() {
    assert_eq!(scope("15").to_string(), "Full");
    assert_eq!(scope("47").to_string(), "Full,ForceDeletes");
    assert_eq!(scope("14").to_string(), "Escrows,Watermark,QuarantineState");
    assert_eq!(
        Flags::<Scope>::from_bits(47),
        Some(scope("Full,ForceDeletes"))
    );
}

#[test]
fn a_sentinel_of_22_stands_for_itself_alone() {
    assert_eq!(weeks("22").to_string(), "unknownFutureValue");
    assert_eq!(
        weeks("unknownFutureValue,everyWeek").to_string(),
        "everyWeek,unknownFutureValue"
    );
    assert!(!weeks("unknownFutureValue").contains(Weeks::SecondWeek));
    assert!(!weeks("secondWeek,thirdWeek,16").contains(Weeks::UnknownFutureValue));
    let both = weeks("everyWeek,unknownFutureValue");
    assert_eq!(
        both - Weeks::UnknownFutureValue,
        Flags::from(Weeks::EveryWeek)
    );
    // 16 + 15, not 22 + 8 + 1.
    assert_eq!(weeks("31").to_string(), "everyWeek,16");
    assert_eq!(weeks("31").bits(), 31);
}

#[test]
fn members_that_are_counted_stand_for_themselves_alone() {
    let read = |text: &str| text.parse::<Flags<Override>>().unwrap();
    assert_eq!(read("3"), Flags::from(Override::IsItemVersioningEnabled));
    assert_eq!(
        read("5"),
        Flags::from(Override::MaxStoragePerContainerInBytes)
    );
    let two = Override::IsDiscoverabilityEnabled | Override::IsSearchEnabled;
    assert_eq!(two.to_string(), "isDiscoverabilityEnabled,isSearchEnabled");
    assert!(!two.contains(Override::IsItemVersioningEnabled));
    assert!(!Flags::from(Override::IsItemVersioningEnabled).intersects(two));
    let text = "isSearchEnabled,isItemVersioningEnabled,maxStoragePerContainerInBytes";
    assert_eq!(read(text).to_string(), text);
    assert_eq!((read(text) - Override::IsSearchEnabled).len(), 2);
}

#[test]
fn zero_among_members_that_are_counted_is_one_of_them() {
    let read = |text: &str| text.parse::<Flags<Override>>().unwrap();
    let both = Override::IsSearchEnabled | Override::UrlTemplate;
    assert_eq!(both.to_string(), "urlTemplate,isSearchEnabled");
    assert_eq!(read("isSearchEnabled,urlTemplate"), both);
    assert_eq!(
        both.iter().collect::<Vec<_>>(),
        [Override::UrlTemplate, Override::IsSearchEnabled]
    );
    assert!(both.contains(Override::UrlTemplate));
    assert!(!Flags::from(Override::IsSearchEnabled).contains(Override::UrlTemplate));
    assert_eq!(both - Override::UrlTemplate, Override::IsSearchEnabled);
    assert_eq!(both - Override::IsSearchEnabled, Override::UrlTemplate);
    assert_ne!(Flags::empty(), Override::UrlTemplate);
    assert_eq!(read("urlTemplate").to_string(), "urlTemplate");
    // The empty set has no name; its integer is the text.
    assert_eq!(Flags::<Override>::empty().to_string(), "0");
    assert_eq!(read("0"), Flags::empty());
    assert_eq!(Flags::<Override>::from_bits(0), Some(Flags::empty()));
    // All but the sentinel, which is 6.
    assert_eq!(
        Flags::<Override>::all().to_string(),
        "urlTemplate,isDiscoverabilityEnabled,isSearchEnabled,isItemVersioningEnabled,\
         itemMajorVersionLimit,maxStoragePerContainerInBytes"
    );
    assert_eq!((!both).len(), 4);
}

#[test]
fn none_can_be_a_member_like_any_other() {
    let events = Events::None | Events::RestoreAndPolicyUpdates;
    assert_eq!(events.to_string(), "none,restoreAndPolicyUpdates");
    assert_eq!(Flags::<Events>::empty().to_string(), "0");
    assert!(!Flags::<Events>::empty().contains(Events::None));
    assert_eq!("1".parse(), Ok(Flags::from(Events::None)));
}

/// A part of several bits, none of which has a member of its own.
#[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
#[graph(flags)]
enum Rights {
    Read = 1,
    Write = 6,
    All = 7,
}

#[test]
fn a_part_may_have_several_bits() {
    let all = Flags::from(Rights::All);
    assert!(all.contains(Rights::Write));
    assert!(all.contains(Rights::Read | Rights::Write));
    assert!((Rights::Read | Rights::Write).contains(Rights::All));
    assert_eq!(all - Rights::Read, Flags::from(Rights::Write));
    assert_eq!(all - Rights::Write, Flags::from(Rights::Read));
    assert_eq!(all & Rights::Write, Flags::from(Rights::Write));
    assert_eq!(all ^ Rights::Write, Flags::from(Rights::Read));
    assert_eq!(!Flags::from(Rights::Read), Flags::from(Rights::Write));
    assert_eq!(all - Rights::All, Flags::empty());
}

/// Two members that share a bit, and one whose bits come one by one.
#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[graph(flags)]
#[repr(i32)]
enum Overlapping {
    Low = 1,
    Left = 6,
    Right = 12,
    Odd = 0x30,
    #[graph(unknown)]
    Unknown(UnknownMember),
}

#[test]
fn members_that_overlap_share_their_bits() {
    let left = Flags::from(Overlapping::Left);
    assert!(left.intersects(Overlapping::Right));
    assert!(!left.contains(Overlapping::Right));
    // The bit that both have is in neither: what is left of one has no name.
    let rest = left.difference(Overlapping::Right);
    assert_eq!(rest.to_string(), "2");
    assert_eq!(rest.union(Overlapping::Right).bits(), 14);
    assert_eq!(left.intersection(Overlapping::Right).to_string(), "4");
    assert_eq!((left ^ Overlapping::Right).to_string(), "10");
}

#[test]
fn unknown_bits_count_as_those_of_members() {
    let mut set = Flags::<Overlapping>::from_bits(16).unwrap();
    assert!(set.intersects(Overlapping::Odd));
    assert!(!set.contains(Overlapping::Odd));
    set.insert(Overlapping::from(32));
    assert_eq!(set.to_string(), "odd");
    for bits in [16, 32] {
        assert!(set.contains(Overlapping::from(bits)), "{bits}");
        assert!(set.intersects(Overlapping::from(bits)), "{bits}");
    }
    assert_eq!(set.intersection(Overlapping::from(16)).to_string(), "16");
    set.remove(Overlapping::from(16));
    assert_eq!(set.to_string(), "32");
    for both in [
        "odd,16".parse().unwrap(),
        "16,odd".parse().unwrap(),
        Flags::from(Overlapping::Odd) | Overlapping::from(16),
        Flags::from(Overlapping::from(16)) | Overlapping::Odd,
        [Overlapping::from(32), Overlapping::Odd]
            .into_iter()
            .collect(),
    ] {
        assert_eq!(both, Flags::from(Overlapping::Odd), "{both}");
    }
    let named: Flags<Overlapping> = "odd,new".parse().unwrap();
    assert_eq!((named - Overlapping::from(32)).to_string(), "new,16");
}

#[test]
fn nothing_is_made_of_bits_that_only_stand_by() {
    // 8 is not the member 12, though 4 is there as a part of 6.
    let set: Flags<Overlapping> = "left,8".parse().unwrap();
    for same in [
        set.clone() - Flags::empty(),
        set.clone() - Overlapping::Low,
        set.clone() & set.clone(),
        set.clone() | set.clone(),
        set.clone() ^ Flags::empty(),
    ] {
        assert_eq!(same.to_string(), "left,8");
    }
}

/// A bit that no member has by itself is unknown until a composite covers it.
#[test]
fn an_unknown_bit_that_a_composite_covers_is_known() {
    #[derive(Clone, Debug, PartialEq, GraphEnum)]
    #[graph(flags)]
    #[repr(i32)]
    enum Parts {
        One = 1,
        Both = 12,
        #[graph(unknown)]
        Unknown(UnknownMember),
    }
    let mut parts: Flags<Parts> = "one,20".parse().unwrap();
    assert_eq!(
        (parts.to_string().as_str(), parts.unknown_bits()),
        ("one,20", 20)
    );
    parts.insert(Parts::Both);
    assert_eq!(
        (parts.to_string().as_str(), parts.unknown_bits()),
        ("one,both,16", 16)
    );
    assert_eq!(parts.bits(), 29);
    assert_eq!("4,both".parse(), Ok(Flags::from(Parts::Both)));
    assert_eq!(
        "both,4".parse::<Flags<Parts>>().unwrap().to_string(),
        "both"
    );
}
