//! A PostgreSQL cluster of our own: in a directory of its own, on a free loopback port, gone when the process is.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::command::{postgres_programs, run, sql};

/// How a cluster runs.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// True waits for the disk at every commit, as a real server does; tests need not.
    pub fsync: bool,
    /// More lines for `postgresql.conf`, such as `max_connections = 200`.
    pub lines: Vec<String>,
    /// In which directory its own one is made; the system's for temporary files when there is none.
    pub place: Option<PathBuf>,
}

/// A running cluster. It stops when this is dropped, and when the process ends in any way: a shell watches a pipe that
/// only this process holds open.
#[derive(Debug)]
pub struct Cluster {
    guardian: Child,
    directory: PathBuf,
    port: u16,
    owner: Owner,
}

/// How a cluster goes down; it was never asked whether it is ready.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// `pg_ctl stop -m immediate`: every process leaves at once, and the next start recovers from the log.
    Immediate,
    /// SIGKILL to the postmaster; the other processes find out by themselves.
    Kill,
}

/// Starts the cluster on the first of the ports that nobody took meanwhile, says which, waits until the pipe closes, and
/// cleans up.
const GUARDIAN: &str = r#"
trap '' INT TERM HUP PIPE
programs="$1" directory="$2"
shift 2
for port; do
    if "$programs/pg_ctl" -D "$directory/data" -l "$directory/log" -o "-p $port" -w -t 60 start >/dev/null 2>&1; then
        started="$port"
        break
    fi
done
echo "${started:-none}"
cat >/dev/null
"$programs/pg_ctl" -D "$directory/data" -m immediate stop >/dev/null 2>&1
rm -rf "$directory"
"#;

/// A certificate that is its own authority: what a server of the house has, and what a client is told to trust.
const CERTIFICATE: &str = "[req]\nprompt = no\ndistinguished_name = name\nx509_extensions = extensions\n\
    [name]\nCN = localhost\n\
    [extensions]\nbasicConstraints = critical, CA:FALSE\nsubjectAltName = DNS:localhost, IP:127.0.0.1\n";

impl Cluster {
    /// Starts a cluster. Takes some seconds.
    ///
    /// # Panics
    /// When PostgreSQL's programs or `openssl` are missing or fail; the message says what to do.
    pub fn start(settings: &Settings) -> Self {
        let programs = postgres_programs();
        let place = settings.place.clone().unwrap_or_else(std::env::temp_dir);
        let directory = tempfile::Builder::new().prefix("turjuman-postgres-").tempdir_in(place);
        // The guardian removes it, also when nobody is left to drop anything.
        let directory = directory.unwrap_or_else(|error| panic!("no temporary directory: {error}")).keep();
        make_certificate(&directory);
        let owner = Owner::of(&directory);
        owner.give(&directory);
        let data = directory.join("data");
        run(owner
            .command(&programs.join("initdb"))
            .args(["-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync", "-D"])
            .arg(&data));
        configure(&directory, settings);
        owner.give(&directory);

        let mut guardian = owner
            .command(Path::new("/bin/sh"))
            .args(["-c", GUARDIAN, "guardian"])
            .arg(&programs)
            .arg(&directory)
            .args(free_ports())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            // A group of its own: what ends the tests by group must not end the one who cleans up after them.
            .process_group(0)
            .spawn()
            .unwrap_or_else(|error| panic!("cannot start a shell: {error}"));
        let mut answer = String::new();
        if let Some(output) = guardian.stdout.take() {
            drop(BufReader::new(output).read_line(&mut answer));
        }
        let Ok(port) = answer.trim().parse() else {
            let log = std::fs::read_to_string(directory.join("log")).unwrap_or_default();
            panic!("PostgreSQL did not start:\n{log}");
        };
        let cluster = Self { guardian, directory, port, owner };
        let server = cluster.url("postgres");
        sql(&server, &format!("CREATE ROLE {LOCKED_USER} LOGIN PASSWORD '{LOCKED_PASSWORD}'"));
        cluster
    }

    /// The URL of one of its databases, as the superuser.
    pub fn url(&self, database: &str) -> String {
        format!("postgres://postgres@127.0.0.1:{}/{database}", self.port)
    }

    /// Takes the server down. Returns when it is down, or on its way.
    ///
    /// # Panics
    /// When it does not run.
    pub fn stop(&self, how: Stop) {
        let data = self.directory.join("data");
        match how {
            Stop::Immediate => run(self
                .owner
                .command(&postgres_programs().join("pg_ctl"))
                .args(["-m", "immediate", "-w", "stop", "-D"])
                .arg(&data)),
            Stop::Kill => {
                let file = data.join("postmaster.pid");
                let text = std::fs::read_to_string(&file);
                let text = text.unwrap_or_else(|error| panic!("PostgreSQL does not run: {error}"));
                run(Command::new("kill").args(["-9", text.lines().next().unwrap_or_default()]));
            }
        }
    }

