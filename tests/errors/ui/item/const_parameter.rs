use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level<const N: usize = 1> {
    Low,
    High,
}

fn main() {}
