//! A list of different enums is a list of `&'static EnumType`, or of an enum with a variant for each.

use graph_enum::GraphEnum;

fn any() -> Box<dyn GraphEnum> {
    todo!()
}

fn main() {}
