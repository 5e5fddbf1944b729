use graph_enum::GraphEnum;

const MEDIUM: i32 = 1;

#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
pub enum RiskLevel {
    High = 1 + 1,
    Medium = MEDIUM,
}

fn main() {}
