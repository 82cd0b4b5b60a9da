//! What somebody wants next, drawn from the seed and from what is there to be seen.

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::eligibility::ExclusionReason;
use turjuman_dispatch::model::{
    Assignment, AssignmentState, CancelReason, DeclineReason, Interval, Offer, OfferState, OrganizationId,
    ProblemKind, Request, RequestState,
};
use turjuman_operations::caller::Role;
use turjuman_operations::ports::{AssignmentFilter, OfferFilter, Page, RequestFilter, Store, StoreError};
use turjuman_operations::requests::Start;
use turjuman_operations::roster::InterpreterInput;

use crate::acts::{Act, Wish};
use crate::city::{self, Person};
use crate::random::Random;

/// What people see when they look.
pub(crate) struct Sight {
    requests: Vec<Request>,
    offers: Vec<Offer>,
    assignments: Vec<Assignment>,
}

impl Sight {
    pub(crate) async fn of(store: &dyn Store, org: &OrganizationId) -> Result<Self, StoreError> {
        let page = Page { before: None, limit: 24 };
        Ok(Self {
            requests: store.list_requests(org, &RequestFilter::default(), page).await?,
            offers: store.list_offers(org, &OfferFilter::default(), page).await?,
            assignments: store.list_assignments(org, &AssignmentFilter::default(), page).await?,
        })
    }
}

/// Draws wishes.
pub(crate) struct Wishing<'a> {
    pub(crate) organization: &'a OrganizationId,
    pub(crate) people: &'a [Person],
    pub(crate) sight: &'a Sight,
    pub(crate) now: Timestamp,
    /// The number of the wish: makes its key, and the case reference of a submit.
    pub(crate) number: u64,
}

