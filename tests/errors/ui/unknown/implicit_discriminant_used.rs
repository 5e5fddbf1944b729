use graph_enum::{GraphEnum, UnknownMember};

#[derive(GraphEnum)]
#[repr(i32)]
enum Color {
    Blue = 4,
    Red = 3,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

fn main() {}
