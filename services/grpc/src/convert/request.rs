//! Requests.

use jiff::tz::TimeZone;
use turjuman_dispatch::model::{
    CancelReason, Department, FurtherLanguage, Identification, IdentificationMethod, InterpreterId,
    LanguageSource, ProblemKind, Proficiency, Request, RequestState,
};
use turjuman_languages::LanguageTag;
use turjuman_operations::error::Problem;
use turjuman_operations::ports::RequestFilter;
use turjuman_operations::requests::{
    AssignmentSummary, Clarify, FurtherInput, JoinInput, RequestView, Said, Start, Submit,
};
use turjuman_proto::v1;

use super::Checks;
use super::assignment::state_to_proto as assignment_state;
use super::common::{self, choice, join_to_proto, known, known_list};
use super::time;

/// A request as asked for. Values that cannot be read are noted and left out.
pub(crate) fn submit(message: &v1::SubmitRequestRequest, checks: &mut Checks) -> Submit {
    use v1::submit_request_request::{Join, Start as Given};
    let modality = checks.keep("modality", known(message.modality)).and_then(common::modality);
    let gender = checks.keep("interpreter_gender", known(message.interpreter_gender));
    let start = match &message.start {
        None => None,
        Some(Given::Now(true)) => Some(Start::Now),
        Some(Given::Now(false)) => {
            checks.invalid("now", "true; for an agreed time give starts_at");
            None
        }
        Some(Given::StartsAt(at)) => checks.keep("starts_at", time::instant(at)).map(Start::At),
    };
    let mut span = |field: &str, given: &Option<prost_types::Duration>| {
        given.as_ref().and_then(|given| checks.keep(field, time::minutes(given)))
    };
    let duration = span("duration", &message.duration);
    let patience = span("patience", &message.patience);
    if message.patience.is_some() && matches!(message.start, Some(Given::StartsAt(_))) {
        checks.invalid(
            "patience",
            "nothing with starts_at: a request with an agreed time is searched until then",
        );
    }
    let join = match &message.join {
        None => JoinInput::None,
        Some(Join::PhoneNumber(number)) => JoinInput::Phone { number: number.clone() },
        Some(Join::Site(site)) => match checks.id("site.site_id", &site.site_id) {
            Some(id) => JoinInput::Site { site: id, room: Some(site.room.clone()) },
            None => JoinInput::None,
        },
    };
    let mut excluded: Vec<InterpreterId> = Vec::new();
    for (index, id) in message.excluded_interpreter_ids.iter().enumerate() {
        excluded.extend(checks.id::<InterpreterId>(&format!("excluded_interpreter_ids[{index}]"), id));
    }
    Submit {
        language: message.language.clone(),
        said: said(message, checks),
        modality,
        encounter_type: message.encounter_type.clone(),
        start,
        duration,
        patience,
        join,
        interpreter_gender: gender.and_then(common::gender),
        case_reference: Some(message.case_reference.clone()),
        excluded_interpreters: excluded,
        department: department(&message.department),
    }
}

/// What was said about the person's languages. What is missing is left to the desk.
fn said(message: &v1::SubmitRequestRequest, checks: &mut Checks) -> Said {
    let further = further(&message.further_languages, checks);
    Said {
        unknown: message.language_unknown,
        proficiency: checks
            .keep("language_proficiency", known(message.language_proficiency))
            .and_then(proficiency),
        source: checks.keep("language_source", known(message.language_source)).and_then(source),
        further,
    }
}

/// What would do instead, in its order.
pub(crate) fn further(given: &[v1::FurtherLanguageInput], checks: &mut Checks) -> Vec<FurtherInput> {
    let read = given.iter().enumerate().map(|(index, given)| {
        let field = |name: &str| format!("further_languages[{index}].{name}");
        FurtherInput {
            language: given.language.clone(),
            proficiency: checks.keep(&field("proficiency"), known(given.proficiency)).and_then(proficiency),
            source: checks.keep(&field("source"), known(given.source)).and_then(source),
        }
    });
    read.collect()
}

