//! The facts of a request, for the page that follows it and for the card.

use turjuman_dispatch::model::{Assignment, Join, Modality, Request, RequestState};
use turjuman_localization::{Duration, Joined};
use turjuman_operations::requests::{AssignmentSummary, RequestView};

use super::texts;
use crate::choice::Choice;
use crate::facts::{Fact, Facts};
use crate::{Portal, Words};

impl Facts {
    /// What was asked for.
    pub(crate) fn of(words: &Words, request: &Request) -> Self {
        let mut facts = Self(Vec::new());
        facts.add(words.say(texts::RequestPageLabelLanguage), language(words, request));
        let when = if request.immediate {
            words.say(texts::RequestPageLabelNow)
        } else {
            words.moment(request.interval.start)
        };
        facts.add(words.say(texts::RequestPageLabelWhen), when);
        facts.add(words.say(texts::RequestPageLabelLength), length(words, request));
        facts.add(words.say(texts::RequestPageLabelHow), words.modality(request.modality));
        facts.add(words.say(texts::RequestPageLabelFor), words.encounter_type(&request.encounter_type));
        facts.add(words.say(texts::RequestPageLabelDepartment), request.department.0.clone());
        facts.add(words.say(texts::RequestPageLabelCase), request.case_reference.clone().unwrap_or_default());
        facts
    }
}

/// The names of the language and of further ones, in the order in which they would do.
fn language(words: &Words, request: &Request) -> String {
    let need = &request.language;
    let Some(tag) = &need.tag else { return need.input.clone() };
    let further = need.further.iter().map(|language| &language.tag);
    let names: Vec<String> =
        [tag].into_iter().chain(further).map(|tag| Choice::of(words, tag).short().to_owned()).collect();
    words.list(&names, Joined::Or)
}

/// How long it is planned to take.
fn length(words: &Words, request: &Request) -> String {
    let planned = request.interval.end.duration_since(request.interval.start);
    words.say(Duration { minutes: u32::try_from(planned.as_mins()).unwrap_or_default() })
}

/// Where a request stands, in a word or two.
pub(crate) fn status(words: &Words, state: RequestState) -> String {
    match state {
        RequestState::NeedsClarification => words.say(texts::RequestPageStatusNeedsClarification),
        RequestState::Searching => words.say(texts::RequestPageStatusSearching),
        RequestState::Assigned => words.say(texts::RequestPageStatusAssigned),
        RequestState::InSession => words.say(texts::RequestPageStatusInSession),
        RequestState::Completed => words.say(texts::RequestPageStatusCompleted),
        RequestState::Cancelled => words.say(texts::RequestPageStatusCancelled),
        RequestState::Unfilled => words.say(texts::RequestPageStatusUnfilled),
    }
}

/// The labels of the qualifications that hold on the day.
pub(crate) fn qualifications(portal: &Portal, words: &Words, who: &AssignmentSummary) -> String {
    let policy = portal.desk.policy();
    let day = who.assignment.interval.start.to_zoned(policy.zone().clone()).date();
    let holding =
        who.interpreter.qualifications.iter().filter(|one| one.expires_on.is_none_or(|last| last >= day));
    let label = |name: &String| policy.qualifications.get(name).map_or(name, |kind| &kind.label).clone();
    let labels: Vec<String> = holding.map(|one| label(&one.name)).collect();
    words.list(&labels, Joined::And)
}

/// What the card for the file says: nothing about the person who was served, no number and no link.
pub(crate) fn of_card(portal: &Portal, words: &Words, view: &RequestView) -> Vec<Fact> {
    let request = &view.request;
    let mut facts = Facts(Vec::new());
    facts.add(words.say(texts::RequestPageLabelId), request.id.to_string());
    facts.add(words.say(texts::RequestPageLabelStatus), status(words, request.state));
    facts.0.extend(Facts::of(words, request).0);
    if let Join::Site { name, .. } = &request.join {
        facts.add(words.say(texts::RequestPageLabelWhere), name.clone());
    }
    facts.add(words.say(texts::RequestPageLabelAskedAt), words.moment(request.created_at));
    if let Some(who) = &view.assignment {
        let name = who.interpreter.display_name.clone();
        facts.add(words.say(texts::RequestPageLabelInterpreter), name);
        facts.add(words.say(texts::RequestPageLabelQualifications), qualifications(portal, words, who));
        let Assignment { started_at, minutes, .. } = &who.assignment;
        let started = started_at.map(|at| words.moment(at)).unwrap_or_default();
        facts.add(words.say(texts::RequestPageLabelStarted), started);
        let minutes = minutes.map(|minutes| words.say(Duration { minutes })).unwrap_or_default();
        facts.add(words.say(texts::RequestPageLabelMinutes), minutes);
    }
    facts.0
}

/// The same for a list: "Now" or when, and how.
pub(crate) fn when(words: &Words, request: &Request) -> String {
    let at = if request.immediate { request.created_at } else { request.interval.start };
    words.short_moment(at)
}

/// How, as the label of a choice.
pub(crate) fn how(words: &Words, modality: Modality) -> String {
    words.modality(modality)
}
