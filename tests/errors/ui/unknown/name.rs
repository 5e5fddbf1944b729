use graph_enum::{GraphEnum, UnknownMember};

#[derive(GraphEnum)]
enum Level {
    Low,
    #[graph(unknown, name = "other")]
    Unknown(UnknownMember),
}

fn main() {}
