use graph_enum::{GraphEnum, UnknownMember};

#[derive(GraphEnum)]
#[repr(u8)]
enum Classification {
    Unknown = 0,
    All = 255,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

fn main() {}
