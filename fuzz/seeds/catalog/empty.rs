
#[derive(Clone, GraphEnum)]
pub enum RiskLevel {}
