use graph_enum::GraphEnum;

#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
pub enum RiskLevle {}

fn main() {
    assert_eq!(RiskLevle::Low.value(), Some(0));
    assert!(RiskLevle::from("later").is_unknown());
}
