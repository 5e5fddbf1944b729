use graph_enum::GraphEnum;

#[graph_enum_catalog::v1(close)]
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph(flags, version = "beta")]
#[repr(u8)]
pub enum RiskLevel {
    Low = 7,
    Medum,
    #[graph(nmae = "high")]
    High,
    #[graph(name = "hiden")]
    Concealed,
}

fn main() {
    let _ = RiskLevel::from("later");
    let _ = (RiskLevel::Low, RiskLevel::Medium, RiskLevel::Concealed);
}
