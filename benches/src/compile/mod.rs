//! A crate of every v1.0 enumeration, in the style of each library: what does building it cost?

mod build;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, io, thread};

pub use self::build::Cost;
use self::build::Package;
use crate::facts::{Fact, facts};
use crate::source::{BARE, CLOSED, OPEN, SERDE, STACK, Style, enumeration};

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

/// What each build of each contender took.
pub type Builds = BTreeMap<String, Vec<Cost>>;

/// The cost of each mode and contender, and the size of what each expands to.
#[derive(Debug, Default)]
pub struct Report {
    /// By mode, then contender.
    pub costs: BTreeMap<String, Builds>,
    /// MB of source after expansion, by contender.
    pub expanded: BTreeMap<String, f64>,
    /// Building the macro and its dependencies from nothing, by crate.
    pub cold: Builds,
}

/// The label of the catalogue among the contenders: every enumeration, open, with its registry.
const CATALOG: &str = "graph-enum-catalog";

/// The workspace's target directory.
#[must_use]
pub fn target() -> PathBuf {
    let workspace = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../target");
    env::var_os("CARGO_TARGET_DIR").map_or_else(workspace, PathBuf::from)
}

/// Builds every contender at least `least` times in each mode.
///
/// # Errors
///
/// When a crate cannot be written or built.
pub fn measure(least: NonZeroUsize) -> io::Result<Report> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let output = target().join("compile-cost");
    // Two enumerations of v1.0 declare no member, which num_enum does not accept.
    let mut facts = facts();
    facts.retain(|fact| !fact.members.is_empty());
    let mut report = Report::default();
    let mut directories = Vec::new();
    for contender in &CONTENDERS {
        let directory = output.join(name(contender.label));
        write_crate(&workspace, &directory, contender, &facts)?;
        directories.push((contender.label, directory, "measured"));
    }
    let catalog = workspace.join("graph-enum-catalog");
    directories.push((CATALOG, catalog, "graph_enum_catalog"));
    let targets: Vec<PathBuf> = directories
        .iter()
        .map(|(label, ..)| output.join(name(label)).join("target"))
        .collect();
    let packages = directories.iter().zip(&targets);
    let packages: Vec<(&str, Package<'_>)> = packages
        .map(|((label, directory, library), target)| {
            let package = Package {
                directory,
                library,
                target,
            };
            (*label, package)
        })
        .collect();
    for (label, package) in &packages {
        let size = package.expanded_size()?;
        report.expanded.insert((*label).to_owned(), size);
    }
    for (mode, arguments) in MODES {
        let costs = measure_mode(&packages, arguments, least)?;
        report.costs.insert(mode.to_owned(), costs);
    }
    report.cold = cold(&workspace, &output, least)?;
    Ok(report)
}

fn measure_mode(
    packages: &[(&str, Package<'_>)],
    arguments: &[&str],
    least: NonZeroUsize,
) -> io::Result<Builds> {
    for (_, package) in packages {
        package.run(arguments)?;
    }
    let builds = packages
        .iter()
        .map(|(label, package)| (*label, move || package.rebuild(arguments)));
    build_side_by_side(&builds.collect::<Vec<_>>(), least)
}

/// Builds all contenders at the same time, each again and again until every one has built `least` times.
///
/// One build takes half a minute, and a busy neighbour would slow one and not the next.
fn build_side_by_side<B>(contenders: &[(&str, B)], least: NonZeroUsize) -> io::Result<Builds>
where
    B: Fn() -> io::Result<Cost> + Sync,
{
    let finished = AtomicUsize::new(0);
    let build_again = |build: &B| {
        let mut costs = Vec::new();
        while finished.load(Ordering::Relaxed) < contenders.len() {
            match build() {
                Ok(cost) => costs.push(cost),
                Err(error) => {
                    // No one waits for a contender that fails.
                    finished.store(contenders.len(), Ordering::Relaxed);
                    return Err(error);
                }
            }
            if costs.len() == least.get() {
                finished.fetch_add(1, Ordering::Relaxed);
            }
        }
        Ok(costs)
    };
    thread::scope(|scope| {
        let threads = contenders.iter().map(|(label, build)| {
            let thread = scope.spawn(|| build_again(build));
            ((*label).to_owned(), thread)
        });
        let threads: Vec<_> = threads.collect();
        let costs = threads.into_iter().map(|(label, thread)| {
            let panicked = |_| Err(io::Error::other("a build panicked"));
            Ok((label, thread.join().unwrap_or_else(panicked)?))
        });
        costs.collect()
    })
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
    write_package(workspace, directory, &dependencies, &source)
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

/// A macro with all that it needs, from nothing.
fn cold(workspace: &Path, output: &Path, least: NonZeroUsize) -> io::Result<Builds> {
    let own = format!(
        "graph-enum-derive = {{ path = \"{}\" }}\n",
        workspace.join("graph-enum-derive").display()
    );
    let contenders: [(&str, &str); 2] = [
        ("graph-enum-derive", &own),
        ("serde_derive", "serde_derive = \"1\"\n"),
    ];
    let builds = contenders.map(|(label, dependencies)| {
        let directory = output.join(format!("cold-{label}"));
        let build = move || {
            write_package(workspace, &directory, dependencies, "")?;
            let target = directory.join("target");
            if target.exists() {
                fs::remove_dir_all(&target)?;
            }
            let package = Package {
                directory: &directory,
                library: "measured",
                target: &target,
            };
            package.run(&["build"])
        };
        (label, build)
    });
    build_side_by_side(&builds, least)
}
