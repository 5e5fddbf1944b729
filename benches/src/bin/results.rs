//! Runs all benchmarks and writes `RESULTS.md` with its plots:
//! `cargo run --release -p graph-enum-benches --bin results [short | again]`. `short` takes fewer
//! samples; `again` writes the last run's measurements once more.

use std::alloc::System;
use std::fmt::Write;
use std::path::Path;
use std::process::Command;
use std::{env, fs, io};

use graph_enum_benches::compile::{self, Report};
use graph_enum_benches::report::{Medians, medians, plot, table};
use graph_enum_benches::rows::{Borrowed, Owned, Shape, rows, usual};
use serde::Deserialize;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const LOOKUPS: [(&str, &str, &str); 4] = [
    (
        "lookup uniform",
        "lookup-uniform.svg",
        "Every member as often as any other, shuffled.",
    ),
    (
        "lookup skewed",
        "lookup-skewed.svg",
        "One member in 19 of 20 places: a `match` is predicted, and wins.",
    ),
    (
        "lookup miss",
        "lookup-miss.svg",
        "Names of which one letter is wrong. Serde prints all names into its error.",
    ),
    (
        "lookup case",
        "lookup-case.svg",
        "The first letter in the other case, for those that read that.",
    ),
];

const CONVERSIONS: [(&str, &str); 3] = [
    ("convert integer to member", "convert-from-integer.svg"),
    ("convert member to name", "convert-to-name.svg"),
    ("convert member to integer", "convert-to-integer.svg"),
];

const DECODED: [(&str, &str, Shape, usize); 3] = [
    (
        "json usual, 0 unknown",
        "enumerations of 4, 5 and 8 members, all known",
        Shape::Usual,
        0,
    ),
    (
        "json usual, 50 unknown",
        "the same, one text in 50 unknown",
        Shape::Usual,
        50,
    ),
    (
        "json large, 0 unknown",
        "enumerations of 68, 472 and 826 members, all known",
        Shape::Large,
        0,
    ),
];

fn main() -> io::Result<()> {
    let argument = env::args().nth(1).unwrap_or_default();
    let benches = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = benches.join("..").join("target");
    if argument != "again" {
        run_benchmarks(argument == "short")?;
    }
    let plots = benches.join("plots");
    fs::create_dir_all(&plots)?;
    let mut text = heading();
    text.push_str("\n## Name to member, nanoseconds\n");
    for (group, file, what) in LOOKUPS {
        section(&mut text, &target, &plots, group, file, what)?;
    }
    text.push_str("\n## Conversions, nanoseconds\n\n18 members: `iosUpdatesInstallStatus`, whose integers are far below zero or small.\n");
    for (group, file) in CONVERSIONS {
        section(
            &mut text,
            &target,
            &plots,
            group,
            file,
            "Every member as often as any other, shuffled.",
        )?;
    }
    text.push_str("\n## JSON: 100,000 objects with three enum fields\n");
    for (group, what, shape, unknown) in DECODED {
        let bytes = rows(shape, 100_000, unknown).len();
        text.push_str(&json_table(&medians(&target, group)?, what, bytes));
    }
    text.push_str(&allocations());
    text.push_str(&compile_tables(&compile_costs(
        &target,
        argument == "again",
    )?));
    fs::write(benches.join("RESULTS.md"), text)
}

/// Measured, and kept beside criterion's files; or what was kept.
fn compile_costs(target: &Path, is_kept: bool) -> io::Result<Report> {
    let file = target.join("criterion").join("compile.json");
    if is_kept {
        return Ok(serde_json::from_slice(&fs::read(file)?)?);
    }
    let report = compile::measure(1)?;
    fs::write(file, serde_json::to_vec(&report)?)?;
    Ok(report)
}

