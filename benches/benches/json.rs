//! Objects with three enum fields: what does decoding them cost beside plain text?

use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId, Criterion, Throughput};
use graph_enum_benches::measure::harness;
use graph_enum_benches::rows;
use serde::Deserialize;

const ROWS: usize = 100_000;

fn decode<'a, R: Deserialize<'a>>(
    group: &mut BenchmarkGroup<'_, WallTime>,
    contender: &str,
    json: &'a str,
) {
    group.bench_function(BenchmarkId::new(contender, ROWS), |bencher| {
        bencher.iter_with_large_drop(|| serde_json::from_str::<Vec<R>>(json));
    });
}

/// `unknown`: one in so many texts is of no member; contenders that fail then do not take part.
fn measure(criterion: &mut Criterion, name: &str, unknown: usize) {
    let json = rows::rows(ROWS, unknown);
    let mut group = criterion.benchmark_group(format!("json {name}"));
    group.throughput(Throughput::Bytes(json.len() as u64));
    group
        .sample_size(15)
        .measurement_time(Duration::from_secs(1));
    decode::<rows::Borrowed<'_>>(&mut group, "&str", &json);
    decode::<rows::Owned>(&mut group, "String", &json);
    decode::<rows::Open>(&mut group, "graph-enum, open", &json);
    if unknown == 0 {
        decode::<rows::Closed>(&mut group, "graph-enum, closed", &json);
        decode::<rows::Serde>(&mut group, "serde", &json);
    }
    decode::<rows::SerdeOther>(&mut group, "serde(other)", &json);
    decode::<rows::SerdeUntagged>(&mut group, "serde(untagged)", &json);
    decode::<rows::StrumDefault>(&mut group, "serde_with, strum", &json);
    decode::<rows::Visitor>(&mut group, "visitor", &json);
    group.finish();
}

fn main() {
    let mut criterion = harness();
    measure(&mut criterion, "known", 0);
    measure(&mut criterion, "one in 50 unknown", 50);
    criterion.final_summary();
}
