use graph_enum::{GraphEnum, UnknownMember};

#[derive(GraphEnum)]
enum Level {
    Low,
    #[graph(unknown)]
    Unknown { text: UnknownMember },
}

fn main() {}
