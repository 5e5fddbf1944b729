use graph_enum::GraphEnum;

#[graph_enum_catalog::v1(closed, closed)]
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
pub enum RiskLevel {}

fn main() {}
