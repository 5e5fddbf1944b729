use graph_enum::GraphEnum;

#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph(flags)]
pub enum RiskLevel {}

fn main() {}
