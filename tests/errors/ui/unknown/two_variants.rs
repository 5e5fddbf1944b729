use graph_enum::{GraphEnum, UnknownMember};

#[derive(GraphEnum)]
enum Level {
    #[graph(unknown)]
    Unknown(UnknownMember),
    #[graph(unknown)]
    Other(UnknownMember),
}

fn main() {}
