use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(flags case_sensitive)]
enum Level {
    Low,
    High,
}

fn main() {}
