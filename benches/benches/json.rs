//! Objects with three enum fields: what does decoding them cost beside plain text?
//!
//! In pages, as a service sends them, each dropped before the next.

use std::hint::black_box;
use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId, Throughput};
use graph_enum_benches::measure::harness;
use graph_enum_benches::rows::{PAGE, Shape, large, pages, token, usual};
use serde::Deserialize;

const ROWS: usize = 100_000;

fn decode<'a, R: Deserialize<'a>>(
    group: &mut BenchmarkGroup<'_, WallTime>,
    contender: &str,
    pages: &'a [String],
) {
    for page in pages {
        let rows = serde_json::from_str::<Vec<R>>(page);
        assert!(rows.is_ok_and(|rows| rows.len() == PAGE), "{contender}");
    }
    group.bench_function(BenchmarkId::new(contender, ROWS), |bencher| {
        bencher.iter(|| {
            for page in pages {
                black_box(serde_json::from_str::<Vec<R>>(page)).ok();
            }
        });
    });
}

/// `unknown`: one in so many texts is of no member; contenders that fail then do not take part.
macro_rules! measure {
    ($criterion:ident, $shape:ident, $kind:expr, $unknown:literal) => {
        let pages = pages($kind, ROWS / PAGE, $unknown);
        let bytes: usize = pages.iter().map(String::len).sum();
        let name = format!("json {}, {} unknown", stringify!($shape), $unknown);
        let mut group = $criterion.benchmark_group(name);
        group.throughput(Throughput::Bytes(bytes as u64));
        group
            .sample_size(10)
            .measurement_time(Duration::from_millis(300));
        decode::<$shape::Borrowed<'_>>(&mut group, "&str", &pages);
        decode::<$shape::Owned<'_>>(&mut group, "String", &pages);
        decode::<$shape::Open<'_>>(&mut group, "graph-enum, open", &pages);
        if $unknown == 0 {
            decode::<$shape::Closed<'_>>(&mut group, "graph-enum, closed", &pages);
            decode::<$shape::Serde<'_>>(&mut group, "serde", &pages);
        }
        decode::<$shape::SerdeOther<'_>>(&mut group, "serde(other)", &pages);
        decode::<$shape::SerdeUntagged<'_>>(&mut group, "serde(untagged)", &pages);
        decode::<$shape::StrumDefault<'_>>(&mut group, "serde_with, strum", &pages);
        decode::<$shape::Visitor<'_>>(&mut group, "visitor", &pages);
        group.finish();
    };
}

fn main() {
    let mut criterion = harness();
    measure!(criterion, token, Shape::Token, 0);
    measure!(criterion, usual, Shape::Usual, 0);
    measure!(criterion, usual, Shape::Usual, 50);
    measure!(criterion, large, Shape::Large, 0);
    criterion.final_summary();
}
