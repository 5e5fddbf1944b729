//! How often decoding asks the allocator.

use std::alloc::System;
use std::fmt::Write;

use graph_enum_benches::rows::{Shape, pages, usual};
use serde::Deserialize;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn count<'a, R: Deserialize<'a>>(pages: &'a [String]) -> usize {
    let region = Region::new(ALLOCATOR);
    let pages = pages
        .iter()
        .map(|page| serde_json::from_str::<Vec<R>>(page));
    let failed = pages.filter(Result::is_err).count() > 0;
    let change = region.change();
    if failed {
        usize::MAX
    } else {
        change.allocations
    }
}

/// How often the allocator is asked for the objects' fields; the `Vec` of the objects is taken off.
pub(crate) fn allocations() -> String {
    type Count = fn(&[String]) -> usize;
    let mut text = String::from(
        "\n### Allocations for 3,000 enum fields\n\n| field | all known | one in 50 unknown |\n| --- | ---: | ---: |\n",
    );
    let (known, unknown) = (pages(Shape::Usual, 1, 0), pages(Shape::Usual, 1, 50));
    let vec = count::<usual::Borrowed<'_>>(&known);
    let contenders: [(&str, Count); 6] = [
        ("String", |pages| count::<usual::Owned<'_>>(pages)),
        ("graph-enum, open", |pages| count::<usual::Open<'_>>(pages)),
        ("serde(other)", |pages| {
            count::<usual::SerdeOther<'_>>(pages)
        }),
        ("serde(untagged)", |pages| {
            count::<usual::SerdeUntagged<'_>>(pages)
        }),
        ("serde_with, strum", |pages| {
            count::<usual::StrumDefault<'_>>(pages)
        }),
        ("visitor", |pages| count::<usual::Visitor<'_>>(pages)),
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
