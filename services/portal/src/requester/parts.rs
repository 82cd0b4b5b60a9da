//! The parts of the page that follows a request: who comes, whom to call instead, what is asked, what can be done.

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::{Join, Request, RequestState};
use turjuman_dispatch::policy::MaxTier;
use turjuman_localization::Duration;
use turjuman_operations::caller::{Caller, Role};
use turjuman_operations::requests::{AssignmentSummary, RequestView};

use super::ask::Named;
use super::{facts, texts};
use crate::choice::Choice;
use crate::identified::Methods;
use crate::{Portal, Words};

/// By how much a session can be made longer, in minutes.
const LONGER: [u32; 4] = [15, 30, 45, 60];

/// Who comes, and how they meet.
pub(super) struct Who {
    pub(super) name: String,
    pub(super) qualifications: String,
    pub(super) lines: Vec<String>,
    pub(super) number: Option<String>,
    pub(super) link: Option<String>,
}

impl Who {
    /// The interpreter who is bound.
    pub(super) fn of(portal: &Portal, words: &Words, request: &Request, who: &AssignmentSummary) -> Self {
        let AssignmentSummary { assignment, interpreter } = who;
        let (mut lines, mut number, mut link) = (Vec::new(), None, None);
        if request.language.tag.as_ref() != Some(&assignment.language) {
            let language = portal.renderer.language_ref(&assignment.language);
            lines.push(words.say(texts::RequestPageInterpretsIn { language }));
        }
        let waits = request.state == RequestState::Assigned;
        let is_on = waits || request.state == RequestState::InSession;
        match &request.join {
            Join::Phone { number: own } => {
                if waits {
                    lines.push(words.say(texts::RequestPageWillCall));
                }
                number = is_on.then(|| own.clone());
            }
            // The policy's template makes the link; what is no address of the web must not become one here.
            Join::Video { link: own } if own.starts_with("https://") || own.starts_with("http://") => {
                link = Some(own.clone());
            }
            Join::Video { link: own } => lines.extend(is_on.then(|| own.clone())),
            Join::Site { name, address, room, .. } => {
                if waits {
                    lines.push(words.say(texts::RequestPageOnSite));
                }
                let place = [Some(name), Some(address), room.as_ref()];
                lines.push(place.into_iter().flatten().cloned().collect::<Vec<_>>().join(", "));
            }
        }
        lines.extend(arrival(words, request, who).filter(|_| waits));
        Self {
            name: interpreter.display_name.clone(),
            qualifications: facts::qualifications(portal, words, who),
            lines,
            number,
            link: link.filter(|_| is_on),
        }
    }
}

/// When they come.
fn arrival(words: &Words, request: &Request, who: &AssignmentSummary) -> Option<String> {
    let start = who.assignment.interval.start;
    match who.assignment.late_minutes {
        Some(minutes) if minutes > 0 => {
            let at = start + SignedDuration::from_mins(i64::from(minutes));
            Some(words.say(texts::RequestPageLate { minutes, at }))
        }
        _ if request.immediate => None,
        _ => Some(words.say(texts::RequestPageExpected { at: start })),
    }
}

/// A company to call.
pub(super) struct Vendor {
    pub(super) lead: String,
    pub(super) phone: String,
    pub(super) call: String,
    pub(super) access: Option<String>,
    pub(super) after: Option<String>,
}

impl Vendor {
    /// The vendor that was named, while nobody else is there.
    pub(super) fn of(words: &Words, request: &Request) -> Option<Self> {
        let finds_out = match request.state {
            RequestState::NeedsClarification => true,
            RequestState::Searching => false,
            _ => return None,
        };
        let vendor = request.fallback.as_ref()?;
        let name = vendor.name.clone();
        Some(Self {
            lead: if finds_out {
                words.say(texts::RequestPageVendorFindsOut { name })
            } else {
                words.say(texts::RequestPageVendor { name })
            },
            phone: vendor.phone.clone(),
            call: words.say(texts::RequestPageCall { number: vendor.phone.clone() }),
            access: vendor.access_hint.clone().map(|hint| words.say(texts::RequestPageAccess { hint })),
            after: (!finds_out).then(|| words.say(texts::RequestPageVendorAfter)),
        })
    }
}

