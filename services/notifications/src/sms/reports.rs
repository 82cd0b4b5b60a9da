//! What the gateway says became of a message, kept as the state of its delivery.

use turjuman_dispatch::model::DeliveryId;
use turjuman_operations::notice::{Delivery, DeliveryState};
use turjuman_operations::ports::{CommitError, StoreError};

use super::conversation::SmsDesk;
use super::verdict::{Report, report};
use crate::deliver::short;

/// How often a report is written again when the delivery changes at the same moment.
const TRIES: u32 = 8;

impl SmsDesk {
    /// Takes a report. One that is repeated, late or about nothing changes nothing.
    ///
    /// # Errors
    /// The store's failure; the gateway may report again.
    pub async fn report(&self, id: DeliveryId, status: &str, code: Option<&str>) -> Result<(), StoreError> {
        let Some(report) = report(status, code) else { return Ok(()) };
        let (store, organization) = (self.desk.store(), self.desk.organization());
        for _ in 0..TRIES {
            let Some(delivery) = store.delivery(organization, id).await? else { return Ok(()) };
            let Some(next) = after(delivery, &report, self.desk.now()) else { return Ok(()) };
            if next.state == DeliveryState::GivenUp {
                tracing::warn!(delivery = %id, reason = next.last_error.as_deref(), "a text message did not arrive");
            }
            let mut step = self.desk.new_step();
            step.put(next);
            match store.commit(step).await {
                Ok(_) => return Ok(()),
                Err(CommitError::Store(error)) => return Err(error),
                Err(CommitError::Conflict(_) | CommitError::Unique(_) | CommitError::KeyTaken(_)) => {}
            }
        }
        Err(StoreError::Overloaded)
    }
}

/// The delivery after a report; `None` when it changes nothing. A report also ends the waiting for another attempt: an
/// attempt whose answer was lost had got through.
fn after(delivery: Delivery, report: &Report, now: jiff::Timestamp) -> Option<Delivery> {
    let (state, error) = match (delivery.state, report) {
        // While the gateway is being called, its answer is about to be written. After a failed attempt, the report says
        // that the gateway had it all the same.
        (DeliveryState::Pending, Report::Underway) if delivery.last_error.is_some() => {
            (DeliveryState::Sent, None)
        }
        (DeliveryState::Pending | DeliveryState::Sent | DeliveryState::GivenUp, Report::Arrived) => {
            (DeliveryState::Delivered, None)
        }
        (DeliveryState::Pending | DeliveryState::Sent, Report::Failed(why)) => {
            (DeliveryState::GivenUp, Some(short(why)))
        }
        _ => return None,
    };
    Some(Delivery {
        version: delivery.version + 1,
        state,
        next_attempt_at: None,
        last_error: error.or(delivery.last_error),
        updated_at: now,
        ..delivery
    })
}

#[cfg(test)]
mod tests {
    use turjuman_dispatch::model::{ChannelKind, NoticeId};
    use uuid::Uuid;

    use super::*;
    use crate::samples::{now, organization};

    fn delivery(state: DeliveryState, last_error: Option<&str>) -> Delivery {
        Delivery {
            organization: organization(),
            id: DeliveryId::from_uuid(Uuid::from_u128(1)),
            version: 3,
            notice: NoticeId::from_uuid(Uuid::from_u128(2)),
            channel: ChannelKind::Sms,
            state,
            attempts: 1,
            next_attempt_at: (state == DeliveryState::Pending).then(now),
            last_error: last_error.map(str::to_owned),
            created_at: now(),
            updated_at: now(),
        }
    }

    #[test]
    fn states_only_go_forward() {
        use DeliveryState::{Delivered, GivenUp, Pending, Sent, Superseded};
        let failed = Report::Failed("not delivered (30003)".into());
        for (from, error, report, to) in [
            (Pending, None, Report::Underway, None),
            (Pending, Some("no answer in time"), Report::Underway, Some(Sent)),
            (Pending, Some("no answer in time"), Report::Arrived, Some(Delivered)),
            (Pending, None, failed.clone(), Some(GivenUp)),
            (Sent, None, Report::Underway, None),
            (Sent, None, Report::Arrived, Some(Delivered)),
            (Sent, None, failed.clone(), Some(GivenUp)),
            (Delivered, None, failed.clone(), None),
            (Delivered, None, Report::Arrived, None),
            (GivenUp, Some("x"), Report::Arrived, Some(Delivered)),
            (GivenUp, Some("x"), failed, None),
            (Superseded, None, Report::Underway, None),
        ] {
            let next = after(delivery(from, error), &report, now());
            assert_eq!(next.as_ref().map(|next| next.state), to, "{from:?}, {report:?}");
            if let Some(next) = next {
                assert_eq!((next.version, next.next_attempt_at), (4, None));
            }
        }
    }
}
