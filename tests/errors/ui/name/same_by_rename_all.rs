use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(rename_all = "lowercase", case_sensitive)]
enum Level {
    VeryLow,
    Verylow,
}

fn main() {}
