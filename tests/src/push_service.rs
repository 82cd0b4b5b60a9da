//! Starts `tests/push_service.py`, a browser maker's push service with the browsers behind it, and reads what reached them.

use std::collections::VecDeque;
use std::process::Stdio;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

use crate::{PATIENCE, python, workspace};

/// A running push service. It ends when this is dropped.
pub struct PushService {
    port: u16,
    lines: Lines<BufReader<ChildStdout>>,
    early: VecDeque<Value>,
    stdin: ChildStdin,
    _child: Child,
}

/// What a browser says of itself when it has subscribed.
#[derive(Debug, Clone)]
pub struct Subscription {
    /// Where its messages are taken.
    pub address: String,
    /// Its public key.
    pub public_key: String,
    /// Its secret.
    pub secret: String,
}

impl Subscription {
    /// The fields of the form that a page sends.
    pub fn fields(&self) -> [(&str, &str); 3] {
        [("address", &self.address), ("public-key", &self.public_key), ("secret", &self.secret)]
    }
}

impl PushService {
    /// Starts one on a free port.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn start() -> Self {
        let mut child = Command::new(python())
            .arg(workspace().join("tests/push_service.py"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("the push service starts; it needs Python 3 with http_ece, PyJWT and cryptography");
        let lines = BufReader::new(child.stdout.take().expect("piped")).lines();
        let stdin = child.stdin.take().expect("piped");
        let mut service = Self { port: 0, lines, early: VecDeque::new(), stdin, _child: child };
        let port = service.next("listening").await;
        service.port = port.as_u64().and_then(|port| port.try_into().ok()).expect("a port");
        service
    }

    /// A browser of this name subscribes.
    pub async fn device(&mut self, name: &str) -> Subscription {
        self.write(json!({ "device": name })).await;
        let made = self.next("device").await;
        let text = |field: &str| made[field].as_str().unwrap_or_default().to_owned();
        Subscription {
            address: format!("http://127.0.0.1:{}{}", self.port, text("path")),
            public_key: text("p256dh"),
            secret: text("auth"),
        }
    }

    /// The next call is answered so.
    pub async fn answers(&mut self, status: u16, headers: Value) {
        self.write(json!({ "answer": { "status": status, "headers": headers, "times": 1 } })).await;
        self.next("done").await;
    }

    /// The server's clock is so far ahead of the service's.
    pub async fn is_behind(&mut self, minutes: i64) {
        self.write(json!({ "ahead": minutes * 60 })).await;
        self.next("done").await;
    }

    /// The next message, with what was in it under `told`.
    ///
    /// # Panics
    /// When the browser cannot open it, or its sender cannot prove who they are.
    pub async fn push(&mut self) -> Value {
        let mut push = self.next("push").await;
        assert_eq!(push["problem"], Value::Null, "{push:#}");
        push["told"] = serde_json::from_str(push["text"].as_str().unwrap_or_default()).expect("JSON");
        push
    }

    /// True when nothing comes for a while.
    pub async fn is_silent(&mut self) -> bool {
        let until = tokio::time::Instant::now() + Duration::from_millis(2600);
        while let Ok(Ok(Some(line))) = tokio::time::timeout_at(until, self.lines.next_line()).await {
            self.early.push_back(serde_json::from_str(&line).expect("the service writes JSON lines"));
        }
        !self.early.iter().any(|line| line.get("push").is_some())
    }

    async fn write(&mut self, command: Value) {
        self.stdin.write_all(format!("{command}\n").as_bytes()).await.expect("the service reads");
    }

    async fn next(&mut self, what: &str) -> Value {
        if let Some(at) = self.early.iter().position(|line| line.get(what).is_some()) {
            return self.early.remove(at).expect("it is there")[what].take();
        }
        loop {
            let line = tokio::time::timeout(PATIENCE, self.lines.next_line()).await;
            let line = line.ok().and_then(Result::ok).flatten();
            let line = line.unwrap_or_else(|| panic!("the service said no {what} in time"));
            let mut line: Value = serde_json::from_str(&line).expect("the service writes JSON lines");
            if line.get(what).is_some() {
                return line[what].take();
            }
            self.early.push_back(line);
        }
    }
}
