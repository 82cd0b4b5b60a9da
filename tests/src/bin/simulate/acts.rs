//! What people do: every verb of the desk as data, so that a call can be made again, later, twice, or with another body.

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::eligibility::ExclusionReason;
use turjuman_dispatch::model::{
    AssignmentId, CancelReason, ChannelKind, DeclineReason, InterpreterId, Interval, OfferId, ProblemKind,
    QuietHours, RequestId, WeeklyHours,
};
use turjuman_operations::Desk;
use turjuman_operations::caller::{Call, Caller, OnBehalf};
use turjuman_operations::error::{OperationError, Refusal};
use turjuman_operations::idempotency::CallKey;
use turjuman_operations::inbox::PreferencesInput;
use turjuman_operations::requests::{FurtherInput, Problem, Start, Submit};
use turjuman_operations::roster::InterpreterInput;
use turjuman_tests::invariants::{Said, Told, Why};

/// One thing that somebody wants done.
#[derive(Debug, Clone)]
#[allow(clippy::large_enum_variant, reason = "a handful of them exist at a time")]
pub(crate) enum Act {
    Submit(Submit),
    Clarify(RequestId, String),
    Near(RequestId, String, bool),
    Consent(RequestId, String),
    Accept(OfferId),
    Decline(OfferId, DeclineReason),
    Withdraw(AssignmentId),
    NoShow(AssignmentId),
    Late(AssignmentId, u32),
    StartSession(AssignmentId),
    Complete(AssignmentId),
    Cancel(RequestId, CancelReason),
    Reschedule(RequestId, Start, Option<SignedDuration>),
    Extend(RequestId, SignedDuration),
    Problem(RequestId, ProblemKind, bool),
    Assign(RequestId, InterpreterId, Vec<ExclusionReason>),
    Ask(RequestId, InterpreterId, Vec<ExclusionReason>),
    NameVendor(RequestId, &'static str),
    Further(RequestId, Vec<FurtherInput>),
    AvailableNow(InterpreterId, Option<Timestamp>),
    Hours(InterpreterId, Vec<WeeklyHours>),
    Exception(InterpreterId, Interval, bool),
    Profile(InterpreterId, InterpreterInput, Vec<String>),
    Quiet(Vec<QuietHours>),
}

/// An act with who does it under which key.
#[derive(Debug, Clone)]
pub(crate) struct Wish {
    pub(crate) caller: Caller,
    pub(crate) key: String,
    pub(crate) act: Act,
}

impl Act {
    pub(crate) fn method(&self) -> &'static str {
        match self {
            Act::Submit(_) => "SubmitRequest",
            Act::Clarify(..) => "ClarifyLanguage",
            Act::Near(..) => "ConfirmNearLanguage",
            Act::Consent(..) => "RecordConsent",
            Act::Accept(_) => "AcceptOffer",
            Act::Decline(..) => "DeclineOffer",
            Act::Withdraw(_) => "Withdraw",
            Act::NoShow(_) => "ReportNoShow",
            Act::Late(..) => "RunningLate",
            Act::StartSession(_) => "StartSession",
            Act::Complete(_) => "CompleteSession",
            Act::Cancel(..) => "CancelRequest",
            Act::Reschedule(..) => "RescheduleRequest",
            Act::Extend(..) => "ExtendSession",
            Act::Problem(..) => "ReportProblem",
            Act::Assign(..) => "AssignByHand",
            Act::Ask(..) => "OfferToInterpreter",
            Act::NameVendor(..) => "NameVendor",
            Act::Further(..) => "SetFurtherLanguages",
            Act::AvailableNow(..) => "SetAvailableNow",
            Act::Hours(..) => "UpdateWeeklyHours",
            Act::Exception(..) => "AddException",
            Act::Profile(..) => "UpdateInterpreter",
            Act::Quiet(_) => "UpdatePreferences",
        }
    }
}

impl Wish {
    /// Makes the call and puts the answer into words.
    pub(crate) async fn make(&self, desk: &Desk) -> Told {
        let key = CallKey {
            caller: self.caller.subject.clone(),
            method: self.act.method(),
            key: self.key.clone(),
            body_hash: self.body().into_bytes(),
        };
        let call = Call { caller: self.caller.clone(), key: Some(key) };
        match self.carry_out(desk, &call).await {
            Ok(told) => told,
            Err(error) => self.refused(&error),
        }
    }

    pub(crate) fn body(&self) -> String {
        format!("{:?}", self.act)
    }

    /// The entry for the ledger.
    pub(crate) fn said(&self, at: Timestamp, told: Told) -> Said {
        let reference = match &self.act {
            Act::Submit(submit) => submit.case_reference.clone(),
            _ => None,
        };
        Said {
            at,
            caller: self.caller.subject.0.clone(),
            method: self.act.method(),
            key: self.key.clone(),
            body: self.body(),
            reference,
            told,
        }
    }

