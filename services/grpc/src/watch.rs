//! Watch streams: the numbered history as one caller may see it, from where they left off.
//!
//! A task per stream follows the feed, keeps what concerns the caller, and hands it over through a bounded queue. Nobody
//! waits for a slow reader: after a while they are cut off, with the number to resume after. So it ends, too, when the
//! server stops.

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use tokio::sync::{mpsc, oneshot};
use tokio_stream::Stream;
use tonic::Status;
use tracing::Instrument as _;
use turjuman_dispatch::model::Subject;
use turjuman_operations::caller::Caller;
use turjuman_operations::feed::Follower;
use turjuman_operations::ports::TailItem;

use crate::door::Door;
use crate::status::{Fault, Voice, status};

/// Counts the open streams of each caller.
#[derive(Debug, Clone, Default)]
pub(crate) struct Watchers(Arc<Mutex<HashMap<Subject, usize>>>);

/// A place among the open streams; given back when dropped.
struct Place {
    watchers: Watchers,
    subject: Subject,
}

impl Watchers {
    fn enter(&self, subject: &Subject, most: usize) -> Result<Place, Fault> {
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = open.entry(subject.clone()).or_default();
        if *count >= most {
            return Err(Fault::TooManyStreams);
        }
        *count += 1;
        Ok(Place { watchers: self.clone(), subject: subject.clone() })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut open = self.watchers.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = open.get_mut(&self.subject) {
            *count -= 1;
            if *count == 0 {
                open.remove(&self.subject);
            }
        }
    }
}

/// Where a stream begins.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Origin {
    /// After this number.
    pub(crate) after_sequence: u64,
    /// After the newest, whatever the number.
    pub(crate) from_now: bool,
}

/// A watch stream: answers, then the reason why it ended.
pub(crate) struct WatchStream<R> {
    answers: mpsc::Receiver<R>,
    /// `None` once the end was told.
    end: Option<oneshot::Receiver<Fault>>,
    voice: Voice,
}

/// Opens a stream. `see` makes the answer for one item of the history, or none when it does not concern the caller.
pub(crate) async fn watch<R, S, F>(
    door: &Door,
    caller: &Caller,
    voice: Voice,
    from: Origin,
    see: S,
) -> Result<WatchStream<R>, Fault>
where
    R: Send + 'static,
    S: Fn(Arc<TailItem>) -> F + Send + 'static,
    F: Future<Output = Result<Option<R>, Fault>> + Send,
{
    let head = door.feed.head().await?;
    let after = if from.from_now { head } else { from.after_sequence };
    if after > head {
        return Err(Fault::SequenceGone { head });
    }
    let place = door.watchers.enter(&caller.subject, door.limits.watches_per_caller)?;
    let follower = door.feed.follow(after);
    let (sender, answers) = mpsc::channel(door.limits.watch_buffer.max(1));
    let (tell_end, end) = oneshot::channel();
    let door = door.clone();
    let task = async move {
        let _place = place;
        let fault = pump(&door, follower, after, &sender, see).await;
        // A reader who went away needs no reason.
        let _ = tell_end.send(fault);
    };
    tokio::spawn(task.in_current_span());
    Ok(WatchStream { answers, end: Some(end), voice })
}

/// Hands over what concerns the caller until something ends the stream.
async fn pump<R, S, F>(
    door: &Door,
    mut follower: Follower,
    after: u64,
    sender: &mpsc::Sender<R>,
    see: S,
) -> Fault
where
    S: Fn(Arc<TailItem>) -> F,
    F: Future<Output = Result<Option<R>, Fault>>,
{
    let mut resume_after = after;
    loop {
        let next = tokio::select! {
            () = door.stop.cancelled() => return Fault::Stopping { resume_after },
            () = sender.closed() => return Fault::Stopping { resume_after },
            next = follower.next() => next,
        };
        let item = match next {
            Ok(Some(item)) => item,
            Ok(None) => return Fault::Stopping { resume_after },
            Err(error) => return error.into(),
        };
        let sequence = item.sequence();
        match see(item).await {
            Err(fault) => return fault,
            Ok(None) => {}
            Ok(Some(answer)) => {
                let sent = tokio::select! {
                    () = door.stop.cancelled() => return Fault::Stopping { resume_after },
                    sent = tokio::time::timeout(door.limits.slow_watcher, sender.send(answer)) => sent,
                };
                if sent.is_err() {
                    return Fault::Lagged { resume_after };
                }
            }
        }
        resume_after = sequence;
    }
}

impl<R> Stream for WatchStream<R> {
    type Item = Result<R, Status>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(answer) = std::task::ready!(self.answers.poll_recv(context)) {
            return Poll::Ready(Some(Ok(answer)));
        }
        let Some(end) = &mut self.end else { return Poll::Ready(None) };
        // No reason is given only when the task broke off.
        let fault = std::task::ready!(Pin::new(end).poll(context)).unwrap_or(Fault::Broken);
        self.end = None;
        Poll::Ready(Some(Err(status(fault, &self.voice))))
    }
}
