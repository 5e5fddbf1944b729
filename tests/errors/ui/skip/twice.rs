use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(skip(serde, schemars), skip(serde))]
enum Level {
    Low,
}

fn main() {}
