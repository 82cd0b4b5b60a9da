//! Starts the scripted gateway `tests/sms_gateway.py`, reads what it was given, and lets it post what people write.

use std::time::Duration;

use serde_json::{Value, json};
use turjuman_notifications::email::Secret;
use turjuman_notifications::sms::SmsConfig;

use crate::Server;
use crate::script::Script;

const ACCOUNT: &str = "AC00000000000000000000000000000001";
const TOKEN: &str = "a secret that both sides know";
const PUBLIC: &str = "https://interpreters.city.example";

/// A message is on its way well before this.
const A_WHILE: Duration = Duration::from_millis(600);

/// A running gateway. It ends when this is dropped.
pub struct SmsGateway(Script);

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
        let port = port.to_string();
        let arguments = ["--account", ACCOUNT, "--token", TOKEN, "--public", PUBLIC, "--port", &port];
        Self(Script::start("sms_gateway", &arguments, "").await)
    }

    /// The port on 127.0.0.1.
    pub fn port(&self) -> u16 {
        self.0.port()
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
        self.0.write(json!({ "server": format!("http://{}", server.address()) })).await;
    }

    /// The next message that was taken: the fields of its form, and `sid`.
    pub async fn message(&mut self) -> Value {
        self.0.next("message").await
    }

    /// The next message that was refused: `to`, `status`, `code`.
    pub async fn refusal(&mut self) -> Value {
        self.0.next("refused").await
    }

    /// The next report: `to`, `status`, and the server's `answer`.
    pub async fn report(&mut self) -> Value {
        self.0.next("reported").await
    }

    /// True when no message arrives for a while.
    pub async fn is_silent(&mut self) -> bool {
        self.0.is_silent("message", A_WHILE).await
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
        self.0.write(json!({ "post": { "path": path, "form": form, "sign": sign } })).await;
        self.0.next("heard").await
    }

    /// Ends it.
    pub async fn stop(self) {
        self.0.stop().await;
    }
}

/// What the gateway posts when somebody writes.
pub fn inbound(from: &str, text: &str, sid: &str) -> Value {
    json!({
        "MessageSid": sid, "SmsSid": sid, "AccountSid": ACCOUNT, "From": from, "To": "+19735550199", "Body": text,
        "NumMedia": "0", "NumSegments": "1", "ApiVersion": "2010-04-01",
    })
}
