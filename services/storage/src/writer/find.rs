//! What a batch must know before it writes: the versions of guarded rows, and which keys were used before. All of it is
//! asked in one statement per organization, table by table and in the order of the keys, under lock where the database
//! has more than one writer.

use std::collections::{HashMap, HashSet};

use sea_orm::prelude::Uuid;
use turjuman_dispatch::model::{
    AssignmentId, DeliveryId, InterpreterId, NoticeId, OfferId, RequestId, SiteId, Subject,
    WebhookDeliveryId, WebhookId,
};
use turjuman_operations::step::RowKey;

use crate::table::Which;
use crate::trouble::Trouble;

/// What is asked about one table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Ask {
    /// The versions of rows, which are locked.
    Versions(Which),
    /// Which keys of notices exist.
    NoticeKeys,
    /// Which idempotency keys exist, whoever's they are.
    IdempotencyKeys,
}

impl Ask {
    /// Table and key column.
    pub(super) fn place(self) -> (&'static str, &'static str) {
        match self {
            Ask::Versions(which) => {
                let table = which.table();
                (table.name, table.key.first().copied().unwrap_or("id"))
            }
            Ask::NoticeKeys => ("notice", "key"),
            Ask::IdempotencyKeys => ("idempotency", "key"),
        }
    }

    /// True when the key is a text and not an id.
    pub(super) fn by_text(self) -> bool {
        !matches!(self, Ask::Versions(which) if !has_text_key(which))
    }
}

/// True when rows of the table are known by a text and not by an id.
fn has_text_key(which: Which) -> bool {
    matches!(which, Which::Reader | Which::PairReport)
}

/// Keys, all of one kind.
#[derive(Debug)]
pub(super) enum Keys<'a> {
    /// Ids.
    Ids(Vec<Uuid>),
    /// Texts.
    Texts(Vec<&'a str>),
}

/// Everything that is asked about one organization.
#[derive(Debug, Default)]
pub(super) struct Question<'a>(pub(super) Vec<(Ask, Keys<'a>)>);

impl<'a> Question<'a> {
    /// Asks for versions; `rows` are sorted and each there once.
    pub(super) fn versions(&mut self, rows: &[&'a RowKey]) {
        for rows in rows.chunk_by(|a, b| which(a) == which(b)) {
            let Some(first) = rows.first() else { continue };
            let which = which(first);
            let keys = if has_text_key(which) {
                Keys::Texts(rows.iter().filter_map(|row| text_of(row)).collect())
            } else {
                Keys::Ids(rows.iter().filter_map(|row| uuid_of(row)).collect())
            };
            self.0.push((Ask::Versions(which), keys));
        }
    }

    /// Asks which of these keys exist.
    pub(super) fn texts(&mut self, ask: Ask, keys: Vec<&'a str>) {
        if !keys.is_empty() {
            self.0.push((ask, Keys::Texts(keys)));
        }
    }

    /// What is asked, in order: it decides the statement's text.
    pub(super) fn shape(&self) -> Vec<Ask> {
        self.0.iter().map(|(ask, _)| *ask).collect()
    }
}

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The versions of those rows that exist.
    pub(super) versions: HashMap<RowKey, u64>,
    /// Keys of notices that exist.
    pub(super) notice_keys: HashSet<String>,
    /// Idempotency keys that exist.
    pub(super) idempotency_keys: HashSet<String>,
}

impl Found {
    /// Takes in one row of the answer: the place of the question, the key, and the version.
    pub(super) fn take(
        &mut self,
        question: &Question<'_>,
        ask: i64,
        id: Option<Uuid>,
        text: Option<String>,
        version: i64,
    ) -> Result<(), Trouble> {
        let ask = usize::try_from(ask).ok().and_then(|ask| question.0.get(ask));
        match (ask, id, text) {
            (Some((Ask::NoticeKeys, _)), _, Some(text)) => drop(self.notice_keys.insert(text)),
            (Some((Ask::IdempotencyKeys, _)), _, Some(text)) => drop(self.idempotency_keys.insert(text)),
            (Some((Ask::Versions(which), _)), id, text) => {
                let Some(row) = row_key(*which, id, text) else { return Err(nonsense()) };
                // A damaged version is one that no guard can have.
                self.versions.insert(row, u64::try_from(version).unwrap_or(u64::MAX));
            }
            _ => return Err(nonsense()),
        }
        Ok(())
    }
}

fn nonsense() -> Trouble {
    Trouble::Broken("the database answered something else than it was asked".to_owned())
}

fn row_key(which: Which, id: Option<Uuid>, text: Option<String>) -> Option<RowKey> {
    Some(match which {
        Which::Reader => RowKey::Reader(Subject(text?)),
        Which::PairReport => RowKey::PairReport(text?),
        Which::Request => RowKey::Request(RequestId::from_uuid(id?)),
        Which::Offer => RowKey::Offer(OfferId::from_uuid(id?)),
        Which::Assignment => RowKey::Assignment(AssignmentId::from_uuid(id?)),
        Which::Interpreter => RowKey::Interpreter(InterpreterId::from_uuid(id?)),
        Which::Calendar => RowKey::Calendar(InterpreterId::from_uuid(id?)),
        Which::Site => RowKey::Site(SiteId::from_uuid(id?)),
        Which::Notice => RowKey::Notice(NoticeId::from_uuid(id?)),
        Which::Delivery => RowKey::Delivery(DeliveryId::from_uuid(id?)),
        Which::Webhook => RowKey::Webhook(WebhookId::from_uuid(id?)),
        Which::WebhookDelivery => RowKey::WebhookDelivery(WebhookDeliveryId::from_uuid(id?)),
        Which::Event | Which::Step | Which::Idempotency => return None,
    })
}

/// The table of a row. Every writer locks tables in this order and rows in the order of their ids: no two can wait for
/// each other.
pub(super) fn which(row: &RowKey) -> Which {
    match row {
        RowKey::Request(_) => Which::Request,
        RowKey::Offer(_) => Which::Offer,
        RowKey::Assignment(_) => Which::Assignment,
        RowKey::Interpreter(_) => Which::Interpreter,
        RowKey::Calendar(_) => Which::Calendar,
        RowKey::Site(_) => Which::Site,
        RowKey::Reader(_) => Which::Reader,
        RowKey::PairReport(_) => Which::PairReport,
        RowKey::Notice(_) => Which::Notice,
        RowKey::Delivery(_) => Which::Delivery,
        RowKey::Webhook(_) => Which::Webhook,
        RowKey::WebhookDelivery(_) => Which::WebhookDelivery,
    }
}

fn uuid_of(row: &RowKey) -> Option<Uuid> {
    match row {
        RowKey::Request(id) => Some(id.uuid()),
        RowKey::Offer(id) => Some(id.uuid()),
        RowKey::Assignment(id) => Some(id.uuid()),
        RowKey::Interpreter(id) | RowKey::Calendar(id) => Some(id.uuid()),
        RowKey::Site(id) => Some(id.uuid()),
        RowKey::Notice(id) => Some(id.uuid()),
        RowKey::Delivery(id) => Some(id.uuid()),
        RowKey::Webhook(id) => Some(id.uuid()),
        RowKey::WebhookDelivery(id) => Some(id.uuid()),
        RowKey::Reader(_) | RowKey::PairReport(_) => None,
    }
}

fn text_of(row: &RowKey) -> Option<&str> {
    match row {
        RowKey::Reader(Subject(text)) | RowKey::PairReport(text) => Some(text),
        _ => None,
    }
}
