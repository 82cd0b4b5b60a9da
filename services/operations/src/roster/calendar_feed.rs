//! The address of an interpreter's calendar feed: renewed and revoked by its owner, who alone was ever shown it.

use turjuman_dispatch::model::Interpreter;

use crate::caller::{Call, OnBehalf};
use crate::desk::Desk;
use crate::error::OperationError;

impl Desk {
    /// Makes this the hash of the secret in the address of the caller's feed; the address before stops working. `None` takes
    /// the feed away. A repeated call changes nothing: the entry then still has the hash of the first.
    ///
    /// # Errors
    /// [`NotOnRoster`](crate::error::Refusal::NotOnRoster) when the caller has no entry.
    pub async fn set_calendar_secret(
        &self,
        call: &Call,
        hash: Option<String>,
    ) -> Result<Interpreter, OperationError> {
        self.change_entry(call, OnBehalf::Own, move |_, entry, _| {
            entry.preferences.calendar_secret.clone_from(&hash);
        })
        .await
    }
}
