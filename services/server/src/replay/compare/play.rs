//! One replay in memory: calls, answers and hang-ups in the order of time, as `simulate` plays them on the real desk.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap, HashMap};
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::lifecycle::TransitionError;
use turjuman_dispatch::model::{Assignment, InterpreterId, Modality, OfferId, RequestId};
use turjuman_dispatch::policy::Policy;
use turjuman_languages::LanguageTag;

use super::call::Call;
use super::crew::Crew;
use super::desk::{Accept, Desk, News};
use super::gini::inequality;
use super::way::Way;
use crate::replay::behaviour::{Answer, Behaviour};
use crate::replay::figures::Percentiles;
use crate::replay::simulate::{Manner, REACTION};

/// What is the same for every replay of a comparison.
#[derive(Clone, Copy)]
pub(super) struct Setting<'a> {
    pub(super) crew: &'a Crew,
    pub(super) policy: &'a Policy,
    pub(super) manner: &'a Manner,
    /// Set when somebody wants it to end.
    pub(super) stop: &'a AtomicBool,
}

/// What one replay came to.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::replay) struct Outcome {
    /// Requests whose language was clear.
    pub(in crate::replay) requests: u64,
    pub(in crate::replay) assigned: u64,
    /// Offers sent.
    pub(in crate::replay) offers: u64,
    /// Acceptances that came when the offer was taken or its time was over.
    pub(in crate::replay) too_late: u64,
    /// Acceptances of people who were bound to another session meanwhile.
    pub(in crate::replay) not_able: u64,
    /// From the call to the acceptance, in seconds.
    pub(in crate::replay) waits: Percentiles,
    /// Gini coefficient of sessions among those who serve a language, mean over languages by their sessions.
    pub(in crate::replay) gini: f64,
}

/// At the same time, who hangs up goes before who answers: they are free for the next.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Planned {
    at: Timestamp,
    answers: bool,
    turn: u64,
}

enum Moment {
    Ends(Box<Assignment>),
    Answers(OfferId, Answer),
}

/// A language, and how many calls of it each interpreter had.
type Work<'a> = (&'a LanguageTag, HashMap<InterpreterId, u64>);

pub(super) struct Play<'a> {
    setting: Setting<'a>,
    behaviour: Behaviour,
    desk: Desk<'a>,
    agenda: BinaryHeap<Reverse<Planned>>,
    moments: HashMap<u64, Moment>,
    turns: u64,
    /// The call behind each request.
    calls: HashMap<RequestId, &'a Call>,
    answering: HashMap<OfferId, Option<Timestamp>>,
    waits: Vec<f64>,
    work: BTreeMap<(String, Modality), Work<'a>>,
    too_late: u64,
    not_able: u64,
}

impl<'a> Play<'a> {
    pub(super) fn new(setting: Setting<'a>, way: Way, seed: u64) -> Self {
        let behaviour = Behaviour::new(seed);
        Self {
            setting,
            behaviour,
            desk: Desk::new(way, way.policy(setting.policy), setting.crew, behaviour),
            agenda: BinaryHeap::new(),
            moments: HashMap::new(),
            turns: 0,
            calls: HashMap::new(),
            answering: HashMap::new(),
            waits: Vec::new(),
            work: BTreeMap::new(),
            too_late: 0,
            not_able: 0,
        }
    }

    /// Plays all calls to the end; `None` when it was told to stop.
    pub(super) fn run(mut self, calls: &'a [Call]) -> Result<Option<Outcome>, TransitionError> {
        let mut waiting = (1_u128..).zip(calls).peekable();
        loop {
            let planned = self.agenda.peek().map(|Reverse(planned)| planned.at);
            let due = self.desk.next_due();
            let called = waiting.peek().map(|(_, call)| call.at);
            let Some(now) = [planned, due, called].into_iter().flatten().min() else { break };
            if self.setting.stop.load(Ordering::Relaxed) {
                return Ok(None);
            }
            if planned == Some(now) {
                let Some(Reverse(next)) = self.agenda.pop() else { continue };
                if let Some(moment) = self.moments.remove(&next.turn) {
                    self.live_through(moment, now)?;
                }
            } else if due == Some(now) {
                // Done below, as after everything else.
            } else if let Some((number, call)) = waiting.next() {
                let Setting { crew, policy, manner, .. } = self.setting;
                let request = call.request(number, &crew.organization, policy, manner);
                self.calls.insert(request.id, call);
                self.desk.submit(request, call.line);
            }
            self.desk.run_due(now)?;
            self.hear_news(now);
        }
        Ok(Some(self.outcome(calls.len())))
    }

    fn hear_news(&mut self, now: Timestamp) {
        for news in self.desk.news() {
            match news {
                News::Offered { offer, interpreter, line } => {
                    let place = self.setting.crew.place(interpreter);
                    let (answer, after) = self.behaviour.answer(place, line);
                    if answer != Answer::Ignore {
                        self.answering.insert(offer, None);
                        self.plan(now + after, true, Moment::Answers(offer, answer));
                    }
                }
                News::Over(offer) => {
                    if let Some(over) = self.answering.get_mut(&offer) {
                        over.get_or_insert(now);
                    }
                }
            }
        }
    }

    fn plan(&mut self, at: Timestamp, answers: bool, moment: Moment) {
        self.turns += 1;
        self.moments.insert(self.turns, moment);
        self.agenda.push(Reverse(Planned { at, answers, turn: self.turns }));
    }

    fn live_through(&mut self, moment: Moment, now: Timestamp) -> Result<(), TransitionError> {
        let (offer, answer) = match moment {
            Moment::Ends(assignment) => return self.desk.complete(&assignment, now),
            Moment::Answers(offer, answer) => (offer, answer),
        };
        let over = self.answering.remove(&offer).flatten();
        if over.is_some_and(|over| now > over + REACTION) {
            return Ok(());
        }
        match answer {
            Answer::Ignore => {}
            Answer::Decline(reason) => self.desk.decline(offer, reason, now)?,
            Answer::Accept => match self.desk.accept(offer, now)? {
                Accept::TooLate => self.too_late += 1,
                Accept::NotAble => self.not_able += 1,
                Accept::Won(assignment) => self.won(assignment, now),
            },
        }
        Ok(())
    }

    fn won(&mut self, assignment: Box<Assignment>, now: Timestamp) {
        let call = self.calls.remove(&assignment.request);
        if let Some(call) = call {
            self.waits.push(now.duration_since(call.at).as_secs_f64());
            let key = (call.language.to_string(), call.modality);
            let work = self.work.entry(key).or_insert_with(|| (&call.language, HashMap::new()));
            *work.1.entry(assignment.interpreter).or_default() += 1;
        }
        let held = call.map_or(SignedDuration::ZERO, |call| call.held);
        self.plan(now + held, false, Moment::Ends(assignment));
    }

    fn outcome(mut self, requests: usize) -> Outcome {
        let languages = self.work.iter().map(|((_, modality), (language, work))| {
            let speakers = self.setting.crew.speakers(language, *modality);
            speakers.iter().map(|person| work.get(&person.id).copied().unwrap_or(0)).collect::<Vec<u64>>()
        });
        Outcome {
            requests: requests as u64,
            assigned: self.waits.len() as u64,
            offers: self.desk.offers,
            too_late: self.too_late,
            not_able: self.not_able,
            gini: inequality(languages),
            waits: Percentiles::of(&mut self.waits),
        }
    }
}
