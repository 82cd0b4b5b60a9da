//! An offer as a card: everything that somebody needs to know to answer it, and nothing that is only for whoever accepts.

use jiff::Timestamp;
use turjuman_dispatch::model::{
    Assignment, AssignmentId, AssignmentState, DeclineReason, Join, Offer, OfferState, Request, RequestState,
};
use turjuman_localization::Duration;
use turjuman_operations::ports::{AssignmentFilter, Page};

use super::texts;
use crate::choice::Choice;
use crate::facts::{Fact, Facts};
use crate::{Fault, Portal, Words};

/// Sessions that one person may have had for one request.
const SAME_REQUEST: u32 = 20;

/// An offer that can be answered.
pub(super) struct Card {
    pub(super) id: String,
    pub(super) own: Choice,
    /// Somebody is waiting.
    pub(super) now: bool,
    pub(super) facts: Vec<Fact>,
    pub(super) notes: Vec<String>,
    pub(super) deadline: Timestamp,
    pub(super) answer_by: String,
    /// Whole minutes that are left, and in words.
    pub(super) minutes: i64,
    pub(super) left: String,
    /// The digits of the countdown, for where no script counts.
    pub(super) digits: String,
}

impl Card {
    pub(super) fn of(portal: &Portal, words: &Words, offer: &Offer, request: &Request) -> Self {
        let seconds = offer.expires_at.duration_since(portal.desk.now()).as_secs().max(0);
        let minutes = seconds / 60;
        let mut notes = Vec::new();
        if request.language.tag.as_ref().is_some_and(|tag| *tag != offer.language) {
            let language = portal.renderer.language_ref(&offer.language);
            notes.push(words.say(texts::OfferPageInterpretsIn { language }));
        }
        let later = match &request.join {
            Join::Site { room: None, .. } => None,
            _ => Some(portal.renderer.modality_ref(request.modality)),
        };
        notes.extend(later.map(|modality| words.say(texts::OfferPageLater { modality })));
        Self {
            id: offer.id.to_string(),
            own: Choice::of(words, asked_for(offer, request)),
            now: request.immediate,
            facts: facts(portal, words, request),
            notes,
            deadline: offer.expires_at,
            answer_by: words.say(texts::OfferPageAnswerBy { at: words.short_moment(offer.expires_at) }),
            minutes,
            left: words
                .say(texts::OfferPageMinutesLeft { minutes: u32::try_from(minutes).unwrap_or(u32::MAX) }),
            digits: digits(seconds),
        }
    }
}

/// The language that is needed.
pub(super) fn asked_for<'a>(offer: &'a Offer, request: &'a Request) -> &'a turjuman_languages::LanguageTag {
    request.language.tag.as_ref().unwrap_or(&offer.language)
}

/// As the script writes it: 4:05, 1:00:00.
fn digits(seconds: i64) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes}:{seconds:02}") }
}

/// When, how long, how, what for, where, and what it pays.
pub(super) fn facts(portal: &Portal, words: &Words, request: &Request) -> Vec<Fact> {
    let mut facts = Facts(Vec::new());
    let when = if request.immediate {
        words.say(texts::RequestPageLabelNow)
    } else {
        words.moment(request.interval.start)
    };
    facts.add(words.say(texts::RequestPageLabelWhen), when);
    let planned = request.interval.end.duration_since(request.interval.start).as_mins();
    let minutes = u32::try_from(planned).unwrap_or_default();
    facts.add(words.say(texts::RequestPageLabelLength), words.say(Duration { minutes }));
    facts.add(words.say(texts::RequestPageLabelHow), words.modality(request.modality));
    if let Join::Site { name, address, .. } = &request.join {
        facts.add(words.say(texts::RequestPageLabelWhere), format!("{name}, {address}"));
    }
    facts.add(words.say(texts::RequestPageLabelFor), words.encounter_type(&request.encounter_type));
    let policy = portal.desk.policy();
    let pay = policy.encounter_type(&request.encounter_type).and_then(|kind| kind.pay_hint.clone());
    facts.add(words.say(texts::OfferPagePay), pay.unwrap_or_default());
    facts.0
}

