use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    Low,
    #[graph(name = "LOW")]
    Shallow,
}

fn main() {}
