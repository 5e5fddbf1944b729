#[graph_enum_catalog::v1]
#[derive(Clone, Debug)]
pub enum RiskLevel {}

fn main() {}
