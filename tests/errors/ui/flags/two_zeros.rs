use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(flags)]
enum Level {
    None = 0,
    Low = 1,
    Zero = 0 * 1,
}

fn main() {}
