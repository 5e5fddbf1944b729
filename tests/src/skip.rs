//! Tests that cannot run here are counted.

use std::fs::File;
use std::io::Write as _;
use std::{env, thread};

/// Reports that the current test cannot run, and why.
///
/// Appends a line to the file that `GRAPH_ENUM_SKIPPED` names: the test harness shows what a passed test
/// prints only on request.
///
/// # Panics
///
/// When that file cannot be written.
pub fn skip(why: &str) {
    let thread = thread::current();
    let line = format!("{}: {why}\n", thread.name().unwrap_or("a test"));
    eprint!("skipped: {line}");
    if let Some(file) = env::var_os("GRAPH_ENUM_SKIPPED") {
        // One write, so that the lines of two tests do not mix.
        File::options()
            .create(true)
            .append(true)
            .open(file)
            .and_then(|mut file| file.write_all(line.as_bytes()))
            .expect("GRAPH_ENUM_SKIPPED names a writable file");
    }
}
