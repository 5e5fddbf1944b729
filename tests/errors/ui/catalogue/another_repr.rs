use graph_enum::GraphEnum;

#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[repr(u8)]
pub enum RiskLevel {}

fn main() {}
