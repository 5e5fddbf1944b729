//! The prebuilt enums: every member there and back, as the metadata declares them.

use std::fmt::Debug;

use graph_enum::GraphEnum;
use graph_enum::beta::{
    ActionState, VppTokenAccountType, VppTokenActionFailureReason, VppTokenState,
    VppTokenSyncStatus,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Text, integers and JSON of each member, against literals.
fn round_trip<E>(qualified_name: &str, expected: &[(&str, i32)])
where
    E: GraphEnum<Repr = i32> + From<i32> + for<'a> From<&'a str>,
    E: Clone + Debug + PartialEq + Serialize + DeserializeOwned,
{
    assert_eq!(E::TYPE.qualified_name(), qualified_name);
    assert_eq!(E::TYPE.version(), Some("beta"));
    assert_eq!(E::TYPE.underlying_type().as_str(), "Edm.Int32");
    assert!(E::TYPE.is_open() && !E::TYPE.is_flags());
    assert_eq!(E::MEMBERS.len(), expected.len());
    for (member, (name, value)) in E::MEMBERS.iter().zip(expected) {
        let json = format!("{name:?}");
        assert_eq!((member.as_str(), member.value()), (*name, Some(*value)));
        assert_eq!(E::from(*name), *member);
        assert_eq!(E::from(*value), *member);
        assert_eq!(serde_json::to_string(member).unwrap(), json);
        assert_eq!(serde_json::from_str::<E>(&json).unwrap(), *member);
        assert_eq!(
            serde_json::from_str::<E>(&value.to_string()).unwrap(),
            *member
        );
        let row = member.member().unwrap();
        assert_eq!((row.name(), row.value()), (*name, i64::from(*value)));
        assert!(!row.description().is_empty(), "{name}");
        assert!(
            row.description_in("zh-CN")
                .is_some_and(|text| !text.is_ascii()),
            "{name}"
        );
    }
    assert!(!E::TYPE.description().is_empty());
    assert!(E::TYPE.description_in("zh-cn").is_some());
}

#[test]
fn vpp_token_action_failure_reason() {
    round_trip::<VppTokenActionFailureReason>(
        "microsoft.graph.vppTokenActionFailureReason",
        &[
            ("none", 0),
            ("appleFailure", 1),
            ("internalError", 2),
            ("expiredVppToken", 3),
            ("expiredApplePushNotificationCertificate", 4),
        ],
    );
}

#[test]
fn vpp_token_state() {
    round_trip::<VppTokenState>(
        "microsoft.graph.vppTokenState",
        &[
            ("unknown", 0),
            ("valid", 1),
            ("expired", 2),
            ("invalid", 3),
            ("assignedToExternalMDM", 4),
            ("duplicateLocationId", 5),
        ],
    );
}

#[test]
fn vpp_token_sync_status() {
    round_trip::<VppTokenSyncStatus>(
        "microsoft.graph.vppTokenSyncStatus",
        &[
            ("none", 0),
            ("inProgress", 1),
            ("completed", 2),
            ("failed", 3),
        ],
    );
}

#[test]
fn vpp_token_account_type() {
    round_trip::<VppTokenAccountType>(
        "microsoft.graph.vppTokenAccountType",
        &[("business", 0), ("education", 1)],
    );
}

#[test]
fn action_state() {
    round_trip::<ActionState>(
        "microsoft.graph.actionState",
        &[
            ("none", 0),
            ("pending", 1),
            ("canceled", 2),
            ("active", 3),
            ("done", 4),
            ("failed", 5),
            ("notSupported", 6),
        ],
    );
}
