use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level {
    Low,
    #[graph(unknown)]
    Unknown(std::borrow::Cow<'static, str>),
}

fn main() {}
