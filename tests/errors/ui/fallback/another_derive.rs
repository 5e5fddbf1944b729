//! A derive that does not exist, beside ours, is the only error.

use graph_enum::GraphEnum;

#[derive(Clone, Missing, GraphEnum)]
#[graph(flags)]
enum Rights {
    Read = 1,
    Write = 2,
}

fn main() {
    let _ = Rights::Read.as_str();
    let _ = Rights::Read | Rights::Write;
}
