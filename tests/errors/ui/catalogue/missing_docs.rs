#![deny(missing_docs)]
//! The user's own items want docs, filled in variants do not.

use graph_enum::GraphEnum;

#[graph_enum_catalog::v1]
#[derive(Clone, Debug, GraphEnum)]
pub enum RiskLevel {
    Low,
}

fn main() {}
