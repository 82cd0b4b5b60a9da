//! Starts `tests/webhook_receiver.py`, another system of the city, and reads what it was told.

use std::collections::VecDeque;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

use crate::{PATIENCE, python, workspace};

/// A running receiver. It ends when this is dropped.
pub struct WebhookReceiver {
    /// The port on 127.0.0.1.
    pub port: u16,
    scheme: &'static str,
    lines: Lines<BufReader<ChildStdout>>,
    early: VecDeque<Value>,
    stdin: ChildStdin,
    _child: Child,
}

impl WebhookReceiver {
    /// Starts one on a free port.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn start() -> Self {
        Self::start_as("http", &[]).await
    }

    /// The same with HTTPS, by this certificate and its key.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn start_with_tls(certificate: &Path, key: &Path) -> Self {
        Self::start_as("https", &[certificate, key]).await
    }

    async fn start_as(scheme: &'static str, arguments: &[&Path]) -> Self {
        let mut child = Command::new(python())
            .arg(workspace().join("tests/webhook_receiver.py"))
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("the receiver starts; it needs Python 3 with standardwebhooks");
        let lines = BufReader::new(child.stdout.take().expect("piped")).lines();
        let stdin = child.stdin.take().expect("piped");
        let mut receiver = Self { port: 0, scheme, lines, early: VecDeque::new(), stdin, _child: child };
        let port = receiver.next("listening").await;
        receiver.port = port.as_u64().and_then(|port| port.try_into().ok()).expect("a port");
        receiver
    }

    /// Where it is told.
    pub fn address(&self, path: &str) -> String {
        format!("{}://127.0.0.1:{}{path}", self.scheme, self.port)
    }

    /// From now on calls are verified with this secret, too.
    pub async fn knows(&mut self, name: &str, secret: &str) {
        self.tell(json!({ "secret": { "name": name, "text": secret } })).await;
    }

    /// The next call is answered so.
    pub async fn answers(&mut self, status: u16, headers: Value) {
        self.tell(json!({ "answer": { "status": status, "headers": headers, "times": 1 } })).await;
    }

    /// The server's clock is so far ahead of the receiver's.
    pub async fn is_behind(&mut self, minutes: i64) {
        self.tell(json!({ "ahead": minutes * 60 })).await;
    }

    /// The next call.
    pub async fn call(&mut self) -> Value {
        self.next("call").await
    }

    /// The next call, which is about this event.
    ///
    /// # Panics
    /// When another comes.
    pub async fn told(&mut self, event: &str) -> Value {
        let call = self.call().await;
        assert_eq!(call["body"]["type"], event, "{call:#}");
        call
    }

    /// True when nobody calls for a while.
    pub async fn is_silent(&mut self) -> bool {
        let until = tokio::time::Instant::now() + Duration::from_millis(2600);
        while let Ok(Ok(Some(line))) = tokio::time::timeout_at(until, self.lines.next_line()).await {
            self.early.push_back(serde_json::from_str(&line).expect("the receiver writes JSON lines"));
        }
        !self.early.iter().any(|line| line.get("call").is_some())
    }

    async fn tell(&mut self, command: Value) {
        self.stdin.write_all(format!("{command}\n").as_bytes()).await.expect("the receiver reads");
        self.next("done").await;
    }

    async fn next(&mut self, what: &str) -> Value {
        if let Some(at) = self.early.iter().position(|line| line.get(what).is_some()) {
            return self.early.remove(at).expect("it is there")[what].take();
        }
        loop {
            let line = tokio::time::timeout(PATIENCE, self.lines.next_line()).await;
            let line = line.ok().and_then(Result::ok).flatten();
            let line = line.unwrap_or_else(|| panic!("the receiver said no {what} in time"));
            let mut line: Value = serde_json::from_str(&line).expect("the receiver writes JSON lines");
            if line.get(what).is_some() {
                return line[what].take();
            }
            self.early.push_back(line);
        }
    }
}
