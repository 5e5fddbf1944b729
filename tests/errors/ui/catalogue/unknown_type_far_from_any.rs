use graph_enum::GraphEnum;

#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
pub enum Flavour {}

fn main() {
    assert!(Flavour::from("sweet").is_unknown());
}
