//! The benchmarks in rounds: a machine that is slower for a minute is so for one round of all contenders.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

use graph_enum_benches::compile::target;
use graph_enum_benches::report::{Medians, medians};

/// The times of each contender, by size; one for each round.
pub(crate) type Times = BTreeMap<String, BTreeMap<u32, Vec<f64>>>;

/// The times of each group.
pub(crate) type Groups = BTreeMap<String, Times>;

/// Runs the benchmarks of each checkout in turn, `rounds` times.
pub(crate) fn measure<const N: usize>(
    checkouts: [&Path; N],
    groups: &[&str],
    rounds: NonZeroUsize,
) -> io::Result<[Groups; N]> {
    let mut found = [const { Groups::new() }; N];
    // A contender that was removed would stay in the last run's output.
    for nth in 0..N {
        let _ = fs::remove_dir_all(output(nth).join("criterion"));
    }
    for _ in 0..rounds.get() {
        for (nth, checkout) in checkouts.iter().enumerate() {
            run_benchmarks(checkout, &output(nth))?;
            for group in groups {
                let times = found[nth].entry((*group).to_owned()).or_default();
                for (contender, row) in medians(&output(nth), group)? {
                    let times = times.entry(contender).or_default();
                    for (size, time) in row {
                        times.entry(size).or_default().push(time);
                    }
                }
            }
        }
    }
    Ok(found)
}

/// The target directory of a checkout's benchmarks.
fn output(nth: usize) -> PathBuf {
    target().join(format!("results-{nth}"))
}

/// What each takes while no neighbour on the machine is busy.
pub(crate) fn quiet(times: &Times) -> Medians {
    let quiet = |row: &BTreeMap<u32, Vec<f64>>| {
        let times = row.iter().map(|(size, times)| (*size, least(times)));
        times.collect()
    };
    let rows = times.iter();
    rows.map(|(contender, row)| (contender.clone(), quiet(row)))
        .collect()
}

/// What it takes while no neighbour on the machine is busy: the tenth percentile of its rounds.
fn least(rounds: &[f64]) -> f64 {
    nth(rounds, 10)
}

/// The median of the rounds' ratios: two contenders of one round ran soon after each other, and a busy
/// neighbour slowed both.
pub(crate) fn ratio(over: &[f64], under: &[f64]) -> f64 {
    let ratios = over.iter().zip(under).map(|(over, under)| over / under);
    median(&ratios.collect::<Vec<_>>())
}

pub(crate) fn median(figures: &[f64]) -> f64 {
    nth(figures, 2)
}

/// The one that a half, a tenth, … of them are below; `NAN` of nothing.
fn nth(figures: &[f64], part: usize) -> f64 {
    let mut figures = figures.to_vec();
    figures.sort_by(f64::total_cmp);
    figures
        .get(figures.len() / part)
        .copied()
        .unwrap_or(f64::NAN)
}

/// With short samples: what one round lacks, the others have.
fn run_benchmarks(checkout: &Path, target: &Path) -> io::Result<()> {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .current_dir(checkout)
        .env("CARGO_TARGET_DIR", target);
    command.args(["bench", "-p", "graph-enum-benches"]);
    for bench in ["lookup", "convert", "json", "flags"] {
        command.args(["--bench", bench]);
    }
    command.args(["--", "--warm-up-time", "0.01"]);
    command.args(["--measurement-time", "0.02", "--sample-size", "10"]);
    if command.status()?.success() {
        Ok(())
    } else {
        Err(io::Error::other("a benchmark failed"))
    }
}
