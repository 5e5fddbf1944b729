use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[repr(u32)]
enum Level {
    Low = 1,
    High = 4_294_967_295,
}

fn main() {}
