use graph_enum::{GraphEnum, UnknownMember};

#[derive(GraphEnum)]
enum Level {
    Low,
    #[graph(unknown = true)]
    Unknown(UnknownMember),
}

fn main() {}
