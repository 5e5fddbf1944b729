use graph_enum::{GraphEnum, UnknownMember};

#[derive(GraphEnum)]
enum Level {
    Low,
    #[graph(unknown, doc("de" = "unbekannt"))]
    Unknown(UnknownMember),
}

fn main() {}
