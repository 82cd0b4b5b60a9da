//! Deliveries.

use turjuman_dispatch::model::{DeliveryId, NoticeId, OrganizationId};
use turjuman_operations::notice::Delivery;

use super::{Cells, FieldError, Stored, count_out, name_out, time_out, time_out_opt};
use crate::entities::delivery::Model;

impl Stored for Delivery {
    type Row = Model;
    const NOUN: &'static str = "delivery";

    fn cells(&self, cells: &mut Cells) -> Result<(), FieldError> {
        cells.id(self.id.uuid());
        cells.count(self.version);
        cells.id(self.notice.uuid());
        cells.name(self.channel.name());
        cells.name(self.state.name());
        cells.count(self.attempts);
        cells.time_opt("next_attempt_at", self.next_attempt_at)?;
        cells.text_opt(self.last_error.as_deref());
        cells.time("created_at", self.created_at)?;
        cells.time("updated_at", self.updated_at)?;
        Ok(())
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
