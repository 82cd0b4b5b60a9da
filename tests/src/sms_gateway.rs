//! Starts the scripted gateway `tests/sms_gateway.py`, reads what it was given, and lets it post what people write.

use std::collections::VecDeque;
use std::process::Stdio;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::process::{Child, ChildStdin, Command};
use tokio::sync::mpsc;
use turjuman_notifications::email::Secret;
use turjuman_notifications::sms::SmsConfig;

use crate::{PATIENCE, Server, python, workspace};

const ACCOUNT: &str = "AC00000000000000000000000000000001";
const TOKEN: &str = "a secret that both sides know";
const PUBLIC: &str = "https://interpreters.city.example";

/// A running gateway. It ends when this is dropped.
pub struct SmsGateway {
    /// The port on 127.0.0.1.
    pub port: u16,
    lines: mpsc::UnboundedReceiver<Value>,
    early: VecDeque<Value>,
    stdin: ChildStdin,
    child: Child,
}

impl SmsGateway {
    /// Starts one on a free port.
    pub async fn start() -> Self {
        Self::start_at(0).await
    }

    /// Starts one on this port.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn start_at(port: u16) -> Self {
        let mut child = Command::new(python())
            .arg(workspace().join("tests/sms_gateway.py"))
            .args(["--account", ACCOUNT, "--token", TOKEN, "--public", PUBLIC, "--port", &port.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("the gateway starts; it needs Python 3");
        let stdout = child.stdout.take().expect("piped");
        let stdin = child.stdin.take().expect("piped");
        let (sender, lines) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            let mut lines = BufReader::new(stdout).lines();
            while let Ok(Some(line)) = lines.next_line().await {
                let line = serde_json::from_str(&line).expect("the gateway writes JSON lines");
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        let mut gateway = Self { port: 0, lines, early: VecDeque::new(), stdin, child };
        let port = gateway.next("listening").await;
        gateway.port = port.as_u64().and_then(|port| port.try_into().ok()).expect("a port");
        gateway
    }

    /// The settings of a server that uses the gateway at this port.
    pub fn settings(port: u16) -> SmsConfig {
        SmsConfig {
            base_url: format!("http://127.0.0.1:{port}"),
            account: ACCOUNT.into(),
            token: Secret::new(TOKEN),
            from: Some("+19735550199".into()),
            messaging_service: None,
            public_url: PUBLIC.into(),
            help_phone: Some("+1 973 555 0100".into()),
            timeout_seconds: 2,
        }
    }

    /// Tells where the public address leads.
    pub async fn leads_to(&mut self, server: &Server) {
        self.tell(json!({ "server": format!("http://{}", server.address()) })).await;
    }

    /// The next message that was taken: the fields of its form, and `sid`.
    pub async fn message(&mut self) -> Value {
        self.next("message").await
    }

    /// The next message that was refused: `to`, `status`, `code`.
    pub async fn refusal(&mut self) -> Value {
        self.next("refused").await
    }

    /// The next report: `to`, `status`, and the server's `answer`.
    pub async fn report(&mut self) -> Value {
        self.next("reported").await
    }

    /// True when no message arrives for a while.
    pub async fn is_silent(&mut self) -> bool {
        let until = tokio::time::Instant::now() + Duration::from_millis(600);
        while let Ok(Some(line)) = tokio::time::timeout_at(until, self.lines.recv()).await {
            self.early.push_back(line);
        }
        !self.early.iter().any(|line| line.get("message").is_some())
    }

    /// Hands over what somebody wrote, signed; the answer in words, empty when there is none.
    ///
    /// # Panics
    /// When the server does not take it or does not answer in TwiML.
    pub async fn writes(&mut self, from: &str, text: &str, sid: &str) -> String {
        let heard = self.post("/sms/inbound", inbound(from, text, sid), "right").await;
        assert_eq!(heard["status"], 200, "{heard}");
        assert!(heard["type"].as_str().is_some_and(|kind| kind.starts_with("text/xml")), "{heard}");
        let body = heard["body"].as_str().expect("a body");
        let words = body.split_once("<Message>").and_then(|(_, rest)| rest.split_once("</Message>"));
        assert!(body.contains("<Response>") && body.contains("</Response>"), "{body}");
        words.map_or("", |(words, _)| words).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    }

    /// Posts a form, signed "right", "wrong" or with "none": `status`, `type`, `body` of the server's answer.
    pub async fn post(&mut self, path: &str, form: Value, sign: &str) -> Value {
        self.tell(json!({ "post": { "path": path, "form": form, "sign": sign } })).await;
        self.next("heard").await
    }

    /// Ends it.
    pub async fn stop(mut self) {
        self.child.kill().await.expect("it can be ended");
    }

    async fn tell(&mut self, command: Value) {
        self.stdin.write_all(format!("{command}\n").as_bytes()).await.expect("the gateway reads");
    }

    async fn next(&mut self, what: &str) -> Value {
        if let Some(at) = self.early.iter().position(|line| line.get(what).is_some()) {
            return self.early.remove(at).expect("it is there")[what].take();
        }
        loop {
            let line = tokio::time::timeout(PATIENCE, self.lines.recv()).await;
            let mut line =
                line.ok().flatten().unwrap_or_else(|| panic!("the gateway said no {what} in time"));
            if line.get(what).is_some() {
                return line[what].take();
            }
            self.early.push_back(line);
        }
    }
}

/// What the gateway posts when somebody writes.
pub fn inbound(from: &str, text: &str, sid: &str) -> Value {
    json!({
        "MessageSid": sid, "SmsSid": sid, "AccountSid": ACCOUNT, "From": from, "To": "+19735550199", "Body": text,
        "NumMedia": "0", "NumSegments": "1", "ApiVersion": "2010-04-01",
    })
}
