use graph_enum::{GraphEnum, UnknownMember};

#[derive(GraphEnum)]
enum Level {
    Low,
    #[graph(unknown, alias = "low")]
    Unknown(UnknownMember),
}

fn main() {}
