//! Runs all benchmarks, and writes `RESULTS.md` with its plots:
//! `cargo run --release -p graph-enum-benches --bin results`.
//!
//! `--rounds N` sets how often each timing is taken. `--against CHECKOUT` runs the benchmarks of another
//! checkout in the same rounds, and prints each of our times over the time there.

mod allocations;
mod options;
mod rounds;
mod tables;

use std::fmt::Write;
use std::num::NonZeroUsize;
use std::path::Path;
use std::process::Command;
use std::{env, fs, io};

use graph_enum_benches::compile;
use graph_enum_benches::report::{plot, table};
use graph_enum_benches::rows::{PAGE, Shape, pages};

use crate::allocations::allocations;
use crate::options::Options;
use crate::rounds::{Groups, Times, quiet};
use crate::tables::{against_table, compile_tables, json_table, ratios};

/// The builds of the slowest contender at most. Each takes minutes beside the others.
const COMPILE_BUILDS: NonZeroUsize = NonZeroUsize::new(5).unwrap();

/// Criterion's groups, as `benches/` names them.
const LOOKUPS: [&str; 4] = [
    "lookup uniform",
    "lookup skewed",
    "lookup miss",
    "lookup case",
];
const CONVERSIONS: [&str; 3] = [
    "convert integer to member",
    "convert member to name",
    "convert member to integer",
];
const DECODED: [(&str, Shape, usize); 4] = [
    ("json token, 0 unknown", Shape::Token, 0),
    ("json usual, 0 unknown", Shape::Usual, 0),
    ("json usual, 50 unknown", Shape::Usual, 50),
    ("json large, 0 unknown", Shape::Large, 0),
];
const FLAGS: [&str; 5] = [
    "flags parse",
    "flags print",
    "flags contains",
    "flags union",
    "flags iterate",
];

fn main() -> io::Result<()> {
    let options = Options::parse(env::args().skip(1)).map_err(io::Error::other)?;
    let groups: Vec<&str> = LOOKUPS
        .into_iter()
        .chain(CONVERSIONS)
        .chain(DECODED.iter().map(|(group, ..)| *group))
        .chain(FLAGS)
        .collect();
    if let Some(other) = &options.against {
        let [own, other] = rounds::measure([Path::new("."), other], &groups, options.rounds)?;
        print!("{}", against_table(&own, &other));
        return Ok(());
    }
    let [timings] = rounds::measure([Path::new(".")], &groups, options.rounds)?;
    let mut text = heading(options.rounds);
    write_timings(&mut text, &timings)?;
    text.push_str(&compile_tables(&compile::measure(
        options.rounds.min(COMPILE_BUILDS),
    )?));
    print!("{text}");
    fs::write(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("RESULTS.md"),
        text,
    )
}

fn write_timings(text: &mut String, timings: &Groups) -> io::Result<()> {
    text.push_str("\n## Name to member, ns\n");
    for group in LOOKUPS {
        section(text, timings, group)?;
        let table = table(&ratios(of(timings, group)?, "graph-enum"));
        // Writing to a string cannot fail.
        let _ = write!(text, "\nDivided by `graph-enum`'s time:\n\n{table}");
    }
    text.push_str("\n## Conversions, ns\n");
    for group in CONVERSIONS {
        section(text, timings, group)?;
    }
    text.push_str("\n## JSON, 100,000 objects with three enum fields\n");
    for (group, shape, unknown) in DECODED {
        let pages = pages(shape, 100_000 / PAGE, unknown);
        let bytes = pages.iter().map(String::len).sum();
        text.push_str(&json_table(of(timings, group)?, group, bytes));
    }
    text.push_str(&allocations());
    text.push_str("\n## Flags, ns a set\n");
    for group in FLAGS {
        let table = table(&quiet(of(timings, group)?));
        let _ = write!(text, "\n### {group}\n\n{table}");
    }
    Ok(())
}

fn section(text: &mut String, groups: &Groups, group: &str) -> io::Result<()> {
    let plots = Path::new(env!("CARGO_MANIFEST_DIR")).join("plots");
    fs::create_dir_all(&plots)?;
    let file = format!("{}.svg", group.replace(' ', "-"));
    let times = quiet(of(groups, group)?);
    plot(&times, group, &plots.join(&file))?;
    // Writing to a string cannot fail.
    let _ = write!(
        text,
        "\n### {group}\n\n{}\n![{group}](plots/{file})\n",
        table(&times)
    );
    Ok(())
}

fn of<'a>(groups: &'a Groups, group: &str) -> io::Result<&'a Times> {
    groups
        .get(group)
        .ok_or_else(|| io::Error::other(format!("{group} was not measured")))
}

fn heading(rounds: NonZeroUsize) -> String {
    let processor = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processor
        .lines()
        .find_map(|line| line.strip_prefix("model name"))
        .unwrap_or_default();
    let model = model.trim_start_matches([':', ' ', '\t']);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or_default();
    let tree = [
        "tree",
        "-p",
        "graph-enum-benches",
        "--depth=1",
        "--edges=normal",
        "--prefix=none",
    ];
    let tree = output_of("cargo", &tree);
    let versions: Vec<&str> = tree
        .lines()
        .skip(1)
        .filter_map(|line| line.split(" (").next())
        .collect();
    format!(
        "# Results\n\nWritten by `cargo run --release -p graph-enum-benches --bin results`. \
         [How it is measured](README.md).\n\n\
         - Rounds: {rounds}\n- Machine: {model}, {}-{}\n- Cores: {cores}\n- Load after the timings: {load}\n\
         - Compiler: {}\n- Versions: {}\n",
        env::consts::ARCH,
        env::consts::OS,
        output_of("rustc", &["--version"]),
        versions.join(", ")
    )
}

fn output_of(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    output.map_or_else(
        |_| String::new(),
        |output| String::from_utf8_lossy(&output.stdout).trim().to_owned(),
    )
}
