use graph_enum::{GraphEnum, UnknownMember};

#[derive(GraphEnum)]
enum Level {
    Low = 1,
    #[graph(unknown)]
    Unknown(UnknownMember),
}

fn main() {}
