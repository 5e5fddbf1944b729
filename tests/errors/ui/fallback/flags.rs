use graph_enum::{Flags, FlagsEnum, GraphEnum};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
#[graph(flags, nmae = "permission")]
enum Permission {
    Read = 1,
    Write = 2,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Row {
    permissions: Flags<Permission>,
}

fn generic<E: FlagsEnum>(set: &Flags<E>) -> usize {
    set.iter().count()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let set = Permission::Read | Permission::Write;
    let other: Flags<Permission> = "read".parse()?;
    println!("{set} {:?} {}", (set & !Permission::Read) - other, generic(&set));
    let row: Row = serde_json::from_str("{}")?;
    println!("{}", serde_json::to_string(&row)?);
    Ok(())
}
