//! What every call passes before its method: is there room, is the method declared, who calls, may they. Puts the caller
//! and the words to answer them with into the request, and keeps one span per call.

use std::convert::Infallible;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::HttpBody as _;
use http::{HeaderMap, Request, Response, header};
use tonic::body::Body;
use tonic::{Code, Status};
use tower::{Layer, Service};
use tracing::Instrument as _;
use turjuman_localization::Catalogue;
use turjuman_operations::Desk;

use crate::door::Visitor;
use crate::limits::Limits;
use crate::room::Room;
use crate::status::{Fault, Voice, status};
use turjuman_access::Access;
use turjuman_access::auth::{AuthError, Authenticator, Known};

/// Of a message that nobody wants, so much is read.
const MOST_DISCARDED: usize = 64 * 1024;
/// And for so long.
const DISCARD_WITHIN: Duration = Duration::from_secs(1);

/// The checks, shared by all services.
#[derive(Clone)]
pub(crate) struct Guard {
    inner: Arc<Inner>,
}

struct Inner {
    access: Access,
    authenticator: Arc<Authenticator>,
    catalogue: Arc<Catalogue>,
    room: Room,
    deadline: Duration,
}

impl Guard {
    pub(crate) fn new(
        access: Access,
        authenticator: Arc<Authenticator>,
        catalogue: Arc<Catalogue>,
        desk: Desk,
        limits: &Limits,
    ) -> Self {
        let room = Room::new(limits, desk, &Voice::new(catalogue.clone(), ""));
        Self { inner: Arc::new(Inner { access, authenticator, catalogue, room, deadline: limits.deadline }) }
    }

    /// Lets the call through to its service, or answers in its place.
    async fn pass<S>(&self, service: S, mut request: Request<Body>) -> Response<Body>
    where
        S: Service<Request<Body>, Response = Response<Body>, Error = Infallible>,
    {
        let Inner { access, catalogue, room, .. } = &*self.inner;
        let wish = text(request.headers(), header::ACCEPT_LANGUAGE.as_str());
        let path = request.uri().path().to_owned();
        let Some(place) = room.enter(&path) else {
            let refusal = room.refusal(wish, || Voice::new(catalogue.clone(), wish));
            discard(request.into_body()).await;
            return refusal;
        };
        let known = match self.admit(&path, request.headers()).await {
            Ok(known) => known,
            Err(fault) => {
                let refusal = status(fault, &Voice::new(catalogue.clone(), wish));
                tracing::debug!(method = path, code = ?refusal.code(), why = refusal.message(), "refused a call");
                discard(request.into_body()).await;
                return refusal.into_http();
            }
        };
        // What the token says is what the person chose and comes first; the header is what their program sends.
        let voice = match &known.caller.locale {
            Some(locale) => Voice::new(catalogue.clone(), format!("{locale},{wish}")),
            None => Voice::new(catalogue.clone(), wish),
        };
        let span = tracing::info_span!("call", method = path, caller = known.mark, roles = known.roles);
        let deadline = (!access.streams(&path)).then(|| {
            asked_timeout(request.headers())
                .map_or(self.inner.deadline, |asked| asked.min(self.inner.deadline))
        });
        request.extensions_mut().insert(Arc::new(place));
        self.carry(service, request, Visitor { known, voice }, deadline).instrument(span).await
    }

    async fn admit(&self, path: &str, headers: &HeaderMap) -> Result<Arc<Known>, Fault> {
        let Inner { access, authenticator, .. } = &*self.inner;
        access.declared(path).map_err(Fault::Denied)?;
        let token = bearer(headers).ok_or(Fault::Auth(AuthError::Missing))?;
        let known = authenticator.known(token).await.map_err(Fault::Auth)?;
        access.allowed(path, &known.caller).map_err(Fault::Denied)?;
        Ok(known)
    }

