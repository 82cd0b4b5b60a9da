//! A program in Python that stands for somebody else's service and is talked with in lines of JSON: one command a line on
//! its input, one thing that happened a line on its output. A line is an object with one field, which names what it is.

use std::collections::VecDeque;
use std::ffi::OsStr;
use std::process::Stdio;
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::process::{Child, ChildStdin, Command};
use tokio::sync::mpsc;
use tokio::time::{Instant, timeout, timeout_at};

use crate::{PATIENCE, python, workspace};

/// A running program, which listens on a port. It ends when this is dropped.
pub(crate) struct Script {
    name: &'static str,
    port: u16,
    // Read by a task, so that a program which says much is never held up by a test which listens later.
    lines: mpsc::UnboundedReceiver<Value>,
    early: VecDeque<Value>,
    stdin: ChildStdin,
    child: Child,
}

impl Script {
    /// Starts `tests/NAME.py` and waits until it says `listening`.
    ///
    /// # Panics
    /// When it does not start: `needs` says which packages it imports.
    pub(crate) async fn start<A: AsRef<OsStr>>(name: &'static str, arguments: &[A], needs: &str) -> Self {
        let mut child = Command::new(python())
            .arg(workspace().join(format!("tests/{name}.py")))
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap_or_else(|error| panic!("{name} does not start ({error}); it needs Python 3 {needs}"));
        let mut output = BufReader::new(child.stdout.take().expect("piped")).lines();
        let stdin = child.stdin.take().expect("piped");
        let (sender, lines) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            while let Ok(Some(line)) = output.next_line().await {
                let line = serde_json::from_str(&line).expect("lines are JSON");
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        let mut script = Self { name, port: 0, lines, early: VecDeque::new(), stdin, child };
        let port = script.next("listening").await;
        script.port = port.as_u64().and_then(|port| port.try_into().ok()).expect("a port");
        script
    }

    /// Its port on 127.0.0.1.
    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// Hands it a command.
    pub(crate) async fn write(&mut self, command: Value) {
        let line = format!("{command}\n");
        self.stdin.write_all(line.as_bytes()).await.unwrap_or_else(|_| panic!("{} reads", self.name));
    }

    /// Hands it a command and waits until it has done it.
    pub(crate) async fn tell(&mut self, command: Value) {
        self.write(command).await;
        self.next("done").await;
    }

    /// The oldest line of this kind that nobody took yet; waits for it.
    ///
    /// # Panics
    /// When there is none in time.
    pub(crate) async fn next(&mut self, what: &str) -> Value {
        if let Some(at) = self.early.iter().position(|line| line.get(what).is_some()) {
            return self.early.remove(at).expect("it is there")[what].take();
        }
        loop {
            let line = timeout(PATIENCE, self.lines.recv()).await.ok().flatten();
            let mut line = line.unwrap_or_else(|| panic!("{} said no {what} in time", self.name));
            if line.get(what).is_some() {
                return line[what].take();
            }
            self.early.push_back(line);
        }
    }

    /// True when no line of this kind comes for so long.
    pub(crate) async fn is_silent(&mut self, what: &str, so_long: Duration) -> bool {
        let until = Instant::now() + so_long;
        while let Ok(Some(line)) = timeout_at(until, self.lines.recv()).await {
            self.early.push_back(line);
        }
        !self.early.iter().any(|line| line.get(what).is_some())
    }

    /// Ends it.
    pub(crate) async fn stop(mut self) {
        self.child.kill().await.expect("it can be ended");
    }
}
