//! Starts the scripted mail server `tests/smtp_server.py` and reads what it received.
//!
//! This file needs nothing of the crate that it is in: other test suites take it with
//! `#[path = "…/services/notifications/tests/support/smtp.rs"] mod smtp;`.
#![allow(dead_code, unreachable_pub, reason = "shared by several suites, each of which uses a part")]

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::sync::mpsc;

/// How long to wait for the server to start or to receive something.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running mail server. It ends when this is dropped.
pub struct SmtpServer {
    /// The port on 127.0.0.1.
    pub port: u16,
    lines: mpsc::UnboundedReceiver<serde_json::Value>,
    early: VecDeque<serde_json::Value>,
    _stdin: Option<ChildStdin>,
    _child: Child,
}

impl SmtpServer {
    /// Starts one that speaks plain SMTP on a free port.
    pub async fn start() -> Self {
        Self::start_with(&[]).await
    }

    /// Starts one with more arguments, see `smtp_server.py --help`.
    pub async fn start_with(arguments: &[&str]) -> Self {
        let script = workspace().join("tests/smtp_server.py");
        let python = python();
        let mut child = Command::new(&python)
            .arg(&script)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap_or_else(|error| panic!("{} cannot be started: {error}; see {NEEDED}", python.display()));
        let stdout = child.stdout.take().expect("piped");
        let stdin = child.stdin.take();
        let mut server =
            Self { port: 0, lines: follow(stdout), early: VecDeque::new(), _stdin: stdin, _child: child };
        let first = server
            .read(PATIENCE)
            .await
            .unwrap_or_else(|| panic!("the mail server did not start; see {NEEDED}"));
        server.port = first["listening"].as_u64().and_then(|port| port.try_into().ok()).expect("a port");
        server
    }

    /// The next message that was taken: `from`, `to`, `subject`, `message_id`, `headers`, `body`, `tls`, `login`.
    pub async fn message(&mut self) -> serde_json::Value {
        self.next("message").await
    }

    /// The next recipient that was refused: `to`, `answer`.
    pub async fn refusal(&mut self) -> serde_json::Value {
        self.next("refused").await
    }

    /// The next recipient over whom the server hangs: `to`.
    pub async fn stuck(&mut self) -> serde_json::Value {
        self.next("stuck").await
    }

    /// True when nothing more arrives for a while: no message that no test asked for.
    pub async fn is_silent(&mut self) -> bool {
        self.early.is_empty() && self.read(Duration::from_millis(400)).await.is_none()
    }

    async fn next(&mut self, what: &str) -> serde_json::Value {
        if let Some(at) = self.early.iter().position(|line| line.get(what).is_some()) {
            return self.early.remove(at).expect("it is there")[what].take();
        }
        loop {
            let mut line = self
                .read(PATIENCE)
                .await
                .unwrap_or_else(|| panic!("the mail server reported no {what} in time"));
            if line.get(what).is_some() {
                return line[what].take();
            }
            self.early.push_back(line);
        }
    }

    async fn read(&mut self, patience: Duration) -> Option<serde_json::Value> {
        tokio::time::timeout(patience, self.lines.recv()).await.ok()?
    }
}

/// Reads what the server reports as it comes: a server that nobody reads would stop when the pipe is full.
fn follow(stdout: ChildStdout) -> mpsc::UnboundedReceiver<serde_json::Value> {
    let (sender, receiver) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        let mut lines = BufReader::new(stdout).lines();
        while let Ok(Some(line)) = lines.next_line().await {
            let line = serde_json::from_str(&line).expect("the mail server writes JSON lines");
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    receiver
}

const NEEDED: &str = "TURJUMAN_TEST_PYTHON: a Python with aiosmtpd (`tests/run` makes one in .venv)";

fn python() -> PathBuf {
    std::env::var_os("TURJUMAN_TEST_PYTHON")
        .map_or_else(|| workspace().join(".venv/bin/python"), PathBuf::from)
}

/// The top of the repository: the nearest folder above the package that holds the lock file.
fn workspace() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.ancestors().find(|folder| folder.join("Cargo.lock").exists()).expect("a workspace").to_owned()
}
