use graph_enum::GraphEnum;

use graph_enum as ours;
#[derive(GraphEnum)]
#[graph(crate = ours flags)]
enum Level {
    Low,
    High,
}

fn main() {}
