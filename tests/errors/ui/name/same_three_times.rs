use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    Low,
    #[graph(name = "low")]
    Lower,
    #[graph(name = "low")]
    Lowest,
}

fn main() {}
