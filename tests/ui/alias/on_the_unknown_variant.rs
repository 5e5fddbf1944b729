use graph_enum::{GraphEnum, UnknownMember};

#[derive(GraphEnum)]
enum Level {
    Low,
    #[graph(unknown, alias = "other")]
    Unknown(UnknownMember),
}

fn main() {}
