use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level<T> {
    Low,
    #[graph(unknown)]
    Other(T),
}

fn main() {}
