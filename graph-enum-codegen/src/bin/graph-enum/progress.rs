//! A line on standard error that says what takes time; silent where that is no terminal.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// Runs `work` while the line stands, which shows what `work` reports.
pub(crate) fn during<T>(message: &'static str, work: impl FnOnce() -> T) -> T {
    let style = ProgressStyle::with_template("{spinner} {msg} {elapsed}");
    let bar = ProgressBar::new_spinner().with_message(message);
    let bar = match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    };
    bar.enable_steady_tick(Duration::from_millis(100));
    let result = work();
    bar.finish_and_clear();
    result
}
