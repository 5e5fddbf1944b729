use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(name = "rather low")]
    Low,
    High,
}

fn main() {}
