//! The keys of `#[graph(...)]` on an enum and on variants.

use graph_enum::GraphEnum;

#[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
#[graph(name = "runState", namespace = "contoso.jobs", version = "v2")]
enum State {
    #[graph(name = "in-progress", alias = "running", alias = "started")]
    InProgress,
    Done,
}

#[test]
fn names_of_the_type() {
    assert_eq!(State::TYPE.name(), "runState");
    assert_eq!(State::TYPE.namespace(), "contoso.jobs");
    assert_eq!(State::TYPE.qualified_name(), "contoso.jobs.runState");
    assert_eq!(State::TYPE.version(), Some("v2"));
}

#[test]
fn names_of_the_type_by_default() {
    #[derive(GraphEnum)]
    enum IOSKind {
        A,
    }
    assert_eq!(IOSKind::TYPE.qualified_name(), "microsoft.graph.iOSKind");
    assert_eq!(IOSKind::TYPE.version(), None);
    assert_eq!(IOSKind::A.as_str(), "a");
}

#[test]
fn a_name_is_written_and_aliases_are_read() {
    assert_eq!(State::InProgress.as_str(), "in-progress");
    for name in ["in-progress", "running", "started", "STARTED", " running "] {
        assert_eq!(name.parse(), Ok(State::InProgress), "{name}");
    }
    // What the rule would have given is no name of it.
    assert!("inProgress".parse::<State>().is_err());
    assert_eq!(
        State::InProgress.member().unwrap().aliases(),
        ["running", "started"]
    );
    assert_eq!(State::Done.member().unwrap().aliases(), [""; 0]);
}

/// The eight rules, as serde applies them to variants.
#[test]
fn rename_all() {
    macro_rules! first_name {
        ($rule:literal) => {{
            #[derive(GraphEnum)]
            #[graph(rename_all = $rule)]
            enum E {
                PushNotificationCertificate,
            }
            E::PushNotificationCertificate.as_str()
        }};
    }
    assert_eq!(first_name!("lowercase"), "pushnotificationcertificate");
    assert_eq!(first_name!("UPPERCASE"), "PUSHNOTIFICATIONCERTIFICATE");
    assert_eq!(first_name!("PascalCase"), "PushNotificationCertificate");
    assert_eq!(first_name!("camelCase"), "pushNotificationCertificate");
    assert_eq!(first_name!("snake_case"), "push_notification_certificate");
    assert_eq!(
        first_name!("SCREAMING_SNAKE_CASE"),
        "PUSH_NOTIFICATION_CERTIFICATE"
    );
    assert_eq!(first_name!("kebab-case"), "push-notification-certificate");
    assert_eq!(
        first_name!("SCREAMING-KEBAB-CASE"),
        "PUSH-NOTIFICATION-CERTIFICATE"
    );
}

#[test]
fn a_description_may_be_the_variable_of_a_macro() {
    macro_rules! description {
        ($text:expr) => {{
            #[derive(GraphEnum)]
            #[doc = $text]
            enum E {
                A,
            }
            E::TYPE.description()
        }};
    }
    macro_rules! passed_on {
        ($text:expr) => {
            description!($text)
        };
    }
    assert_eq!(description!("An outcome."), "An outcome.");
    assert_eq!(passed_on!("An outcome."), "An outcome.");
}

#[test]
fn case_sensitive() {
    #[derive(Debug, PartialEq, GraphEnum)]
    #[graph(case_sensitive)]
    enum Unit {
        #[graph(name = "m")]
        Metre,
        #[graph(name = "M")]
        Mile,
    }
    assert_eq!("m".parse(), Ok(Unit::Metre));
    assert_eq!(" M".parse(), Ok(Unit::Mile));

    #[derive(Debug, PartialEq, GraphEnum)]
    #[graph(case_sensitive)]
    enum Strict {
        Only,
    }
    assert_eq!("only".parse(), Ok(Strict::Only));
    assert!("Only".parse::<Strict>().is_err());
    assert_eq!(Strict::from_name("ONLY"), None);
}

#[test]
fn several_attributes_add_up() {
    #[derive(GraphEnum)]
    #[graph(namespace = "contoso")]
    #[graph(name = "kind")]
    enum Other {
        #[graph(alias = "one")]
        #[graph(alias = "uno")]
        First,
    }
    assert_eq!(Other::TYPE.qualified_name(), "contoso.kind");
    assert_eq!(Other::First.member().unwrap().aliases(), ["one", "uno"]);
}

#[test]
fn the_runtime_may_be_elsewhere() {
    mod vendored {
        pub(super) use graph_enum::*;
    }
    #[derive(GraphEnum)]
    #[graph(crate = vendored)]
    enum Elsewhere {
        Here,
    }
    assert_eq!(Elsewhere::Here.as_str(), "here");
}
