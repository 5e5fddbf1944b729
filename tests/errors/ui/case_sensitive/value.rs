use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(case_sensitive = false)]
enum Level {
    Low,
    High,
}

fn main() {}
