//! Packages of their own, built as a user would build them: they depend on `graph-enum` by path.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The root of the workspace.
#[must_use]
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Runs `cargo` in the folder of a package, with a target folder shared by all such packages.
///
/// Offline, and with the versions that the workspace is tested with: what a package may depend on is
/// in the workspace's lock file.
///
/// # Panics
///
/// When `cargo` cannot be started, or the folder cannot be written to.
#[must_use]
pub fn cargo(folder: &Path, arguments: &[&str]) -> Output {
    let lock = workspace().join("Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).expect("the folder is there");
    // The compiler's own flags of a test run, such as coverage's, are not the package's.
    Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_NET_OFFLINE", "true")
        .env("CARGO_TERM_QUIET", "true")
        .env("CARGO_TARGET_DIR", workspace().join("target/packages"))
        // A package is built once.
        .env("CARGO_INCREMENTAL", "0")
        .output()
        .expect("cargo runs")
}

/// Compiles and runs a program in a package of its own. The package has the name of its folder, and depends on
/// `graph-enum` by path. `dependencies` are further lines of its manifest.
///
/// # Panics
///
/// When `cargo` cannot be started, or the folder cannot be written to.
#[must_use]
pub fn run(folder: &Path, dependencies: &str, source: &str) -> Output {
    let name = folder.file_name().and_then(|name| name.to_str());
    let name = name.expect("a folder with a name");
    let runtime = workspace().join("graph-enum");
    let manifest = format!(
        "[workspace]\n[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\
         [dependencies]\ngraph-enum = {{ path = '{}' }}\n{dependencies}\n[profile.dev]\ndebug = false\n",
        runtime.display()
    );
    fs::create_dir_all(folder.join("src")).expect("the folder is writable");
    fs::write(folder.join("Cargo.toml"), manifest).expect("the folder is writable");
    fs::write(folder.join("src/main.rs"), source).expect("the folder is writable");
    cargo(folder, &["run"])
}

/// What a command printed on both streams, for the message of a failed test.
#[must_use]
pub fn printed(output: &Output) -> String {
    let (out, err) = (&output.stdout, &output.stderr);
    format!(
        "{}\n{}",
        String::from_utf8_lossy(out),
        String::from_utf8_lossy(err)
    )
}