/// Which language it is, and how that was found out.
pub(crate) fn clarify(message: &v1::ClarifyLanguageRequest, tag: &str, checks: &mut Checks) -> Clarify {
    let method = checks.keep("method", known(message.method)).and_then(method);
    let vendor = (!message.vendor_name.is_empty()).then(|| message.vendor_name.clone());
    Clarify { language: tag.to_owned(), method, vendor }
}

fn method(given: v1::IdentificationMethod) -> Option<IdentificationMethod> {
    match given {
        v1::IdentificationMethod::Unspecified => None,
        v1::IdentificationMethod::PersonSaid => Some(IdentificationMethod::PersonSaid),
        v1::IdentificationMethod::PersonPointed => Some(IdentificationMethod::PersonPointed),
        v1::IdentificationMethod::Interpreter => Some(IdentificationMethod::Interpreter),
        v1::IdentificationMethod::Companion => Some(IdentificationMethod::Companion),
        v1::IdentificationMethod::Staff => Some(IdentificationMethod::Staff),
        v1::IdentificationMethod::Document => Some(IdentificationMethod::Document),
    }
}

fn identification_to_proto(found: &Identification) -> v1::LanguageIdentification {
    let method = match found.method {
        IdentificationMethod::PersonSaid => v1::IdentificationMethod::PersonSaid,
        IdentificationMethod::PersonPointed => v1::IdentificationMethod::PersonPointed,
        IdentificationMethod::Interpreter => v1::IdentificationMethod::Interpreter,
        IdentificationMethod::Companion => v1::IdentificationMethod::Companion,
        IdentificationMethod::Staff => v1::IdentificationMethod::Staff,
        IdentificationMethod::Document => v1::IdentificationMethod::Document,
    };
    v1::LanguageIdentification {
        method: method.into(),
        vendor_name: found.vendor.clone().unwrap_or_default(),
        identified_by_subject: found.by.0.clone(),
        by_coordinator: found.by_coordinator,
        identified_at: Some(time::to_proto(found.at)),
    }
}

fn proficiency(given: v1::LanguageProficiency) -> Option<Proficiency> {
    match given {
        v1::LanguageProficiency::Unspecified => None,
        v1::LanguageProficiency::Fluent => Some(Proficiency::Fluent),
        v1::LanguageProficiency::Conversational => Some(Proficiency::Conversational),
        v1::LanguageProficiency::Basic => Some(Proficiency::Basic),
    }
}

fn proficiency_to_proto(proficiency: Proficiency) -> v1::LanguageProficiency {
    match proficiency {
        Proficiency::Fluent => v1::LanguageProficiency::Fluent,
        Proficiency::Conversational => v1::LanguageProficiency::Conversational,
        Proficiency::Basic => v1::LanguageProficiency::Basic,
    }
}

fn source(given: v1::LanguageSource) -> Option<LanguageSource> {
    match given {
        v1::LanguageSource::Unspecified => None,
        v1::LanguageSource::Person => Some(LanguageSource::Person),
        v1::LanguageSource::Interpreter => Some(LanguageSource::Interpreter),
        v1::LanguageSource::Companion => Some(LanguageSource::Companion),
        v1::LanguageSource::Staff => Some(LanguageSource::Staff),
        v1::LanguageSource::Document => Some(LanguageSource::Document),
    }
}

fn source_to_proto(source: LanguageSource) -> v1::LanguageSource {
    match source {
        LanguageSource::Person => v1::LanguageSource::Person,
        LanguageSource::Interpreter => v1::LanguageSource::Interpreter,
        LanguageSource::Companion => v1::LanguageSource::Companion,
        LanguageSource::Staff => v1::LanguageSource::Staff,
        LanguageSource::Document => v1::LanguageSource::Document,
    }
}

/// A new start.
pub(crate) fn new_start(message: &v1::RescheduleRequestRequest, checks: &mut Checks) -> Option<Start> {
    use v1::reschedule_request_request::Start as Given;
    match &message.start {
        None => {
            checks.add("start", Problem::Required);
            None
        }
        Some(Given::Now(true)) => Some(Start::Now),
        Some(Given::Now(false)) => {
            checks.invalid("now", "true; for an agreed time give starts_at");
            None
        }
        Some(Given::StartsAt(at)) => checks.keep("starts_at", time::instant(at)).map(Start::At),
    }
}

