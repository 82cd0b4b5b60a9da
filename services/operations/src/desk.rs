//! The desk: what every verb shares — store, clock, ids, policy, roster — and the way a decision becomes a commit.

use std::future::Future;
use std::sync::{Arc, RwLockReadGuard};

use arc_swap::ArcSwap;
use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::{
    AssignmentId, DeliveryId, DeviceId, ExceptionId, Interpreter, InterpreterId, NoticeId, OfferId,
    OrganizationId, Request, RequestId, RequestState, SiteId, StepId, WebhookId,
};
use turjuman_dispatch::policy::Policy;
use turjuman_dispatch::roster::Roster;

use crate::caller::{Call, Caller, OnBehalf, Role};
use crate::error::{OperationError, Refusal};
use crate::hints::{Hint, Hints};
use crate::idempotency::{IdempotencyRecord, ResultIds};
use crate::matching::looks::Looks;
use crate::memory::{Memory, Remembering};
use crate::ports::{Clock, CommitError, IdSource, Snapshot, Store, StoreError};
use crate::step::Step;

/// How often a verb reads and decides again after it lost a race, before it says so.
const MAX_TRIES: u32 = 16;
/// How long an idempotency key is kept.
const KEY_LIFE: SignedDuration = SignedDuration::from_hours(48);

/// The desk of one organization. Cheap to clone; all clones are the same desk.
#[derive(Clone)]
pub struct Desk {
    inner: Arc<Inner>,
}

struct Inner {
    organization: OrganizationId,
    store: Arc<dyn Store>,
    remembering: Arc<Remembering>,
    memory: Arc<Memory>,
    clock: Arc<dyn Clock>,
    ids: Arc<dyn IdSource>,
    policy: ArcSwap<Policy>,
    hints: Hints,
    looks: Looks,
}

