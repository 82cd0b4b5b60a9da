//! What the forms have in common that do something by hand with one person: whom, and what is accepted although it speaks
//! against them.

use turjuman_dispatch::eligibility::ExclusionReason;
use turjuman_dispatch::model::{InterpreterId, RequestId};

use super::request_id;
use super::why::WhyPage;
use crate::{Fault, Form, Portal, Visitor};

/// Somebody who is named for a request.
pub(super) struct ByHand {
    pub(super) request: RequestId,
    pub(super) interpreter: InterpreterId,
    /// What speaks against them and is accepted.
    pub(super) accepted: Vec<ExclusionReason>,
}

impl ByHand {
    /// What a form says.
    pub(super) fn of(id: &str, form: &Form) -> Result<Self, Fault> {
        let accepted = form.all("accept").into_iter().filter_map(|reason| reason.parse().ok()).collect();
        let interpreter = form.text("interpreter").parse().map_err(|_| Fault::NotFound)?;
        Ok(Self { request: request_id(id)?, interpreter, accepted })
    }

    /// Their name.
    pub(super) fn name(&self, portal: &Portal) -> String {
        let roster = portal.desk.roster();
        roster.get(&self.interpreter).map(|entry| entry.display_name.clone()).unwrap_or_default()
    }
}

/// The page of a request, in answer to a form that was refused.
pub(super) async fn page_of(portal: &Portal, visitor: &Visitor, id: RequestId) -> Result<WhyPage, Fault> {
    let mut page = WhyPage::of(portal, visitor, id, String::new()).await?;
    // The address is that of a form, from which nothing can be fetched again.
    page.frame.live = None;
    Ok(page)
}
