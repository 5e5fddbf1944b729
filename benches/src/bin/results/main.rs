//! Runs all benchmarks and writes `RESULTS.md` with its plots:
//! `cargo run --release -p graph-enum-benches --bin results [again]`. `again` writes the last run's
//! measurements once more, and measures what is not in `target/criterion`.

mod allocations;
mod goals;
mod rounds;
mod tables;

use std::fmt::Write;
use std::path::Path;
use std::process::Command;
use std::{env, fs, io};

use graph_enum_benches::compile::{self, Report};
use graph_enum_benches::report::{plot, table};
use graph_enum_benches::rows::{PAGE, Shape, pages};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::allocations::allocations;
use crate::goals::goals_table;
use crate::rounds::{Groups, Times, quiet};
use crate::tables::{compile_tables, json_table, ratios};

/// How often each timing is taken, and each build. Many short rounds: a neighbour on the machine is busy for minutes.
const ROUNDS: usize = 21;
const COMPILE_ROUNDS: usize = 3;

const LOOKUPS: [(&str, &str, &str); 4] = [
    (
        "lookup uniform",
        "lookup-uniform.svg",
        "Every member as often as any other, shuffled. The stream is long enough that no \
         branch predictor learns it by heart: of 16,384 names it did.",
    ),
    (
        "lookup skewed",
        "lookup-skewed.svg",
        "One member in 19 of 20 places, which a branch predictor learns: a `match` comes close, by hand or strum's, and one of the two wins at 2, 4, 16, 32, 68 and 472 members.",
    ),
    (
        "lookup miss",
        "lookup-miss.svg",
        "Names of which one letter is wrong. Serde prints all names into its error; it reads a sixteenth of the stream.",
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

const DECODED: [(&str, &str, Shape, usize); 4] = [
    (
        "json token, 0 unknown",
        "objects of type `vppToken`, whose other texts are `String`s; enumerations of 2, 4 and 5 members",
        Shape::Token,
        0,
    ),
    (
        "json usual, 0 unknown",
        "nothing but a borrowed id beside; enumerations of 4, 5 and 8 members, all known",
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
        "the same, enumerations of 68, 472 and 826 members",
        Shape::Large,
        0,
    ),
];

const FLAGS: [(&str, &str); 5] = [
    (
        "flags parse",
        "A comma list; bitflags reads its own, with bars.",
    ),
    ("flags print", "The same, as a `String`."),
    (
        "flags contains",
        "A set, and a member that the compiler knows.",
    ),
    ("flags union", "Two sets to a third."),
    ("flags iterate", "Each member of a set."),
];

/// Who takes part, where the name does not say it.
const CONTENDERS: &str = "\n## Contenders\n\n\
    - *graph-enum*: the derive on a closed enum; *open*: with an unknown variant that holds an `UnknownMember`.\n\
    - *floor*: one comparison with the right name, as if somebody had said which it is.\n\
    - *match*: written by hand, over names or integers.\n\
    - *strum*: `EnumString`, `IntoStaticStr`, `FromRepr`; *strum, phf*: `EnumString` with its `use_phf`; *phf*: its map of names to members.\n\
    - *HashMap, Fx*: the standard library's map with rustc-hash.\n\
    - *serde*: its derives, where no JSON is read through `IntoDeserializer`; *serde(other)*, *serde(untagged)*: with such a variant, the second of a `String`.\n\
    - *serde_with, strum*: `DisplayFromStr` over strum's derives, with strum's `default` for unknown texts. *visitor*: unknown texts and integers kept, by a visitor of three functions and a `match`, as Google's SDK for Rust has it.\n\
    - *by hand*, for flags: a loop over all members, with a test of each one's bits.\n\
    - *bare*, for compiling: what the standard library derives, as each other contender has it too; *strum + num_enum + serde*: the derives that give what ours gives of names, integers and serde.\n";

fn main() -> io::Result<()> {
    let is_kept = env::args()
        .nth(1)
        .is_some_and(|argument| argument == "again");
    let benches = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = benches.join("..").join("target");
    let groups = timings(&target, is_kept)?;
    let plots = benches.join("plots");
    fs::create_dir_all(&plots)?;
    let file = target.join("criterion").join("load.json");
    let mut text = heading(&kept(&file, is_kept, || Ok(load()))?);
    if is_kept && are_builds_older(&target)? {
        text.push_str("- Written `again`: the builds are of an earlier run than the timings, and may be of an earlier state of the code.\n");
    }
    let report = compile_costs(&target, is_kept)?;
    text.push_str(&goals_table(&groups, &report));
    text.push_str(CONTENDERS);
    text.push_str("\n## Name to member, nanoseconds\n");
    for (group, file, what) in LOOKUPS {
        section(&mut text, &groups, &plots, group, file, what)?;
        text.push_str(&ratio_table(of(&groups, group)?));
    }
    text.push_str("\n## Conversions, nanoseconds\n\n18 members: `iosUpdatesInstallStatus`, whose integers are far below zero or small. A value of an open enum is 16 bytes, and may have to be dropped.\n");
    for (group, file) in CONVERSIONS {
        let what = "Every member as often as any other, shuffled.";
        section(&mut text, &groups, &plots, group, file, what)?;
    }
    text.push_str("\n## JSON: 100,000 objects with three enum fields\n\nRead in pages of 1,000, as a service sends them, each dropped before the next. Beside `&str`, a field of ours takes a lookup, and reads integers too: it asks for any value, not for a string. The first table is of whole objects of Graph, the others of objects made of little but enums, where a field's cost shows most.\n");
    for (group, what, shape, unknown) in DECODED {
        let pages = pages(shape, 100_000 / PAGE, unknown);
        let bytes = pages.iter().map(String::len).sum();
        text.push_str(&json_table(of(&groups, group)?, what, bytes));
    }
    text.push_str(&allocations());
    text.push_str("\n## Flags, nanoseconds a set\n\nSets of one to four members of `windowsArchitecture` (4) and `authenticationMethodModes` (18). A set of an open enum may hold unknown names on the heap, so that it is cloned where others are copied.\n");
    for (group, what) in FLAGS {
        // Writing to a string cannot fail.
        let _ = write!(
            text,
            "\n### {group}\n\n{what}\n\n{}",
            table(&quiet(of(&groups, group)?))
        );
    }
    text.push_str(&compile_tables(&report));
    fs::write(benches.join("RESULTS.md"), text)
}

fn timings(target: &Path, is_kept: bool) -> io::Result<Groups> {
    let lookups = LOOKUPS.iter().map(|(group, ..)| *group);
    let conversions = CONVERSIONS.iter().map(|(group, ..)| *group);
    let decoded = DECODED.iter().map(|(group, ..)| *group);
    let flags = FLAGS.iter().map(|(group, ..)| *group);
    let groups: Vec<&str> = lookups
        .chain(conversions)
        .chain(decoded)
        .chain(flags)
        .collect();
    kept(
        &target.join("criterion").join("rounds.json"),
        is_kept,
        || rounds::measure(target, &groups, ROUNDS),
    )
}

fn of<'a>(groups: &'a Groups, group: &str) -> io::Result<&'a Times> {
    groups
        .get(group)
        .ok_or_else(|| io::Error::other(format!("{group} was not measured")))
}

