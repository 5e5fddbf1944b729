//! A client of rust-analyzer.

use std::io::BufReader;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use graph_enum_tests::package::workspace;
use lsp_server::{Message, Notification, Request, Response};
use serde_json::{Value, json};

/// Longer than it takes on a busy machine, the build of the macro included.
const PATIENCE: Duration = Duration::from_mins(4);

/// Between two times of asking the same.
const PAUSE: Duration = Duration::from_millis(200);

pub(super) struct Editor {
    server: Child,
    input: ChildStdin,
    messages: Receiver<Message>,
    requests: i32,
}

impl Editor {
    pub(super) fn open(root: &str) -> Self {
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
    pub(super) fn request_until(
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

    pub(super) fn notify(&mut self, method: &str, params: Value) {
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
