//! The hook for unknown members: one test, because a program has one hook.

use std::sync::Mutex;

use graph_enum::beta::VppTokenState as State;
use graph_enum::{EnumType, Flags, GraphEnum, UnknownMember};

#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[graph(flags)]
#[repr(i32)]
enum MailTipsType {
    AutomaticReplies = 1,
    MailboxFullStatus = 2,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

#[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
#[graph(flags)]
enum WindowsArchitecture {
    None = 0,
    X86 = 1,
}

static SEEN: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn see(enum_type: &'static EnumType, text: &str) {
    SEEN.lock()
        .unwrap()
        .push(format!("{} {text}", enum_type.name()));
}

fn seen(read: impl FnOnce()) -> Vec<String> {
    read();
    std::mem::take(&mut SEEN.lock().unwrap())
}

#[test]
fn it_is_called_once_for_each_unknown_member_that_is_read() {
    let read = || drop(State::from("before"));
    assert!(seen(read).is_empty());
    graph_enum::set_unknown_hook(see);
    let read =
        || drop(serde_json::from_str::<Vec<State>>(r#"["valid", 2, "suspended", 77]"#).unwrap());
    assert_eq!(seen(read), ["vppTokenState suspended", "vppTokenState 77"]);
    let read = || {
        drop((
            State::from("new"),
            "newer".parse::<State>(),
            State::from(99),
        ));
    };
    assert_eq!(
        seen(read),
        [
            "vppTokenState new",
            "vppTokenState newer",
            "vppTokenState 99"
        ]
    );
    let read = || drop(" AutomaticReplies, policyTip,4,".parse::<Flags<MailTipsType>>());
    assert_eq!(
        seen(read),
        ["mailTipsType policyTip", "mailTipsType 4", "mailTipsType "]
    );
    // What is not read as unknown is not reported: an error, a known member, work with a set that was read.
    let set: Flags<MailTipsType> = "policyTip".parse().unwrap();
    SEEN.lock().unwrap().clear();
    let read = || {
        assert!("x87".parse::<Flags<WindowsArchitecture>>().is_err());
        assert!(Flags::<MailTipsType>::parse_known("policyTip").is_err());
        assert_eq!(State::from("EXPIRED"), State::Expired);
        assert_eq!(set.iter().collect::<Flags<_>>(), set);
    };
    assert!(seen(read).is_empty());
    // Another hook replaces the first, from within it too.
    graph_enum::set_unknown_hook(|_, _| graph_enum::set_unknown_hook(see));
    let read = || drop((State::from("first"), State::from("second")));
    assert_eq!(seen(read), ["vppTokenState second"]);
}
