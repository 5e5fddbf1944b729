use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level<'a> {
    Low,
    #[graph(unknown)]
    Other(&'a str),
}

fn main() {}
