use graph_enum::{GraphEnum, UnknownMember};

#[derive(GraphEnum)]
enum Level {
    Low,
    #[graph(unknown)]
    Unknown(UnknownMember, i32),
}

fn main() {}
