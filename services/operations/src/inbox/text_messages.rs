//! STOP and START: everybody who has a number gets no text messages there any more, or gets them again.
//!
//! The number is what was stopped, so it holds for all who share it, and it stays until one of them says otherwise, by START
//! or in their preferences.

use turjuman_dispatch::model::{ChannelKind, Preferences};

use crate::caller::{Call, Caller, OnBehalf};
use crate::desk::Desk;
use crate::error::{OperationError, Refusal};
use crate::event::{EventDraft, EventKind};
use crate::ports::{CommitError, InterpreterFilter, Page};

/// People who may share a number.
const SHARING: u32 = 200;
/// How often a member of staff is read again when their row changes at the same moment.
const TRIES: u32 = 8;

impl Desk {
    /// Turns text messages to this number (E.164) on or off; how many people have it. Doing it twice changes nothing.
    ///
    /// # Errors
    /// The store's failure.
    pub async fn switch_text_messages(&self, number: &str, on: bool) -> Result<usize, OperationError> {
        let filter = InterpreterFilter { phone: Some(number.to_owned()), ..InterpreterFilter::default() };
        let page = Page { before: None, limit: SHARING };
        let interpreters = self.store().list_interpreters(self.organization(), &filter, page).await?;
        let staff = self.store().readers_at(self.organization(), number).await?;
        let found = interpreters.len() + staff.len();
        for person in interpreters.iter().filter(|person| is_on(&person.preferences) != on) {
            let call = Call { caller: Caller::known_as(person), key: None };
            self.change_entry(&call, OnBehalf::Own, |_, entry, _| {
                entry.preferences.switch(ChannelKind::Sms, on)
            })
            .await?;
        }
        for reader in staff {
            self.switch_reader(&reader.subject, on).await?;
        }
        Ok(found)
    }

    async fn switch_reader(
        &self,
        subject: &turjuman_dispatch::model::Subject,
        on: bool,
    ) -> Result<(), OperationError> {
        for _ in 0..TRIES {
            let reader = self.store().reader(self.organization(), subject).await?;
            let Some(mut reader) = reader.filter(|reader| is_on(&reader.preferences) != on) else {
                return Ok(());
            };
            reader.preferences.switch(ChannelKind::Sms, on);
            reader.version += 1;
            let mut step = self.step(self.now());
            step.event(EventDraft::new(EventKind::ReaderUpdated));
            step.put(reader);
            match self.store().commit(step).await {
                Ok(_) => return Ok(()),
                Err(CommitError::Store(error)) => return Err(error.into()),
                Err(CommitError::Conflict(_) | CommitError::Unique(_) | CommitError::KeyTaken(_)) => {}
            }
        }
        Err(Refusal::Contended.into())
    }
}

fn is_on(preferences: &Preferences) -> bool {
    preferences.channels.contains(&ChannelKind::Sms)
}
