//! Notices that this process committed and that nobody has expanded into deliveries yet, so that whoever expands them need
//! not search for them. What others left is found in the database, which is asked now and then all the same.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::NoticeId;

use crate::notice::Notice;
use crate::ports::TailItem;

/// Notices kept at most; beyond that they are found in the database.
const MOST: usize = 16_384;
/// The database is asked this often.
const ASK_EVERY: SignedDuration = SignedDuration::from_secs(1);

/// The notices, by number.
#[derive(Debug, Default)]
pub(super) struct Unexpanded {
    waiting: BTreeMap<u64, Arc<TailItem>>,
    asked: Option<Timestamp>,
}

impl Unexpanded {
    pub(super) fn committed(&mut self, item: &Arc<TailItem>) {
        if let TailItem::Notice(notice) = item.as_ref()
            && notice.expanded_at.is_none()
        {
            if self.waiting.len() < MOST {
                self.waiting.insert(notice.sequence, item.clone());
            } else {
                self.asked = None;
            }
        }
    }

    /// It was expanded, or changed otherwise.
    pub(super) fn changed(&mut self, notice: &Notice) {
        if self.waiting.remove(&notice.sequence).is_some() && notice.expanded_at.is_none() {
            self.waiting.insert(notice.sequence, Arc::new(TailItem::Notice(Arc::new(notice.clone()))));
        }
    }

    /// Somebody else changed it.
    pub(super) fn forget(&mut self, id: NoticeId) {
        self.waiting.retain(|_, item| !matches!(item.as_ref(), TailItem::Notice(notice) if notice.id == id));
    }

    /// The oldest that wait; `None` when it is time to ask the database.
    pub(super) fn oldest(&mut self, limit: u32, now: Timestamp) -> Option<Vec<Notice>> {
        if self.asked.is_none_or(|asked| now.duration_since(asked) >= ASK_EVERY) {
            self.asked = Some(now);
            return None;
        }
        let notice = |item: &Arc<TailItem>| match item.as_ref() {
            TailItem::Notice(notice) => Some(Notice::clone(notice)),
            TailItem::Event(_) => None,
        };
        Some(self.waiting.values().take(limit as usize).filter_map(notice).collect())
    }
}
