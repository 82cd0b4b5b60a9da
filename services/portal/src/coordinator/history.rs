//! What happened to a request so far, the oldest first: who was asked when and what they answered, which company was named, how the
//! session went.
//!
//! It is made of the rows as they are, which say when they came to be and when they ended; the numbered history is kept for those
//! who follow everything and would have to be searched.

use jiff::Timestamp;
use turjuman_dispatch::model::{
    Assignment, AssignmentState, InterpreterId, Offer, OfferState, Request, RequestState,
};
use turjuman_operations::ports::{AssignmentFilter, Page};

use super::texts;
use crate::{Fault, Portal, Visitor, Words};

/// Sessions of one request that are listed. Each was given back, moved or taken over before the next was made.
const MOST_SESSIONS: u32 = 100;

/// One thing that happened.
pub(super) struct Moment {
    /// For machines.
    pub(super) datetime: String,
    pub(super) when: String,
    /// Who it concerns; empty where it is the request alone.
    pub(super) who: String,
    pub(super) what: String,
}

/// Collects what happened, each with its time.
struct History<'a> {
    portal: &'a Portal,
    words: &'a Words,
    moments: Vec<(Timestamp, String, String)>,
}

/// What happened to a request that was offered to these.
pub(super) async fn of(
    portal: &Portal,
    visitor: &Visitor,
    request: &Request,
    offers: &[Offer],
) -> Result<Vec<Moment>, Fault> {
    let (desk, words) = (&portal.desk, &visitor.words);
    let filter = AssignmentFilter { request: Some(request.id), ..AssignmentFilter::default() };
    let newest = Page { before: None, limit: MOST_SESSIONS };
    let sessions = desk.store().list_assignments(desk.organization(), &filter, newest).await?;

    let mut history = History { portal, words, moments: Vec::new() };
    history.add(request.created_at, String::new(), words.say(texts::HistoryMade));
    offers.iter().for_each(|offer| history.offer(offer));
    if let Some(named) = &request.fallback {
        history.add(named.named_at, named.name.clone(), words.say(texts::HistoryVendor));
    }
    sessions.iter().rev().for_each(|session| history.session(session));
    history.end(request);
    Ok(history.told())
}

impl History<'_> {
    fn add(&mut self, at: Timestamp, who: String, what: String) {
        self.moments.push((at, who, what));
    }

    fn name(&self, id: &InterpreterId) -> String {
        self.portal.desk.roster().get(id).map(|entry| entry.display_name.clone()).unwrap_or_default()
    }

    fn offer(&mut self, offer: &Offer) {
        let (words, name) = (self.words, self.name(&offer.interpreter));
        let answer = match offer.state {
            OfferState::Open => None,
            OfferState::Accepted => Some(words.say(texts::WhyOfferAccepted)),
            OfferState::Declined => Some(words.say(texts::WhyOfferDeclined)),
            OfferState::Expired => Some(words.say(texts::WhyOfferExpired)),
            OfferState::Withdrawn => Some(words.say(texts::WhyOfferWithdrawn)),
        };
        let asked = match answer {
            None => words.say(texts::WhyOfferOpen),
            Some(_) => words.say(texts::HistoryAsked),
        };
        let asked = words.say(texts::WhyOffer { wave: offer.wave, state: asked });
        self.add(offer.sent_at, name.clone(), asked);
        if let Some(answer) = answer {
            self.add(offer.answered_at.unwrap_or(offer.expires_at), name, answer);
        }
    }

    fn session(&mut self, session: &Assignment) {
        let (words, name) = (self.words, self.name(&session.interpreter));
        // An accepted offer says by itself that they are bound.
        if session.offer.is_none() {
            self.add(session.created_at, name.clone(), words.say(texts::HistoryAssigned));
        }
        if let Some(started) = session.started_at {
            self.add(started, name.clone(), words.say(texts::HistoryStarted));
        }
        let ended = match session.state {
            AssignmentState::Confirmed | AssignmentState::InSession => return,
            AssignmentState::Completed => words.say(texts::HistoryEnded),
            AssignmentState::Withdrawn => words.say(texts::HistoryGaveBack),
            AssignmentState::NoShow => words.say(texts::HistoryNoShow),
            AssignmentState::Cancelled => words.say(texts::HistoryReleased),
        };
        self.add(session.completed_at.unwrap_or(session.updated_at), name, ended);
    }

    /// A request that is over does not change any more.
    fn end(&mut self, request: &Request) {
        let ended = match request.state {
            RequestState::Cancelled => self.words.say(texts::HistoryCancelled),
            RequestState::Unfilled => self.words.say(texts::HistoryUnfilled),
            _ => return,
        };
        self.add(request.updated_at, String::new(), ended);
    }

    /// In order; what happened in the same commit stays as it was added.
    fn told(mut self) -> Vec<Moment> {
        self.moments.sort_by_key(|(at, ..)| *at);
        let words = self.words;
        let moment = |(at, who, what): (Timestamp, String, String)| Moment {
            datetime: at.to_string(),
            when: words.short_moment(at),
            who,
            what,
        };
        self.moments.into_iter().map(moment).collect()
    }
}