/// Each peer's time over ours.
fn ratio_table(times: &Times) -> String {
    let table = table(&ratios(times, "graph-enum"));
    format!("\nThe same as multiples of `graph-enum`'s time:\n\n{table}")
}

fn compile_costs(target: &Path, is_kept: bool) -> io::Result<Report> {
    kept(
        &target.join("criterion").join("compile.json"),
        is_kept,
        || compile::measure(COMPILE_ROUNDS),
    )
}

/// Whether the timings were taken again since the builds.
fn are_builds_older(target: &Path) -> io::Result<bool> {
    let taken = |file| fs::metadata(target.join("criterion").join(file))?.modified();
    Ok(taken("compile.json")? < taken("rounds.json")?)
}

/// What was kept in a file, or what is measured now, which is kept there.
fn kept<T: Serialize + DeserializeOwned>(
    file: &Path,
    is_kept: bool,
    measure: impl FnOnce() -> io::Result<T>,
) -> io::Result<T> {
    if is_kept && file.exists() {
        return Ok(serde_json::from_slice(&fs::read(file)?)?);
    }
    let measured = measure()?;
    fs::write(file, serde_json::to_vec(&measured)?)?;
    Ok(measured)
}

fn output_of(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    output.map_or_else(
        |_| String::new(),
        |output| String::from_utf8_lossy(&output.stdout).trim().to_owned(),
    )
}

/// How busy the machine is: 1 for the benchmark itself.
fn load() -> String {
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    load.split(' ').next().unwrap_or_default().to_owned()
}

fn heading(load: &str) -> String {
    let processor = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processor
        .lines()
        .find_map(|line| line.strip_prefix("model name"))
        .unwrap_or_default();
    let model = model.trim_start_matches([':', ' ', '\t']);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
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
        "# Results\n\nWritten by `cargo run --release -p graph-enum-benches --bin results`; all contenders ran in each of {ROUNDS} rounds, and of {COMPILE_ROUNDS} for the compiler. A neighbour on the machine slows some rounds by half: a ratio is the median of the rounds' ratios, a time their tenth percentile, a figure of the compiler their median.\n\n\
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
    groups: &Groups,
    plots: &Path,
    group: &str,
    file: &str,
    what: &str,
) -> io::Result<()> {
    let times = quiet(of(groups, group)?);
    plot(&times, group, &plots.join(file))?;
    // Writing to a string cannot fail.
    let _ = write!(
        text,
        "\n### {group}\n\n{what}\n\n{}\n![{group}](plots/{file})\n",
        table(&times)
    );
    Ok(())
}