/// A department, if one is named.
pub(crate) fn department(name: &str) -> Option<Department> {
    (!name.is_empty()).then(|| Department(name.to_owned()))
}

/// Why it is cancelled; "not needed" when nothing is said.
pub(crate) fn cancel_reason(number: i32, checks: &mut Checks) -> CancelReason {
    match checks.keep("reason", known(number)) {
        None | Some(v1::CancelReason::Unspecified | v1::CancelReason::NotNeeded) => CancelReason::NotNeeded,
        Some(v1::CancelReason::ServedOtherwise) => CancelReason::ServedOtherwise,
        Some(v1::CancelReason::Mistake) => CancelReason::Mistake,
    }
}

/// What went wrong; needed.
pub(crate) fn problem_kind(number: i32, checks: &mut Checks) -> Option<ProblemKind> {
    match checks.keep("kind", known(number))? {
        v1::ProblemKind::Unspecified => {
            checks.add("kind", Problem::Required);
            None
        }
        v1::ProblemKind::NotUnderstood => Some(ProblemKind::NotUnderstood),
        v1::ProblemKind::ConnectionLost => Some(ProblemKind::ConnectionLost),
        v1::ProblemKind::Conduct => Some(ProblemKind::Conduct),
        v1::ProblemKind::Other => Some(ProblemKind::Other),
    }
}

/// Which requests to list. The department is left to the caller's scope.
pub(crate) fn filter(message: &v1::ListRequestsRequest, checks: &mut Checks) -> RequestFilter {
    let (starts_from, starts_until) =
        time::span(checks, message.starts_after.as_ref(), message.starts_before.as_ref());
    RequestFilter {
        departments: department(&message.department).map(|department| vec![department]),
        states: known_list(checks, "states", &message.states, state),
        language: tag(checks, "language_tag", &message.language_tag),
        starts_from,
        starts_until,
    }
}

/// A tag to filter by, if one is given.
pub(crate) fn tag(checks: &mut Checks, field: &str, text: &str) -> Option<LanguageTag> {
    if text.is_empty() {
        return None;
    }
    let unknown = |_| Problem::LanguageUnknown { input: text.chars().take(80).collect() };
    checks.keep(field, LanguageTag::parse(text).map_err(unknown))
}

fn state(value: v1::RequestState) -> Option<RequestState> {
    Some(match value {
        v1::RequestState::Unspecified => return None,
        v1::RequestState::NeedsClarification => RequestState::NeedsClarification,
        v1::RequestState::Searching => RequestState::Searching,
        v1::RequestState::Assigned => RequestState::Assigned,
        v1::RequestState::InSession => RequestState::InSession,
        v1::RequestState::Completed => RequestState::Completed,
        v1::RequestState::Cancelled => RequestState::Cancelled,
        v1::RequestState::Unfilled => RequestState::Unfilled,
    })
}

fn state_to_proto(value: RequestState) -> v1::RequestState {
    match value {
        RequestState::NeedsClarification => v1::RequestState::NeedsClarification,
        RequestState::Searching => v1::RequestState::Searching,
        RequestState::Assigned => v1::RequestState::Assigned,
        RequestState::InSession => v1::RequestState::InSession,
        RequestState::Completed => v1::RequestState::Completed,
        RequestState::Cancelled => v1::RequestState::Cancelled,
        RequestState::Unfilled => v1::RequestState::Unfilled,
    }
}

fn cancel_reason_to_proto(value: CancelReason) -> v1::CancelReason {
    match value {
        CancelReason::NotNeeded => v1::CancelReason::NotNeeded,
        CancelReason::ServedOtherwise => v1::CancelReason::ServedOtherwise,
        CancelReason::Mistake => v1::CancelReason::Mistake,
    }
}

