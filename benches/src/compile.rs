//! A crate of every v1.0 enumeration, in the style of each library: what does building it cost?

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;
use std::{env, fs, io};

use serde::{Deserialize, Serialize};
use wait4::Wait4;

use crate::facts::{Fact, facts};
use crate::source::{BARE, CLOSED, OPEN, SERDE, STACK, Style, enumeration};

/// What one build of one crate took: the median of the rounds.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize)]
pub struct Cost {
    /// Seconds on the clock.
    pub wall: f64,
    /// Seconds of the processor, user and system, in all processes.
    pub cpu: f64,
    /// The largest process, in MB.
    pub memory: f64,
    /// The library, in MB; 0 where there is none.
    pub rlib: f64,
}

/// A crate and what it depends on.
#[derive(Clone, Copy, Debug)]
struct Contender {
    label: &'static str,
    style: Style,
    dependencies: &'static str,
}

const SERDE_DEPENDENCY: &str = "serde = { version = \"1\", features = [\"derive\"] }\n";
const STACK_DEPENDENCIES: &str = "serde = { version = \"1\", features = [\"derive\"] }\n\
     strum = { version = \"0.28\", features = [\"derive\"] }\nnum_enum = \"0.7\"\n";

const CONTENDERS: [Contender; 5] = [
    Contender {
        label: "bare",
        style: BARE,
        dependencies: "",
    },
    Contender {
        label: "graph-enum, open",
        style: OPEN,
        dependencies: "",
    },
    Contender {
        label: "graph-enum, closed",
        style: CLOSED,
        dependencies: "",
    },
    Contender {
        label: "serde",
        style: SERDE,
        dependencies: SERDE_DEPENDENCY,
    },
    Contender {
        label: "strum + num_enum + serde",
        style: STACK,
        dependencies: STACK_DEPENDENCIES,
    },
];

const MODES: [(&str, &[&str]); 3] = [
    ("check", &["check"]),
    ("debug", &["build"]),
    ("release", &["build", "--release"]),
];

/// The cost of each mode and contender, and the size of what each expands to.
#[derive(Debug, Default, Deserialize, Serialize)]
pub struct Report {
    /// By mode, then contender.
    pub costs: BTreeMap<String, BTreeMap<String, Cost>>,
    /// MB of source after expansion, by contender.
    pub expanded: BTreeMap<String, f64>,
    /// Building the macro and its dependencies from nothing, by crate.
    pub cold: BTreeMap<String, Cost>,
}

/// Builds everything `rounds` times, contenders in turn.
///
/// # Errors
///
/// When a crate cannot be written or built.
pub fn measure(rounds: usize) -> io::Result<Report> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let directory = workspace.join("target").join("compile-cost");
    // Two enumerations of v1.0 declare no member, which num_enum does not accept.
    let mut facts = facts();
    facts.retain(|fact| !fact.members.is_empty());
    let mut report = Report::default();
    for contender in &CONTENDERS {
        write_crate(&workspace, &directory, contender, &facts)?;
        let size = expanded_size(&directory.join(name(contender.label)))?;
        report.expanded.insert(contender.label.to_owned(), size);
    }
    for (mode, arguments) in MODES {
        let mut costs: BTreeMap<String, Vec<Cost>> = BTreeMap::new();
        for contender in &CONTENDERS {
            build_dependencies(&directory.join(name(contender.label)), arguments)?;
        }
        for _ in 0..rounds {
            for contender in &CONTENDERS {
                let cost = build(&directory.join(name(contender.label)), arguments)?;
                let costs = costs.entry(contender.label.to_owned()).or_default();
                costs.push(cost);
            }
        }
        let medians = costs
            .into_iter()
            .map(|(label, costs)| (label, median(&costs)));
        report.costs.insert(mode.to_owned(), medians.collect());
    }
    report.cold = cold(&workspace, &directory, rounds)?;
    Ok(report)
}

fn name(label: &str) -> String {
    label.replace(|letter: char| !letter.is_ascii_alphanumeric(), "-")
}

fn write_crate(
    workspace: &Path,
    directory: &Path,
    contender: &Contender,
    facts: &[Fact],
) -> io::Result<()> {
    let mut modules: BTreeMap<&str, String> = BTreeMap::new();
    for fact in facts {
        *modules.entry(&fact.namespace).or_default() += &enumeration(&contender.style, fact);
    }
    let mut source = String::from("#![allow(non_camel_case_types)]\n");
    for (namespace, enums) in modules {
        // Writing to a string cannot fail.
        let _ = writeln!(
            source,
            "pub mod {} {{\n{enums}}}",
            namespace.replace('.', "_")
        );
    }
    let own = if contender.label.starts_with("graph-enum") {
        format!(
            "graph-enum = {{ path = \"{}\" }}\n",
            workspace.join("graph-enum").display()
        )
    } else {
        String::new()
    };
    let dependencies = own + contender.dependencies;
    write_package(
        workspace,
        &directory.join(name(contender.label)),
        &dependencies,
        &source,
    )
}

