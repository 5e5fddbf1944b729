use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph{flags}]
enum Level {
    Low,
    High,
}

fn main() {}
