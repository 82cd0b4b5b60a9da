//! Offers.

use turjuman_dispatch::model::{InterpreterId, Offer, OfferId, OrganizationId, RequestId};

use super::{
    FieldError, Stored, count_in, count_out, name_out, name_out_opt, time_in, time_in_opt, time_out,
    time_out_opt,
};
use crate::entities::offer::Model;

impl Stored for Offer {
    type Row = Model;
    const NOUN: &'static str = "offer";

    fn to_row(&self) -> Result<Model, FieldError> {
        Ok(Model {
            organization: self.organization.to_string(),
            id: self.id.uuid(),
            version: count_in(self.version),
            request: self.request.uuid(),
            interpreter: self.interpreter.uuid(),
            wave: self.wave.into(),
            state: self.state.name().to_owned(),
            tier: self.tier.to_string(),
            language: self.language.to_string(),
            sent_at: time_in("sent_at", self.sent_at)?,
            expires_at: time_in("expires_at", self.expires_at)?,
            answered_at: time_in_opt("answered_at", self.answered_at)?,
            decline_reason: self.decline_reason.map(|reason| reason.name().to_owned()),
        })
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
