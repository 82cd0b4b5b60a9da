//! Rounds of matching: requests come, somebody is found, asked, bound and freed again.

use std::collections::VecDeque;

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::index::{Found, Index};
use turjuman_dispatch::model::*;
use turjuman_languages::{LanguageTag, Tier};
use uuid::Uuid;

use crate::city::{Dice, languages, organization, start};

/// Sessions that go on at the same time.
const SESSIONS: usize = 20_000;
/// Time that passes from one request to the next.
const PACE: SignedDuration = SignedDuration::from_millis(3);

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// By telephone or video, now, for all kinds of encounters.
    Now,
    /// By telephone or video, at an agreed time within three weeks.
    Agreed,
    /// On site, at an agreed time within three weeks.
    OnSite,
    /// The day of a city: of a hundred requests 80 for now, 14 agreed, 6 on site.
    Mixed,
}

impl Kind {
    pub(crate) const ALL: &'static [Kind] = &[Kind::Now, Kind::Agreed, Kind::OnSite, Kind::Mixed];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Kind::Now => "remote, now",
            Kind::Agreed => "remote, agreed time",
            Kind::OnSite => "on site, agreed time",
            Kind::Mixed => "mixed",
        }
    }
}

pub(crate) struct Rounds {
    index: Index,
    languages: Vec<LanguageTag>,
    dice: Dice,
    now: Timestamp,
    request: Request,
    offer: Offer,
    assignment: Assignment,
    bound: VecDeque<(AssignmentId, InterpreterId, Interval)>,
    made: u128,
    accepts: bool,
}

impl Rounds {
    pub(crate) fn new(index: Index) -> Self {
        let (languages, now) = (languages(), start());
        let request = request(languages[0].clone(), now);
        let (offer, assignment) = (offer(&request, now), assignment(&request, now));
        let (dice, bound) = (Dice::new(2), VecDeque::new());
        Self { index, languages, dice, now, request, offer, assignment, bound, made: 0, accepts: false }
    }

    /// Makes the next request.
    pub(crate) fn prepare(&mut self, kind: Kind) {
        self.now += PACE;
        self.ask_for(kind);
        self.accepts = self.dice.percent(60);
    }

    /// Who is asked for the request that was made.
    pub(crate) fn search(&mut self) -> Found {
        self.index.search(&self.request, &[], self.now, 1)
    }

    /// What comes of it is taken in; false when nobody was found.
    pub(crate) fn take_in(&mut self, found: &Found) -> bool {
        let Some(first) = found.askable.first() else { return false };
        let who = first.interpreter;
        self.offer.id = OfferId::from_uuid(self.next_id());
        self.offer.interpreter = who;
        (self.offer.version, self.offer.state) = (1, OfferState::Open);
        (self.offer.sent_at, self.offer.answered_at) = (self.now, None);
        self.index.apply_offer(&self.offer);
        self.offer.version = 2;
        self.offer.answered_at = Some(self.now);
        if self.accepts {
            self.offer.state = OfferState::Accepted;
            self.index.apply_offer(&self.offer);
            self.bind(who, first.why.assigned_count);
        } else {
            self.offer.state = OfferState::Withdrawn;
            self.index.apply_offer(&self.offer);
        }
        if self.bound.len() > SESSIONS {
            self.free();
        }
        true
    }

    /// The acceptance: calendar and assignment.
    fn bind(&mut self, who: InterpreterId, count: u64) {
        self.index.apply_calendar(&Calendar {
            organization: self.request.organization.clone(),
            interpreter: who,
            version: 2 * count + 2,
            last_assigned_at: Some(self.now),
            assigned_count: count + 1,
        });
        self.assignment.id = AssignmentId::from_uuid(self.next_id());
        self.assignment.interpreter = who;
        self.assignment.interval = self.request.interval;
        (self.assignment.version, self.assignment.state) = (1, AssignmentState::Confirmed);
        self.assignment.updated_at = self.now;
        self.index.apply_assignment(&self.assignment);
        self.bound.push_back((self.assignment.id, who, self.request.interval));
    }

    /// The oldest session ends.
    fn free(&mut self) {
        let Some((id, who, interval)) = self.bound.pop_front() else { return };
        (self.assignment.id, self.assignment.interpreter) = (id, who);
        self.assignment.interval = interval;
        (self.assignment.version, self.assignment.state) = (2, AssignmentState::Completed);
        self.assignment.updated_at = self.now;
        self.index.apply_assignment(&self.assignment);
    }

