//! Deliveries.

use turjuman_dispatch::model::{DeliveryId, NoticeId, OrganizationId};
use turjuman_operations::notice::Delivery;

use super::{
    FieldError, Stored, count_in, count_out, name_out, time_in, time_in_opt, time_out, time_out_opt,
};
use crate::entities::delivery::Model;

impl Stored for Delivery {
    type Row = Model;
    const NOUN: &'static str = "delivery";

    fn to_row(&self) -> Result<Model, FieldError> {
        Ok(Model {
            organization: self.organization.to_string(),
            id: self.id.uuid(),
            version: count_in(self.version),
            notice: self.notice.uuid(),
            channel: self.channel.name().to_owned(),
            state: self.state.name().to_owned(),
            attempts: self.attempts.into(),
            next_attempt_at: time_in_opt("next_attempt_at", self.next_attempt_at)?,
            last_error: self.last_error.clone(),
            created_at: time_in("created_at", self.created_at)?,
            updated_at: time_in("updated_at", self.updated_at)?,
        })
    }

    fn from_row(row: Model, org: &OrganizationId) -> Result<Self, FieldError> {
        Ok(Delivery {
            organization: org.clone(),
            id: DeliveryId::from_uuid(row.id),
            version: count_out("version", row.version)?,
            notice: NoticeId::from_uuid(row.notice),
            channel: name_out("channel", &row.channel)?,
            state: name_out("state", &row.state)?,
            attempts: count_out("attempts", row.attempts)?,
            next_attempt_at: time_out_opt("next_attempt_at", row.next_attempt_at)?,
            last_error: row.last_error,
            created_at: time_out("created_at", row.created_at)?,
            updated_at: time_out("updated_at", row.updated_at)?,
        })
    }

    fn key(row: &Model) -> String {
        DeliveryId::from_uuid(row.id).to_string()
    }
}
