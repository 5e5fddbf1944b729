//! Formats: a value is its string everywhere, and numbers are read where the format has them.

mod fields;
mod format;
mod json;
mod literal;
mod properties;
mod table;
mod xml;

use graph_enum::{GraphEnum, UnknownMember};

/// `microsoft.graph.userActivityTypes`, as far as the tests need it.
#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[graph(flags)]
#[repr(i32)]
enum UserActivityTypes {
    None = 0,
    UploadText = 1,
    UploadFile = 2,
    UnknownFutureValue = 16,
    Print = 128,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

/// `microsoft.graph.windowsArchitecture`, closed.
#[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
#[graph(flags)]
enum WindowsArchitecture {
    None = 0,
    X86 = 1,
    X64 = 2,
    Arm = 4,
    Neutral = 8,
}
