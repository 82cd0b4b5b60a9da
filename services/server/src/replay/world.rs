//! The world of a replay: a throwaway database without fsync, a desk on it, a clock that is set by hand, a roster, and the
//! worker that tells people. All of it is what a server runs on; only the clock and the ids are others.

use std::collections::HashMap;
use std::io::Read;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;
use turjuman_dispatch::model::{Department, InterpreterId, OrganizationId, Subject};
use turjuman_dispatch::policy::Policy;
use turjuman_localization::Catalogue;
use turjuman_notifications::{Notifications, NotificationsConfig, Renderer};
use turjuman_operations::Desk;
use turjuman_operations::caller::{Call, Caller, Role};
use turjuman_operations::ports::{Clock, Store};
use turjuman_operations::roster_csv;
use turjuman_storage::{Database, Durability, Options, SqlStore};

use super::compare::Crew;
use super::error::ReplayError;
use super::near::Near;
use crate::clock::SimulatedClock;
use crate::ids::Ids;

/// Problems of a roster that are shown; the rest is counted.
const SHOWN: usize = 50;
/// Interpreters added in one commit.
const AT_ONCE: usize = 256;

pub(super) struct World {
    pub(super) desk: Desk,
    pub(super) clock: Arc<SimulatedClock>,
    pub(super) notifications: Arc<Notifications>,
    /// Each interpreter's place on the roster, from 0, and the call with which they answer.
    pub(super) people: HashMap<InterpreterId, (u64, Call)>,
    /// The employee who makes all the calls.
    pub(super) requester: Call,
    /// The store on which the desk works.
    pub(super) near: Arc<Near>,
    store: Arc<SqlStore>,
    database: Database,
    /// Deleted when dropped.
    directory: TempDir,
}

impl World {
    /// Makes the world as of a moment, with the roster read from a CSV file. `name` is what errors call it.
    pub(super) async fn new(
        start: Timestamp,
        policy: Policy,
        roster: impl Read,
        name: &str,
        seed: u64,
    ) -> Result<Self, ReplayError> {
        let directory = tempfile::Builder::new().prefix("turjuman-replay-").tempdir().map_err(|error| {
            ReplayError::Database(format!(
                "no temporary directory can be made: {error}; set TMPDIR to one that can"
            ))
        })?;
        let url = format!("sqlite:{}", directory.path().join("replay.db").display());
        // One reader: it alone is asked, and each has a cache of its own to fill.
        let options = Options { durability: Durability::None, readers: 1, ..Options::default() };
        let failed = |error: &dyn std::fmt::Display| ReplayError::Database(error.to_string());
        let database = Database::connect(&url, options).await.map_err(|error| failed(&error))?;
        database.migrate().await.map_err(|error| failed(&error))?;
        let store = database.store();
        let near = Arc::new(Near::new(store.clone()));
        let port: Arc<dyn Store> = near.clone();

        let organization: OrganizationId = "replay".parse().map_err(|error| failed(&error))?;
        let clock = Arc::new(SimulatedClock::new(start - SignedDuration::from_secs(1)));
        let time: Arc<dyn Clock> = clock.clone();
        let zone = policy.zone().clone();
        let ids = Arc::new(Ids::seeded(seed));
        let desk = Desk::open(organization.clone(), port.clone(), time.clone(), ids, policy).await?;
        let people = import(&desk, roster, name).await?;

        let catalogue = Catalogue::built_in().map_err(|error| failed(&error))?;
        let renderer = Arc::new(Renderer::new(catalogue, zone));
        // Their ids are of another seed, so that those of the desk do not depend on how the two take turns.
        let notifications = Notifications::new(
            port,
            renderer,
            NotificationsConfig::default(),
            time,
            Arc::new(Ids::seeded(!seed)),
            organization.clone(),
        );
        let notifications = Arc::new(notifications.map_err(|error| failed(&error))?);
        let requester = call(&organization, Subject("replay-dispatcher".to_owned()), Role::Requester);
        Ok(Self { desk, clock, notifications, people, requester, near, store, database, directory })
    }

    /// The roster as the desk took it in.
    pub(super) fn crew(&self) -> Crew {
        let roster = self.desk.roster();
        let mut people: Vec<_> = roster.iter().cloned().collect();
        people.sort_by_key(|person| self.people.get(&person.id).map(|(place, _)| *place));
        Crew::new(self.desk.organization().clone(), people)
    }

    /// The database itself.
    pub(super) fn database(&self) -> &dyn Store {
        self.store.as_ref()
    }

    /// Lets go of the database and deletes it.
    pub(super) async fn close(self) -> Result<(), ReplayError> {
        self.store.close().await;
        self.database.close().await?;
        self.directory
            .close()
            .map_err(|error| ReplayError::Database(format!("the temporary directory stays behind: {error}")))
    }
}

/// Adds the roster, as `import roster` does. Who has no subject gets one, for here everybody answers offers.
async fn import(
    desk: &Desk,
    roster: impl Read,
    name: &str,
) -> Result<HashMap<InterpreterId, (u64, Call)>, ReplayError> {
    let mut entries = roster_csv::check(desk, roster).map_err(|problems| {
        let mut text = format!("{name} cannot be used:");
        for problem in problems.iter().take(SHOWN) {
            text.push_str(&format!("\n  {problem}"));
        }
        if problems.len() > SHOWN {
            text.push_str(&format!("\n  … and {} more problems", problems.len() - SHOWN));
        }
        ReplayError::Input(text)
    })?;
    let mut people = HashMap::with_capacity(entries.len());
    for (place, entry) in (0_u64..).zip(&mut entries) {
        let id = entry.interpreter.id;
        let subject =
            entry.interpreter.subject.get_or_insert_with(|| Subject(format!("replay-{id}"))).clone();
        people.insert(id, (place, call(desk.organization(), subject, Role::Interpreter)));
    }
    while !entries.is_empty() {
        let rest = entries.split_off(entries.len().min(AT_ONCE));
        let some = std::mem::replace(&mut entries, rest);
        desk.import_interpreters(some).await.map_err(ReplayError::desk("take in the roster"))?;
    }
    Ok(people)
}

fn call(organization: &OrganizationId, subject: Subject, role: Role) -> Call {
    let caller = Caller {
        organization: organization.clone(),
        subject,
        roles: [role].into(),
        departments: vec![Department("dispatch".to_owned())],
        email: None,
        locale: None,
        known_as: None,
    };
    Call { caller, key: None }
}
