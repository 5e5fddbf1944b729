//! The benchmarks in rounds: a machine that is slower for a minute is so for one round of all contenders.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::{env, fs, io};

use graph_enum_benches::report::{Medians, medians};

/// The medians of each group.
pub(crate) type Groups = BTreeMap<String, Medians>;

/// Runs all benchmarks `rounds` times; the medians of the rounds' medians.
pub(crate) fn measure(target: &Path, groups: &[&str], rounds: usize) -> io::Result<Groups> {
    // A contender that is no more would stay among them.
    for group in groups {
        let _ = fs::remove_dir_all(target.join("criterion").join(group));
    }
    let mut times: BTreeMap<(&str, String, u32), Vec<f64>> = BTreeMap::new();
    for _ in 0..rounds {
        run_benchmarks()?;
        for group in groups {
            for (contender, row) in medians(target, group)? {
                for (size, time) in row {
                    let key = (*group, contender.clone(), size);
                    times.entry(key).or_default().push(time);
                }
            }
        }
    }
    let mut found = Groups::new();
    for ((group, contender, size), mut times) in times {
        times.sort_by(f64::total_cmp);
        let median = times.get(times.len() / 2).copied().unwrap_or(f64::NAN);
        let group = found.entry(group.to_owned()).or_default();
        group.entry(contender).or_default().insert(size, median);
    }
    Ok(found)
}

/// With short samples: what one round lacks, the others have.
fn run_benchmarks() -> io::Result<()> {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["bench", "-p", "graph-enum-benches"]);
    for bench in ["lookup", "convert", "json", "flags"] {
        command.args(["--bench", bench]);
    }
    command.args(["--", "--warm-up-time", "0.02"]);
    command.args(["--measurement-time", "0.05", "--sample-size", "10"]);
    if command.status()?.success() {
        Ok(())
    } else {
        Err(io::Error::other("a benchmark failed"))
    }
}
