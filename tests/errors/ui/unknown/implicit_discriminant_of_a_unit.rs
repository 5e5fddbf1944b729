use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(unknown)]
    Other,
    Low = 0,
    High = 1,
}

fn main() {}
