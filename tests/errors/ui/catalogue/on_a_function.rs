#[graph_enum_catalog::v1]
pub fn risk_level() {}

fn main() {}
