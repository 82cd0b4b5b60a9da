//! Idempotency keys: the same call twice has one effect and one answer.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use turjuman_dispatch::model::{
    AssignmentId, ExceptionId, InterpreterId, NoticeId, OfferId, RequestId, SiteId, Subject, WebhookId,
};

/// The key of a call: who calls what with which key and which body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallKey {
    /// Who calls.
    pub caller: Subject,
    /// The method, such as `SubmitRequest`.
    pub method: &'static str,
    /// The caller's key.
    pub key: String,
    /// A hash of the request without its key: the same key with another body is an error.
    pub body_hash: Vec<u8>,
}

/// A key with the ids of its result, kept in the same step as the change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdempotencyRecord {
    /// Who calls.
    pub caller: Subject,
    /// The method.
    pub method: String,
    /// The caller's key.
    pub key: String,
    /// The hash of the body.
    pub body_hash: Vec<u8>,
    /// The ids of the result.
    pub result: ResultIds,
    /// When the key may be forgotten; at least a day after the call.
    pub expires_at: Timestamp,
}

/// The ids that a call's answer is built from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "each field is the id of the thing it names")]
pub struct ResultIds {
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub request: Option<RequestId>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub offer: Option<OfferId>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub assignment: Option<AssignmentId>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub interpreter: Option<InterpreterId>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub site: Option<SiteId>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub notice: Option<NoticeId>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub exception: Option<ExceptionId>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub webhook: Option<WebhookId>,
}