impl Wishing<'_> {
    /// Somebody's next wish. When there is nothing to do with what was drawn, they submit a request.
    pub(crate) fn next(&self, random: &mut Random) -> Wish {
        let drawn = match random.below(100) {
            0..=21 => None,
            22..=58 => self.answer(random),
            59..=66 => self.change_request(random),
            67..=72 => self.settle_language(random),
            73..=85 => self.session(random),
            86..=91 => self.by_hand(random),
            _ => self.roster(random),
        };
        drawn.unwrap_or_else(|| {
            let submit = city::submit(random, self.now, format!("S-{}", self.number));
            let clerk = format!("clerk-{}", random.below(3));
            self.wish(&clerk, Role::Requester, Act::Submit(submit))
        })
    }

    fn wish(&self, subject: &str, role: Role, act: Act) -> Wish {
        let caller = city::caller(self.organization, subject, role);
        Wish { caller, key: format!("key-{}", self.number), act }
    }

    fn coordinator(&self, act: Act) -> Wish {
        self.wish("coordinator", Role::Coordinator, act)
    }

    /// An interpreter answers an offer: mostly an open one, sometimes one whose time is over.
    fn answer(&self, random: &mut Random) -> Option<Wish> {
        let late = random.percent(12);
        let offers: Vec<&Offer> =
            self.sight.offers.iter().filter(|offer| late || offer.state == OfferState::Open).collect();
        let offer = *random.pick(&offers)?;
        let person = self.people.iter().find(|person| person.id == offer.interpreter && !person.silent)?;
        let act = match random.percent(70) {
            true => Act::Accept(offer.id),
            false => Act::Decline(offer.id, DeclineReason::Busy),
        };
        Some(self.wish(&person.subject, Role::Interpreter, act))
    }

    fn change_request(&self, random: &mut Random) -> Option<Wish> {
        let request = random.pick(&self.sight.requests)?;
        let act = match random.below(10) {
            0..=4 => Act::Cancel(request.id, CancelReason::NotNeeded),
            5..=7 => {
                let start = match random.percent(30) {
                    true => Start::Now,
                    false => Start::At(self.now + SignedDuration::from_mins(random.between(1, 600))),
                };
                Act::Reschedule(request.id, start, None)
            }
            _ => Act::Extend(request.id, SignedDuration::from_mins(random.between(5, 60))),
        };
        Some(self.wish(&request.requester.0, Role::Requester, act))
    }

    fn settle_language(&self, random: &mut Random) -> Option<Wish> {
        let open: Vec<&Request> = self
            .sight
            .requests
            .iter()
            .filter(|r| r.state == RequestState::NeedsClarification || r.language.pending_near.is_some())
            .collect();
        let request = *random.pick(&open)?;
        let act = match &request.language.pending_near {
            Some(near) => Act::Near(request.id, near.to_string(), random.percent(70)),
            None => Act::Clarify(request.id, ["ht", "yue"][random.below(2)].to_owned()),
        };
        Some(self.wish(&request.requester.0, Role::Requester, act))
    }

    fn session(&self, random: &mut Random) -> Option<Wish> {
        let live: Vec<&Assignment> = self.sight.assignments.iter().filter(|a| a.state.is_live()).collect();
        let assignment = *random.pick(&live)?;
        let person = self.people.iter().find(|person| person.id == assignment.interpreter)?;
        let requester = assignment.requester.0.as_str();
        let (id, request) = (assignment.id, assignment.request);
        let own = |act| self.wish(&person.subject, Role::Interpreter, act);
        let theirs = |act| self.wish(requester, Role::Requester, act);
        Some(match random.below(12) {
            0..=1 => own(Act::Withdraw(id)),
            2 => theirs(Act::NoShow(id)),
            3 => own(Act::Late(id, 10)),
            4..=6 if assignment.state == AssignmentState::Confirmed => own(Act::StartSession(id)),
            4..=9 => own(Act::Complete(id)),
            10 => theirs(Act::Complete(id)),
            _ => theirs(Act::Problem(request, ProblemKind::NotUnderstood, random.percent(70))),
        })
    }

    fn by_hand(&self, random: &mut Random) -> Option<Wish> {
        let searching: Vec<&Request> =
            self.sight.requests.iter().filter(|r| r.state == RequestState::Searching).collect();
        let request = *random.pick(&searching)?;
        let person = random.pick(self.people)?;
        if random.percent(20) {
            return Some(self.coordinator(Act::Consent(request.id, "es".to_owned())));
        }
        Some(match random.below(6) {
            0 => {
                let further = city::further(random, 100).into_iter().collect();
                self.wish(&request.requester.0, Role::Requester, Act::Further(request.id, further))
            }
            1 => self.coordinator(Act::NameVendor(request.id, city::VENDOR)),
            // Somebody who was asked before may be asked again; their budget and their quiet hours hold.
            2..=3 => self.coordinator(Act::Ask(request.id, person.id, vec![ExclusionReason::AlreadyAsked])),
            _ => {
                let accepted = vec![ExclusionReason::NotAvailable, ExclusionReason::Distance];
                self.coordinator(Act::Assign(request.id, person.id, accepted))
            }
        })
    }

    fn roster(&self, random: &mut Random) -> Option<Wish> {
        let person = random.pick(self.people)?;
        let own = |act| self.wish(&person.subject, Role::Interpreter, act);
        Some(match random.below(7) {
            0 => own(Act::AvailableNow(
                person.id,
                random.percent(70).then(|| self.now + SignedDuration::from_mins(random.between(5, 180))),
            )),
            1 => own(Act::Hours(person.id, city::hours(random))),
            2 => {
                let start = self.now + SignedDuration::from_mins(random.between(-30, 300));
                let end = start + SignedDuration::from_mins(random.between(10, 300));
                own(Act::Exception(person.id, Interval { start, end }, random.percent(40)))
            }
            3 => own(Act::Quiet(city::quiet(random))),
            4..=5 => {
                let input = InterpreterInput {
                    language_tags: city::languages(random, 5),
                    ..InterpreterInput::default()
                };
                self.coordinator(Act::Profile(person.id, input, vec!["language_tags".to_owned()]))
            }
            _ => {
                let input = InterpreterInput { active: random.percent(60), ..InterpreterInput::default() };
                self.coordinator(Act::Profile(person.id, input, vec!["active".to_owned()]))
            }
        })
    }
}
