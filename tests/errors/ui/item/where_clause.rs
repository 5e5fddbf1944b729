use graph_enum::GraphEnum;

#[derive(GraphEnum)]
enum Level
where
    i32: Copy,
{
    Low,
    High,
}

fn main() {}
