//! Collects the rows of a batch table by table, and writes them.

use std::sync::Arc;

use sea_orm::prelude::DateTimeUtc;
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use turjuman_operations::ports::TailItem;
use turjuman_operations::step::{Effect, Step};

use super::effects::Inserts;
use crate::convert::{Stored, count_in, event_row, record_row, time_in};
use crate::entities::{
    assignment, calendar, delivery, event, idempotency, interpreter, notice, offer, reader, request, site,
    step,
};
use crate::trouble::Trouble;

/// The rows of a batch.
#[derive(Default)]
pub(super) struct Rows {
    requests: Vec<request::Model>,
    offers: Vec<offer::Model>,
    assignments: Vec<assignment::Model>,
    interpreters: Vec<interpreter::Model>,
    calendars: Vec<calendar::Model>,
    sites: Vec<site::Model>,
    readers: Vec<reader::Model>,
    notices: Vec<notice::Model>,
    deliveries: Vec<delivery::Model>,
    events: Vec<event::Model>,
    new_notices: Vec<notice::Model>,
    steps: Vec<step::Model>,
    keys: Vec<idempotency::Model>,
    /// The earliest time of a step with a key: what expired by then is free for all of them.
    earliest: Option<DateTimeUtc>,
}

impl Rows {
    /// Adds the rows of a step, of what happened with it, and of its key. `sequence` is the number of its last item.
    pub(super) fn add(&mut self, step: &Step, items: &[Arc<TailItem>], sequence: u64) -> Result<(), Trouble> {
        let at = time_in("at", step.at)?;
        for effect in &step.effects {
            self.add_effect(effect)?;
        }
        for item in items {
            match &**item {
                TailItem::Event(event) => self.events.push(event_row(event, at)),
                TailItem::Notice(notice) => self.new_notices.push(notice.to_row()?),
            }
        }
        if let Some(record) = &step.idempotency {
            self.keys.push(record_row(record, &step.organization)?);
            self.earliest = Some(self.earliest.map_or(at, |earliest| earliest.min(at)));
        }
        self.steps.push(step::Model {
            organization: step.organization.to_string(),
            id: step.id.uuid(),
            sequence: count_in(sequence),
            at,
        });
        Ok(())
    }

    fn add_effect(&mut self, effect: &Effect) -> Result<(), Trouble> {
        match effect {
            Effect::Request(noun) => self.requests.push(noun.to_row()?),
            Effect::Offer(noun) => self.offers.push(noun.to_row()?),
            Effect::Assignment(noun) => self.assignments.push(noun.to_row()?),
            Effect::Interpreter(noun) => self.interpreters.push(noun.to_row()?),
            Effect::Calendar(noun) => self.calendars.push(noun.to_row()?),
            Effect::Site(noun) => self.sites.push(noun.to_row()?),
            Effect::Reader(noun) => self.readers.push(noun.to_row()?),
            Effect::Notice(noun) => self.notices.push(noun.to_row()?),
            Effect::Delivery(noun) => self.deliveries.push(noun.to_row()?),
        }
        Ok(())
    }

    /// Writes everything, table by table.
    pub(super) async fn write(self, tx: &DatabaseTransaction, longest: usize) -> Result<(), Trouble> {
        let mut inserts = Inserts::new(tx.get_database_backend(), longest);
        inserts.upsert(self.requests);
        inserts.upsert(self.offers);
        inserts.upsert(self.assignments);
        inserts.upsert(self.interpreters);
        inserts.upsert(self.calendars);
        inserts.upsert(self.sites);
        inserts.upsert(self.readers);
        inserts.upsert(self.notices);
        inserts.upsert(self.deliveries);
        inserts.add::<event::Entity>(self.events);
        inserts.add::<notice::Entity>(self.new_notices);
        inserts.add::<step::Entity>(self.steps);
        if let Some(earliest) = self.earliest {
            inserts.replace_expired(self.keys, earliest);
        }
        inserts.execute(tx).await
    }
}