impl Desk {
    /// Opens the desk: takes roster, calendars and everything that is not over into memory.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn open(
        organization: OrganizationId,
        store: Arc<dyn Store>,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn IdSource>,
        policy: Policy,
    ) -> Result<Self, StoreError> {
        let policy = Arc::new(policy);
        let memory = Arc::new(Memory::new(organization.clone(), policy.clone()));
        // Told of commits first, so that nothing falls between the snapshot and the first of them.
        store.observe(memory.clone());
        let snapshot = store.snapshot(&organization, clock.now()).await?;
        let ahead = ahead_of(&snapshot, clock.now());
        memory.load(snapshot);
        let remembering = Arc::new(Remembering::new(store, memory.clone(), clock.clone()));
        let desk = Self {
            inner: Arc::new(Inner {
                organization,
                store: remembering.clone(),
                remembering,
                memory,
                clock,
                ids,
                policy: ArcSwap::new(policy),
                hints: Hints::default(),
                looks: Looks::default(),
            }),
        };
        ahead.into_iter().for_each(|id| desk.hints().give(Hint::Request(id)));
        Ok(desk)
    }

    /// The organization whose desk this is.
    pub fn organization(&self) -> &OrganizationId {
        &self.inner.organization
    }

    /// The store.
    pub fn store(&self) -> &Arc<dyn Store> {
        &self.inner.store
    }

    /// The policy in force.
    pub fn policy(&self) -> Arc<Policy> {
        self.inner.policy.load_full()
    }

    /// The current instant.
    pub fn now(&self) -> Timestamp {
        self.inner.clock.now()
    }

    /// How far the matcher is behind: requests to which something has happened that it has not looked at yet.
    pub fn backlog(&self) -> usize {
        self.hints().requests()
    }

    /// What the matcher should look at before its time.
    pub(crate) fn hints(&self) -> &Hints {
        &self.inner.hints
    }

    /// The roster in memory. Hold the guard briefly; never across an await.
    pub fn roster(&self) -> RwLockReadGuard<'_, Roster> {
        self.inner.memory.roster()
    }

    /// What is known without asking the store.
    pub(crate) fn memory(&self) -> &Memory {
        &self.inner.memory
    }

    /// Which requests are being looked at just now.
    pub(crate) fn looks(&self) -> &Looks {
        &self.inner.looks
    }

    /// Puts a changed profile into the roster in memory.
    pub(crate) fn remember(&self, interpreter: Interpreter) {
        self.inner.memory.take_interpreter(interpreter);
    }

    /// The history was read up to this number: what of it was committed elsewhere and is not known yet is taken in.
    ///
    /// # Errors
    /// The store's failure; the next number tries again.
    pub async fn heard(&self, sequence: u64) -> Result<(), StoreError> {
        if self.inner.memory.knows_less_than(sequence) {
            self.catch_up().await?;
        }
        Ok(())
    }

    /// Reads what other processes committed; true when there was anything.
    pub(crate) async fn catch_up(&self) -> Result<bool, StoreError> {
        self.inner.remembering.catch_up(self.now()).await
    }

    /// While other processes work on the same database: reads what they committed, before somebody is answered from
    /// memory. Alone, this costs nothing.
    pub(crate) async fn be_current(&self) -> Result<(), StoreError> {
        if self.inner.memory.is_shared(self.now()) {
            self.catch_up().await?;
        }
        Ok(())
    }

    /// An empty step of this organization, decided now.
    pub(crate) fn step(&self, now: Timestamp) -> Step {
        Step::new(StepId::from_uuid(self.inner.ids.uuid(now)), self.organization().clone(), now)
    }

    /// An empty step of this organization, for what is decided elsewhere: the state of a delivery, for instance.
    pub fn new_step(&self) -> Step {
        self.step(self.now())
    }

    /// Carries a decision out: commits the step that `decide` makes; when the step loses a race, asks `decide` again
    /// on fresh reads. Under an idempotency key that was used before, nothing is done and the first answer's ids come
    /// back: the commit says so, and nobody asks before.
    pub(crate) async fn carry_out<D, F>(&self, call: &Call, decide: D) -> Result<ResultIds, OperationError>
    where
        D: Fn() -> F + Send + Sync,
        F: Future<Output = Result<(Step, ResultIds), OperationError>> + Send,
    {
        self.be_current().await?;
        let mut looked_again = false;
        for _ in 0..MAX_TRIES {
            let (mut step, ids) = match decide().await {
                Ok(decided) => decided,
                Err(error @ OperationError::Store(_)) => return Err(error),
                // Rows that were read at two instants and do not belong together: read them again.
                Err(OperationError::Refused(Refusal::Contended)) => continue,
                Err(refused) => {
                    // A repeat is often refused where the first call was not: what it asks for has been done.
                    if let Some(ids) = self.earlier_answer(call).await? {
                        return Ok(ids);
                    }
                    // Nobody is refused because of what another process has changed meanwhile.
                    if !looked_again && self.catch_up().await? {
                        looked_again = true;
                        continue;
                    }
                    return Err(refused);
                }
            };
            step.idempotency = call.key.as_ref().map(|key| IdempotencyRecord {
                caller: key.caller.clone(),
                method: key.method.to_owned(),
                key: key.key.clone(),
                body_hash: key.body_hash.clone(),
                result: ids.clone(),
                expires_at: step.at + KEY_LIFE,
            });
            match self.store().commit(step).await {
                Ok(_) => return Ok(ids),
                Err(CommitError::Conflict(_) | CommitError::Unique(_)) => {}
                Err(CommitError::KeyTaken(record)) => return same_call(call, *record),
                Err(CommitError::Store(error)) => return Err(error.into()),
            }
        }
        Err(Refusal::Contended.into())
    }

    /// The ids of the answer that this call got before, if it was made before.
    pub(crate) async fn earlier_answer(&self, call: &Call) -> Result<Option<ResultIds>, OperationError> {
        let Some(key) = &call.key else { return Ok(None) };
        let found = self
            .store()
            .idempotency(self.organization(), &key.caller, key.method, &key.key, self.now())
            .await?;
        found.map(|record| same_call(call, record)).transpose()
    }

    /// The roster entry an interpreter-side call is about.
    ///
    /// # Errors
    /// [`Refusal::NotOnRoster`] when the caller has no entry; `Forbidden` when somebody who is not a coordinator names one.
    pub fn interpreter_for(
        &self,
        caller: &Caller,
        on_behalf: OnBehalf,
    ) -> Result<InterpreterId, OperationError> {
        let by_subject = || self.roster().by_subject(&caller.subject).map(|interpreter| interpreter.id);
        let own = || caller.known_as.or_else(by_subject);
        match on_behalf {
            OnBehalf::Own => own().ok_or(Refusal::NotOnRoster.into()),
            OnBehalf::Of(id) if caller.is(Role::Coordinator) || own() == Some(id) => Ok(id),
            OnBehalf::Of(_) => {
                Err(OperationError::Forbidden("only a coordinator may act for another interpreter"))
            }
        }
    }
}

/// Searches that were last looked at later than now: the machine's clock was set back while nobody ran. What is due
/// for them lies too far ahead, by as much as the clock was set back; a look brings it nearer.
fn ahead_of(snapshot: &Snapshot, now: Timestamp) -> Vec<RequestId> {
    let searching = |request: &&Request| request.state == RequestState::Searching && request.updated_at > now;
    snapshot.requests.iter().filter(searching).map(|request| request.id).collect()
}

fn same_call(call: &Call, record: IdempotencyRecord) -> Result<ResultIds, OperationError> {
    match &call.key {
        Some(key) if key.body_hash == record.body_hash => Ok(record.result),
        _ => Err(Refusal::KeyReused.into()),
    }
}

macro_rules! new_id {
    ($($name:ident -> $type:ident),+ $(,)?) => {
        impl Desk {$(
            pub(crate) fn $name(&self, now: Timestamp) -> $type {
                $type::from_uuid(self.inner.ids.uuid(now))
            }
        )+}
    };
}
new_id!(
    new_request_id -> RequestId,
    new_offer_id -> OfferId,
    new_assignment_id -> AssignmentId,
    new_interpreter_id -> InterpreterId,
    new_site_id -> SiteId,
    new_notice_id -> NoticeId,
    new_exception_id -> ExceptionId,
    new_webhook_id -> WebhookId,
    new_device_id -> DeviceId,
);

impl Desk {
    /// A new delivery id; `notifications` writes deliveries.
    pub fn new_delivery_id(&self, now: Timestamp) -> DeliveryId {
        DeliveryId::from_uuid(self.inner.ids.uuid(now))
    }
}
