//! Submit: somebody needs an interpreter. All that is wrong with the input is said at once; a language that is not
//! clear becomes a question, not an error.

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::{
    Department, FallbackNamed, Gender, InterpreterId, Interval, Join, LanguageNeed, LanguageSource, Modality,
    Proficiency, Reader, Request, RequestId, RequestState, SiteId, micros,
};
use turjuman_dispatch::policy::{EncounterType, Policy};
use turjuman_dispatch::waves::search_until;

use super::RequestView;
use super::language::{question_about, read_further, read_language};
use crate::caller::{Call, Caller, Role};
use crate::desk::Desk;
use crate::error::{OperationError, Problem, Violation, Violations};
use crate::event::{EventDraft, EventKind};
use crate::hints::Hint;
use crate::idempotency::ResultIds;
use crate::step::Step;
use crate::validate;

/// When the interpreter is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// As soon as possible.
    Now,
    /// At an agreed time.
    At(Timestamp),
}

/// How the session is to be joined, as asked for.
#[derive(Debug, Clone, PartialEq)]
pub enum JoinInput {
    /// At a site, in a room (a short code).
    Site {
        /// The site.
        site: SiteId,
        /// The room.
        room: Option<String>,
    },
    /// The interpreter calls this number.
    Phone {
        /// As typed; made international with the policy's calling code.
        number: String,
    },
    /// Nothing was given: right for video, whose link the desk makes.
    None,
}

/// What was said about somebody's languages beside the one that is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// True when nobody knows which language it is. What was written is a hint then, and may be empty.
    pub unknown: bool,
    /// How well they speak the language asked for; `None` when that was not said.
    pub proficiency: Option<Proficiency>,
    /// On whose word; `None` when that was not said.
    pub source: Option<LanguageSource>,
    /// What would do instead, the best first.
    pub further: Vec<FurtherInput>,
}

/// A further language, as it was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FurtherInput {
    /// A tag or a name that is not ambiguous.
    pub language: String,
    /// How well; `None` when it was not given, which is a problem.
    pub proficiency: Option<Proficiency>,
    /// On whose word; `None` when it was not given, which is a problem.
    pub source: Option<LanguageSource>,
}

/// A request as asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Submit {
    /// A language tag or a name, as people write it. May be empty where it is said to be unknown.
    pub language: String,
    /// What else was said about the languages of the person.
    pub said: Said,
    /// How they meet; `None` when it was not given.
    pub modality: Option<Modality>,
    /// A key of the policy's encounter types.
    pub encounter_type: String,
    /// When; `None` when it was not given.
    pub start: Option<Start>,
    /// How long; `None` takes the encounter type's default.
    pub duration: Option<SignedDuration>,
    /// How long an immediate request waits; `None` takes the policy's.
    pub patience: Option<SignedDuration>,
    /// How it is joined.
    pub join: JoinInput,
    /// A requested gender of the interpreter.
    pub interpreter_gender: Option<Gender>,
    /// A short code of the department's own file.
    pub case_reference: Option<String>,
    /// Who must not be asked.
    pub excluded_interpreters: Vec<InterpreterId>,
    /// For which department; `None` when the caller has just one.
    pub department: Option<Department>,
}

impl Desk {
    /// Submits a request. It is searched for at once, or waits for clarification if the language is not clear.
    ///
    /// # Errors
    /// `Invalid` with every problem of the input; else the store's failure.
    pub async fn submit(&self, call: &Call, input: Submit) -> Result<RequestView, OperationError> {
        let new = self.new_request_id(self.now());
        // The first wave goes out with the request, in one commit. Nobody else knows the id, so the look is ours.
        let looking = self.begin_look(new);
        let ids = self.carry_out(call, || self.decide_submit(&call.caller, &input, new)).await;
        drop(looking);
        let id = ids?.request.ok_or(OperationError::NotFound("request"))?;
        let view = self.request_view(&call.caller, id).await?;
        if view.request.state == RequestState::Searching && view.open_offers == 0 {
            self.hints().give(Hint::Request(id));
        }
        Ok(view)
    }

    /// Everything that [`Desk::submit`] would say is wrong with an input. For doors that found something wrong
    /// themselves and want to tell all of it at once.
    ///
    /// # Errors
    /// The store's failure.
    pub async fn problems_of(
        &self,
        caller: &Caller,
        input: &Submit,
    ) -> Result<Vec<Violation>, OperationError> {
        let now = self.now();
        match self.request_from(caller, input, self.new_request_id(now), now).await {
            Ok(_) => Ok(Vec::new()),
            Err(OperationError::Invalid(found)) => Ok(found),
            Err(error) => Err(error),
        }
    }

