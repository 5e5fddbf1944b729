//! Operators and conversions, on members and on sets.

use graph_enum::Flags;

use crate::enums::UserActivityTypes as Activity;
use crate::enums::WindowsArchitecture::{self as Architecture, Arm, Neutral, X64, X86};

#[test]
fn on_members() {
    assert_eq!((X86 | X64).to_string(), "x86,x64");
    assert_eq!((X86 | (X64 | Arm)).to_string(), "x86,x64,arm");
    assert_eq!(X86 & X64, Flags::empty());
    assert_eq!(X86 & (X86 | X64), Flags::from(X86));
    assert_eq!(X86 - X86, Flags::empty());
    assert_eq!(X86 ^ X64, X86 | X64);
    assert_eq!(!X86, X64 | Arm | Neutral);
}

#[test]
fn on_sets() {
    let set = X86 | X64;
    assert_eq!(set | Arm, X86 | X64 | Arm);
    assert_eq!(set | (Arm | Neutral), Flags::all());
    assert_eq!(set & X86, Flags::from(X86));
    assert_eq!(set - X86, Flags::from(X64));
    assert_eq!(set ^ (X64 | Arm), X86 | Arm);
    assert_eq!(!set, Arm | Neutral);
}

#[test]
fn with_assignment() {
    let mut set = Flags::from(X86);
    set |= X64;
    set |= Arm | Neutral;
    assert!(set.is_all());
    set -= Arm;
    set &= X64 | Arm;
    assert_eq!(set, Flags::from(X64));
    set ^= X64 | X86;
    assert_eq!(set, Flags::from(X86));
}

#[test]
fn with_assignment_on_open_sets() {
    let scan: Flags<Activity> = "scan,print".parse().unwrap();
    let mut set = Flags::from(Activity::UploadText);
    set |= &scan;
    assert_eq!(set.to_string(), "uploadText,print,scan");
    set &= "scan,uploadText".parse::<Flags<Activity>>().unwrap();
    assert_eq!(set.to_string(), "uploadText,scan");
    set ^= scan;
    assert_eq!(set.to_string(), "uploadText,print");
    set -= Activity::UploadText;
    assert_eq!(set.to_string(), "print");
}

#[test]
fn on_open_sets_by_value_and_by_reference() {
    let scan: Flags<Activity> = "scan,print".parse().unwrap();
    let set = Activity::UploadText | &scan;
    assert_eq!(set.to_string(), "uploadText,print,scan");
    assert_eq!((set.clone() - &scan).to_string(), "uploadText");
    assert_eq!((set.clone() & &scan).to_string(), "print,scan");
    assert_eq!((set ^ scan).to_string(), "uploadText");
}

#[test]
fn from_members_and_sets() {
    let set = Flags::from([X64, X86, X64]);
    assert_eq!(set, X86 | X64);
    assert_eq!([X86, X64].into_iter().collect::<Flags<_>>(), set);
    assert_eq!(
        [X86 | Arm, X64 | Arm].into_iter().collect::<Flags<_>>(),
        set | Arm
    );
    let mut extended = Flags::from(Arm);
    extended.extend([X86]);
    extended.extend(&set);
    assert_eq!(extended, set | Arm);
    assert_eq!(Flags::<Architecture>::default(), Flags::empty());
    assert_eq!(Flags::<Architecture>::try_from("x64,x86"), Ok(set));
}

#[test]
fn iterating_ascends() {
    let set = Neutral | X86 | Arm;
    assert_eq!(set.iter().collect::<Vec<_>>(), [X86, Arm, Neutral]);
    assert_eq!((&set).into_iter().len(), 3);
    let mut members = set.into_iter();
    assert_eq!(members.next(), Some(X86));
    assert_eq!(members.size_hint(), (2, Some(2)));
    assert_eq!(members.by_ref().count(), 2);
    assert_eq!(members.next(), None);
}

#[test]
fn iterating_ends_with_what_is_unknown() {
    let set: Flags<Activity> = "1024,scan,print,fax".parse().unwrap();
    let mut members = set.into_iter();
    assert_eq!(members.len(), 4);
    let texts: Vec<String> = members.by_ref().map(|member| member.to_string()).collect();
    assert_eq!(texts, ["print", "scan", "fax", "1024"]);
    assert_eq!((members.len(), members.next()), (0, None));
}

const DESKTOP: Flags<Architecture> = Architecture::set_of(&[X86, X64]);
static NONE: Flags<Architecture> = Architecture::set_of(&[]);

#[test]
fn as_a_constant() {
    assert_eq!(DESKTOP, X86 | X64);
    assert!(NONE.is_empty());
    assert!(Architecture::set_of(&[Architecture::None]).is_empty());
    assert_eq!(Architecture::set_of(Architecture::MEMBERS), Flags::all());
}

#[test]
fn on_references() {
    let (set, other) = (&(X86 | X64), &(X64 | Arm));
    assert_eq!(set | other, X86 | X64 | Arm);
    assert_eq!(set | Arm, X86 | X64 | Arm);
    assert_eq!(set & other, X64);
    assert_eq!(set - X64, X86);
    assert_eq!(set ^ *other, X86 | Arm);
    assert_eq!(!set, Arm | Neutral);
    let scan: Flags<Activity> = "scan".parse().unwrap();
    assert_eq!((&scan | Activity::Print).to_string(), "print,scan");
    assert_eq!(scan.to_string(), "scan");
}

#[test]
fn a_set_of_one_member_is_that_member() {
    assert!(Flags::from(X86) == X86);
    assert!(X86 | X64 != X86);
    assert!(Flags::<Architecture>::empty() == Architecture::None);
    assert!("scan".parse::<Flags<Activity>>().unwrap() == Activity::from("scan"));
    assert!("scan,fax".parse::<Flags<Activity>>().unwrap() == Activity::from("fax,scan"));
}

#[test]
fn sorted_by_integer_and_then_by_unknown_names() {
    let texts = ["none", "b", "a", "uploadText,a", "uploadFile", "1024"];
    let mut sets = texts.map(|text| text.parse::<Flags<Activity>>().unwrap());
    sets.sort();
    let sorted = sets.map(|set| set.to_string());
    assert_eq!(
        sorted,
        ["none", "a", "b", "uploadText,a", "uploadFile", "1024"]
    );
}

#[test]
fn names() {
    let set: Flags<Activity> = "1024,scan,print,uploadText".parse().unwrap();
    assert_eq!(
        set.names().collect::<Vec<_>>(),
        ["uploadText", "print", "scan"]
    );
    assert_eq!((X64 | X86).names().collect::<Vec<_>>(), ["x86", "x64"]);
    assert_eq!(Flags::<Architecture>::empty().names().count(), 0);
}

#[test]
fn from_text_of_either_kind() {
    assert_eq!(Flags::try_from("x86".to_owned()), Ok(Flags::from(X86)));
    assert!(Flags::<Architecture>::try_from("x87".to_owned()).is_err());
}
