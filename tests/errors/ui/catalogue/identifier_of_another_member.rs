use graph_enum::GraphEnum;

#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
pub enum RiskLevel {
    #[graph(name = "low")]
    Medium,
}

fn main() {
    let _ = (RiskLevel::Medium, RiskLevel::High);
}
