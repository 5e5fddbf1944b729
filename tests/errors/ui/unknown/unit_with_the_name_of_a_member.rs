use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    Low,
    #[graph(unknown, name = "low")]
    Other,
}

fn main() {}
