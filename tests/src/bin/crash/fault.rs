//! What breaks, and how it comes back.

use std::time::{Duration, Instant};

use rand::RngExt;
use rand::rngs::StdRng;
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_check_response::ServingStatus;
use tonic_health::pb::health_client::HealthClient;
use turjuman_proto::v1::Request;
use turjuman_test_databases::{Cut, Stop};

use crate::city::{City, LANGUAGES};
use crate::clerk::ask;
use crate::there::is_stuck;

/// What is killed or cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The desk's own process, by SIGKILL.
    Server,
    /// PostgreSQL: by turns told to leave at once, and its postmaster killed.
    Database,
    /// The connection between them, in the middle of COMMIT.
    Commit,
}

impl Fault {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Fault::Server => "server",
            Fault::Database => "database",
            Fault::Commit => "commit",
        }
    }
}

/// A database that is gone for so long must have been noticed by the health service. Every so many times it is.
const LONG: Duration = Duration::from_millis(4500);
const LONG_EVERY: u64 = 5;
/// And one that is back, within so long.
const PATIENCE: Duration = Duration::from_secs(20);

impl City {
    /// Breaks something once and waits until a call is answered again; answers with how long that took from the moment at
    /// which it began to come back.
    pub(crate) async fn suffer(&mut self, fault: Fault, kill: u64, chance: &mut StdRng) -> Option<Duration> {
        match fault {
            Fault::Server => {
                self.program.kill().await;
                self.switch.down();
                let begun = Instant::now();
                self.program.start_again().await;
                self.switch.up(self.program.address());
                self.probe(begun).await
            }
            Fault::Database => {
                let how = if chance.random_bool(0.5) { Stop::Immediate } else { Stop::Kill };
                let cluster = self.program.database().cluster().expect("a cluster of its own");
                let long = kill % LONG_EVERY == 1;
                let gone_for = if long { LONG } else { Duration::from_millis(chance.random_range(0..800)) };
                tokio::task::block_in_place(|| cluster.stop(how));
                tokio::time::sleep(gone_for).await;
                let health = self.health().await;
                if long && health != Some(ServingStatus::NotServing) {
                    let said = format!("the database is gone for {gone_for:?} and health says {health:?}");
                    self.desk.told.error(said);
                }
                tokio::task::block_in_place(|| cluster.start_again());
                let begun = Instant::now();
                let recovered = self.probe(begun).await;
                self.serves_again().await;
                recovered
            }
            Fault::Commit => {
                let proxy = self.proxy.as_ref().expect("a proxy");
                let cut = [Cut::BeforeCommit, Cut::AtCommit, Cut::AfterCommit][chance.random_range(0..3)];
                let made = proxy.cuts();
                let begun = Instant::now();
                proxy.cut_next(cut);
                while proxy.cuts() == made && begun.elapsed() < PATIENCE {
                    tokio::time::sleep(Duration::from_millis(1)).await;
                }
                if proxy.cuts() == made {
                    self.desk.told.error(format!("nothing was committed in {PATIENCE:?}"));
                }
                self.probe(Instant::now()).await
            }
        }
    }

    /// A clerk submits until it is acknowledged.
    async fn probe(&self, begun: Instant) -> Option<Duration> {
        let language = LANGUAGES[begun.elapsed().subsec_micros() as usize % LANGUAGES.len()];
        let submitted = self.prober().submit(&ask(language)).await;
        submitted.map(|_| begun.elapsed())
    }

    async fn health(&self) -> Option<ServingStatus> {
        let mut client = HealthClient::new(self.program.channel());
        let answer = client.check(HealthCheckRequest::default()).await.ok()?;
        answer.into_inner().status.try_into().ok()
    }

    async fn serves_again(&self) {
        let begun = Instant::now();
        while self.health().await != Some(ServingStatus::Serving) {
            if begun.elapsed() > PATIENCE {
                self.desk
                    .told
                    .error(format!("health does not say SERVING {PATIENCE:?} after the database came back"));
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Everything that was acknowledged about since the last crash is read once more, and written down as read. What
    /// cannot be found is lost; what is searched for and was due long ago is stuck.
    pub(crate) async fn look_back(&self, most: usize) -> (u64, u64) {
        let touched: Vec<String> = self.desk.told.ledger().touched.drain().take(most).collect();
        let (mut lost, mut stuck) = (0, 0);
        for some in touched.chunks(32) {
            let reads = some.iter().map(|id| self.desk.read(&self.coordinator, id));
            for read in futures_util::future::join_all(reads).await {
                match read {
                    None => lost += 1,
                    Some(request) => stuck += u64::from(self.stays_stuck(request).await),
                }
            }
        }
        (lost, stuck)
    }

    /// What was due while nobody could look is looked at after the restart, within [`PATIENCE`].
    async fn stays_stuck(&self, mut request: Request) -> bool {
        let begun = Instant::now();
        while is_stuck(&request) {
            if begun.elapsed() > PATIENCE {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
            let Some(read) = self.desk.read(&self.coordinator, &request.id).await else { return true };
            request = read;
        }
        false
    }
}
