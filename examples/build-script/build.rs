//! Generates the five enums that this crate uses, of the many that its metadata may hold.

use std::path::Path;

use graph_enum_codegen::{Generator, Report, Schema, Source};

const SCHEMA: &str = "schema/graph.csdl";
const TYPES: [&str; 5] = [
    "riskLevel",
    "riskState",
    "windowsArchitecture",
    "calendarColor",
    "microsoft.graph.security.caseStatus",
];

fn main() {
    println!("cargo::rerun-if-changed={SCHEMA}");
    // The report names file, line and column; cargo shows it as the reason of the failed build.
    if let Err(report) = generate() {
        for diagnostic in &report.diagnostics {
            println!("cargo::error={}", diagnostic.to_string().replace('\n', " "));
        }
    }
}

fn generate() -> Result<(), Report> {
    let schema = Schema::read(&[Source::read(SCHEMA)?])?;
    let folder = std::env::var_os("OUT_DIR").unwrap_or_default();
    Generator::new()
        .types(TYPES)
        .api_version("v1.0")
        .generate(&schema)?
        .write_file(Path::new(&folder).join("graph.rs"))
}
