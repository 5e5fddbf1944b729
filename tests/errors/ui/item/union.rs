use graph_enum::GraphEnum;

#[derive(GraphEnum)]
union Level {
    value: i32,
    bits: u32,
}

fn main() {}
