//! Notices.

use jiff::Timestamp;
use turjuman_dispatch::model::{AssignmentId, NoticeId, OfferId, OrganizationId, RequestId};
use turjuman_operations::notice::{Notice, NoticeDraft};

use super::{
    FieldError, Stored, count_in, count_out, json_in, json_out, name_out, time_in, time_in_opt, time_out,
    time_out_opt,
};
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
        expanded_at: None,
    }
}

impl Stored for Notice {
    type Row = Model;
    const NOUN: &'static str = "notice";

    fn to_row(&self) -> Result<Model, FieldError> {
        Ok(Model {
            organization: self.organization.to_string(),
            id: self.id.uuid(),
            version: count_in(self.version),
            sequence: count_in(self.sequence),
            recipient: self.recipient.to_string(),
            key: self.key.clone(),
            content: json_in("content", &self.content)?,
            request: self.request.map(RequestId::uuid),
            offer: self.offer.map(OfferId::uuid),
            assignment: self.assignment.map(AssignmentId::uuid),
            created_at: time_in("created_at", self.created_at)?,
            read_at: time_in_opt("read_at", self.read_at)?,
            expanded_at: time_in_opt("expanded_at", self.expanded_at)?,
        })
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
