//! The desk: what every verb shares — store, clock, ids, policy, roster — and the way a decision becomes a commit.

use std::future::Future;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};

use arc_swap::ArcSwap;
use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::{
    AssignmentId, DeliveryId, ExceptionId, Interpreter, InterpreterId, NoticeId, OfferId, OrganizationId,
    RequestId, SiteId, StepId,
};
use turjuman_dispatch::policy::Policy;
use turjuman_dispatch::roster::Roster;

use crate::caller::{Call, Caller, OnBehalf, Role};
use crate::error::{OperationError, Refusal};
use crate::hints::Hints;
use crate::idempotency::{IdempotencyRecord, ResultIds};
use crate::ports::{Clock, CommitError, IdSource, Store, StoreError};
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
    clock: Arc<dyn Clock>,
    ids: Arc<dyn IdSource>,
    policy: ArcSwap<Policy>,
    roster: RwLock<Roster>,
    hints: Hints,
}

impl Desk {
    /// Opens the desk: reads the roster into memory.
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
        let roster = Roster::new(store.roster(&organization).await?);
        Ok(Self {
            inner: Arc::new(Inner {
                organization,
                store,
                clock,
                ids,
                policy: ArcSwap::from_pointee(policy),
                roster: RwLock::new(roster),
                hints: Hints::default(),
            }),
        })
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

    /// What the matcher should look at before its time.
    pub(crate) fn hints(&self) -> &Hints {
        &self.inner.hints
    }

    /// The roster in memory. Hold the guard briefly; never across an await.
    pub fn roster(&self) -> RwLockReadGuard<'_, Roster> {
        // The roster is replaced whole or by one entry; a panic elsewhere cannot leave it half-written.
        self.inner.roster.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts a changed profile into the roster in memory.
    pub(crate) fn remember(&self, interpreter: Interpreter) {
        self.inner.roster.write().unwrap_or_else(PoisonError::into_inner).apply(interpreter);
    }

    /// Reads a profile again, after another process changed it.
    pub(crate) async fn refresh(&self, id: InterpreterId) -> Result<(), StoreError> {
        if let Some(interpreter) = self.store().interpreter(self.organization(), id).await? {
            self.remember(interpreter);
        }
        Ok(())
    }

    /// An empty step of this organization, decided now.
    pub(crate) fn step(&self, now: Timestamp) -> Step {
        Step::new(StepId::from_uuid(self.inner.ids.uuid(now)), self.organization().clone(), now)
    }

    /// Carries a decision out: commits the step that `decide` makes; when the step loses a race, asks `decide` again
    /// on fresh reads. Under an idempotency key that was used before, nothing is done and the first answer's ids come
    /// back.
    pub(crate) async fn carry_out<D, F>(&self, call: &Call, decide: D) -> Result<ResultIds, OperationError>
    where
        D: Fn() -> F + Send + Sync,
        F: Future<Output = Result<(Step, ResultIds), OperationError>> + Send,
    {
        if let Some(ids) = self.earlier_answer(call).await? {
            return Ok(ids);
        }
        for _ in 0..MAX_TRIES {
            let (mut step, ids) = decide().await?;
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
    async fn earlier_answer(&self, call: &Call) -> Result<Option<ResultIds>, OperationError> {
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
        let own = || self.roster().by_subject(&caller.subject).map(|interpreter| interpreter.id);
        match on_behalf {
            OnBehalf::Own => own().ok_or(Refusal::NotOnRoster.into()),
            OnBehalf::Of(id) if caller.is(Role::Coordinator) || own() == Some(id) => Ok(id),
            OnBehalf::Of(_) => {
                Err(OperationError::Forbidden("only a coordinator may act for another interpreter"))
            }
        }
    }
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
);

impl Desk {
    /// A new delivery id; `notifications` writes deliveries.
    pub fn new_delivery_id(&self, now: Timestamp) -> DeliveryId {
        DeliveryId::from_uuid(self.inner.ids.uuid(now))
    }
}
