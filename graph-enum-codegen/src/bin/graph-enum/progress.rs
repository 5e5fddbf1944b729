//! A line on standard error while something takes long; silent where that is no terminal.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// What is done sooner needs no line, which would only flicker.
const PATIENCE: Duration = Duration::from_millis(300);

/// Runs `work`, and says that it is going on if it takes long.
pub(crate) fn during<T>(message: &'static str, work: impl FnOnce() -> T) -> T {
    let (done, is_done) = mpsc::channel::<()>();
    thread::scope(|scope| {
        scope.spawn(move || show(message, &is_done));
        let result = work();
        // The line goes when the channel closes.
        drop(done);
        result
    })
}

fn show(message: &'static str, is_done: &Receiver<()>) {
    if is_done.recv_timeout(PATIENCE) != Err(RecvTimeoutError::Timeout) {
        return;
    }
    let mut bar = ProgressBar::new_spinner().with_message(message);
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
        bar = bar.with_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(100));
    // Only a closed channel ends the wait; nothing is ever sent.
    let _ = is_done.recv();
    bar.finish_and_clear();
}
