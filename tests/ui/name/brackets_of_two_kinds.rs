use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(name = "low[")]
    Low,
    #[graph(name = "low{")]
    Lower,
    // Two names alone are compared one by one, without a hash.
    High,
}

fn main() {}
