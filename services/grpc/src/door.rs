//! What all services share: the desk, the words, and the way a call runs.
//!
//! Every operation runs in a task of its own. A caller who goes away drops only the waiting for it: what was begun is
//! finished, and the same idempotency key finds its answer.

use std::future::Future;
use std::sync::Arc;

use prost::{Message, Name};
use tokio::task::JoinError;
use tonic::{Request, Response, Status};
use tracing::Instrument as _;
use turjuman_dispatch::model::{Assignment, InterpreterId, Request as DeskRequest};
use turjuman_localization::Catalogue;
use turjuman_notifications::Renderer;
use turjuman_operations::Desk;
use turjuman_operations::caller::{Call, Caller};
use turjuman_operations::feed::Feed;
use turjuman_operations::outside::Reach;
use turjuman_operations::requests::RequestView;
use turjuman_proto::{redact, v1};

use crate::convert::{self, Checks};
use crate::keys::{Keyed, call_of};
use crate::limits::Limits;
use crate::pages::{Paged, Paging};
use crate::room::Place;
use crate::status::{Fault, Voice, status};
use crate::watch::Watchers;
use turjuman_access::auth::{AuthError, Known};

/// What all services share. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Door {
    inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) desk: Desk,
    pub(crate) feed: Feed,
    pub(crate) catalogue: Arc<Catalogue>,
    pub(crate) renderer: Arc<Renderer>,
    pub(crate) limits: Limits,
    pub(crate) webhooks_reach: Reach,
    pub(crate) watchers: Watchers,
}

impl std::ops::Deref for Door {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.inner
    }
}

/// Who calls, and how to speak to them: what the guard puts into a request.
#[derive(Clone)]
pub(crate) struct Visitor {
    pub(crate) known: Arc<Known>,
    pub(crate) voice: Voice,
}

impl Visitor {
    pub(crate) fn caller(&self) -> &Caller {
        &self.known.caller
    }
}

/// A request, taken apart.
pub(crate) struct Opened<M> {
    pub(crate) visitor: Visitor,
    /// For a stream: only until it is open; how many may be open is another limit.
    pub(crate) place: Arc<Place>,
    pub(crate) message: M,
}

/// A call that reads.
pub(crate) struct Ask<M> {
    pub(crate) door: Door,
    pub(crate) caller: Caller,
    pub(crate) message: M,
    pub(crate) checks: Checks,
}

/// A call that reads a page of a list.
pub(crate) struct List<M> {
    pub(crate) door: Door,
    pub(crate) caller: Caller,
    pub(crate) message: M,
    pub(crate) paging: Paging,
    pub(crate) checks: Checks,
}

/// A call that changes something.
pub(crate) struct Change<M> {
    pub(crate) door: Door,
    pub(crate) call: Call,
    pub(crate) message: M,
    pub(crate) checks: Checks,
}

impl Door {
    pub(crate) fn new(inner: Inner) -> Self {
        Self { inner: Arc::new(inner) }
    }

    /// Answers a call that reads.
    pub(crate) async fn ask<M, R, F>(
        &self,
        request: Request<M>,
        run: impl FnOnce(Ask<M>) -> F,
    ) -> Result<Response<R>, Status>
    where
        M: Message + Name,
        R: Send + 'static,
        F: Future<Output = Result<R, Fault>> + Send + 'static,
    {
        let Opened { visitor, place, message } = self.open(request)?;
        let (door, caller) = (self.clone(), visitor.caller().clone());
        in_a_task(run(Ask { door, caller, message, checks: Checks::default() }), place, &visitor.voice).await
    }

    /// Answers a call that reads a page of a list.
    pub(crate) async fn list<M, R, F>(
        &self,
        request: Request<M>,
        run: impl FnOnce(List<M>) -> F,
    ) -> Result<Response<R>, Status>
    where
        M: Paged + Name,
        R: Send + 'static,
        F: Future<Output = Result<R, Fault>> + Send + 'static,
    {
        let Opened { visitor, place, mut message } = self.open(request)?;
        let mut checks = Checks::default();
        let paging = Paging::of(&mut message, &mut checks);
        let (door, caller) = (self.clone(), visitor.caller().clone());
        in_a_task(run(List { door, caller, message, paging, checks }), place, &visitor.voice).await
    }

    /// Answers a call that changes something.
    pub(crate) async fn change<M, R, F>(
        &self,
        request: Request<M>,
        run: impl FnOnce(Change<M>) -> F,
    ) -> Result<Response<R>, Status>
    where
        M: Keyed + Name,
        R: Send + 'static,
        F: Future<Output = Result<R, Fault>> + Send + 'static,
    {
        let Opened { visitor, place, mut message } = self.open(request)?;
        let mut checks = Checks::default();
        let call = call_of(visitor.caller().clone(), &mut message, &mut checks);
        in_a_task(run(Change { door: self.clone(), call, message, checks }), place, &visitor.voice).await
    }

    /// Takes a request apart: who calls, how to speak to them, what they say.
    #[allow(clippy::result_large_err, reason = "this is the edge, where errors are statuses")]
    pub(crate) fn open<M: Message + Name>(&self, request: Request<M>) -> Result<Opened<M>, Status> {
        let (_, mut extensions, message) = request.into_parts();
        let introduced = extensions.remove::<Visitor>().zip(extensions.remove::<Arc<Place>>());
        let Some((visitor, place)) = introduced else {
            // Only a service that was routed around the guard gets here; it must not answer.
            let voice = Voice::new(self.catalogue.clone(), "");
            return Err(status(Fault::Auth(AuthError::Missing), &voice));
        };
        tracing::trace!(message = %redact(&message), "asked");
        Ok(Opened { visitor, place, message })
    }

    /// A request as it travels.
    pub(crate) fn request(&self, view: &RequestView) -> v1::Request {
        convert::request::to_proto(view, self.renderer.zone())
    }

    /// An assignment as it travels.
    pub(crate) fn assignment(&self, assignment: &Assignment, request: &DeskRequest) -> v1::Assignment {
        let name = self.display_name(assignment.interpreter);
        convert::assignment::to_proto(assignment, request, name)
    }

    fn display_name(&self, id: InterpreterId) -> String {
        self.desk.roster().get(&id).map(|entry| entry.display_name.clone()).unwrap_or_default()
    }
}

/// Runs an operation in a task of its own and makes the answer of it.
async fn in_a_task<R, F>(run: F, place: Arc<Place>, voice: &Voice) -> Result<Response<R>, Status>
where
    R: Send + 'static,
    F: Future<Output = Result<R, Fault>> + Send + 'static,
{
    let joined: Result<_, JoinError> = tokio::spawn(
        async move {
            let _place = place;
            run.await
        }
        .in_current_span(),
    )
    .await;
    let answer = joined.unwrap_or_else(|error| {
        tracing::error!(%error, "a call broke off");
        Err(Fault::Broken)
    });
    answer.map(Response::new).map_err(|fault| status(fault, voice))
}
