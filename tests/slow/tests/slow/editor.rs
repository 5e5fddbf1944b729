//! What rust-analyzer shows of the keys in `#[graph(...)]`, where it is installed.

use std::io::BufReader;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};
use std::{fs, thread};

use graph_enum_tests::package::{self, workspace};
use lsp_server::{Message, Notification, Request, Response};
use serde_json::{Value, json};

/// Longer than it takes on a busy machine, the build of the macro included.
const PATIENCE: Duration = Duration::from_mins(4);

/// Between two times of asking the same.
const PAUSE: Duration = Duration::from_millis(200);

struct Editor {
    server: Child,
    input: ChildStdin,
    messages: Receiver<Message>,
    requests: i32,
}

impl Editor {
    fn open(root: &str) -> Self {
        let mut server = Command::new("rust-analyzer")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("rust-analyzer starts");
        let input = server.stdin.take().expect("piped");
        let mut output = BufReader::new(server.stdout.take().expect("piped"));
        let (sender, messages) = channel();
        thread::spawn(move || {
            while let Ok(Some(message)) = Message::read(&mut output) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        let environment = json!({
            "CARGO_TARGET_DIR": workspace().join("target/packages"),
        });
        let mut editor = Self {
            server,
            input,
            messages,
            requests: 0,
        };
        editor.request(
            "initialize",
            json!({
                "processId": null,
                "rootUri": root,
                "capabilities": { "experimental": { "serverStatusNotification": true } },
                "initializationOptions": { "checkOnSave": false, "cargo": { "extraEnv": environment } },
            }),
        );
        editor.notify("initialized", json!({}));
        while !editor.is_ready() {}
        editor
    }

    /// Whether the next message says that everything is loaded.
    fn is_ready(&mut self) -> bool {
        match self.next() {
            Message::Notification(it) if it.method == "experimental/serverStatus" => {
                it.params["quiescent"] == true
            }
            message => {
                self.answer(&message);
                false
            }
        }
    }

    fn request(&mut self, method: &str, params: Value) -> Value {
        self.requests += 1;
        let request = Request::new(self.requests.into(), method.to_owned(), params);
        let id = request.id.clone();
        self.send(&request.into());
        loop {
            match self.next() {
                Message::Response(Response {
                    id: of,
                    response_result,
                }) if of == id => {
                    return response_result.unwrap_or_default();
                }
                message => self.answer(&message),
            }
        }
    }

    /// Asks until the answer is what is expected, or patience ends. The server may say that all is
    /// loaded before it has run the macro, and knows nothing of the keys till then.
    fn request_until(
        &mut self,
        method: &str,
        params: &Value,
        is_expected: impl Fn(&Value) -> bool,
    ) -> Value {
        let start = Instant::now();
        loop {
            let answer = self.request(method, params.clone());
            if is_expected(&answer) || start.elapsed() > PATIENCE {
                return answer;
            }
            thread::sleep(PAUSE);
        }
    }

    fn notify(&mut self, method: &str, params: Value) {
        self.send(&Notification::new(method.to_owned(), params).into());
    }

    /// The server asks things too, and waits.
    fn answer(&mut self, message: &Message) {
        if let Message::Request(request) = message {
            self.send(&Response::new_ok(request.id.clone(), Value::Null).into());
        }
    }

    fn next(&self) -> Message {
        let message = self.messages.recv_timeout(PATIENCE);
        message.expect("rust-analyzer answers")
    }

    fn send(&mut self, message: &Message) {
        message
            .write(&mut self.input)
            .expect("rust-analyzer listens");
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Whether the source of the standard library is there, and what it depends on can be had: without
/// it, rust-analyzer knows no derive.
fn has_library() -> bool {
    let rustc = Command::new("rustc").args(["--print", "sysroot"]).output();
    let Some(sysroot) = rustc.ok().and_then(|it| String::from_utf8(it.stdout).ok()) else {
        return false;
    };
    let manifest = format!(
        "{}/lib/rustlib/src/rust/library/Cargo.toml",
        sysroot.trim_end()
    );
    let metadata = Command::new("cargo")
        .args(["metadata", "--locked", "--format-version", "1"])
        .args(["--manifest-path", &manifest])
        // As rust-analyzer sets it: that manifest uses what is not stable.
        .env("RUSTC_BOOTSTRAP", "1")
        .output();
    metadata.is_ok_and(|output| output.status.success())
}

#[test]
fn each_key_is_documented_where_it_stands() {
    let version = Command::new("rust-analyzer").arg("--version").output();
    if !version.is_ok_and(|output| output.status.success()) {
        graph_enum_tests::skip("rust-analyzer is not installed");
        return;
    }
    if !has_library() {
        graph_enum_tests::skip("rust-analyzer cannot load the standard library (rust-src)");
        return;
    }
    let folder = workspace().join("tests/editor");
    let folder = folder.canonicalize().expect("the folder is there");
    // The second enum has a mistake, so that the build fails; the macro is built all the same.
    let _ = package::cargo(&folder, &["check"]);
    let root = format!("file://{}", folder.display());
    let file = format!("{root}/src/lib.rs");
    let source = fs::read_to_string(folder.join("src/lib.rs")).expect("the file is there");
    let mut editor = Editor::open(&root);
    let document = json!({ "uri": file, "languageId": "rust", "version": 1, "text": source });
    editor.notify("textDocument/didOpen", json!({ "textDocument": document }));
    for (entry, documentation) in [
        ("namespace = ", "the OData namespace of the type"),
        ("version = ", "the API version that declares the type"),
        ("rename_all = ", "the rule that makes names of variants"),
        ("name = \"valid\"", "the name on the wire"),
        ("alias = ", "a further name that is read as this member"),
        ("doc(\"de\"", "the description in another language"),
        ("unknown)]", "members that this build does not know"),
        // After a mistake as well.
        ("flags, ", "the set is Flags<E>"),
        (
            "case_sensitive, ",
            "names are read in the declared case alone",
        ),
    ] {
        let (line, text) = source
            .lines()
            .enumerate()
            .find(|(_, line)| line.contains(entry))
            .expect(entry);
        let place = json!({
            "textDocument": { "uri": file },
            "position": { "line": line, "character": text.find(entry) },
        });
        let is_shown = |hover: &Value| {
            let shown = hover["contents"]["value"].as_str();
            shown.is_some_and(|shown| shown.contains(documentation))
        };
        let hover = editor.request_until("textDocument/hover", &place, is_shown);
        assert!(is_shown(&hover), "{entry}: {hover}");
        let is_keys = |definition: &Value| {
            let uri = definition[0]["uri"].as_str();
            uri.is_some_and(|uri| uri.ends_with("graph-enum/src/keys.rs"))
        };
        let definition = editor.request_until("textDocument/definition", &place, is_keys);
        assert!(is_keys(&definition), "{entry}: {definition}");
    }
}
