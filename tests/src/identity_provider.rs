//! Starts a real OpenID Connect provider, `tests/oidc/provider.mjs`: `oidc-provider` under Node, with a few accounts.

use std::path::PathBuf;
use std::process::Stdio;

use serde_json::Value;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::sync::OnceCell;
use tokio::time::timeout;
use turjuman_access::oidc::ClientSettings;

use crate::npm::installed;
use crate::{Browser, PATIENCE, Page};

/// Where its packages are, once they are installed; why not, if they cannot be.
static PACKAGES: OnceCell<Result<PathBuf, String>> = OnceCell::const_new();

/// A running provider. It ends when this is dropped.
pub struct IdentityProvider {
    /// Its issuer, such as `http://127.0.0.1:40123`.
    pub issuer: String,
    lines: Lines<BufReader<ChildStdout>>,
    stdin: ChildStdin,
    _child: Child,
}

impl IdentityProvider {
    /// Starts one; `None`, with a word on standard error, where its packages cannot be had.
    ///
    /// # Panics
    /// When it is there and does not start.
    pub async fn start() -> Option<Self> {
        let packages = match PACKAGES.get_or_init(|| installed("oidc", &["provider.mjs"])).await {
            Ok(packages) => packages,
            Err(why) => {
                eprintln!("skipped: no identity provider can be started: {why}");
                return None;
            }
        };
        let mut child = Command::new("node")
            .arg(packages.join("provider.mjs"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .expect("node starts");
        let stdin = child.stdin.take().expect("piped");
        let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
        let first = line(&mut lines).await;
        let issuer = first["issuer"].as_str().expect("its issuer").to_owned();
        Some(Self { issuer, lines, stdin, _child: child })
    }

    /// Tells it where people come back to. Until then it answers nobody.
    ///
    /// # Panics
    /// When it does not get ready.
    pub async fn register(&mut self, portal: &str) {
        let redirect = format!("{portal}/sign-in/oidc/back\n");
        self.stdin.write_all(redirect.as_bytes()).await.expect("it listens");
        assert_eq!(line(&mut self.lines).await["ready"], true);
    }

    /// The client that shows a secret.
    pub fn client(&self) -> ClientSettings {
        let secret = Some("a secret: with & marks".to_owned());
        ClientSettings { id: "turjuman".to_owned(), secret, scopes: "openid city".to_owned() }
    }

    /// The client that has none.
    pub fn public_client(&self) -> ClientSettings {
        ClientSettings { id: "turjuman-public".to_owned(), secret: None, scopes: "openid city".to_owned() }
    }

    /// Fills in the provider's form, to which the browser was led.
    ///
    /// # Panics
    /// When this is not its form.
    pub async fn sign_in(&self, browser: &Browser, page: &Page, account: &str) -> Page {
        let action = page.first_action().unwrap_or_else(|| panic!("no form: {}", page.html));
        assert!(action.starts_with(&self.issuer), "{action}");
        browser.post(&action, &[("name", account)]).await
    }
}

async fn line(lines: &mut Lines<BufReader<ChildStdout>>) -> Value {
    let line = timeout(PATIENCE, lines.next_line()).await.expect("in time").expect("readable");
    serde_json::from_str(&line.expect("it says something")).expect("JSON")
}
