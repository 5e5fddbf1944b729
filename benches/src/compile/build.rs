//! One build: what it took.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs, io};

use wait4::Wait4;

/// What one build of one crate took.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cost {
    /// Seconds of the processor, user and system, in all processes.
    pub cpu: f64,
    /// The largest process, in MB.
    pub memory: f64,
    /// The library, in MB; 0 where there is none.
    pub rlib: f64,
}

/// A package to build, and where the output goes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Package<'a> {
    /// Its directory.
    pub(super) directory: &'a Path,
    /// Its library's name.
    pub(super) library: &'a str,
    pub(super) target: &'a Path,
}

impl Package<'_> {
    /// Builds it again, of which only the source is new: all that it depends on is built before.
    pub(super) fn rebuild(&self, arguments: &[&str]) -> io::Result<Cost> {
        let source = self.directory.join("src").join("lib.rs");
        fs::write(&source, fs::read(&source)?)?;
        let mut cost = self.run(arguments)?;
        let profile = if arguments.contains(&"--release") {
            "release"
        } else {
            "debug"
        };
        if arguments.contains(&"build") {
            let library = format!("lib{}.rlib", self.library);
            let library = self.target.join(profile).join(library);
            cost.rlib = megabytes(fs::metadata(library)?.len());
        }
        Ok(cost)
    }

    /// Runs cargo, with all that it starts.
    pub(super) fn run(&self, arguments: &[&str]) -> io::Result<Cost> {
        let mut child = self.cargo(arguments).stderr(Stdio::piped()).spawn()?;
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
            cpu: cpu.as_secs_f64(),
            memory: megabytes(used.rusage.maxrss),
            rlib: 0.0,
        })
    }

    /// The size of the source after expansion, which only an unstable option of the compiler prints.
    pub(super) fn expanded_size(&self) -> io::Result<f64> {
        let output = self
            .cargo(&["rustc", "--", "-Zunpretty=expanded"])
            .env("RUSTC_BOOTSTRAP", "1")
            .output()?;
        Ok(megabytes(output.stdout.len() as u64))
    }

    fn cargo(&self, arguments: &[impl AsRef<OsStr>]) -> Command {
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command
            .args(arguments)
            .current_dir(self.directory)
            .env("CARGO_NET_OFFLINE", "true")
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TARGET_DIR", self.target);
        command
    }
}

#[expect(clippy::cast_precision_loss, reason = "sizes of files and processes")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
