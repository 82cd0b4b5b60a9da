//! One life of one process: a desk, its notifications, and a clock that is the server's own, told from simulated sources.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::{ChannelKind, DeliveryId, OrganizationId};
use turjuman_dispatch::policy::Policy;
use turjuman_localization::Catalogue;
use turjuman_notifications::{
    ChannelAdapter, Notifications, NotificationsConfig, Outgoing, Renderer, SendError,
};
use turjuman_operations::Desk;
use turjuman_operations::ports::{Clock, Store, StoreError};
use turjuman_server::clock::Steady;
use turjuman_server::ids::Ids;

use crate::faulty::Faulty;
use crate::gate::Gate;
use crate::observing::Observing;

/// True time, and how wrong the machine's wall clock is. Shared by all processes of a world.
#[derive(Clone)]
pub(crate) struct Time {
    state: Arc<Mutex<(Timestamp, SignedDuration)>>,
}

impl Time {
    pub(crate) fn new(start: Timestamp) -> Self {
        Self { state: Arc::new(Mutex::new((start, SignedDuration::ZERO))) }
    }

    fn both(&self) -> (Timestamp, SignedDuration) {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.both().0
    }

    pub(crate) fn pass(&self, by: SignedDuration) {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).0 += by;
    }

    /// The wall clock jumps, and nothing else does.
    pub(crate) fn jump(&self, by: SignedDuration) {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).1 += by;
    }
}

/// The clock of one life.
pub(crate) struct LifeClock {
    time: Time,
    told: Mutex<(Steady, Timestamp)>,
}

impl LifeClock {
    fn start(time: Time) -> Self {
        let (now, wrong) = time.both();
        Self { time, told: Mutex::new((Steady::start(now + wrong), now)) }
    }
}

impl Clock for LifeClock {
    fn now(&self) -> Timestamp {
        let (now, wrong) = self.time.both();
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let elapsed = now.duration_since(told.1);
        told.1 = now;
        told.0.tell(elapsed, now + wrong)
    }
}

/// The mail server: outlives every process, and sometimes does not answer.
#[derive(Default)]
pub(crate) struct Mail {
    /// What really went out.
    pub(crate) sent: Mutex<Vec<DeliveryId>>,
    /// Being sent: gone out, or about to, and not yet written down.
    pub(crate) doubtful: Mutex<Vec<DeliveryId>>,
    /// So many of the next messages are not taken.
    pub(crate) failures: AtomicU32,
}

struct Mailer {
    mail: Arc<Mail>,
    gate: Gate,
}

#[async_trait]
impl ChannelAdapter for Mailer {
    async fn send(&self, outgoing: &Outgoing) -> Result<(), SendError> {
        drop(self.gate.pass().await);
        let fails = self
            .mail
            .failures
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1))
            .is_ok();
        // Every other failure comes after the message went out: nobody can know.
        let number = self.mail.failures.load(Ordering::SeqCst);
        if !fails || number % 2 == 1 {
            self.mail.sent.lock().unwrap_or_else(PoisonError::into_inner).push(outgoing.delivery);
        }
        if fails {
            self.mail.doubtful.lock().unwrap_or_else(PoisonError::into_inner).push(outgoing.delivery);
            return Err(SendError::Transient("simulated".to_owned()));
        }
        drop(self.gate.pass().await);
        Ok(())
    }
}

/// What is the same for every life.
#[derive(Clone)]
pub(crate) struct Ground {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) gate: Gate,
    pub(crate) observing: Arc<Observing>,
    pub(crate) time: Time,
    pub(crate) mail: Arc<Mail>,
    pub(crate) organization: OrganizationId,
    pub(crate) policy: Arc<Policy>,
    pub(crate) catalogue: Arc<Catalogue>,
}

/// A process that runs.
pub(crate) struct Process {
    pub(crate) desk: Desk,
    pub(crate) notifications: Arc<Notifications>,
    pub(crate) clock: Arc<LifeClock>,
    pub(crate) store: Arc<Faulty>,
}

impl Process {
    /// Starts a process. Ids come from the seed and the life.
    pub(crate) async fn start(ground: &Ground, seed: u64, life: u32) -> Result<Self, StoreError> {
        let store =
            Arc::new(Faulty::new(ground.store.clone(), ground.gate.clone(), ground.observing.clone(), life));
        let port: Arc<dyn Store> = store.clone();
        let clock = Arc::new(LifeClock::start(ground.time.clone()));
        let time: Arc<dyn Clock> = clock.clone();
        let ids = |salt: u64| Arc::new(Ids::seeded(seed ^ (u64::from(life) << 48) ^ (salt << 56)));
        let desk =
            Desk::open(ground.organization.clone(), port, time.clone(), ids(1), (*ground.policy).clone())
                .await?;
        let renderer = Renderer::new(ground.catalogue.clone(), ground.policy.zone().clone());
        let mailer = Mailer { mail: ground.mail.clone(), gate: ground.gate.clone() };
        let notifications = Notifications::new(
            desk.store().clone(),
            Arc::new(renderer),
            NotificationsConfig::default(),
            time,
            ids(2),
            ground.organization.clone(),
        )
        .map_err(|error| StoreError::Corrupt(error.to_string()))?
        .with_channel(ChannelKind::Email, Arc::new(mailer));
        Ok(Self { desk, notifications: Arc::new(notifications), clock, store })
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }
}
