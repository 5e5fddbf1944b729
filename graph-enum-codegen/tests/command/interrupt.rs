//! A signal that meets the command while it writes a file.

use std::fs;
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use rustix::process::{Pid, Signal, kill_process};

/// Rounds until a signal has met a temporary file, which exists for about a millisecond.
const MOST_ROUNDS: usize = 3;
const TYPES: usize = 10_000;

#[test]
fn an_interrupt_leaves_no_temporary_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let source = folder.path().join("large.csdl");
    // A long namespace makes a large file of few types.
    let namespace = vec!["a".repeat(120); 4].join(".");
    let types = (0..TYPES).map(|index| format!("<EnumType Name=\"tone{index}\"/>"));
    let types = types.collect::<Vec<_>>().concat();
    let csdl = format!("<Schema Namespace=\"{namespace}\">{types}</Schema>");
    fs::write(&source, csdl).expect("writable");
    for signal in [Signal::INT, Signal::TERM] {
        let is_met = (0..MOST_ROUNDS).any(|_| interrupt(&source, signal));
        if !is_met {
            graph_enum_tests::skip("no signal met a temporary file");
        }
    }
}

/// Returns `true` if the signal was sent while a temporary file existed.
fn interrupt(source: &Path, signal: Signal) -> bool {
    let folder = tempfile::tempdir().expect("a folder");
    let output = folder.path().join("large.txt");
    let mut command = Command::new(env!("CARGO_BIN_EXE_graph-enum"));
    command.arg("facts").arg(source).arg("-o").arg(&output);
    let mut child = command.stderr(Stdio::null()).spawn().expect("it starts");
    let was_met = wait_for_temporary_file(&mut child, folder.path());
    if was_met {
        kill_process(Pid::from_child(&child), signal).expect("a child that was not waited for");
    }
    let status = child.wait().expect("it ends");
    let ended_by = status.signal();
    assert!(
        status.success() || ended_by == Some(signal.as_raw()),
        "{status}"
    );
    let left = names(folder.path());
    let is_complete = || {
        fs::read_to_string(&output).is_ok_and(|text| {
            text.lines()
                .filter(|line| line.ends_with(" Int32:"))
                .count()
                == TYPES
        })
    };
    assert!(
        left.is_empty() || left == ["large.txt"] && is_complete(),
        "{left:?} left by {signal:?}"
    );
    was_met
}

/// Returns `false` if the command ended before one was seen.
fn wait_for_temporary_file(child: &mut Child, folder: &Path) -> bool {
    loop {
        match names(folder).first() {
            Some(name) => return name != "large.txt",
            None if child.try_wait().expect("a child").is_some() => return false,
            None => {}
        }
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let names = entries.map(|entry| entry.expect("an entry").file_name());
    let mut names: Vec<String> = names
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}
