#[graph_enum_catalog::v1]
#[derive(Clone, Debug)]
pub struct RiskLevel;

fn main() {}
