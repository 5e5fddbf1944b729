use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(rename = "low")]
    Low,
    High,
}

fn main() {}