    fn ask_for(&mut self, kind: Kind) {
        let kind = match kind {
            Kind::Mixed => match self.dice.below(100) {
                0..80 => Kind::Now,
                80..94 => Kind::Agreed,
                _ => Kind::OnSite,
            },
            kind => kind,
        };
        let language = self.dice.language(&self.languages).clone();
        let encounter = match self.dice.below(20) {
            0..11 => "counter_service",
            11..13 => "inspection",
            13..15 => "medical",
            15..17 => "interview",
            17 => "school_meeting",
            _ => "emergency",
        };
        let remote = if self.dice.percent(70) { Modality::Phone } else { Modality::Video };
        let ahead = if kind == Kind::Now {
            SignedDuration::ZERO
        } else {
            // On a working day of the next three weeks, between eight and four.
            let (day, hour) = (self.dice.below(15), self.dice.below(8));
            let day = day / 5 * 7 + day % 5;
            let monday = start() + SignedDuration::from_hours(6 * 24 - 2);
            let at = monday + SignedDuration::from_hours(i64::try_from(24 * day + hour).unwrap());
            at.duration_since(self.now)
        };
        let request = &mut self.request;
        request.language.tag = Some(language);
        request.encounter_type.clear();
        request.encounter_type.push_str(encounter);
        request.immediate = kind == Kind::Now;
        request.interval =
            Interval { start: self.now + ahead, end: self.now + ahead + SignedDuration::from_mins(30) };
        request.modality = if kind == Kind::OnSite { Modality::OnSite } else { remote };
        if kind == Kind::OnSite {
            request.join = Join::Site {
                site: SiteId::from_uuid(Uuid::nil()),
                name: String::new(),
                address: String::new(),
                location: GeoPoint {
                    latitude: 40.6 + self.dice.share() * 0.3,
                    longitude: -74.3 + self.dice.share() * 0.3,
                },
                room: None,
            };
        }
        let asks = self.dice.percent(10) && matches!(encounter, "medical" | "interview" | "school_meeting");
        request.interpreter_gender = asks.then_some(Gender::Woman);
    }

    fn next_id(&mut self) -> Uuid {
        self.made += 1;
        Uuid::from_u128(self.made)
    }
}

fn request(language: LanguageTag, now: Timestamp) -> Request {
    Request {
        organization: organization(),
        id: RequestId::from_uuid(Uuid::from_u128(1)),
        version: 1,
        state: RequestState::Searching,
        department: Department("health".into()),
        requester: Subject("clerk".into()),
        language: LanguageNeed { tag: Some(language), ..LanguageNeed::default() },
        modality: Modality::Phone,
        encounter_type: "counter_service".into(),
        immediate: true,
        interval: Interval { start: now, end: now },
        search_until: now,
        join: Join::Phone { number: "+19735550199".into() },
        interpreter_gender: None,
        case_reference: None,
        excluded_interpreters: Vec::new(),
        wave: 0,
        waves_before: 0,
        ahead_of_others: false,
        assignment: None,
        fallback: None,
        told_nobody_yet: false,
        attention_at: None,
        created_at: now,
        updated_at: now,
        cancel_reason: None,
    }
}

fn offer(request: &Request, now: Timestamp) -> Offer {
    Offer {
        organization: organization(),
        id: OfferId::from_uuid(Uuid::nil()),
        version: 1,
        request: request.id,
        interpreter: InterpreterId::from_uuid(Uuid::nil()),
        wave: 1,
        state: OfferState::Open,
        tier: Tier::Exact,
        language: languages()[0].clone(),
        sent_at: now,
        expires_at: now,
        answered_at: None,
        decline_reason: None,
    }
}

fn assignment(request: &Request, now: Timestamp) -> Assignment {
    Assignment {
        organization: organization(),
        id: AssignmentId::from_uuid(Uuid::nil()),
        version: 1,
        request: RequestId::from_uuid(Uuid::from_u128(2)),
        department: request.department.clone(),
        requester: request.requester.clone(),
        interpreter: InterpreterId::from_uuid(Uuid::nil()),
        offer: None,
        state: AssignmentState::Confirmed,
        interval: request.interval,
        location: None,
        modality: request.modality,
        language: languages()[0].clone(),
        reminder_at: None,
        late_minutes: None,
        started_at: None,
        completed_at: None,
        minutes: None,
        created_at: now,
        updated_at: now,
    }
}
