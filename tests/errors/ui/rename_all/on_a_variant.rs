use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(rename_all = "camelCase")]
    Low,
    High,
}

fn main() {}
