//! A call of the log as a request of the rules: what the desk makes of it when it is submitted.

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::{
    Department, Interval, Join, LanguageNeed, Modality, OrganizationId, Request, RequestId, RequestState,
    Subject,
};
use turjuman_dispatch::policy::Policy;
use turjuman_dispatch::waves::search_until;
use turjuman_languages::{LanguageTag, Resolution, resolve};
use uuid::Uuid;

use crate::replay::log::LoggedCall;
use crate::replay::simulate::{CALLBACK, Manner, lengths};

/// A call whose language is clear.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Call {
    pub(super) line: u64,
    pub(super) at: Timestamp,
    pub(super) language: LanguageTag,
    pub(super) modality: Modality,
    /// For how long the interpreter is booked.
    pub(super) booked: SignedDuration,
    /// When they hang up.
    pub(super) held: SignedDuration,
}

/// The calls whose language is clear; how one asks about the others makes no difference to them.
pub(super) fn clear(calls: &[LoggedCall], manner: &Manner) -> Vec<Call> {
    let clear = calls.iter().filter_map(|call| {
        let Resolution::Language(language) = resolve(&call.language) else { return None };
        let modality = if language.is_signed() { Modality::Video } else { Modality::Phone };
        let (booked, held) = lengths(call, manner);
        Some(Call { line: call.line, at: call.at, language, modality, booked, held })
    });
    clear.collect()
}

impl Call {
    /// The request that the desk would store.
    pub(super) fn request(
        &self,
        number: u128,
        organization: &OrganizationId,
        policy: &Policy,
        manner: &Manner,
    ) -> Request {
        let interval = Interval { start: self.at, end: self.at + self.booked };
        let patience = manner.patience.and_then(|patience| u32::try_from(patience.as_mins()).ok());
        let join = match self.modality {
            Modality::Video => Join::Video { link: String::new() },
            _ => Join::Phone { number: CALLBACK.to_owned() },
        };
        Request {
            organization: organization.clone(),
            id: RequestId::from_uuid(Uuid::from_u128(number)),
            version: 1,
            state: RequestState::Searching,
            department: Department("dispatch".to_owned()),
            requester: Subject("replay-dispatcher".to_owned()),
            language: LanguageNeed { tag: Some(self.language.clone()), ..LanguageNeed::default() },
            modality: self.modality,
            encounter_type: manner.encounter_type.clone(),
            immediate: true,
            interval,
            search_until: search_until(policy, true, interval, patience),
            join,
            interpreter_gender: None,
            case_reference: None,
            excluded_interpreters: Vec::new(),
            wave: 0,
            waves_before: 0,
            ahead_of_others: false,
            assignment: None,
            fallback: None,
            told_nobody_yet: false,
            attention_at: Some(self.at),
            created_at: self.at,
            updated_at: self.at,
            cancel_reason: None,
        }
    }
}