    async fn carry_out(&self, desk: &Desk, call: &Call) -> Result<Told, OperationError> {
        let ids = match &self.act {
            Act::Submit(submit) => {
                let view = desk.submit(call, submit.clone()).await?;
                return Ok(Told::Submitted { request: view.request.id });
            }
            Act::Accept(offer) => {
                let accepted = desk.accept(call, *offer).await?;
                let (request, assignment) = (accepted.request.id, accepted.assignment.id);
                return Ok(Told::Accepted { offer: *offer, request, assignment });
            }
            Act::Decline(offer, reason) => {
                desk.decline(call, *offer, *reason).await?;
                return Ok(Told::Declined { offer: *offer });
            }
            Act::Cancel(request, reason) => {
                desk.cancel(call, *request, *reason).await?;
                return Ok(Told::Cancelled { request: *request });
            }
            Act::Clarify(id, language) => {
                desk.clarify_language(call, *id, language.as_str()).await?.request.id.to_string()
            }
            Act::Near(id, tag, yes) => {
                desk.confirm_near_language(call, *id, tag, *yes).await?.request.id.to_string()
            }
            Act::Consent(id, tag) => desk.record_consent(call, *id, tag).await?.request.id.to_string(),
            Act::Withdraw(id) => desk.withdraw(call, *id, DeclineReason::Other).await?.0.id.to_string(),
            Act::NoShow(id) => desk.report_no_show(call, *id).await?.0.id.to_string(),
            Act::Late(id, minutes) => desk.running_late(call, *id, *minutes).await?.0.id.to_string(),
            Act::StartSession(id) => desk.start_session(call, *id).await?.0.id.to_string(),
            Act::Complete(id) => desk.complete(call, *id).await?.0.id.to_string(),
            Act::Reschedule(id, start, duration) => {
                desk.reschedule(call, *id, *start, *duration).await?.request.id.to_string()
            }
            Act::Extend(id, by) => desk.extend(call, *id, *by).await?.request.id.to_string(),
            Act::Problem(id, kind, re_match) => {
                let problem = Problem { kind: *kind, re_match: *re_match };
                desk.report_problem(call, *id, problem).await?.request.id.to_string()
            }
            Act::Assign(request, interpreter, accepted) => {
                desk.assign_by_hand(call, *request, *interpreter, accepted).await?.request.id.to_string()
            }
            Act::Ask(request, interpreter, accepted) => {
                desk.offer_by_hand(call, *request, *interpreter, accepted).await?.1.id.to_string()
            }
            Act::NameVendor(request, name) => {
                desk.name_vendor(call, *request, name).await?.request.id.to_string()
            }
            Act::Further(request, further) => {
                desk.set_further_languages(call, *request, further).await?.request.id.to_string()
            }
            Act::AvailableNow(id, until) => {
                desk.set_available_now(call, OnBehalf::Of(*id), *until).await?.id.to_string()
            }
            Act::Hours(id, hours) => {
                desk.update_weekly_hours(call, OnBehalf::Of(*id), hours).await?.id.to_string()
            }
            Act::Exception(id, span, available) => {
                desk.add_exception(call, OnBehalf::Of(*id), *span, *available).await?.id.to_string()
            }
            Act::Profile(id, input, mask) => {
                desk.update_interpreter(call, *id, input, mask).await?.id.to_string()
            }
            Act::Quiet(quiet) => {
                let input = PreferencesInput {
                    locale: "en-US".to_owned(),
                    channels: vec![ChannelKind::Email],
                    email: String::new(),
                    phone: String::new(),
                    quiet_hours: quiet.clone(),
                    urgent_in_quiet_hours: false,
                };
                let mask = ["quiet_hours".to_owned()];
                desk.update_preferences(call, &input, &mask).await?;
                self.caller.subject.0.clone()
            }
        };
        Ok(Told::Done { ids })
    }

    fn refused(&self, error: &OperationError) -> Told {
        let offer = match &self.act {
            Act::Accept(offer) | Act::Decline(offer, _) => Some(*offer),
            _ => None,
        };
        let too_late = |why| match offer {
            Some(offer) => Told::TooLate { offer, why },
            None => Told::Refused { why: error.to_string() },
        };
        match error {
            OperationError::Store(_) | OperationError::Overloaded { .. } => Told::Unknown,
            OperationError::Refused(Refusal::KeyReused) => Told::KeyReused,
            OperationError::Refused(Refusal::OfferExpired) => too_late(Why::Expired),
            OperationError::Refused(Refusal::OfferTaken) => too_late(Why::Taken),
            OperationError::Refused(Refusal::OfferWithdrawn) => too_late(Why::Withdrawn),
            OperationError::Refused(Refusal::OfferAnswered(_)) => too_late(Why::Answered),
            OperationError::Refused(Refusal::RequestCancelled) => too_late(Why::Cancelled),
            other => Told::Refused { why: other.to_string() },
        }
    }
}
