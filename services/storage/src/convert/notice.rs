//! Notices.

use jiff::Timestamp;
use turjuman_dispatch::model::{AssignmentId, NoticeId, OfferId, OrganizationId, RequestId};
use turjuman_operations::notice::{Notice, NoticeDraft};

use super::{Cells, FieldError, Stored, count_out, json_out, name_out, time_out, time_out_opt};
use crate::entities::notice::Model;

/// A draft with its number: the notice as it is committed.
pub(crate) fn numbered(draft: &NoticeDraft, org: &OrganizationId, sequence: u64, at: Timestamp) -> Notice {
    Notice {
        organization: org.clone(),
        id: draft.id,
        version: 1,
        sequence,
        recipient: draft.recipient.clone(),
        key: draft.key.clone(),
        content: draft.content.clone(),
        request: draft.request,
        offer: draft.offer,
        assignment: draft.assignment,
        created_at: at,
        read_at: None,
        expanded_at: draft.inbox_only.then_some(at),
    }
}

impl Stored for Notice {
    type Row = Model;
    const NOUN: &'static str = "notice";

    fn cells(&self, cells: &mut Cells) -> Result<(), FieldError> {
        cells.id(self.id.uuid());
        cells.count(self.version);
        cells.count(self.sequence);
        cells.text(self.recipient.to_string());
        cells.text(self.key.as_str());
        cells.json("content", &self.content)?;
        cells.id_opt(self.request.map(RequestId::uuid));
        cells.id_opt(self.offer.map(OfferId::uuid));
        cells.id_opt(self.assignment.map(AssignmentId::uuid));
        cells.time("created_at", self.created_at)?;
        cells.time_opt("read_at", self.read_at)?;
        cells.time_opt("expanded_at", self.expanded_at)?;
        Ok(())
    }

    fn from_row(row: Model, org: &OrganizationId) -> Result<Self, FieldError> {
        Ok(Notice {
            organization: org.clone(),
            id: NoticeId::from_uuid(row.id),
            version: count_out("version", row.version)?,
            sequence: count_out("sequence", row.sequence)?,
            recipient: name_out("recipient", &row.recipient)?,
            key: row.key,
            content: json_out("content", row.content)?,
            request: row.request.map(RequestId::from_uuid),
            offer: row.offer.map(OfferId::from_uuid),
            assignment: row.assignment.map(AssignmentId::from_uuid),
            created_at: time_out("created_at", row.created_at)?,
            read_at: time_out_opt("read_at", row.read_at)?,
            expanded_at: time_out_opt("expanded_at", row.expanded_at)?,
        })
    }

    fn key(row: &Model) -> String {
        NoticeId::from_uuid(row.id).to_string()
    }
}