    /// Starts it again on the same data and port, after [`Cluster::stop`]. Returns when it takes connections.
    ///
    /// # Panics
    /// When it does not start within half a minute.
    pub fn start_again(&self) {
        let data = self.directory.join("data");
        let begun = std::time::Instant::now();
        loop {
            // Processes of a killed server may still be there; then this one refuses to start beside them.
            let started = self
                .owner
                .command(&postgres_programs().join("pg_ctl"))
                .args(["-w", "-t", "20", "-o", &format!("-p {}", self.port), "-l"])
                .arg(self.directory.join("log"))
                .args(["start", "-D"])
                .arg(&data)
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status();
            if started.is_ok_and(|status| status.success()) {
                return;
            }
            if begun.elapsed() > std::time::Duration::from_secs(30) {
                let log = std::fs::read_to_string(self.directory.join("log")).unwrap_or_default();
                let tail: Vec<&str> = log.lines().rev().take(20).collect();
                panic!("PostgreSQL did not start again; its log ends (newest first):\n{}", tail.join("\n"));
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
    }

    /// Runs one SQL statement as the superuser.
    ///
    /// # Panics
    /// When the server refuses it.
    pub fn sql(&self, statement: &str) {
        sql(&self.url("postgres"), statement);
    }

    /// The port on 127.0.0.1.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The certificate that a client must trust for `sslmode=verify-full`. It names localhost and 127.0.0.1.
    pub fn certificate(&self) -> PathBuf {
        self.directory.join("server.crt")
    }

    /// A role that needs a password, and the password.
    pub fn locked_role(&self) -> (&'static str, &'static str) {
        (LOCKED_USER, LOCKED_PASSWORD)
    }
}

const LOCKED_USER: &str = "locked";
const LOCKED_PASSWORD: &str = "open-sesame";

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.guardian.stdin.take());
        drop(self.guardian.wait());
    }
}

/// PostgreSQL refuses to run as root; then it runs as the user that its package made.
#[derive(Debug, Clone, Copy)]
enum Owner {
    Ourselves,
    Postgres,
}

impl Owner {
    fn of(directory: &Path) -> Self {
        let root = std::fs::metadata(directory).is_ok_and(|metadata| metadata.uid() == 0);
        if root { Owner::Postgres } else { Owner::Ourselves }
    }

    fn command(&self, program: &Path) -> Command {
        let mut command = match self {
            Owner::Ourselves => Command::new(program),
            Owner::Postgres => {
                let mut command = Command::new("runuser");
                command.args(["-u", "postgres", "--"]).arg(program);
                command
            }
        };
        // Our own directory may be closed to that user.
        command.current_dir("/");
        command
    }

    fn give(&self, directory: &Path) {
        if matches!(self, Owner::Postgres) {
            run(Command::new("chown").args(["-R", "postgres:"]).arg(directory));
        }
    }
}

fn make_certificate(directory: &Path) {
    let config = directory.join("certificate.conf");
    write(&config, CERTIFICATE);
    run(Command::new("openssl")
        .args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"])
        .args(["-days", "30", "-config"])
        .arg(&config)
        .arg("-keyout")
        .arg(directory.join("server.key"))
        .arg("-out")
        .arg(directory.join("server.crt")));
}

fn configure(directory: &Path, settings: &Settings) {
    let data = directory.join("data");
    let place = directory.display();
    let mut lines = vec![
        "listen_addresses = '127.0.0.1'".to_owned(),
        format!("unix_socket_directories = '{place}'"),
        "max_connections = 200".to_owned(),
        "ssl = on".to_owned(),
        format!("ssl_cert_file = '{place}/server.crt'"),
        format!("ssl_key_file = '{place}/server.key'"),
    ];
    if !settings.fsync {
        lines
            .extend(["fsync = off", "synchronous_commit = off", "full_page_writes = off"].map(str::to_owned));
    }
    lines.extend(settings.lines.iter().cloned());
    let file = data.join("postgresql.conf");
    let defaults = std::fs::read_to_string(&file).unwrap_or_default();
    write(&file, &format!("{defaults}\n{}\n", lines.join("\n")));
    let access = "local all all trust\n";
    let access = format!(
        "{access}host all {LOCKED_USER} 127.0.0.1/32 scram-sha-256\nhost all all 127.0.0.1/32 trust\n"
    );
    write(&data.join("pg_hba.conf"), &access);
}

fn write(path: &Path, text: &str) {
    std::fs::write(path, text).unwrap_or_else(|error| panic!("cannot write {}: {error}", path.display()));
}

/// Ports that were free a moment ago. All are held until all are known, so that they differ.
fn free_ports() -> Vec<String> {
    let listeners: Vec<TcpListener> =
        (0..5).filter_map(|_| TcpListener::bind(("127.0.0.1", 0)).ok()).collect();
    let addresses = listeners.iter().filter_map(|listener| listener.local_addr().ok());
    addresses.map(|address| address.port().to_string()).collect()
}
