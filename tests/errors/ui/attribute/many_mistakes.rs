use graph_enum::GraphEnum;

#[derive(GraphEnum)]
#[graph(name = "my level", flag, rename_all = "camel")]
#[repr(u16)]
enum Level<T> {
    #[graph(nmae = "lowest", alias)]
    Low = 1,
    #[graph(name = "low")]
    Lower = 2,
    #[graph(name = "", alias = "a,b", doc("x" = "y"))]
    High,
    #[graph(unknown)]
    Unknown { text: T },
    #[graph(unknown, unknown)]
    Other(String, String),
    Rest(String),
}

fn main() {}
