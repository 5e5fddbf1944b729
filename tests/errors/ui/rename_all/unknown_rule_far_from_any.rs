use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(rename_all = "title")]
enum Level {
    Low,
    High,
}

fn main() {}
