//! Reading offers: interpreters see their own, coordinators all.

use turjuman_dispatch::model::{Offer, OfferId, Request};

use crate::caller::{Caller, OnBehalf, Role};
use crate::desk::Desk;
use crate::error::OperationError;
use crate::ports::{OfferFilter, Page};

impl Desk {
    /// Offers that the caller may see, newest first, each with its request.
    ///
    /// # Errors
    /// `Refused(NotOnRoster)` for an interpreter without a roster entry; the store's failure.
    pub async fn list_offers(
        &self,
        caller: &Caller,
        mut filter: OfferFilter,
        page: Page,
    ) -> Result<Vec<(Offer, Request)>, OperationError> {
        if !caller.is(Role::Coordinator) {
            filter.interpreter = Some(self.interpreter_for(caller, OnBehalf::Own)?);
        }
        let mut answered = Vec::new();
        for offer in self.store().list_offers(self.organization(), &filter, page).await? {
            if let Some(request) = self.store().request(self.organization(), offer.request).await? {
                answered.push((offer, request));
            }
        }
        Ok(answered)
    }

    /// An offer made to the caller, with its request.
    ///
    /// # Errors
    /// `NotFound` for an offer that is not theirs: ids are not an oracle.
    pub async fn own_offer(&self, caller: &Caller, id: OfferId) -> Result<(Offer, Request), OperationError> {
        let own = self.interpreter_for(caller, OnBehalf::Own)?;
        let found = self.store().offer(self.organization(), id).await?;
        let offer =
            found.filter(|offer| offer.interpreter == own).ok_or(OperationError::NotFound("offer"))?;
        let request = self.store().request(self.organization(), offer.request).await?;
        Ok((offer, request.ok_or(OperationError::NotFound("request"))?))
    }
}
