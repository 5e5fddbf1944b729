// Shared by the examples in the documentation of `Flags`.
use graph_enum::{GraphEnum, UnknownMember};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph(flags)]
pub enum WindowsArchitecture {
    None = 0,
    X86 = 1,
    X64 = 2,
    Arm = 4,
    Neutral = 8,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph(flags)]
#[repr(i32)]
pub enum PasskeyTypes {
    DeviceBound = 1,
    Synced = 2,
    UnknownFutureValue = 4,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph(flags, rename_all = "PascalCase")]
pub enum SynchronizationJobRestartScope {
    None = 0,
    ConnectorDataStore = 1,
    Escrows = 2,
    Watermark = 4,
    QuarantineState = 8,
    Full = 15,
    ForceDeletes = 32,
}
