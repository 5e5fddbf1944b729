//! An unknown member may have no integer, so `value()` and `bits()` replace `into()`.

use graph_enum::{Flags, GraphEnum, UnknownMember};

#[derive(GraphEnum)]
#[repr(i32)]
#[graph(flags)]
enum Open {
    X86 = 1,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

fn open(member: Open) -> i32 {
    member.into()
}

fn set(set: Flags<Open>) -> i32 {
    set.into()
}

fn main() {}