fn write_package(
    workspace: &Path,
    package: &Path,
    dependencies: &str,
    source: &str,
) -> io::Result<()> {
    fs::create_dir_all(package.join("src"))?;
    let manifest = format!(
        "[package]\nname = \"measured\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\n{dependencies}\n[workspace]\n"
    );
    fs::write(package.join("Cargo.toml"), manifest)?;
    fs::copy(workspace.join("Cargo.lock"), package.join("Cargo.lock"))?;
    fs::write(package.join("src").join("lib.rs"), source)
}

/// Builds all but the package itself.
fn build_dependencies(package: &Path, arguments: &[&str]) -> io::Result<()> {
    let source = package.join("src").join("lib.rs");
    let text = fs::read(&source)?;
    fs::write(&source, "")?;
    run(package, arguments)?;
    fs::write(&source, text)
}

/// Builds a package again of which only the source is new.
fn build(package: &Path, arguments: &[&str]) -> io::Result<Cost> {
    let source = package.join("src").join("lib.rs");
    fs::write(&source, fs::read(&source)?)?;
    let mut cost = run(package, arguments)?;
    let profile = if arguments.contains(&"--release") {
        "release"
    } else {
        "debug"
    };
    if arguments.contains(&"build") {
        let library = package
            .join("target")
            .join(profile)
            .join("libmeasured.rlib");
        cost.rlib = megabytes(fs::metadata(library)?.len());
    }
    Ok(cost)
}

/// Runs cargo, with all that it starts.
fn run(package: &Path, arguments: &[&str]) -> io::Result<Cost> {
    let started = Instant::now();
    let mut child = cargo(package, arguments).stderr(Stdio::piped()).spawn()?;
    let mut messages = String::new();
    if let Some(stderr) = child.stderr.as_mut() {
        io::Read::read_to_string(stderr, &mut messages)?;
    }
    let used = child.wait4()?;
    if !used.status.success() {
        return Err(io::Error::other(messages));
    }
    let cpu = used.rusage.utime + used.rusage.stime;
    Ok(Cost {
        wall: started.elapsed().as_secs_f64(),
        cpu: cpu.as_secs_f64(),
        memory: megabytes(used.rusage.maxrss),
        rlib: 0.0,
    })
}

fn cargo(package: &Path, arguments: &[impl AsRef<OsStr>]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args(arguments)
        .current_dir(package)
        .env("CARGO_NET_OFFLINE", "true")
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TARGET_DIR", package.join("target"));
    command
}

#[expect(clippy::cast_precision_loss, reason = "sizes of files and processes")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

/// The size of the source after expansion, which only an unstable option of the compiler prints.
fn expanded_size(package: &Path) -> io::Result<f64> {
    let output = cargo(package, &["rustc", "--", "-Zunpretty=expanded"])
        .env("RUSTC_BOOTSTRAP", "1")
        .output()?;
    Ok(megabytes(output.stdout.len() as u64))
}

/// A macro with all that it needs, from nothing.
fn cold(workspace: &Path, directory: &Path, rounds: usize) -> io::Result<BTreeMap<String, Cost>> {
    let own = format!(
        "graph-enum-derive = {{ path = \"{}\" }}\n",
        workspace.join("graph-enum-derive").display()
    );
    let contenders: [(&str, &str); 2] = [
        ("graph-enum-derive", &own),
        ("serde_derive", "serde_derive = \"1\"\n"),
    ];
    let mut costs: BTreeMap<String, Vec<Cost>> = BTreeMap::new();
    for _ in 0..rounds {
        for (label, dependencies) in contenders {
            let package: PathBuf = directory.join(format!("cold-{label}"));
            write_package(workspace, &package, dependencies, "")?;
            if package.join("target").exists() {
                fs::remove_dir_all(package.join("target"))?;
            }
            costs
                .entry(label.to_owned())
                .or_default()
                .push(run(&package, &["build"])?);
        }
    }
    Ok(costs
        .into_iter()
        .map(|(label, costs)| (label, median(&costs)))
        .collect())
}

fn median(costs: &[Cost]) -> Cost {
    let of = |part: fn(&Cost) -> f64| {
        let mut values: Vec<f64> = costs.iter().map(part).collect();
        values.sort_by(f64::total_cmp);
        values.get(values.len() / 2).copied().unwrap_or(0.0)
    };
    Cost {
        wall: of(|cost| cost.wall),
        cpu: of(|cost| cost.cpu),
        memory: of(|cost| cost.memory),
        rlib: of(|cost| cost.rlib),
    }
}
