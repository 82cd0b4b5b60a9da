//! The inbox: a person's notices, as facts; the door renders them in the reader's locale.

use turjuman_dispatch::model::NoticeId;

use crate::caller::{Call, Caller, OnBehalf};
use crate::desk::Desk;
use crate::error::OperationError;
use crate::idempotency::ResultIds;
use crate::notice::{Delivery, Notice, Recipient};
use crate::ports::Page;

/// A notice with how it was delivered.
#[derive(Debug, Clone, PartialEq)]
pub struct InboxItem {
    /// The notice.
    pub notice: Notice,
    /// Its deliveries.
    pub deliveries: Vec<Delivery>,
}

impl Desk {
    /// As whom a caller is told things: interpreters by their roster entry, staff by their subject. Somebody who is both
    /// has both inboxes in one.
    pub fn recipients_of(&self, caller: &Caller) -> Vec<Recipient> {
        let own = self.interpreter_for(caller, OnBehalf::Own).ok().map(Recipient::Interpreter);
        own.into_iter().chain([Recipient::Staff(caller.subject.clone())]).collect()
    }

    /// The caller's notices, newest first.
    ///
    /// # Errors
    /// The store's failure.
    pub async fn list_notices(
        &self,
        caller: &Caller,
        unread: bool,
        page: Page,
    ) -> Result<Vec<InboxItem>, OperationError> {
        let mut notices = Vec::new();
        for recipient in self.recipients_of(caller) {
            notices.extend(self.store().list_notices(self.organization(), &recipient, unread, page).await?);
        }
        notices.sort_by_key(|notice| std::cmp::Reverse(notice.id));
        notices.truncate(page.limit as usize);
        self.with_deliveries(notices).await
    }

    /// Adds to notices how they were delivered.
    ///
    /// # Errors
    /// The store's failure.
    pub async fn with_deliveries(&self, notices: Vec<Notice>) -> Result<Vec<InboxItem>, OperationError> {
        let ids: Vec<NoticeId> = notices.iter().map(|notice| notice.id).collect();
        let deliveries = self.store().deliveries_of(self.organization(), &ids).await?;
        let with = |notice: Notice| {
            let deliveries =
                deliveries.iter().filter(|delivery| delivery.notice == notice.id).cloned().collect();
            InboxItem { notice, deliveries }
        };
        Ok(notices.into_iter().map(with).collect())
    }

    /// Marks one of the caller's notices as read. Reading twice is fine.
    ///
    /// # Errors
    /// `NotFound` for somebody else's notice.
    pub async fn mark_read(&self, call: &Call, id: NoticeId) -> Result<InboxItem, OperationError> {
        self.carry_out(call, || async move {
            let now = self.now();
            let mut notice = self.own_notice(&call.caller, id).await?;
            let mut step = self.step(now);
            if notice.read_at.is_none() {
                notice.read_at = Some(now);
                notice.version += 1;
                step.put(notice);
            }
            Ok((step, ResultIds { notice: Some(id), ..ResultIds::default() }))
        })
        .await?;
        let notice = self.own_notice(&call.caller, id).await?;
        let items = self.with_deliveries(vec![notice]).await?;
        items.into_iter().next().ok_or(OperationError::NotFound("notification"))
    }

    async fn own_notice(&self, caller: &Caller, id: NoticeId) -> Result<Notice, OperationError> {
        let found = self.store().notice(self.organization(), id).await?;
        let own = found.filter(|notice| self.recipients_of(caller).contains(&notice.recipient));
        own.ok_or(OperationError::NotFound("notification"))
    }
}
