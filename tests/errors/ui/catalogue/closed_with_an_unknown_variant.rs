use graph_enum::GraphEnum;

#[graph_enum_catalog::v1(closed)]
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
pub enum RiskLevel {
    #[graph(unknown)]
    Other(String),
}

fn main() {}