    async fn decide_submit(
        &self,
        caller: &Caller,
        input: &Submit,
        id: RequestId,
    ) -> Result<(Step, ResultIds), OperationError> {
        let now = self.now();
        self.let_go(id);
        let request = self.request_from(caller, input, id, now).await?;

        let mut step = self.step(now);
        step.event(EventDraft::of(EventKind::RequestSubmitted, &request));
        if request.state == RequestState::NeedsClarification {
            let question = question_about(&request);
            step.notice(self.to_requester(now, &request, "language", question));
        }
        if let Some(reader) = self.new_reader(caller).await? {
            step.put(reader);
        }
        let searched = match request.state {
            // Who has just come does not go before those who wait. What is not stored yet has version 0.
            RequestState::Searching if !self.memory().has_a_line(&request) => {
                self.search(Request { version: 0, ..request.clone() }, Vec::new(), now)?
            }
            _ => None,
        };
        match searched {
            Some(wave) => {
                step.effects.extend(wave.effects);
                step.events.extend(wave.events);
                step.notices.extend(wave.notices);
            }
            None => {
                step.put(request);
            }
        }
        Ok((step, ResultIds { request: Some(id), ..ResultIds::default() }))
    }

    /// A row for a member of staff who is seen for the first time, so that notices find them.
    async fn new_reader(&self, caller: &Caller) -> Result<Option<Reader>, OperationError> {
        if self.store().reader(self.organization(), &caller.subject).await?.is_some() {
            return Ok(None);
        }
        Ok(Some(Reader { version: 1, ..self.unstored_reader(caller) }))
    }

    async fn request_from(
        &self,
        caller: &Caller,
        input: &Submit,
        id: RequestId,
        now: Timestamp,
    ) -> Result<Request, OperationError> {
        let policy = self.policy();
        let mut wrong = Violations::default();

        let language = wrong.keep("language", read_language(&policy, &input.language, input.said.unknown));
        let language = language.map(|need| {
            let Said { proficiency, source, further, .. } = &input.said;
            let further = read_further(&policy, need.tag.as_ref(), input.modality, further, &mut wrong);
            LanguageNeed { proficiency: *proficiency, source: *source, further, ..need }
        });
        let encounter =
            wrong.keep("encounter_type", validate::encounter_type(&policy, &input.encounter_type));
        let modality = wrong.keep("modality", input.modality.ok_or(Problem::Required));
        let department = wrong.keep("department", department_for(caller, input.department.as_ref()));
        let case_reference = wrong.keep(
            "case_reference",
            validate::short_code(
                input.case_reference.as_deref(),
                policy.limits.max_case_reference_characters,
            ),
        );
        if let (Some(modality), Some(encounter)) = (modality, encounter)
            && !encounter.modalities.contains(&modality)
        {
            let allowed = encounter.modalities.iter().map(|m| m.name()).collect::<Vec<_>>().join(", ");
            wrong.add(
                "modality",
                Problem::Invalid { expected: format!("this encounter type allows {allowed}") },
            );
        }
        if let (Some(Modality::Phone), Some(LanguageNeed { tag: Some(tag), .. })) = (modality, &language)
            && tag.is_signed()
        {
            let expected = "a signed language needs on_site or video".to_owned();
            wrong.add("modality", Problem::Invalid { expected });
        }
        if input.interpreter_gender.is_some() && encounter.is_some_and(|e| !e.gender_may_be_requested) {
            wrong.add("interpreter_gender", Problem::GenderNotAskable);
        }
        if input.excluded_interpreters.len() > policy.limits.max_excluded_interpreters as usize {
            let expected = format!("at most {} ids", policy.limits.max_excluded_interpreters);
            wrong.add("excluded_interpreter_ids", Problem::Invalid { expected });
        }
        let span = read_span(&policy, encounter, input, now, &mut wrong);
        let join = match modality {
            Some(modality) => self.read_join(&policy, modality, input, id, &mut wrong).await?,
            None => None,
        };

        let (
            Some(language),
            Some(modality),
            Some(department),
            Some(case_reference),
            Some(span),
            Some(join),
            true,
        ) = (language, modality, department, case_reference, span, join, wrong.is_empty())
        else {
            wrong.into_result()?;
            // Every missing part above has noted its problem, so this line is not reached.
            return Err(OperationError::Invalid(Vec::new()));
        };
        let state = match language.tag {
            Some(_) => RequestState::Searching,
            None => RequestState::NeedsClarification,
        };
        let attention_at = match state {
            RequestState::Searching => Some(now),
            _ => Some(span.search_until),
        };
        // Who has an interpreter for every language on the telephone can find out which one it is.
        let finds_out = policy.vendor_of_every_language(now).filter(|_| language.is_unknown());
        let fallback = finds_out.map(|vendor| FallbackNamed {
            name: vendor.name.clone(),
            phone: vendor.phone.clone(),
            access_hint: vendor.access_hint.clone(),
            named_at: now,
        });
        Ok(Request {
            organization: self.organization().clone(),
            id,
            version: 1,
            state,
            department,
            requester: caller.subject.clone(),
            language,
            modality,
            encounter_type: input.encounter_type.clone(),
            immediate: span.immediate,
            interval: span.interval,
            search_until: span.search_until,
            join,
            interpreter_gender: input.interpreter_gender,
            case_reference,
            excluded_interpreters: input.excluded_interpreters.clone(),
            wave: 0,
            ahead_of_others: false,
            assignment: None,
            fallback,
            told_nobody_yet: false,
            waves_before: 0,
            attention_at,
            created_at: now,
            updated_at: now,
            cancel_reason: None,
        })
    }

