use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(rename_all = camelCase)]
enum Level {
    Low,
    High,
}

fn main() {}
