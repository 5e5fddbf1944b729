//! Signals that end the process while a file is written.

/// Lets `SIGINT` and `SIGTERM` end the process when no temporary file exists, so that none is left behind.
#[cfg(unix)]
pub(crate) fn wait_for_files() {
    use signal_hook::consts::{SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;

    // Without a handler the signals still end the process, as they did before.
    let Ok(mut signals) = Signals::new([SIGINT, SIGTERM]) else {
        return;
    };
    std::thread::spawn(move || {
        for signal in signals.forever() {
            let _guard = graph_enum_codegen::hold_writing();
            // Ends by the signal itself, as a shell expects of its children.
            if emulate_default_handler(signal).is_err() {
                std::process::abort();
            }
        }
    });
}

/// Other systems have no such signals. A process that is ended there may leave a temporary file.
#[cfg(not(unix))]
pub(crate) fn wait_for_files() {}
