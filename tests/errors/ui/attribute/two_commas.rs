use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(case_sensitive,, name = "level")]
enum Level {
    Low,
    High,
}

fn main() {}
