use graph_enum::{GraphEnum, UnknownMember};

#[derive(GraphEnum)]
enum Level {
    Low,
    #[graph(unknown, unknown)]
    Unknown(UnknownMember),
}

fn main() {}
