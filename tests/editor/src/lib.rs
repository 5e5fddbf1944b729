use graph_enum::{GraphEnum, UnknownMember};

#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[graph(namespace = "microsoft.graph", version = "beta", rename_all = "camelCase")]
#[repr(i32)]
pub enum VppTokenState {
    #[graph(name = "valid", alias = "usable")]
    Valid = 1,
    #[graph(doc("de" = "Abgelaufen."))]
    Expired = 2,
    #[graph(unknown)]
    Unlisted(UnknownMember),
}

#[derive(Clone, Copy, GraphEnum)]
#[graph(flags, case_sensitive, nmae = "a mistake beside them")]
pub enum WindowsArchitecture {
    None = 0,
    X86 = 1,
}

#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, GraphEnum)]
pub enum RiskLevel {}

pub fn medium() -> bool {
    let level = RiskLevel::Medium;
    level.is_unknown()
}
