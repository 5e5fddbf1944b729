use graph_enum::{Flags, GraphEnum};

#[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
#[graph(flag)]
enum Permission {
    Read = 1,
    Write = 2,
}

fn main() {
    let set: Flags<Permission> = Permission::Read | Permission::Write;
    println!("{set}");
}
