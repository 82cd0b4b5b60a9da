//! Watch streams: the numbered history as one caller may see it, from where they left off.
//!
//! A stream has no task and no queue of its own: the connection polls it, and it polls its follower of the feed, which
//! hears only of what concerns the caller. Nobody waits for a slow reader: the follower's queue is bounded, and a reader
//! who takes nothing for long is cut off, with the number to resume after. So it ends, too, when the caller's token does
//! and when the server stops.

mod interests;
mod places;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use jiff::Timestamp;
use tokio::task::JoinHandle;
use tokio::time::{Instant, Sleep, sleep_until};
use tokio_stream::Stream;
use tonic::Status;
use turjuman_operations::feed::{Ended, Follower, Interest, Patience};
use turjuman_operations::ports::TailItem;

use crate::door::{Door, Visitor};
use crate::status::{Fault, status};

pub(crate) use interests::{notices_of, offers_of, requests_of};
pub(crate) use places::Watchers;

/// The end of a token is looked for at least this often: the clock on the wall may have been set meanwhile.
const LOOK_AT_THE_CLOCK: Duration = Duration::from_secs(3600);

/// Where a stream begins.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Origin {
    /// After this number.
    pub(crate) after_sequence: u64,
    /// After the newest, whatever the number.
    pub(crate) from_now: bool,
}

/// What becomes of one item: an answer for the caller, or none.
type Seen<R> = Result<Option<R>, Fault>;
type Seeing<R> = Pin<Box<dyn Future<Output = Seen<R>> + Send>>;

/// A watch stream: answers, then the reason why it ended.
pub(crate) struct WatchStream<R> {
    follower: Follower,
    see: Box<dyn Fn(Arc<TailItem>) -> Seeing<R> + Send + Sync>,
    /// An item that is being looked at, when that has to wait for something.
    looking: Option<JoinHandle<Seen<R>>>,
    token_ends: Pin<Box<Sleep>>,
    door: Door,
    visitor: Visitor,
    _place: places::Place,
    ended: bool,
}

/// Opens a stream. `see` makes the answer for one item that concerns the caller, or none when they may not see it.
pub(crate) async fn watch<R, S, F>(
    door: &Door,
    visitor: Visitor,
    from: Origin,
    interest: Interest,
    see: S,
) -> Result<WatchStream<R>, Fault>
where
    R: Send + 'static,
    S: Fn(Arc<TailItem>) -> F + Send + Sync + 'static,
    F: Future<Output = Seen<R>> + Send + 'static,
{
    let place = door.watchers.enter(&visitor.caller().subject, &door.limits)?;
    let reached = door.feed.reached();
    let after = if from.from_now { reached } else { from.after_sequence };
    if after > reached {
        // Another process may be ahead of what is known here.
        let head = door.feed.head().await?;
        if after > head {
            return Err(Fault::SequenceGone { head });
        }
    }
    let patience = Patience { queue: door.limits.watch_buffer, silence: door.limits.slow_watcher };
    Ok(WatchStream {
        follower: door.feed.follow(after, interest, patience),
        see: Box::new(move |item| Box::pin(see(item))),
        looking: None,
        token_ends: Box::pin(sleep_until(look_again(door.desk.now(), visitor.known.until))),
        door: door.clone(),
        visitor,
        _place: place,
        ended: false,
    })
}

/// When to look whether the token's time is over.
fn look_again(now: Timestamp, until: Timestamp) -> Instant {
    let left = Duration::try_from(until.duration_since(now)).unwrap_or_default();
    Instant::now() + left.min(LOOK_AT_THE_CLOCK)
}

impl<R: Send + 'static> WatchStream<R> {
    /// The next answer, or why there will be none.
    fn poll_answer(&mut self, context: &mut Context<'_>) -> Poll<Result<R, Fault>> {
        loop {
            if let Some(looking) = &mut self.looking {
                // The task breaks off only when the look itself is broken.
                let seen = ready!(Pin::new(looking).poll(context)).unwrap_or(Err(Fault::Broken));
                self.looking = None;
                if let Some(answer) = seen.transpose() {
                    return Poll::Ready(answer);
                }
            }
            if self.token_ends.as_mut().poll(context).is_ready() {
                let now = self.door.desk.now();
                if now >= self.visitor.known.until {
                    return Poll::Ready(Err(Fault::TokenEnded { resume_after: self.follower.seen() }));
                }
                self.token_ends.as_mut().reset(look_again(now, self.visitor.known.until));
                continue;
            }
            let item = match ready!(self.follower.poll_next(context)) {
                Ok(item) => item,
                Err(ended) => return Poll::Ready(Err(self.fault_of(ended))),
            };
            let mut seeing = (self.see)(item);
            // Most looks find everything in memory. One that must wait does so in a task of its own: a reader who goes
            // away must not break a query off.
            match seeing.as_mut().poll(context) {
                Poll::Pending => self.looking = Some(tokio::spawn(seeing)),
                Poll::Ready(Ok(None)) => {}
                Poll::Ready(Ok(Some(answer))) => return Poll::Ready(Ok(answer)),
                Poll::Ready(Err(fault)) => return Poll::Ready(Err(fault)),
            }
        }
    }

    fn fault_of(&self, ended: Ended) -> Fault {
        let resume_after = self.follower.seen();
        match ended {
            Ended::Stopped => Fault::Stopping { resume_after },
            Ended::TooSlow => Fault::Lagged { resume_after },
            Ended::Store(error) => error.into(),
        }
    }
}

impl<R: Send + 'static> Stream for WatchStream<R> {
    type Item = Result<R, Status>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.ended {
            return Poll::Ready(None);
        }
        Poll::Ready(Some(ready!(self.poll_answer(context)).map_err(|fault| {
            self.ended = true;
            tracing::debug!(?fault, "a watch stream ended");
            status(fault, &self.visitor.voice)
        })))
    }
}
