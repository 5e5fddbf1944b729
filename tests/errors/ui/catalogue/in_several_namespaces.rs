use graph_enum::GraphEnum;

#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
pub enum AlertStatus {}

fn main() {
    let _ = AlertStatus::from("x");
}
