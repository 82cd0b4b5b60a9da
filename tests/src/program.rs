//! The real program as a process of its own: for what only the death of a process, or its memory, shows.
//!
//! A binary of ours needs no second binary beside it: started with [`ITSELF`] as the first word, [`be_the_program`] makes
//! it the real program, with the command line that follows.

use std::path::{Path, PathBuf};
use std::process::{ExitCode, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

use clap::Parser as _;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tonic::transport::{Channel, Endpoint};
use turjuman_access::auth::{SigningKey, TokenRequest};
use turjuman_dispatch::model::OrganizationId;
use turjuman_server::cli::Cli;
use turjuman_test_databases::TestDatabase;

use crate::{PATIENCE, Person, server};

/// The first word on the command line of a binary that shall be the real program.
const ITSELF: &str = "turjuman";

/// For the first line of a binary's `main`: when it was started to be the real program, it is that to the end and answers
/// with its exit code.
pub fn be_the_program() -> Option<ExitCode> {
    let mut words = std::env::args_os().skip(1);
    (words.next()? == ITSELF).then(|| {
        let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
        let cli = Cli::parse_from(std::iter::once(ITSELF.into()).chain(words));
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
        runtime.block_on(turjuman_server::commands::run(cli.command))
    })
}

/// `turjuman serve` on a data directory that outlives it.
pub struct Program {
    /// The executable, and what it is told before the program's own words.
    binary: (PathBuf, Vec<String>),
    child: Option<Child>,
    address: String,
    directory: TempDir,
    database: TestDatabase,
    /// Where the program is told that the database is, if not at its own address.
    database_url: Option<String>,
    environment: Vec<(&'static str, String)>,
    panics: Arc<Mutex<Vec<String>>>,
}

impl Program {
    /// A data directory and a database with all tables, for this executable being the program (see [`be_the_program`]);
    /// nothing runs yet.
    ///
    /// # Panics
    /// When the directory or the tables cannot be made.
    pub async fn of_this_executable(database: TestDatabase, policy: &str) -> Self {
        let binary = std::env::current_exe().expect("an executable has a path");
        Self::laid_out((binary, vec![ITSELF.to_owned()]), database, policy).await
    }

    async fn laid_out(binary: (PathBuf, Vec<String>), database: TestDatabase, policy: &str) -> Self {
        let directory = tempfile::Builder::new().prefix("turjuman-data-").tempdir().expect("a directory");
        std::fs::write(directory.path().join("policy.toml"), policy).expect("the policy is written");
        if database.is_postgres() {
            server::migrate(database.url()).await;
        }
        Self {
            binary,
            child: None,
            address: String::new(),
            directory,
            database,
            database_url: None,
            environment: Vec::new(),
            panics: Arc::default(),
        }
    }

    /// Starts the program at this path.
    ///
    /// # Panics
    /// When it does not say in time where it serves.
    pub async fn start(binary: &str, database: TestDatabase, policy: &str) -> Self {
        let mut program = Self::laid_out((binary.into(), Vec::new()), database, policy).await;
        program.start_again().await;
        program
    }

    /// A second server of the same city: on the same database, with the same keys and policy, in a directory of its own. The
    /// first must outlive it.
    ///
    /// # Panics
    /// When it does not say in time where it serves.
    pub async fn start_beside(&self) -> Self {
        let read = |name| std::fs::read_to_string(self.directory.path().join(name)).expect("it was laid out");
        let mut other =
            Self::laid_out(self.binary.clone(), TestDatabase::sqlite(), &read("policy.toml")).await;
        let key = other.directory.path().join("signing-key.pem");
        std::fs::write(key, read("signing-key.pem")).expect("the key is written");
        other.database_url = Some(self.database.url().to_owned());
        other.environment.clone_from(&self.environment);
        other.start_again().await;
        other
    }

    /// Runs another command of the program on the same data, to its end.
    ///
    /// # Panics
    /// When it fails; says what it said.
    pub async fn run(&self, arguments: &[&str]) {
        let output = self.command(arguments).kill_on_drop(true).output().await;
        let output = output.unwrap_or_else(|error| panic!("{:?} cannot be started: {error}", self.binary));
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?} failed ({}): {said}", output.status);
    }

    /// The same, and answers with what it printed on standard output.
    ///
    /// # Panics
    /// When it fails; says what it said.
    pub async fn output(&self, arguments: &[&str]) -> String {
        let output = self.command(arguments).kill_on_drop(true).output().await;
        let output = output.unwrap_or_else(|error| panic!("{:?} cannot be started: {error}", self.binary));
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?} failed ({}): {said}", output.status);
        String::from_utf8(output.stdout).expect("the program prints text")
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let (binary, first) = &self.binary;
        let mut command = Command::new(binary);
        command
            .args(first)
            .args(arguments)
            .args([
                "--database-url",
                self.database_url.as_deref().unwrap_or(self.database.url()),
                "--data-dir",
            ])
            .arg(self.directory.path())
            .env("TURJUMAN_POLICY", self.directory.path().join("policy.toml"))
            .env("TURJUMAN_LOG_LEVEL", "info")
            .env("NO_COLOR", "1")
            .envs(self.environment.iter().map(|(name, value)| (name, value)))
            .current_dir(self.directory.path())
            .stdin(Stdio::null());
        command
    }

    /// Kills it as a power cut would: no signal that it could answer.
    pub async fn kill(&mut self) {
        if let Some(child) = &mut self.child {
            child.kill().await.expect("the process can be killed");
        }
    }

    /// Sends it a signal, such as `TERM`.
    ///
    /// # Panics
    /// When it does not run.
    pub async fn signal(&self, name: &str) {
        let id = self.process_id().expect("the program runs").to_string();
        let sent = Command::new("kill").args([format!("-{name}"), id]).status().await;
        assert!(sent.is_ok_and(|status| status.success()), "the signal {name} cannot be sent");
    }

    /// Waits until it has ended by itself; answers with its exit code, none when a signal ended it.
    ///
    /// # Panics
    /// When it does not end in time.
    pub async fn ended(&mut self) -> Option<i32> {
        let child = self.child.as_mut().expect("the program was started");
        let ended = tokio::time::timeout(PATIENCE, child.wait()).await;
        let ended = ended.unwrap_or_else(|_| panic!("the program did not end in {PATIENCE:?}"));
        ended.expect("its end can be waited for").code()
    }

    /// Starts it, or starts it again on the same data; answers when it serves.
    ///
    /// # Panics
    /// When it does not say in time where it serves.
    pub async fn start_again(&mut self) {
        let (child, address) =
            serve(self.command(&["serve", "--listen", "127.0.0.1:0"]), self.panics.clone()).await;
        (self.child, self.address) = (Some(child), address);
    }

    /// Sets an environment variable of the program, from its next start on.
    pub fn set(&mut self, name: &'static str, value: &str) {
        self.environment.push((name, value.to_owned()));
    }

    /// Tells the program, from its next start on, that its database is there: through a proxy, say.
    pub fn reach_database_at(&mut self, url: &str) {
        self.database_url = Some(url.to_owned());
    }

    /// Its database.
    pub fn database(&self) -> &TestDatabase {
        &self.database
    }

    /// What it said when it panicked, in all its lives so far. A sound program never does.
    pub fn panics(&self) -> Vec<String> {
        self.panics.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The process's number, while it runs.
    pub fn process_id(&self) -> Option<u32> {
        self.child.as_ref().and_then(Child::id)
    }

    /// The data directory.
    pub fn directory(&self) -> &Path {
        self.directory.path()
    }

    /// Where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// A connection to it.
    pub fn channel(&self) -> Channel {
        Endpoint::from_shared(format!("http://{}", self.address)).expect("an address").connect_lazy()
    }

    /// The program's own key, for tokens.
    pub fn signing_key(&self) -> SigningKey {
        SigningKey::load_or_create(&self.directory.path().join("signing-key.pem")).expect("its key")
    }

    /// A token of the program's own key, and somebody who has it.
    pub fn person(&self, request: &TokenRequest) -> Person {
        let token = server::token(&self.signing_key(), &self.organization(), request);
        Person::new(&request.subject, token, self.channel())
    }

    /// The organization whose desk it is.
    pub fn organization(&self) -> OrganizationId {
        "city".parse().expect("the default organization")
    }
}

async fn serve(mut command: Command, panics: Arc<Mutex<Vec<String>>>) -> (Child, String) {
    let spawned = command.stdout(Stdio::null()).stderr(Stdio::piped()).kill_on_drop(true).spawn();
    let mut child = spawned.unwrap_or_else(|error| panic!("{command:?} cannot be started: {error}"));
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
    tokio::spawn(async move {
        while let Ok(Some(line)) = lines.next_line().await {
            if line.contains("panicked at") {
                panics.lock().unwrap_or_else(PoisonError::into_inner).push(line);
            }
        }
    });
    (child, address)
}
