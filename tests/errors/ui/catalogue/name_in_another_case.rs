use graph_enum::GraphEnum;

#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph(name = "RiskLevel")]
pub enum Level {}

fn main() {}