/// What became of an offer, or that it can be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    Open,
    Yours,
    WasYours,
    Taken,
    Expired,
    Cancelled,
    Withdrawn,
    Declined,
}

impl Standing {
    /// `bound` is the assignment that came of the offer.
    pub(super) fn of(offer: &Offer, request: &Request, bound: Option<&Assignment>, now: Timestamp) -> Self {
        let kept = |bound: &Assignment| bound.state.is_live() || bound.state == AssignmentState::Completed;
        match offer.state {
            OfferState::Accepted if bound.is_some_and(kept) => Standing::Yours,
            OfferState::Accepted => Standing::WasYours,
            OfferState::Declined => Standing::Declined,
            OfferState::Expired => Standing::Expired,
            OfferState::Open if now >= offer.expires_at => Standing::Expired,
            _ if request.state == RequestState::Cancelled => Standing::Cancelled,
            _ if request.assignment.is_some() || request.state == RequestState::Completed => Standing::Taken,
            OfferState::Withdrawn => Standing::Withdrawn,
            OfferState::Open if request.state == RequestState::Searching => Standing::Open,
            OfferState::Open => Standing::Withdrawn,
        }
    }

    /// In a few words.
    pub(super) fn heading(self, words: &Words) -> String {
        match self {
            Standing::Open => String::new(),
            Standing::Yours => words.say(texts::OfferPageYours),
            Standing::WasYours => words.say(texts::OfferPageWasYours),
            Standing::Taken => words.say(texts::OfferPageTaken),
            Standing::Expired => words.say(texts::OfferPageExpired),
            Standing::Cancelled => words.say(texts::OfferPageCancelled),
            Standing::Withdrawn => words.say(texts::OfferPageWithdrawn),
            Standing::Declined => words.say(texts::OfferPageDeclined),
        }
    }

    /// What else there is to say.
    pub(super) fn hint(self, words: &Words) -> Option<String> {
        Some(match self {
            Standing::Open | Standing::Yours => return None,
            Standing::WasYours => words.say(texts::OfferPageWasYoursHint),
            Standing::Taken => words.say(texts::OfferPageTakenHint),
            Standing::Expired => words.say(texts::OfferPageExpiredHint),
            Standing::Cancelled => words.say(texts::OfferPageCancelledHint),
            Standing::Withdrawn => words.say(texts::OfferPageWithdrawnHint),
            Standing::Declined => words.say(texts::OfferPageDeclinedHint),
        })
    }
}

/// What became of an offer; with the session that came of it.
pub(super) async fn standing(
    portal: &Portal,
    offer: &Offer,
    request: &Request,
) -> Result<(Standing, Option<AssignmentId>), Fault> {
    let bound = if offer.state == OfferState::Accepted {
        let filter = AssignmentFilter {
            interpreter: Some(offer.interpreter),
            request: Some(request.id),
            ..AssignmentFilter::default()
        };
        let cut = Page { before: None, limit: SAME_REQUEST };
        let theirs = portal.desk.store().list_assignments(portal.organization(), &filter, cut).await?;
        theirs.into_iter().find(|assignment| assignment.offer == Some(offer.id))
    } else {
        None
    };
    let standing = Standing::of(offer, request, bound.as_ref(), portal.desk.now());
    Ok((standing, bound.map(|bound| bound.id)))
}

/// Why somebody declines or withdraws: value of the field, and label.
pub(super) fn reasons(words: &Words) -> Vec<(&'static str, String)> {
    [
        (DeclineReason::Busy, words.say(texts::OfferPageWhyBusy)),
        (DeclineReason::TooFar, words.say(texts::OfferPageWhyTooFar)),
        (DeclineReason::ConflictOfInterest, words.say(texts::OfferPageWhyConflict)),
        (DeclineReason::NotConfident, words.say(texts::OfferPageWhyNotConfident)),
        (DeclineReason::Other, words.say(texts::OfferPageWhyOther)),
    ]
    .into_iter()
    .map(|(reason, label)| (reason.name(), label))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::digits;

    #[test]
    fn a_countdown_is_written_as_the_script_writes_it() {
        assert_eq!(digits(0), "0:00");
        assert_eq!(digits(65), "1:05");
        assert_eq!(digits(3_600), "1:00:00");
    }
}
