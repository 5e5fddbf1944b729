use graph_enum::{GraphEnum, UnknownMember};

#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
pub enum VppTokenState {
    #[graph(unknown)]
    Unknown(UnknownMember),
}

fn main() {
    let _ = VppTokenState::from("later");
}
