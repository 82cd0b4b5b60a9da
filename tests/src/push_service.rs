//! Starts `tests/push_service.py`, a browser maker's push service with the browsers behind it, and reads what reached them.

use std::time::Duration;

use serde_json::{Value, json};

use crate::script::Script;

/// Longer than the server waits between two looks at what is due.
const A_WHILE: Duration = Duration::from_millis(2600);

/// A running push service. It ends when this is dropped.
pub struct PushService(Script);

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
        Self(Script::start::<&str>("push_service", &[], "with http_ece, PyJWT and cryptography").await)
    }

    /// A browser of this name subscribes.
    pub async fn device(&mut self, name: &str) -> Subscription {
        self.0.write(json!({ "device": name })).await;
        let made = self.0.next("device").await;
        let text = |field: &str| made[field].as_str().unwrap_or_default().to_owned();
        Subscription {
            address: format!("http://127.0.0.1:{}{}", self.0.port(), text("path")),
            public_key: text("p256dh"),
            secret: text("auth"),
        }
    }

    /// The next call is answered so.
    pub async fn answers(&mut self, status: u16, headers: Value) {
        self.0.tell(json!({ "answer": { "status": status, "headers": headers, "times": 1 } })).await;
    }

    /// The server's clock is so far ahead of the service's.
    pub async fn is_behind(&mut self, minutes: i64) {
        self.0.tell(json!({ "ahead": minutes * 60 })).await;
    }

    /// The next message, with what was in it under `told`.
    ///
    /// # Panics
    /// When the browser cannot open it, or its sender cannot prove who they are.
    pub async fn push(&mut self) -> Value {
        let mut push = self.0.next("push").await;
        assert_eq!(push["problem"], Value::Null, "{push:#}");
        push["told"] = serde_json::from_str(push["text"].as_str().unwrap_or_default()).expect("JSON");
        push
    }

    /// True when nothing comes for a while.
    pub async fn is_silent(&mut self) -> bool {
        self.0.is_silent("push", A_WHILE).await
    }
}
