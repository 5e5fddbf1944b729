//! An operand of a set is a member, a set or an array, so the target type of `into` and `parse` must be named.

use graph_enum::{Flags, GraphEnum};

#[derive(Clone, Copy, GraphEnum)]
#[graph(flags)]
enum Architecture {
    X86 = 1,
}

fn equal(set: Flags<Architecture>) -> bool {
    set == Architecture::X86.into()
}

fn contains(set: Flags<Architecture>) -> bool {
    set.contains("x86".parse().unwrap())
}

fn main() {}
