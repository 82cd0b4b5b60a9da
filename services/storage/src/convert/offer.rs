//! Offers.

use turjuman_dispatch::model::{InterpreterId, Offer, OfferId, OrganizationId, RequestId};

use super::{Cells, FieldError, Stored, count_out, name_out, name_out_opt, time_out, time_out_opt};
use crate::entities::offer::Model;

impl Stored for Offer {
    type Row = Model;
    const NOUN: &'static str = "offer";

    fn cells(&self, cells: &mut Cells) -> Result<(), FieldError> {
        cells.id(self.id.uuid());
        cells.count(self.version);
        cells.id(self.request.uuid());
        cells.id(self.interpreter.uuid());
        cells.count(self.wave);
        cells.name(self.state.name());
        cells.text(self.tier.to_string());
        cells.text(self.language.to_string());
        cells.time("sent_at", self.sent_at)?;
        cells.time("expires_at", self.expires_at)?;
        cells.time_opt("answered_at", self.answered_at)?;
        cells.name_opt(self.decline_reason.map(|reason| reason.name()));
        Ok(())
    }

    fn from_row(row: Model, org: &OrganizationId) -> Result<Self, FieldError> {
        Ok(Offer {
            organization: org.clone(),
            id: OfferId::from_uuid(row.id),
            version: count_out("version", row.version)?,
            request: RequestId::from_uuid(row.request),
            interpreter: InterpreterId::from_uuid(row.interpreter),
            wave: count_out("wave", row.wave)?,
            state: name_out("state", &row.state)?,
            tier: name_out("tier", &row.tier)?,
            language: name_out("language", &row.language)?,
            sent_at: time_out("sent_at", row.sent_at)?,
            expires_at: time_out("expires_at", row.expires_at)?,
            answered_at: time_out_opt("answered_at", row.answered_at)?,
            decline_reason: name_out_opt("decline_reason", row.decline_reason.as_deref())?,
        })
    }

    fn key(row: &Model) -> String {
        OfferId::from_uuid(row.id).to_string()
    }
}