    async fn carry<S>(
        &self,
        mut service: S,
        mut request: Request<Body>,
        visitor: Visitor,
        deadline: Option<Duration>,
    ) -> Response<Body>
    where
        S: Service<Request<Body>, Response = Response<Body>, Error = Infallible>,
    {
        let started = tokio::time::Instant::now();
        let voice = visitor.voice.clone();
        request.extensions_mut().insert(visitor);
        let answer = service.call(request);
        let answer = match deadline {
            None => answer.await,
            Some(deadline) => match tokio::time::timeout(deadline, answer).await {
                Ok(answer) => answer,
                Err(_) => Ok(status(Fault::TooLong, &voice).into_http()),
            },
        };
        let Ok(answer) = answer;
        let code = Status::from_header_map(answer.headers()).map_or(Code::Ok, |status| status.code());
        let ms = started.elapsed().as_secs_f64() * 1000.0;
        match code {
            Code::Internal | Code::Unknown | Code::DataLoss | Code::Unavailable | Code::DeadlineExceeded => {
                tracing::warn!(?code, ms, "answered");
            }
            _ => tracing::debug!(?code, ms, "answered"),
        }
        answer
    }
}

/// Reads what is left of a message that nobody wants. Were the answer there before the message, the message would come
/// to a stream that is closed; HTTP/2 counts that as an error, and ends the whole connection when there are many.
async fn discard(body: Body) {
    let mut body = pin!(body);
    let read = async {
        let mut bytes = 0;
        while let Some(Ok(frame)) = poll_fn(|context| body.as_mut().poll_frame(context)).await {
            bytes += frame.data_ref().map_or(0, |data| data.len());
            if bytes > MOST_DISCARDED {
                return;
            }
        }
    };
    // Whoever sends slowly what is not wanted is not waited for.
    let _ = tokio::time::timeout(DISCARD_WITHIN, read).await;
}

impl<S> Layer<S> for Guard {
    type Service = Guarded<S>;

    fn layer(&self, service: S) -> Guarded<S> {
        Guarded { guard: self.clone(), service }
    }
}

/// A service behind the guard.
#[derive(Clone)]
pub(crate) struct Guarded<S> {
    guard: Guard,
    service: S,
}

impl<S> Service<Request<Body>> for Guarded<S>
where
    S: Service<Request<Body>, Response = Response<Body>, Error = Infallible> + Clone + Send + 'static,
    S::Future: Send,
{
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Body>, Infallible>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.service.poll_ready(context)
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        // The service that was polled ready is the one to call; the clone waits for its own turn.
        let waiting = self.service.clone();
        let service = std::mem::replace(&mut self.service, waiting);
        let guard = self.guard.clone();
        Box::pin(async move { Ok(guard.pass(service, request).await) })
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// The token of `authorization: Bearer TOKEN`.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = text(headers, header::AUTHORIZATION.as_str()).split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(token)
}

/// The caller's own deadline, `grpc-timeout`: up to 8 digits and a unit.
fn asked_timeout(headers: &HeaderMap) -> Option<Duration> {
    let value = text(headers, "grpc-timeout");
    let (digits, unit) = value.split_at_checked(value.len().checked_sub(1)?)?;
    if digits.len() > 8 {
        return None;
    }
    let amount: u64 = digits.parse().ok()?;
    Some(match unit {
        "H" => Duration::from_secs(amount * 3600),
        "M" => Duration::from_secs(amount * 60),
        "S" => Duration::from_secs(amount),
        "m" => Duration::from_millis(amount),
        "u" => Duration::from_micros(amount),
        "n" => Duration::from_nanos(amount),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_timeout_that_is_asked_for_is_read() {
        let asked = |value: &str| {
            asked_timeout(&HeaderMap::from_iter([("grpc-timeout".parse().unwrap(), value.parse().unwrap())]))
        };
        assert_eq!(asked("2S"), Some(Duration::from_secs(2)));
        assert_eq!(asked("150m"), Some(Duration::from_millis(150)));
        for bad in ["", "S", "5", "123456789S", "5x", "-1S"] {
            assert_eq!(asked(bad), None, "{bad}");
        }
    }
}
