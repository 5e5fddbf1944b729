use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    Low,
    #[graph(name = "low")]
    Lower,
}

fn main() {}
