use graph_enum::GraphEnum;

#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph(flag, nmae = "riskLevel")]
#[repr(u16)]
pub enum RiskLevel {}

fn main() {
    let _ = RiskLevel::Low;
}