/// Which language it is.
pub(super) struct Which {
    pub(super) lead: String,
    pub(super) hint: Option<String>,
    pub(super) choices: Vec<Choice>,
    pub(super) chosen: String,
    pub(super) other: String,
    pub(super) problem: Option<String>,
    pub(super) methods: Methods,
}

impl Which {
    /// The question, while the language is not known.
    pub(super) fn of(words: &Words, request: &Request) -> Option<Self> {
        let need = &request.language;
        if request.state != RequestState::NeedsClarification {
            return None;
        }
        let text = need.input.clone();
        Some(Self {
            lead: if need.candidates.is_empty() {
                words.say(texts::RequestPageWhichOpen)
            } else {
                words.say(texts::RequestPageWhichThese)
            },
            hint: (!text.is_empty()).then(|| words.say(texts::RequestPageWhichHint { text })),
            choices: need.candidates.iter().map(|tag| Choice::of(words, tag)).collect(),
            chosen: String::new(),
            other: String::new(),
            problem: None,
            methods: Methods::of(words, request),
        })
    }
}

/// Whether a near language will do.
pub(super) struct Near {
    pub(super) question: String,
    pub(super) may_answer: bool,
    pub(super) own: Choice,
}

impl Near {
    /// The question, if it is asked.
    pub(super) fn of(portal: &Portal, words: &Words, caller: &Caller, request: &Request) -> Option<Self> {
        let near = request.language.pending_near.as_ref()?;
        let language = request.language.tag.as_ref().map(|tag| portal.renderer.language_ref(tag))?;
        let may_answer = may_decide(portal, caller, request);
        let own = Choice::of(words, near);
        let near = portal.renderer.language_ref(near);
        let question = if may_answer {
            words.say(texts::RequestPageNear { near, language })
        } else {
            words.say(texts::RequestPageNearOffice { near, language })
        };
        Some(Self { question, may_answer, own })
    }
}

/// Where much is at stake, near and second languages are a coordinator's matter.
fn may_decide(portal: &Portal, caller: &Caller, request: &Request) -> bool {
    let policy = portal.desk.policy();
    let high = policy.encounter_type(&request.encounter_type).is_some_and(|kind| kind.high_stakes);
    !high || caller.is(Role::Coordinator)
}

/// What can be done with a request.
pub(super) struct Can {
    pub(super) finish: bool,
    pub(super) report: bool,
    pub(super) cancel: bool,
    pub(super) consent: bool,
    pub(super) extend: Vec<Named>,
}

impl Can {
    /// What this person can do now.
    pub(super) fn of(
        portal: &Portal,
        words: &Words,
        caller: &Caller,
        view: &RequestView,
        now: Timestamp,
    ) -> Self {
        let request = &view.request;
        let policy = portal.desk.policy();
        let state = request.state;
        let bound = matches!(state, RequestState::Assigned | RequestState::InSession);
        let begun = state == RequestState::InSession || (bound && request.interval.start <= now);
        let planned = request.interval.end.duration_since(request.interval.start).as_mins();
        let fits = |more: &&u32| planned + i64::from(**more) <= i64::from(policy.limits.max_minutes);
        let option =
            |minutes: &u32| Named::new(minutes.to_string(), words.say(Duration { minutes: *minutes }));
        let kind = policy.encounter_type(&request.encounter_type);
        Self {
            finish: begun,
            report: begun,
            cancel: matches!(
                state,
                RequestState::NeedsClarification | RequestState::Searching | RequestState::Assigned
            ),
            consent: state == RequestState::Searching
                && kind.is_some_and(|kind| kind.max_tier >= MaxTier::Consent)
                && may_decide(portal, caller, request),
            extend: if bound { LONGER.iter().filter(fits).map(option).collect() } else { Vec::new() },
        }
    }
}