fn run_benchmarks(is_short: bool) -> io::Result<()> {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args([
        "bench",
        "-p",
        "graph-enum-benches",
        "--bench",
        "lookup",
        "--bench",
        "convert",
        "--bench",
        "json",
        "--",
    ]);
    if is_short {
        command.args([
            "--warm-up-time",
            "0.02",
            "--measurement-time",
            "0.05",
            "--sample-size",
            "10",
        ]);
    }
    if command.status()?.success() {
        Ok(())
    } else {
        Err(io::Error::other("a benchmark failed"))
    }
}

fn output_of(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    output.map_or_else(
        |_| String::new(),
        |output| String::from_utf8_lossy(&output.stdout).trim().to_owned(),
    )
}

fn heading() -> String {
    let processor = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processor
        .lines()
        .find_map(|line| line.strip_prefix("model name"))
        .unwrap_or_default();
    let model = model.trim_start_matches([':', ' ', '\t']);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or_default();
    let tree = output_of(
        "cargo",
        &[
            "tree",
            "-p",
            "graph-enum-benches",
            "--depth",
            "1",
            "-e",
            "normal",
            "--prefix",
            "none",
        ],
    );
    let versions: Vec<&str> = tree
        .lines()
        .skip(1)
        .map(|line| line.split(" (").next().unwrap_or(line))
        .collect();
    format!(
        "# Results\n\nWritten by `cargo run --release -p graph-enum-benches --bin results`; medians.\n\n\
         - Machine: {model}, {cores} cores, {}-{}; load at the end of the timings {load}.\n\
         - Compiler: {}.\n- Versions: {}.\n- Enumerations: of Microsoft Graph v1.0, from `facts/v1.0.txt`.\n",
        env::consts::ARCH,
        env::consts::OS,
        output_of("rustc", &["--version"]),
        versions.join(", ")
    )
}

fn section(
    text: &mut String,
    target: &Path,
    plots: &Path,
    group: &str,
    file: &str,
    what: &str,
) -> io::Result<()> {
    let medians = medians(target, group)?;
    plot(&medians, group, &plots.join(file))?;
    // Writing to a string cannot fail.
    let _ = write!(
        text,
        "\n### {group}\n\n{what}\n\n{}\n![{group}](plots/{file})\n",
        table(&medians)
    );
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "the size of a text")]
fn json_table(medians: &Medians, what: &str, bytes: usize) -> String {
    let time = |contender: &str| {
        medians
            .get(contender)
            .and_then(|row| row.values().next())
            .copied()
    };
    let floor = time("&str").unwrap_or(f64::NAN);
    let mut text = format!(
        "\n### {what}\n\n| field | ms | MB/s | of `&str` |\n| --- | ---: | ---: | ---: |\n"
    );
    for contender in medians.keys() {
        let median = time(contender).unwrap_or(f64::NAN);
        let _ = writeln!(
            text,
            "| {contender} | {:.1} | {:.0} | {:.2} |",
            median / 1e6,
            bytes as f64 / median * 1e3,
            median / floor
        );
    }
    text
}

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
fn allocations() -> String {
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

fn compile_tables(report: &Report) -> String {
    let mut text = String::from(
        "\n## Compiling all 859 enumerations that have members\n\n\
         | what | CPU s | wall s | memory MB | rlib MB |\n| --- | ---: | ---: | ---: | ---: |\n",
    );
    for (mode, costs) in &report.costs {
        for (contender, cost) in costs {
            let _ = writeln!(
                text,
                "| {mode}, {contender} | {:.2} | {:.2} | {:.0} | {:.1} |",
                cost.cpu, cost.wall, cost.memory, cost.rlib
            );
        }
    }
    text.push_str("\n| source after expansion | MB |\n| --- | ---: |\n");
    for (contender, size) in &report.expanded {
        let _ = writeln!(text, "| {contender} | {size:.1} |");
    }
    text.push_str("\n| the macro with its dependencies, from nothing | CPU s |\n| --- | ---: |\n");
    for (label, cost) in &report.cold {
        let _ = writeln!(text, "| {label} | {:.2} |", cost.cpu);
    }
    text
}
