use graph_enum::GraphEnum;

#[graph_enum_catalog::v1(name = "riskLevel")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
pub enum RiskLevel {}

fn main() {}
