//! Objects with three enum fields: what does decoding them cost beside plain text?

use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId, Throughput};
use graph_enum_benches::measure::harness;
use graph_enum_benches::rows::{Borrowed, Owned, Shape, large, rows, usual};
use serde::Deserialize;

const ROWS: usize = 100_000;

fn decode<'a, R: Deserialize<'a>>(
    group: &mut BenchmarkGroup<'_, WallTime>,
    contender: &str,
    json: &'a str,
) {
    let first = serde_json::from_str::<Vec<R>>(json);
    assert!(first.is_ok_and(|rows| rows.len() == ROWS), "{contender}");
    group.bench_function(BenchmarkId::new(contender, ROWS), |bencher| {
        bencher.iter_with_large_drop(|| serde_json::from_str::<Vec<R>>(json));
    });
}

/// `unknown`: one in so many texts is of no member; contenders that fail then do not take part.
macro_rules! measure {
    ($criterion:ident, $shape:ident, $kind:expr, $unknown:literal) => {
        let json = rows($kind, ROWS, $unknown);
        let name = format!("json {}, {} unknown", stringify!($shape), $unknown);
        let mut group = $criterion.benchmark_group(name);
        group.throughput(Throughput::Bytes(json.len() as u64));
        group
            .sample_size(10)
            .measurement_time(Duration::from_millis(300));
        decode::<Borrowed<'_>>(&mut group, "&str", &json);
        decode::<Owned>(&mut group, "String", &json);
        decode::<$shape::Open>(&mut group, "graph-enum, open", &json);
        if $unknown == 0 {
            decode::<$shape::Closed>(&mut group, "graph-enum, closed", &json);
            decode::<$shape::Serde>(&mut group, "serde", &json);
        }
        decode::<$shape::SerdeOther>(&mut group, "serde(other)", &json);
        decode::<$shape::SerdeUntagged>(&mut group, "serde(untagged)", &json);
        decode::<$shape::StrumDefault>(&mut group, "serde_with, strum", &json);
        decode::<$shape::Visitor>(&mut group, "visitor", &json);
        group.finish();
    };
}

fn main() {
    let mut criterion = harness();
    measure!(criterion, usual, Shape::Usual, 0);
    measure!(criterion, usual, Shape::Usual, 50);
    measure!(criterion, large, Shape::Large, 0);
    criterion.final_summary();
}
