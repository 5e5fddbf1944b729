//! `PartialEq` is the user's to derive, so generic code asks for it.

use graph_enum::GraphEnum;

fn equal<E: GraphEnum>(a: E, b: E) -> bool {
    a == b
}

fn main() {}
