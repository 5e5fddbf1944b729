use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(rename_all = "camelcase")]
enum Level {
    Low,
    High,
}

fn main() {}
