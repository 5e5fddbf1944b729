use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    #[graph(doc("zh_CN" = "低"))]
    Low,
    High,
}

fn main() {}
