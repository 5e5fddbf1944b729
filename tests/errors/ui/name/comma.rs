use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(name = "low,lower")]
    Low,
    High,
}

fn main() {}
