//! The benchmarks in rounds: a machine that is slower for a minute is so for one round of all contenders.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::{env, fs, io};

use graph_enum_benches::report::{Medians, medians};

/// The times of each contender, by size; one for each round.
pub(crate) type Times = BTreeMap<String, BTreeMap<u32, Vec<f64>>>;

/// The times of each group.
pub(crate) type Groups = BTreeMap<String, Times>;

/// Runs all benchmarks `rounds` times.
pub(crate) fn measure(target: &Path, groups: &[&str], rounds: usize) -> io::Result<Groups> {
    // A contender that is no more would stay among them.
    for group in groups {
        let _ = fs::remove_dir_all(target.join("criterion").join(group));
    }
    let mut found = Groups::new();
    for _ in 0..rounds {
        run_benchmarks()?;
        for group in groups {
            let times = found.entry((*group).to_owned()).or_default();
            for (contender, row) in medians(target, group)? {
                let times = times.entry(contender).or_default();
                for (size, time) in row {
                    times.entry(size).or_default().push(time);
                }
            }
        }
    }
    Ok(found)
}

/// What each takes while no neighbour on the machine is busy: the tenth percentile of its rounds.
pub(crate) fn quiet(times: &Times) -> Medians {
    let quiet = |row: &BTreeMap<u32, Vec<f64>>| {
        let times = row.iter().map(|(size, times)| (*size, nth(times, 10)));
        times.collect()
    };
    let rows = times.iter();
    rows.map(|(contender, row)| (contender.clone(), quiet(row)))
        .collect()
}

/// The median of the rounds' ratios: two contenders of one round ran within seconds of each other, and a
/// busy neighbour slowed both.
pub(crate) fn ratio(over: &[f64], under: &[f64]) -> f64 {
    let ratios = over.iter().zip(under).map(|(over, under)| over / under);
    nth(&ratios.collect::<Vec<_>>(), 2)
}

/// The one that a half, a tenth, … of them are below; `NAN`, which keeps no bound, of nothing.
fn nth(times: &[f64], part: usize) -> f64 {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    times.get(times.len() / part).copied().unwrap_or(f64::NAN)
}

/// With short samples: what one round lacks, the others have.
fn run_benchmarks() -> io::Result<()> {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
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
