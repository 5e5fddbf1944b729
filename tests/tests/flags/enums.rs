//! Flags enumerations of Graph that the tests use, with the names and integers of the metadata.

use graph_enum::{GraphEnum, UnknownMember};

/// `microsoft.graph.windowsArchitecture`, closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, GraphEnum)]
#[graph(flags)]
pub(crate) enum WindowsArchitecture {
    None = 0,
    X86 = 1,
    X64 = 2,
    Arm = 4,
    Neutral = 8,
}

/// `microsoft.graph.userActivityTypes`, open: members above the sentinel.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, GraphEnum)]
#[graph(flags)]
#[repr(i32)]
pub(crate) enum UserActivityTypes {
    None = 0,
    UploadText = 1,
    UploadFile = 2,
    DownloadText = 4,
    DownloadFile = 8,
    UnknownFutureValue = 16,
    CopyToClipboard = 32,
    PasteFromClipboard = 64,
    Print = 128,
    AccessDebugTools = 256,
    #[graph(unknown)]
    Unknown(UnknownMember),
}

/// `microsoft.graph.mailTipsType`, open and without a zero member.
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph(flags)]
#[repr(i32)]
pub(crate) enum MailTipsType {
    AutomaticReplies = 1,
    MailboxFullStatus = 2,
    CustomMailTip = 4,
    ExternalMemberCount = 8,
    TotalMemberCount = 16,
    MaxMessageSize = 32,
    DeliveryRestriction = 64,
    ModerationStatus = 128,
    RecipientScope = 256,
    RecipientSuggestions = 512,
    #[graph(unknown)]
    Unknown(UnknownMember),
}

/// `microsoft.graph.synchronizationJobRestartScope`: a composite, declared the wrong way round, as
/// beta has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, GraphEnum)]
#[graph(flags, rename_all = "PascalCase")]
pub(crate) enum SynchronizationJobRestartScope {
    ForceDeletes = 32,
    Full = 15,
    QuarantineState = 8,
    Watermark = 4,
    Escrows = 2,
    ConnectorDataStore = 1,
    None = 0,
}

/// `microsoft.graph.windowsUpdateForBusinessUpdateWeeks`, open: a composite, and a sentinel of 22.
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph(flags)]
#[repr(i32)]
pub(crate) enum WindowsUpdateForBusinessUpdateWeeks {
    UserDefined = 0,
    FirstWeek = 1,
    SecondWeek = 2,
    ThirdWeek = 4,
    FourthWeek = 8,
    EveryWeek = 15,
    UnknownFutureValue = 22,
    #[graph(unknown)]
    Unknown(UnknownMember),
}

/// `microsoft.graph.fileStorageContainerTypeSettingsOverride`: counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph(flags)]
pub(crate) enum FileStorageContainerTypeSettingsOverride {
    UrlTemplate,
    IsDiscoverabilityEnabled,
    IsSearchEnabled,
    IsItemVersioningEnabled,
    ItemMajorVersionLimit,
    MaxStoragePerContainerInBytes,
    UnknownFutureValue,
}

/// `microsoft.graph.notificationEventsType`: `none` is 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph(flags)]
pub(crate) enum NotificationEventsType {
    None = 1,
    RestoreAndPolicyUpdates = 2,
    UnknownFutureValue = 4,
}

/// `microsoft.graph.resourceAccessType`, with the text of unknown members lost by choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph(flags)]
pub(crate) enum ResourceAccessType {
    None = 0,
    Read = 1,
    Write = 2,
    Create = 4,
    #[graph(unknown)]
    Other = 100,
}
