//! What the attributes fill in.

#![deny(missing_docs, warnings, clippy::pedantic)]

use graph_enum::{Flags, GraphEnum};

/// Why a token action failed.
#[graph_enum_catalog::beta]
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
pub enum VppTokenActionFailureReason {}

#[test]
fn an_open_enum() {
    type Reason = VppTokenActionFailureReason;
    let members = [
        (Reason::None, "none", 0),
        (Reason::AppleFailure, "appleFailure", 1),
        (Reason::InternalError, "internalError", 2),
        (Reason::ExpiredVppToken, "expiredVppToken", 3),
        (
            Reason::ExpiredApplePushNotificationCertificate,
            "expiredApplePushNotificationCertificate",
            4,
        ),
    ];
    assert_eq!(Reason::MEMBERS.len(), members.len());
    for (member, name, value) in members {
        assert_eq!((member.as_str(), member.value()), (name, Some(value)));
        assert_eq!(Reason::from(name), member);
    }
    let unknown = Reason::from("quota");
    assert!(matches!(&unknown, Reason::UnknownMember(text) if text.as_ref() == "quota"));
    let schema = Reason::TYPE;
    let name = "microsoft.graph.vppTokenActionFailureReason";
    assert_eq!(schema.qualified_name(), name);
    assert_eq!((schema.version(), schema.is_open()), (Some("beta"), true));
    assert_eq!(schema.description(), "Why a token action failed.");
    assert_eq!(schema.members()[0].description(), "");
}

/// A level of risk.
#[graph_enum_catalog::v1(closed)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, GraphEnum)]
#[graph(name = "riskLevel", rename_all = "camelCase")]
pub enum Risk {
    /// No risk was found.
    #[default]
    None,
    /// Nothing to worry about.
    #[graph(name = "low", alias = "little")]
    Harmless,
    /// High.
    High = 2,
}

#[test]
fn variants_that_the_user_wrote_are_kept() {
    let names: Vec<&str> = Risk::MEMBERS.iter().map(Risk::as_str).collect();
    let expected = [
        "low",
        "medium",
        "high",
        "hidden",
        "none",
        "unknownFutureValue",
    ];
    assert_eq!(names, expected);
    assert_eq!(GraphEnum::value(&Risk::default()), Some(4));
    assert_eq!(Risk::from_name("little"), Some(Risk::Harmless));
    assert_eq!(GraphEnum::value(&Risk::Harmless), Some(0));
    let none = Risk::TYPE.member("none").expect("declared");
    assert_eq!(none.description(), "No risk was found.");
    assert!(!Risk::TYPE.is_open());
}

/// A system.
#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
pub enum WindowsArchitecture {}

#[test]
fn flags() {
    let set: Flags<WindowsArchitecture> = "x86,x64".parse().expect("an open set");
    assert_eq!(set, WindowsArchitecture::X86 | WindowsArchitecture::X64);
    assert!(WindowsArchitecture::TYPE.is_flags());
}

/// A status of another namespace and type.
#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph(namespace = "microsoft.graph.security")]
pub enum AlertStatus {
    /// Whatever else.
    #[graph(unknown)]
    Other(String),
}

/// Its integers are bytes.
#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
pub enum CaseStatus {}

#[test]
fn namespaces_and_underlying_types() {
    assert_eq!(AlertStatus::from("x"), AlertStatus::Other("x".to_owned()));
    let name = "microsoft.graph.security.alertStatus";
    assert_eq!(AlertStatus::TYPE.qualified_name(), name);
    assert_eq!(CaseStatus::Closed.value(), Some(4_u8));
}

/// Two members differ in underscores, and two variants need names of their own.
#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
pub enum WindowsMalwareCategory {}

/// Names start with capitals.
#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
pub enum Mutability {}

/// The last integer is the largest of its kind.
#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
pub enum ComplianceState {}

/// The metadata declares no member.
#[graph_enum_catalog::v1(closed)]
#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph(namespace = "microsoft.graph")]
pub enum AuditLogRecordType {}

#[test]
fn oddities() {
    let first = WindowsMalwareCategory::from("remoteControlSoftware");
    let second = WindowsMalwareCategory::from("remote_Control_Software");
    assert_eq!((first.value(), second.value()), (Some(25), Some(33)));
    assert_eq!(ComplianceState::from("later").as_str(), "later");
    assert_eq!(Mutability::ReadOnly.as_str(), "ReadOnly");
    assert!(AuditLogRecordType::MEMBERS.is_empty());
}

/// What the attribute makes of a type is the schema that the registry has, descriptions aside.
#[test]
fn attribute_and_registry_agree() {
    let of_registry = graph_enum_catalog::v1::get("microsoft.graph.windowsMalwareCategory");
    let of_registry = of_registry.expect("declared in v1.0");
    let of_enum = WindowsMalwareCategory::TYPE;
    let facts = |found: &'static graph_enum::EnumType| {
        let members = found.members().iter();
        let members: Vec<(&str, i64)> = members.map(|it| (it.name(), it.value())).collect();
        (
            found.qualified_name(),
            found.underlying_type(),
            found.is_open(),
            members,
        )
    };
    assert_eq!(facts(of_registry), facts(of_enum));
}
