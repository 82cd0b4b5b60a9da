//! The real program as a process of its own: for what only the death of a process shows.

use std::path::Path;
use std::process::Stdio;

use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tonic::transport::{Channel, Endpoint};
use turjuman_dispatch::model::OrganizationId;
use turjuman_grpc::auth::{SigningKey, TokenRequest};
use turjuman_test_databases::TestDatabase;

use crate::{PATIENCE, Person, server};

/// `turjuman serve` on a data directory that outlives it.
pub struct Program {
    binary: String,
    child: Child,
    address: String,
    directory: TempDir,
    database: TestDatabase,
}

impl Program {
    /// Starts the program at this path.
    ///
    /// # Panics
    /// When it does not say in time where it serves.
    pub async fn start(binary: &str, database: TestDatabase, policy: &str) -> Self {
        let directory = tempfile::Builder::new().prefix("turjuman-data-").tempdir().expect("a directory");
        std::fs::write(directory.path().join("policy.toml"), policy).expect("the policy is written");
        if database.is_postgres() {
            server::migrate(database.url()).await;
        }
        let (child, address) = serve(binary, directory.path(), database.url()).await;
        Self { binary: binary.to_owned(), child, address, directory, database }
    }

    /// Kills it as a power cut would: no signal that it could answer.
    pub async fn kill(&mut self) {
        self.child.kill().await.expect("the process can be killed");
    }

    /// Starts it again on the same data.
    pub async fn start_again(&mut self) {
        (self.child, self.address) = serve(&self.binary, self.directory.path(), self.database.url()).await;
    }

    /// Where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// A connection to it.
    pub fn channel(&self) -> Channel {
        Endpoint::from_shared(format!("http://{}", self.address)).expect("an address").connect_lazy()
    }

    /// A token of the program's own key, and somebody who has it.
    pub fn person(&self, request: &TokenRequest) -> Person {
        let key =
            SigningKey::load_or_create(&self.directory.path().join("signing-key.pem")).expect("its key");
        let city: OrganizationId = "city".parse().expect("the default organization");
        Person::new(&request.subject, server::token(&key, &city, request), self.channel())
    }
}

async fn serve(binary: &str, directory: &Path, database_url: &str) -> (Child, String) {
    let mut child = Command::new(binary)
        .args(["serve", "--listen", "127.0.0.1:0", "--database-url", database_url, "--data-dir"])
        .arg(directory)
        .env("TURJUMAN_POLICY", directory.join("policy.toml"))
        .env("TURJUMAN_LOG_LEVEL", "info")
        .env("NO_COLOR", "1")
        .current_dir(directory)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap_or_else(|error| panic!("{binary} cannot be started: {error}"));
    let mut lines = BufReader::new(child.stderr.take().expect("piped")).lines();
    let mut said = Vec::new();
    let address = tokio::time::timeout(PATIENCE, async {
        while let Some(line) = lines.next_line().await.ok().flatten() {
            if let Some((_, address)) = line.split_once("serving on http://") {
                let end = address.find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ':'));
                return Some(address[..end.unwrap_or(address.len())].to_owned());
            }
            said.push(line);
        }
        None
    });
    let address = address.await.ok().flatten();
    let address = address.unwrap_or_else(|| panic!("the program does not serve:\n{}", said.join("\n")));
    // Somebody must go on reading, or the program stops when the pipe is full.
    tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
    (child, address)
}
