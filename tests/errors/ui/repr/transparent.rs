use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[repr(transparent)]
enum Level {
    Low,
}

fn main() {}
