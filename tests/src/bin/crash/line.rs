//! The way to the desk, which breaks when the desk does: clients wait until it is there again, and repeat what was not
//! answered with the same key.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tonic::Code;
use tonic::transport::{Channel, Endpoint};
use turjuman_tests::{Answer, Failure, Person};

use crate::told::Told;

/// Connections that all clients share.
const CONNECTIONS: usize = 6;
/// An attempt that takes longer than this has lost its answer.
const PATIENCE: Duration = Duration::from_secs(12);
/// Between two attempts.
const BREATH: Duration = Duration::from_millis(15);

#[derive(Clone)]
enum Way {
    Down,
    Up(Arc<Vec<Channel>>),
    Over,
}

/// Who knows where the desk is.
pub(crate) struct Switch(watch::Sender<Way>);

/// A client's end of it.
#[derive(Clone)]
pub(crate) struct Line {
    way: watch::Receiver<Way>,
    told: Arc<Told>,
}

impl Switch {
    pub(crate) fn new(told: Arc<Told>) -> (Self, Line) {
        let (sender, way) = watch::channel(Way::Down);
        (Self(sender), Line { way, told })
    }

    /// The desk listens here.
    pub(crate) fn up(&self, address: &str) {
        let connect =
            |_| Endpoint::from_shared(format!("http://{address}")).expect("an address").connect_lazy();
        self.0.send_replace(Way::Up(Arc::new((0..CONNECTIONS).map(connect).collect())));
    }

    /// The desk is gone.
    pub(crate) fn down(&self) {
        self.0.send_replace(Way::Down);
    }

    /// Everybody goes home.
    pub(crate) fn over(&self) {
        self.0.send_replace(Way::Over);
    }
}

impl Line {
    /// Waits until the desk is there; the person with a connection to it, or `None` when everybody goes home.
    pub(crate) async fn reach(&self, person: &Person) -> Option<Person> {
        let mut way = self.way.clone();
        loop {
            let now = way.borrow_and_update().clone();
            match now {
                Way::Up(channels) => {
                    let place: usize = person.subject.bytes().map(usize::from).sum();
                    return Some(person.on(channels[place % channels.len()].clone()));
                }
                Way::Over => return None,
                Way::Down => way.changed().await.ok()?,
            }
        }
    }

    /// Waits until everybody goes home.
    pub(crate) async fn over(&self) {
        // Whoever said it may be gone already; that is the end, too.
        drop(self.way.clone().wait_for(|way| matches!(way, Way::Over)).await);
    }

    /// Makes a call until it is answered; `None` when everybody went home before that.
    pub(crate) async fn call<T, F>(&self, person: &Person, make: impl Fn(Person) -> F) -> Option<Answer<T>>
    where
        F: Future<Output = Answer<T>>,
    {
        loop {
            let reached = self.reach(person).await?;
            match tokio::time::timeout(PATIENCE, make(reached)).await {
                Ok(Ok(answer)) => return Some(Ok(answer)),
                Ok(Err(failure)) if !passes(&failure) => return Some(Err(failure)),
                Ok(Err(failure)) => {
                    self.told.repeated(&failure);
                    tokio::time::sleep(failure.retry_after.unwrap_or(BREATH).clamp(BREATH, 20 * BREATH))
                        .await;
                }
                Err(_) => self.told.late(),
            }
        }
    }
}

/// True when the call may have happened, or may go better next time. What is not from the desk is from the line.
pub(crate) fn passes(failure: &Failure) -> bool {
    failure.domain.is_empty()
        || matches!(
            failure.code,
            Code::Unavailable | Code::ResourceExhausted | Code::Aborted | Code::DeadlineExceeded
        )
}
