//! The methods on sets, where operators do not reach, and what is unknown in them.

use graph_enum::Flags;

use crate::enums::UserActivityTypes as Activity;
use crate::enums::WindowsArchitecture::{self as Architecture, Arm, None as Nothing, X64, X86};

fn activities(text: &str) -> Flags<Activity> {
    text.parse().unwrap()
}

#[test]
fn a_zero_member_of_bits_is_the_empty_set() {
    assert!((X86 | X64).contains(Nothing));
    assert!(Flags::<Architecture>::empty().contains(Nothing));
    assert!(!(X86 | X64).intersects(Nothing));
    let mut set = X86 | X64;
    set.insert(Nothing);
    set.remove(Nothing);
    assert_eq!((set, set.len()), (X86 | X64, 2));
}

#[test]
fn members_and_lists_where_a_set_is_asked_for() {
    let set = X86 | X64;
    let (inside, outside) = (&X64, &Arm);
    assert!(set.contains(inside) && set.contains([X86, X64]) && !set.contains([X86, Arm]));
    assert!(set.intersects([X86, Arm]) && !set.intersects(outside));
    assert_eq!(set.union(outside), set | Arm);
    assert_eq!(set.difference([X86, Arm]), Flags::from(X64));
}

#[test]
fn inserting_and_removing() {
    let mut set = Flags::empty();
    set.insert(X86);
    set.insert(X64 | Arm);
    set.remove(X86 | Arm);
    assert_eq!(set, Flags::from(X64));
    set.set(X86, true);
    set.set(X64, false);
    set.toggle(X86 | Arm);
    assert_eq!(set, Flags::from(Arm));
    set.clear();
    assert!(set.is_empty());
}

#[test]
fn a_set_from_what_is_there() {
    assert_eq!(Architecture::set_of(&[X86, Arm, X86, Nothing]), X86 | Arm);
    let set = activities("print,scan,1024");
    assert_eq!(Flags::from(&set), set);
}

#[test]
fn what_is_unknown_takes_part() {
    let set = activities("print,scan,fax,3072");
    assert!(set.contains(activities("fax,1024")));
    assert!(set.contains(Activity::from("scan")));
    assert!(!set.contains(activities("fax,4096")));
    assert!(!set.contains(activities("fax,zoom")));
    assert!(set.intersects(activities("zoom,fax")));
    assert!(set.intersects(activities("uploadText,2048")));
    assert!(!set.intersects(activities("zoom,4096")));
    assert_eq!(
        set.union(activities("zoom,fax,4096")).to_string(),
        "print,scan,fax,zoom,7168"
    );
    assert_eq!(
        set.intersection(activities("zoom,fax,5120")).to_string(),
        "fax,1024"
    );
    assert_eq!(
        set.difference(activities("zoom,fax,5120")).to_string(),
        "print,scan,2048"
    );
    assert_eq!(
        set.symmetric_difference(activities("zoom,fax,5120"))
            .to_string(),
        "print,scan,zoom,6144"
    );
    assert!(!set.complement().has_unknown());
}

#[test]
fn unknown_names_are_compared_in_any_order() {
    assert_eq!(activities("scan,fax"), activities("scan,fax"));
    assert_eq!(activities("scan,fax"), activities("fax,scan"));
    assert_eq!(activities("scan,scan").to_string(), "scan");
    for other in [
        "scan",
        "fax",
        "scan,zoom",
        "scan,Fax",
        "scan,fax,zoom",
        "print,scan,fax",
    ] {
        assert_ne!(activities("scan,fax"), activities(other), "{other}");
    }
}

#[test]
fn what_is_unknown_can_be_taken_out() {
    let mut set = activities("print,scan,fax,1024");
    set.remove(Activity::from("scan"));
    assert_eq!(set.to_string(), "print,fax,1024");
    set.toggle(Activity::from("1024"));
    assert_eq!(set.to_string(), "print,fax");
    set.truncate();
    assert_eq!(set, Flags::from(Activity::Print));
    set.remove(Activity::Print);
    assert!(set.is_empty() && !set.has_unknown());
}

#[test]
fn bits_there_and_back() {
    assert_eq!((X86 | Arm).bits(), 5);
    assert_eq!(Flags::from_bits(5), Some(X86 | Arm));
    assert_eq!(Flags::from_bits_truncate(21), X86 | Arm);
    assert_eq!(Flags::<Architecture>::from_bits_truncate(-1), Flags::all());
    assert_eq!(
        Flags::<Activity>::from_bits(1026).unwrap().to_string(),
        "uploadFile,1024"
    );
    assert_eq!(activities("scan").bits(), 0);
}

const NONE: Flags<Architecture> = Flags::empty();
const ALL: Flags<Architecture> = Flags::all();

#[test]
fn all_members_or_none() {
    assert_eq!((NONE.len(), ALL.len()), (0, 4));
    assert!(Flags::<Architecture>::all().is_all());
    assert!(!(X86 | X64).is_all());
    assert!(activities("print").complement().complement() == Activity::Print);
    assert!(!activities("scan").is_empty());
    // Nobody chooses the sentinel, which is never sendable.
    let all = Flags::<Activity>::all();
    assert!(!all.contains(Activity::UnknownFutureValue));
    assert_eq!((all.len(), all.is_all()), (8, true));
    assert!(!(!activities("print")).contains(Activity::UnknownFutureValue));
    assert_eq!(!activities("none"), all);
}

#[test]
fn sixty_four_members() {
    macro_rules! wide {
        ($($variant:ident)*) => {
            #[derive(Clone, Copy, Debug, PartialEq, graph_enum::GraphEnum)]
            #[graph(flags)]
            #[repr(i64)]
            enum Wide { Nothing = 0, $($variant = 1 << (Position::$variant as i64)),* }
            enum Position { $($variant),* }
        };
    }
    wide! {
        A0 A1 A2 A3 A4 A5 A6 A7 A8 A9 B0 B1 B2 B3 B4 B5 B6 B7 B8 B9 C0 C1 C2 C3 C4 C5 C6 C7 C8 C9
        D0 D1 D2 D3 D4 D5 D6 D7 D8 D9 E0 E1 E2 E3 E4 E5 E6 E7 E8 E9 F0 F1 F2 F3 F4 F5 F6 F7 F8 F9
        G0 G1 G2
    }
    assert_eq!(Wide::MEMBERS.len(), 64);
    let all = Flags::<Wide>::all();
    assert_eq!((all.len(), all.bits()), (63, i64::MAX));
    assert_eq!((Wide::G2 | Wide::A0).to_string(), "a0,g2");
    assert_eq!(all.to_string().parse(), Ok(all));
    assert_eq!(Flags::from_bits(1 << 62), Some(Flags::from(Wide::G2)));
}

#[test]
fn iterators_of_an_enum_that_is_not_clone() {
    #[derive(graph_enum::GraphEnum)]
    #[graph(flags)]
    #[repr(i32)]
    enum Parts {
        Apps = 1,
        Tabs = 2,
        #[graph(unknown)]
        Unknown(graph_enum::UnknownMember),
    }
    let set: graph_enum::Flags<Parts> = "tabs,apps,notes".parse().unwrap();
    let mut members = set.iter();
    assert_eq!(format!("{members:?}"), r#"["apps", "tabs", "notes"]"#);
    members.next();
    assert_eq!(members.clone().len(), 2);
    assert_eq!(
        format!("{:?}", set.into_iter().clone()),
        r#"["apps", "tabs", "notes"]"#
    );
}
