use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(name = "5")]
    Low,
    #[graph(name = "-340282366920938463463374607431768211457")]
    High,
}

fn main() {}
