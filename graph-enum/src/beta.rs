//! Enumerations of Microsoft Graph's beta version, ready to use.
//!
//! They belong to Intune's [`vppToken`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptoken?view=graph-rest-beta),
//! a token of Apple's Volume Purchase Program (VPP, today part of Apple Business Manager and Apple
//! School Manager) with which an organization buys apps in bulk.
//!
//! ```
//! use graph_enum::beta::{ActionState, VppTokenActionFailureReason};
//!
//! let reason: VppTokenActionFailureReason = serde_json::from_str(r#""expiredVppToken""#).unwrap();
//! assert_eq!(reason, VppTokenActionFailureReason::ExpiredVppToken);
//! assert_eq!(ActionState::Failed.value(), Some(5));
//! ```
//!
//! All of them are open: a member that Microsoft adds after this build is read, kept and written as
//! it came. APIs of the beta version may change; Microsoft does not support them in production.

use crate::{GraphEnum, UnknownMember};

/// Why an action on an Apple Volume Purchase Program token failed.
///
/// You meet it as `actionFailureReason` of a
/// [`vppTokenRevokeLicensesActionResult`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptokenrevokelicensesactionresult?view=graph-rest-beta),
/// among the `tokenActionResults` of a token; also where an iOS or macOS app's licences were revoked.
/// Source: [Graph's page](https://learn.microsoft.com/graph/api/resources/intune-shared-vpptokenactionfailurereason?view=graph-rest-beta).
///
/// ```
/// use graph_enum::beta::VppTokenActionFailureReason as Reason;
///
/// let next_step = match Reason::from("expiredVppToken") {
///     Reason::None => "nothing to do",
///     Reason::ExpiredVppToken => "upload a new token",
///     Reason::ExpiredApplePushNotificationCertificate => "renew the certificate",
///     _ => "retry, then ask support",
/// };
/// assert_eq!(next_step, "upload a new token");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, GraphEnum)]
#[graph(crate = crate, namespace = "microsoft.graph", version = "beta")]
#[graph(doc("zh-CN" = "对 Apple 批量购买计划令牌执行的操作为何失败。"))]
#[repr(i32)]
#[non_exhaustive]
pub enum VppTokenActionFailureReason {
    /// Nothing failed.
    #[graph(doc("zh-CN" = "没有发生失败。"))]
    None = 0,
    /// Apple's service reported an error.
    #[graph(doc("zh-CN" = "Apple 一方的服务返回了错误。"))]
    AppleFailure = 1,
    /// The service itself failed.
    #[graph(doc("zh-CN" = "服务自身内部出错。"))]
    InternalError = 2,
    /// The token has expired.
    #[graph(doc("zh-CN" = "令牌已过有效期。"))]
    ExpiredVppToken = 3,
    /// The push notification certificate has expired.
    #[graph(doc("zh-CN" = "Apple 推送通知证书已过有效期。"))]
    ExpiredApplePushNotificationCertificate = 4,
    /// A reason that this build does not know.
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

/// Whether a token of Apple's Volume Purchase Program can be used.
///
/// You meet it as `state` of a `vppToken`. It has a member `unknown`, which Graph sends, beside
/// [`UnknownMember`](Self::UnknownMember), which holds what this build does not know.
/// Source: [Graph's page](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptokenstate?view=graph-rest-beta).
///
/// ```
/// use graph_enum::beta::VppTokenState;
///
/// assert_eq!(VppTokenState::from("unknown"), VppTokenState::Unknown);
/// assert!(VppTokenState::from("suspended").is_unknown());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, GraphEnum)]
#[graph(crate = crate, namespace = "microsoft.graph", version = "beta")]
#[graph(doc("zh-CN" = "Apple 批量购买计划令牌当前能否使用。"))]
#[repr(i32)]
#[non_exhaustive]
pub enum VppTokenState {
    /// Not determined yet.
    #[graph(doc("zh-CN" = "尚未确定。"))]
    Unknown = 0,
    /// The token works.
    #[graph(doc("zh-CN" = "令牌可用。"))]
    Valid = 1,
    /// The token is past its end date.
    #[graph(doc("zh-CN" = "令牌已过有效期。"))]
    Expired = 2,
    /// Apple does not accept the token.
    #[graph(doc("zh-CN" = "Apple 不接受此令牌。"))]
    Invalid = 3,
    /// Another device management service has taken the token over.
    #[graph(name = "assignedToExternalMDM")]
    #[graph(doc("zh-CN" = "令牌现由另一个设备管理服务使用。"))]
    AssignedToExternalMdm = 4,
    /// Another token of this account stands for the same location.
    #[graph(doc("zh-CN" = "此帐户中已有令牌对应同一地点。"))]
    DuplicateLocationId = 5,
    /// A state that this build does not know.
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

/// How the last synchronization of a token with Apple went.
///
/// You meet it as `lastSyncStatus` of a `vppToken`.
/// Source: [Graph's page](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptokensyncstatus?view=graph-rest-beta).
///
/// ```
/// use graph_enum::beta::VppTokenSyncStatus;
///
/// assert_eq!(VppTokenSyncStatus::InProgress.as_str(), "inProgress");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, GraphEnum)]
#[graph(crate = crate, namespace = "microsoft.graph", version = "beta")]
#[graph(doc("zh-CN" = "令牌上一次与 Apple 同步的结果。"))]
#[repr(i32)]
#[non_exhaustive]
pub enum VppTokenSyncStatus {
    /// There was no synchronization yet.
    #[graph(doc("zh-CN" = "还没有同步过。"))]
    None = 0,
    /// It is running.
    #[graph(doc("zh-CN" = "同步正在进行。"))]
    InProgress = 1,
    /// It ended well.
    #[graph(doc("zh-CN" = "同步已顺利结束。"))]
    Completed = 2,
    /// It ended with an error.
    #[graph(doc("zh-CN" = "同步因出错而结束。"))]
    Failed = 3,
    /// A status that this build does not know.
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

/// Which of Apple's purchase programs a token belongs to.
///
/// You meet it as `vppTokenAccountType` of a `vppToken` and of the apps bought with it.
/// Source: [Graph's page](https://learn.microsoft.com/graph/api/resources/intune-shared-vpptokenaccounttype?view=graph-rest-beta).
///
/// ```
/// use graph_enum::beta::VppTokenAccountType;
///
/// assert_eq!(VppTokenAccountType::from_value(1), Some(VppTokenAccountType::Education));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, GraphEnum)]
#[graph(crate = crate, namespace = "microsoft.graph", version = "beta")]
#[graph(doc("zh-CN" = "令牌所属的 Apple 购买计划。"))]
#[repr(i32)]
#[non_exhaustive]
pub enum VppTokenAccountType {
    /// The program for businesses.
    #[graph(doc("zh-CN" = "面向企业的计划。"))]
    Business = 0,
    /// The program for schools.
    #[graph(doc("zh-CN" = "面向学校的计划。"))]
    Education = 1,
    /// A program that this build does not know.
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

/// How far an action, on a token or on a device, has come.
///
/// You meet it as `actionState` of a token's `tokenActionResults` and of a managed device's
/// `deviceActionResults`.
/// Source: [Graph's page](https://learn.microsoft.com/graph/api/resources/intune-shared-actionstate?view=graph-rest-beta).
///
/// ```
/// use graph_enum::beta::ActionState;
///
/// assert_eq!(ActionState::from("notSupported"), ActionState::NotSupported);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, GraphEnum)]
#[graph(crate = crate, namespace = "microsoft.graph", version = "beta")]
#[graph(doc("zh-CN" = "对令牌或设备执行的操作进行到哪一步。"))]
#[repr(i32)]
#[non_exhaustive]
pub enum ActionState {
    /// There is no action.
    #[graph(doc("zh-CN" = "没有操作。"))]
    None = 0,
    /// It waits for its turn.
    #[graph(doc("zh-CN" = "等待执行。"))]
    Pending = 1,
    /// It was called off.
    #[graph(doc("zh-CN" = "已取消执行。"))]
    Canceled = 2,
    /// It is being carried out.
    #[graph(doc("zh-CN" = "正在执行。"))]
    Active = 3,
    /// It ended without an error.
    #[graph(doc("zh-CN" = "已执行完毕，没有出错。"))]
    Done = 4,
    /// It ended with an error.
    #[graph(doc("zh-CN" = "执行中出错。"))]
    Failed = 5,
    /// The token or device cannot do it.
    #[graph(doc("zh-CN" = "令牌或设备不支持此操作。"))]
    NotSupported = 6,
    /// A state that this build does not know.
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}
