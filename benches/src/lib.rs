//! Benchmarks of graph-enum beside its peers: `cargo bench -p graph-enum-benches`.
//!
//! `facts` has the real enumerations, `source` writes them as the users of each library do,
//! `enums` is what the build script made of both, `streams` what is read.

pub mod compile;
pub mod facts;
pub mod measure;
pub mod peers;
pub mod report;
pub mod rows;
pub mod source;
pub mod streams;

/// The benchmarked enumerations, a module for each library.
#[expect(
    missing_docs,
    clippy::pedantic,
    reason = "generated from names of the schema"
)]
pub mod enums {
    include!(concat!(env!("OUT_DIR"), "/enums.rs"));
}
