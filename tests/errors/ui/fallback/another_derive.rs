//! A misspelt derive beside ours is the only error.

use graph_enum::GraphEnum;

#[derive(Clone, Debg, GraphEnum)]
#[graph(flags)]
enum Rights {
    Read = 1,
    Write = 2,
}

fn main() {
    let _ = Rights::Read.as_str();
    let _ = Rights::Read | Rights::Write;
}
