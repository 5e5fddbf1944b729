use graph_enum::GraphEnum;

#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum_catalog::v1]
pub enum RiskLevel {}

fn main() {}
