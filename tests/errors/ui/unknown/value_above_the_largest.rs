use graph_enum::{GraphEnum, UnknownMember};

#[derive(GraphEnum)]
#[repr(i32)]
enum Level {
    High = 2_147_483_647,
    #[graph(unknown)]
    Unknown(UnknownMember),
}

fn main() {}