    async fn read_join(
        &self,
        policy: &Policy,
        modality: Modality,
        input: &Submit,
        id: RequestId,
        wrong: &mut Violations,
    ) -> Result<Option<Join>, OperationError> {
        let join = match (modality, &input.join) {
            (Modality::OnSite, JoinInput::Site { site, room }) => {
                let room = wrong.keep(
                    "site.room",
                    validate::short_code(room.as_deref(), policy.limits.max_room_characters),
                );
                let found = self.store().site(self.organization(), *site).await?.filter(|site| site.active);
                let found = wrong.keep("site.site_id", found.ok_or(Problem::SiteUnknown));
                found.zip(room).map(|(site, room)| Join::Site {
                    site: site.id,
                    name: site.name,
                    address: site.address,
                    location: site.location,
                    room,
                })
            }
            (Modality::Phone, JoinInput::Phone { number }) => wrong
                .keep("phone_number", validate::phone(number, &policy.city.calling_code))
                .map(|number| Join::Phone { number }),
            (Modality::Video, JoinInput::None) => Some(Join::Video { link: policy.video_link(id) }),
            (Modality::OnSite, _) => {
                wrong.add("site.site_id", Problem::Required);
                None
            }
            (Modality::Phone, _) => {
                wrong.add("phone_number", Problem::Required);
                None
            }
            (Modality::Video, _) => {
                let expected = "a video session is joined by the link that the desk makes; leave this empty";
                wrong.add("join", Problem::Invalid { expected: expected.to_owned() });
                None
            }
        };
        Ok(join)
    }
}

struct Span {
    immediate: bool,
    interval: Interval,
    search_until: Timestamp,
}

fn read_span(
    policy: &Policy,
    encounter: Option<&EncounterType>,
    input: &Submit,
    now: Timestamp,
    wrong: &mut Violations,
) -> Option<Span> {
    // Without an encounter type nobody knows how long is too long; start and patience are wrong or right all the same.
    let duration = encounter.and_then(|encounter| {
        let usual = SignedDuration::from_mins(i64::from(encounter.default_minutes));
        let duration = validate::duration(policy, encounter, input.duration.unwrap_or(usual));
        wrong.keep("duration", duration)
    });
    let start = match input.start {
        None => {
            wrong.add("start", Problem::Required);
            None
        }
        Some(Start::Now) => Some((true, now)),
        Some(Start::At(at)) => {
            wrong.keep("starts_at", validate::starts_at(policy, micros(at), now)).map(|at| (false, at))
        }
    };
    let patience =
        input.patience.unwrap_or(SignedDuration::from_mins(i64::from(policy.search.patience_minutes)));
    let longest = SignedDuration::from_mins(i64::from(policy.search.max_patience_minutes));
    if patience <= SignedDuration::ZERO || patience > longest {
        let expected =
            format!("more than nothing and at most {} minutes", policy.search.max_patience_minutes);
        wrong.add("patience", Problem::Invalid { expected });
        return None;
    }
    let ((immediate, start), duration) = start.zip(duration)?;
    let interval = Interval { start, end: start + duration };
    // Rounded up, so that half a minute of patience is not none.
    let minutes = u32::try_from((patience.as_secs() + 59) / 60).ok();
    Some(Span { immediate, interval, search_until: search_until(policy, immediate, interval, minutes) })
}

fn department_for(caller: &Caller, given: Option<&Department>) -> Result<Department, Problem> {
    match given {
        Some(department) if department.0.trim().is_empty() || department.0.chars().count() > 80 => {
            Err(Problem::Invalid { expected: "a department's short name, up to 80 characters".to_owned() })
        }
        Some(department) if caller.is(Role::Coordinator) || caller.departments.contains(department) => {
            Ok(department.clone())
        }
        Some(_) => Err(Problem::Unknown),
        None => match caller.departments.as_slice() {
            [only] => Ok(only.clone()),
            _ => Err(Problem::Required),
        },
    }
}
