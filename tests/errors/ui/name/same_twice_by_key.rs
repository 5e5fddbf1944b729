use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(name = "low")]
    Low,
    #[graph(name = "low")]
    Lower,
}

fn main() {}
