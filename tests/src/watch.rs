//! Waiting for something to happen, with an end: the one way in which tests synchronise.

use std::fmt::Debug;
use std::time::Duration;

use tonic::{Status, Streaming};
use turjuman_proto::v1::{
    Notification, NotificationKind, Offer, OfferEventKind, Request, RequestEventKind, RequestState,
    WatchNotificationsResponse, WatchOffersResponse, WatchRequestsResponse,
};

use crate::Failure;

/// How long a test waits for one thing. Generous: machines that run many tests at once are slow, and nothing waits
/// longer than it must.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// A watch stream.
pub struct Watch<T> {
    stream: Streaming<T>,
    whose: String,
}

impl<T: Debug> Watch<T> {
    /// Wraps a stream; `whose` is said when waiting fails.
    pub fn new(whose: impl Into<String>, stream: Streaming<T>) -> Self {
        Self { stream, whose: whose.into() }
    }

    /// The next message.
    ///
    /// # Panics
    /// When none comes in time, or the stream ends.
    pub async fn next(&mut self) -> T {
        self.until("anything", |_| true).await
    }

    /// The first message from here on that fits; others are passed over.
    ///
    /// # Panics
    /// When none comes in time, or the stream ends. Says what came instead.
    pub async fn until(&mut self, what: &str, fits: impl Fn(&T) -> bool) -> T {
        let mut passed = Vec::new();
        let found = tokio::time::timeout(PATIENCE, async {
            loop {
                match self.stream.message().await {
                    Ok(Some(message)) if fits(&message) => return Ok(message),
                    Ok(Some(message)) => passed.push(message),
                    Ok(None) => return Err("the stream ended".to_owned()),
                    Err(status) => return Err(format!("the stream failed: {:?}", Failure::from(status))),
                }
            }
        })
        .await;
        match found {
            Ok(Ok(message)) => message,
            Ok(Err(problem)) => {
                panic!("{}: {problem} while waiting for {what}; passed over: {passed:#?}", self.whose)
            }
            Err(_) => panic!("{}: no {what} in {PATIENCE:?}; passed over: {passed:#?}", self.whose),
        }
    }

    /// How the stream ends: waits until it does.
    ///
    /// # Panics
    /// When it does not end in time.
    pub async fn end(&mut self) -> Option<Box<Failure>> {
        let ended = tokio::time::timeout(PATIENCE, async {
            loop {
                match self.stream.message().await {
                    Ok(Some(_)) => {}
                    Ok(None) => return None,
                    Err(status) => return Some(Box::new(Failure::from(status))),
                }
            }
        });
        ended.await.unwrap_or_else(|_| panic!("{}: the stream did not end in {PATIENCE:?}", self.whose))
    }

    /// The next message, or the status that ended the stream; for programs that reconnect.
    pub async fn message(&mut self) -> Result<Option<T>, Box<Status>> {
        self.stream.message().await.map_err(Box::new)
    }
}

impl Watch<WatchOffersResponse> {
    /// The offer of this request, when it has been sent.
    pub async fn sent(&mut self, request_id: &str) -> Offer {
        self.event(OfferEventKind::Sent, request_id).await
    }

    /// The offer of this request, when this has happened to it.
    pub async fn event(&mut self, kind: OfferEventKind, request_id: &str) -> Offer {
        let what = format!("{} for {request_id}", kind.as_str_name());
        let fits = |event: &WatchOffersResponse| {
            event.kind() == kind && event.offer.as_ref().is_some_and(|offer| offer.request_id == request_id)
        };
        self.until(&what, fits).await.offer.expect("an event has its offer")
    }
}

impl Watch<WatchRequestsResponse> {
    /// The request as it is delivered with the first event of this kind.
    pub async fn event(&mut self, kind: RequestEventKind) -> Request {
        let event = self.until(kind.as_str_name(), |event| event.kind() == kind).await;
        event.request.expect("an event has its request")
    }

    /// The request, as soon as it is in this state.
    pub async fn state(&mut self, state: RequestState) -> Request {
        let fits = |event: &WatchRequestsResponse| {
            event.request.as_ref().is_some_and(|request| request.state() == state)
        };
        self.until(state.as_str_name(), fits).await.request.expect("it was there")
    }
}

impl Watch<WatchNotificationsResponse> {
    /// The first notice of this kind.
    pub async fn kind(&mut self, kind: NotificationKind) -> Notification {
        let fits = |event: &WatchNotificationsResponse| {
            event.notification.as_ref().is_some_and(|notice| notice.kind() == kind)
        };
        self.until(kind.as_str_name(), fits).await.notification.expect("it was there")
    }
}
