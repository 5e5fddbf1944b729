//! Writes the benchmarked enumerations, in every style, into one module.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs, io};

#[path = "src/facts.rs"]
#[expect(dead_code, unreachable_pub, reason = "shared with the benchmarks")]
mod facts;
#[path = "src/source.rs"]
#[expect(dead_code, unreachable_pub, reason = "shared with the benchmarks")]
mod source;

use source::{
    BY_HAND, CLOSED, NUM_ENUM, OPEN, PHF, SERDE, SERDE_OTHER, SERDE_UNTAGGED, STRUM,
    STRUM_ANY_CASE, STRUM_DEFAULT, STRUM_PHF, VISITOR,
};

/// One of each size; the last for its integers, all far below zero or small.
const BENCHMARKED: [&str; 10] = [
    "microsoft.graph.bodyType",
    "microsoft.graph.activityDomain",
    "microsoft.graph.allowInvitesFrom",
    "microsoft.graph.complianceStatus",
    "microsoft.graph.security.alertDetermination",
    "microsoft.graph.payloadTheme",
    "microsoft.graph.cloudPcOnPremisesConnectionHealthCheckErrorType",
    "microsoft.graph.security.auditLogRecordType",
    "microsoft.graph.printerProcessingStateDetail",
    "microsoft.graph.iosUpdatesInstallStatus",
];

/// Those of `vppToken`: in objects only.
const OF_OBJECTS: [&str; 3] = [
    "microsoft.graph.vppTokenAccountType",
    "microsoft.graph.vppTokenState",
    "microsoft.graph.vppTokenSyncStatus",
];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=src/facts.rs");
    println!("cargo::rerun-if-changed=src/source.rs");
    println!("cargo::rerun-if-changed=build.rs");
    let all = facts::facts();
    let find = |wanted: &&str| {
        all.iter()
            .find(|fact| format!("{}.{}", fact.namespace, fact.name) == *wanted)
    };
    let facts: Vec<&facts::Fact> = BENCHMARKED
        .iter()
        .chain(&OF_OBJECTS)
        .filter_map(find)
        .collect();
    let styles = [
        BY_HAND,
        CLOSED,
        NUM_ENUM,
        OPEN,
        PHF,
        SERDE,
        SERDE_OTHER,
        SERDE_UNTAGGED,
        STRUM,
        STRUM_ANY_CASE,
        STRUM_DEFAULT,
        STRUM_PHF,
        VISITOR,
    ];
    let mut text: String = styles
        .iter()
        .map(|style| source::module(style, &facts))
        .collect();
    // Runs `$each!(size, "wire name", RustName)` for every enum.
    text += "#[macro_export]\nmacro_rules! each_enum { ($each:ident) => {\n";
    for fact in BENCHMARKED.iter().filter_map(find) {
        let _ = writeln!(
            text,
            "$each!({}, \"{}.{}\", {});",
            fact.members.len(),
            fact.namespace,
            fact.name,
            fact.rust_name()
        );
    }
    text += "} }\n";
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    fs::write(Path::new(&out).join("enums.rs"), text)
}
