use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(case_sensitive)]
    Low,
    High,
}

fn main() {}
