use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    Low,
    Other { text: String },
}

fn main() {}
