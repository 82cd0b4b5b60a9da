//! Collects the rows of a batch, one sheet per organization, table by table.

use std::sync::Arc;

use sea_orm::prelude::DateTimeUtc;
use turjuman_dispatch::model::OrganizationId;
use turjuman_operations::ports::TailItem;
use turjuman_operations::step::{Effect, Step};

use crate::convert::{Cell, Cells, Stored, event_cells, record_cells, step_cells, time_in};
use crate::table::{ALL, Table, Which};
use crate::trouble::Trouble;

/// The rows of one table. What is replaced goes before what is new: the old assignment lets go of its request before
/// another takes it.
#[derive(Debug, Default)]
pub(super) struct Load {
    /// Rows of a version above 1, one after the other.
    pub(super) replaced: Cells,
    /// Rows that must be new.
    pub(super) fresh: Cells,
}

impl Load {
    /// Where a row of this version goes.
    fn of(&mut self, version: u64) -> &mut Cells {
        if version == 1 { &mut self.fresh } else { &mut self.replaced }
    }

    /// All rows, one after the other.
    pub(super) fn into_cells(mut self) -> Vec<Cell> {
        self.replaced.0.append(&mut self.fresh.0);
        self.replaced.0
    }
}

/// The rows of a batch that belong to one organization.
#[derive(Debug)]
pub(super) struct Sheet<'a> {
    /// The organization.
    pub(super) organization: &'a OrganizationId,
    loads: Vec<Load>,
    /// The earliest time of a step with a key: what expired by then is free for all of them.
    pub(super) earliest: Option<DateTimeUtc>,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(organization: &'a OrganizationId) -> Self {
        Self { organization, loads: ALL.iter().map(|_| Load::default()).collect(), earliest: None }
    }

    fn row(
        &mut self,
        which: Which,
        version: u64,
        fill: impl FnOnce(&mut Cells) -> Result<(), crate::convert::FieldError>,
    ) -> Result<(), Trouble> {
        match self.loads.get_mut(which as usize) {
            Some(load) => Ok(fill(load.of(version))?),
            None => Err(Trouble::Broken("a table without a place".to_owned())),
        }
    }

    /// Adds the rows of a step, of what happened with it, and of its key. `sequence` is the number of its last item.
    pub(super) fn add(&mut self, step: &Step, items: &[Arc<TailItem>], sequence: u64) -> Result<(), Trouble> {
        let at = time_in("at", step.at)?;
        for effect in &step.effects {
            self.add_effect(effect)?;
        }
        for item in items {
            match &**item {
                TailItem::Event(event) => self.row(Which::Event, 1, |cells| event_cells(event, at, cells))?,
                TailItem::Notice(notice) => self.row(Which::Notice, 1, |cells| notice.cells(cells))?,
            }
        }
        self.row(Which::Step, 1, |cells| step_cells(step, at, sequence, cells))?;
        if let Some(record) = &step.idempotency {
            self.row(Which::Idempotency, 1, |cells| record_cells(record, cells))?;
            self.earliest = Some(self.earliest.map_or(at, |earliest| earliest.min(at)));
        }
        Ok(())
    }

    fn add_effect(&mut self, effect: &Effect) -> Result<(), Trouble> {
        match effect {
            Effect::Request(noun) => self.row(Which::Request, noun.version, |cells| noun.cells(cells)),
            Effect::Offer(noun) => self.row(Which::Offer, noun.version, |cells| noun.cells(cells)),
            Effect::Assignment(noun) => self.row(Which::Assignment, noun.version, |cells| noun.cells(cells)),
            Effect::Interpreter(noun) => {
                self.row(Which::Interpreter, noun.version, |cells| noun.cells(cells))
            }
            Effect::Calendar(noun) => self.row(Which::Calendar, noun.version, |cells| noun.cells(cells)),
            Effect::Site(noun) => self.row(Which::Site, noun.version, |cells| noun.cells(cells)),
            Effect::Reader(noun) => self.row(Which::Reader, noun.version, |cells| noun.cells(cells)),
            Effect::PairReport(noun) => self.row(Which::PairReport, noun.version, |cells| noun.cells(cells)),
            Effect::Notice(noun) => self.row(Which::Notice, noun.version, |cells| noun.cells(cells)),
            Effect::Delivery(noun) => self.row(Which::Delivery, noun.version, |cells| noun.cells(cells)),
            Effect::Webhook(noun) => self.row(Which::Webhook, noun.version, |cells| noun.cells(cells)),
            Effect::WebhookDelivery(noun) => {
                self.row(Which::WebhookDelivery, noun.version, |cells| noun.cells(cells))
            }
        }
    }

    /// The tables that have rows, with their cells, in the order in which they are written.
    pub(super) fn into_loads(self) -> impl Iterator<Item = (&'static Table, Load)> {
        ALL.iter().zip(self.loads).filter(|(_, load)| !load.replaced.0.is_empty() || !load.fresh.0.is_empty())
    }
}
