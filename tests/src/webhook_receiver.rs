//! Starts `tests/webhook_receiver.py`, another system of the city, and reads what it was told.

use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};

use crate::script::Script;

/// Longer than the server waits between two looks at what is due.
const A_WHILE: Duration = Duration::from_millis(2600);

/// A running receiver. It ends when this is dropped.
pub struct WebhookReceiver {
    scheme: &'static str,
    script: Script,
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
        let script = Script::start("webhook_receiver", arguments, "with standardwebhooks").await;
        Self { scheme, script }
    }

    /// The port on 127.0.0.1.
    pub fn port(&self) -> u16 {
        self.script.port()
    }

    /// Where it is told.
    pub fn address(&self, path: &str) -> String {
        format!("{}://127.0.0.1:{}{path}", self.scheme, self.port())
    }

    /// From now on calls are verified with this secret, too.
    pub async fn knows(&mut self, name: &str, secret: &str) {
        self.script.tell(json!({ "secret": { "name": name, "text": secret } })).await;
    }

    /// The next call is answered so.
    pub async fn answers(&mut self, status: u16, headers: Value) {
        self.script.tell(json!({ "answer": { "status": status, "headers": headers, "times": 1 } })).await;
    }

    /// The server's clock is so far ahead of the receiver's.
    pub async fn is_behind(&mut self, minutes: i64) {
        self.script.tell(json!({ "ahead": minutes * 60 })).await;
    }

    /// The next call.
    pub async fn call(&mut self) -> Value {
        self.script.next("call").await
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
        self.script.is_silent("call", A_WHILE).await
    }
}
