//! How often decoding asks the allocator.

use std::alloc::System;
use std::fmt::Write;

use graph_enum_benches::rows::{Borrowed, Owned, Shape, rows, usual};
use serde::Deserialize;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn count<'a, R: Deserialize<'a>>(json: &'a str) -> usize {
    let region = Region::new(ALLOCATOR);
    let rows = serde_json::from_str::<Vec<R>>(json);
    let change = region.change();
    let failed = rows.is_err();
    if failed {
        usize::MAX
    } else {
        change.allocations
    }
}

/// How often the allocator is asked for the objects' fields; the `Vec` of the objects is taken off.
pub(crate) fn allocations() -> String {
    type Count = fn(&str) -> usize;
    let mut text = String::from(
        "\n### Allocations for 3,000 enum fields\n\n| field | all known | one in 50 unknown |\n| --- | ---: | ---: |\n",
    );
    let (known, unknown) = (rows(Shape::Usual, 1_000, 0), rows(Shape::Usual, 1_000, 50));
    let vec = count::<Borrowed<'_>>(&known);
    let contenders: [(&str, Count); 6] = [
        ("String", |json| count::<Owned>(json)),
        ("graph-enum, open", |json| count::<usual::Open>(json)),
        ("serde(other)", |json| count::<usual::SerdeOther>(json)),
        ("serde(untagged)", |json| {
            count::<usual::SerdeUntagged>(json)
        }),
        ("serde_with, strum", |json| {
            count::<usual::StrumDefault>(json)
        }),
        ("visitor", |json| count::<usual::Visitor>(json)),
    ];
    for (label, count) in contenders {
        let (known, unknown) = (
            count(&known).saturating_sub(vec),
            count(&unknown).saturating_sub(vec),
        );
        let _ = writeln!(text, "| {label} | {known} | {unknown} |");
    }
    text
}