/// A request as it travels. The zone is the city's, in which the last days of qualifications are meant.
pub(crate) fn to_proto(view: &RequestView, zone: &TimeZone) -> v1::Request {
    let request = &view.request;
    v1::Request {
        id: request.id.to_string(),
        version: request.version,
        state: state_to_proto(request.state).into(),
        department: request.department.0.clone(),
        requester_subject: request.requester.0.clone(),
        language: Some(language(request)),
        modality: common::modality_to_proto(request.modality).into(),
        encounter_type: request.encounter_type.clone(),
        starts_at: Some(time::to_proto(request.interval.start)),
        duration: Some(time::duration_to_proto(request.interval.end.duration_since(request.interval.start))),
        immediate: request.immediate,
        search_until: Some(time::to_proto(request.search_until)),
        join: Some(join_to_proto(&request.join)),
        interpreter_gender: common::gender_to_proto(request.interpreter_gender).into(),
        case_reference: request.case_reference.clone().unwrap_or_default(),
        excluded_interpreter_ids: request.excluded_interpreters.iter().map(ToString::to_string).collect(),
        wave: request.wave,
        asked_count: view.asked,
        open_offer_count: view.open_offers,
        ahead_of_others: request.ahead_of_others,
        fallback: request.fallback.as_ref().map(|fallback| v1::FallbackVendor {
            vendor_name: fallback.name.clone(),
            phone: fallback.phone.clone(),
            access_hint: fallback.access_hint.clone().unwrap_or_default(),
            named_at: Some(time::to_proto(fallback.named_at)),
        }),
        told_nobody_yet: request.told_nobody_yet,
        assignment: view.assignment.as_ref().map(|found| summary(found, zone)),
        next_attention_at: request.attention_at.map(time::to_proto),
        cancel_reason: request
            .cancel_reason
            .map_or(v1::CancelReason::Unspecified, cancel_reason_to_proto)
            .into(),
        created_at: Some(time::to_proto(request.created_at)),
        updated_at: Some(time::to_proto(request.updated_at)),
    }
}

fn language(request: &Request) -> v1::RequestedLanguage {
    let need = &request.language;
    let tags = |tags: &[LanguageTag]| tags.iter().map(ToString::to_string).collect();
    let open = need.tag.is_none();
    v1::RequestedLanguage {
        input: need.input.clone(),
        tag: need.tag.as_ref().map(ToString::to_string).unwrap_or_default(),
        question: need.question.clone().filter(|_| open).unwrap_or_default(),
        candidates: if open { need.candidates.iter().map(choice).collect() } else { Vec::new() },
        confirmed_near_tags: tags(&need.confirmed_near),
        refused_near_tags: tags(&need.refused_near),
        consented_tags: tags(&need.consented),
        pending_near: need.pending_near.as_ref().map(choice),
        proficiency: need
            .proficiency
            .map_or(v1::LanguageProficiency::Unspecified, proficiency_to_proto)
            .into(),
        source: need.source.map_or(v1::LanguageSource::Unspecified, source_to_proto).into(),
        further: need.further.iter().map(further_to_proto).collect(),
        unknown: need.is_unknown(),
        identification: need.identification.as_ref().map(identification_to_proto),
    }
}

fn further_to_proto(further: &FurtherLanguage) -> v1::FurtherLanguage {
    v1::FurtherLanguage {
        tag: further.tag.to_string(),
        proficiency: proficiency_to_proto(further.proficiency).into(),
        source: source_to_proto(further.source).into(),
    }
}

fn summary(summary: &AssignmentSummary, zone: &TimeZone) -> v1::AssignmentSummary {
    let AssignmentSummary { assignment, interpreter } = summary;
    let day = assignment.interval.start.to_zoned(zone.clone()).date();
    let holds = interpreter.qualifications.iter().filter(|q| q.expires_on.is_none_or(|last| last >= day));
    v1::AssignmentSummary {
        assignment_id: assignment.id.to_string(),
        interpreter_id: interpreter.id.to_string(),
        interpreter_display_name: interpreter.display_name.clone(),
        qualification_names: holds.map(|qualification| qualification.name.clone()).collect(),
        state: assignment_state(assignment.state).into(),
        running_late_minutes: assignment.late_minutes.unwrap_or_default(),
    }
}
