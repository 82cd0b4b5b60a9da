//! The simulation: the clock jumps to whatever comes next — a call of the log, something the desk has to do, an answer, the
//! end of a session — and that is done through the desk, as the doors of a server would do it.

use std::cmp::{Ordering, Reverse};
use std::collections::{BinaryHeap, HashMap};

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::{AssignmentId, InterpreterId, Modality, OfferId, RequestId, RequestState};
use turjuman_languages::{Resolution, resolve};
use turjuman_operations::error::{OperationError, Refusal};
use turjuman_operations::requests::{JoinInput, Said, Start, Submit};

use super::behaviour::{Answer, Behaviour};
use super::error::ReplayError;
use super::log::{LoggedCall, RejectedRow};
use super::near::News;
use super::teller::Teller;
use super::world::World;

/// Rounds at one instant after which something must be wrong.
const MOST_ROUNDS: u32 = 1000;
/// Who is told that an offer is over does not answer it any more; but a finger that is on its way still lands.
pub(super) const REACTION: SignedDuration = SignedDuration::from_secs(2);
/// A number that nobody has.
pub(super) const CALLBACK: &str = "+1 973 555 0142";

/// What comes with every request.
pub(super) struct Manner {
    pub(super) encounter_type: String,
    pub(super) patience: Option<SignedDuration>,
    /// Shortest and longest session that the desk books, in minutes.
    pub(super) minutes: (f64, f64),
}

/// Something that happens at a set time. At the same time the first of these goes first: who hangs up is free for the
/// next.
#[derive(Debug, Clone, Copy)]
enum Moment {
    SessionEnds { assignment: AssignmentId, interpreter: InterpreterId },
    Answered { offer: OfferId, interpreter: InterpreterId, answer: Answer },
}

/// A moment with its time. `turn` tells moments of the same time apart, in the order in which they were planned.
struct Planned {
    at: Timestamp,
    turn: u64,
    moment: Moment,
}

impl Planned {
    fn key(&self) -> (Timestamp, bool, u64) {
        (self.at, matches!(self.moment, Moment::Answered { .. }), self.turn)
    }
}

impl PartialEq for Planned {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Planned {}

impl PartialOrd for Planned {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Planned {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

/// What is to be done after something happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum After {
    /// Nothing.
    Nothing,
    /// The desk has something to do at once.
    Work,
}

pub(super) struct Simulation<'a> {
    world: &'a World,
    manner: &'a Manner,
    behaviour: Behaviour,
    teller: Teller,
    agenda: BinaryHeap<Reverse<Planned>>,
    turns: u64,
    /// The call behind each request that is still looked for: its line and its length.
    waiting: HashMap<RequestId, (u64, SignedDuration)>,
    /// Offers that somebody is going to answer, and since when they are over.
    answering: HashMap<OfferId, Option<Timestamp>>,
    rejected: Vec<RejectedRow>,
}

impl<'a> Simulation<'a> {
    pub(super) fn new(world: &'a World, manner: &'a Manner, behaviour: Behaviour) -> Self {
        Self {
            world,
            manner,
            behaviour,
            teller: Teller::start(world.notifications.clone()),
            agenda: BinaryHeap::new(),
            turns: 0,
            waiting: HashMap::new(),
            answering: HashMap::new(),
            rejected: Vec::new(),
        }
    }

    /// Plays all calls to the end. Answers with the rows that the desk would not take and with what people were told;
    /// everything else is in the store.
    pub(super) async fn run(
        mut self,
        calls: &[LoggedCall],
        progress: impl Fn(u64),
    ) -> Result<(Vec<RejectedRow>, turjuman_notifications::Counts), ReplayError> {
        let mut calls = calls.iter().peekable();
        let mut due = self.catch_up().await?;
        let mut rounds = 0;
        loop {
            let planned = self.agenda.peek().map(|Reverse(planned)| planned.at);
            let called = calls.peek().map(|call| call.at);
            let Some(next) = [planned, due, called].into_iter().flatten().min() else { break };
            rounds = if next <= self.world.desk.now() { rounds + 1 } else { 0 };
            if rounds > MOST_ROUNDS + u32::try_from(self.agenda.len()).unwrap_or(u32::MAX / 2) {
                return Err(ReplayError::Stuck(next));
            }
            self.world.clock.set(next);
            let after = if planned == Some(next) {
                match self.agenda.pop() {
                    Some(Reverse(planned)) => self.live_through(planned.moment).await?,
                    None => After::Nothing,
                }
            } else if due == Some(next) {
                After::Work
            } else if let Some(call) = calls.next() {
                progress(1);
                self.submit(call).await?
            } else {
                After::Nothing
            };
            match after {
                After::Work => due = self.catch_up().await?,
                After::Nothing => {}
            }
        }
        let told = self.teller.finish(self.world.desk.now()).await?;
        Ok((self.rejected, told))
    }

    /// Lets the desk do what is due, hands its new offers to the people, and answers when the next thing is due.
    async fn catch_up(&mut self) -> Result<Option<Timestamp>, ReplayError> {
        let desk = &self.world.desk;
        desk.run_due().await.map_err(ReplayError::desk("do what is due"))?;
        self.hear_news();
        self.next_due().await
    }

    async fn next_due(&self) -> Result<Option<Timestamp>, ReplayError> {
        self.world.desk.next_due().await.map_err(ReplayError::desk("say what is due next"))
    }

    /// What was committed since the last time: offers that went out or are over, requests that nobody waits for any more.
    fn hear_news(&mut self) {
        let news = self.world.near.news();
        let now = self.world.desk.now();
        self.teller.note(news.len(), now);
        for one in news {
            match one {
                News::Offer { request, offer, interpreter, at } => {
                    self.plan_answer(request, offer, interpreter, at);
                }
                News::OfferOver(offer) => {
                    if let Some(over) = self.answering.get_mut(&offer) {
                        over.get_or_insert(now);
                    }
                }
                News::Unfilled(request) => {
                    self.waiting.remove(&request);
                }
            }
        }
    }

    fn plan_answer(
        &mut self,
        request: RequestId,
        offer: OfferId,
        interpreter: InterpreterId,
        sent: Timestamp,
    ) {
        let Some((person, _)) = self.world.people.get(&interpreter) else { return };
        let line = self.waiting.get(&request).map_or(0, |(line, _)| *line);
        let (answer, after) = self.behaviour.answer(*person, line);
        if answer != Answer::Ignore {
            self.answering.insert(offer, None);
            self.plan(sent + after, Moment::Answered { offer, interpreter, answer });
        }
    }

    fn plan(&mut self, at: Timestamp, moment: Moment) {
        self.turns += 1;
        self.agenda.push(Reverse(Planned { at, turn: self.turns, moment }));
    }

    async fn submit(&mut self, call: &LoggedCall) -> Result<After, ReplayError> {
        let (booked, held) = lengths(call, self.manner);
        let signed = matches!(resolve(&call.language), Resolution::Language(tag) if tag.is_signed());
        let (modality, join) = if signed {
            (Modality::Video, JoinInput::None)
        } else {
            (Modality::Phone, JoinInput::Phone { number: CALLBACK.to_owned() })
        };
        let input = Submit {
            said: Said::default(),
            language: call.language.clone(),
            modality: Some(modality),
            encounter_type: self.manner.encounter_type.clone(),
            start: Some(Start::Now),
            duration: Some(booked),
            patience: self.manner.patience,
            join,
            interpreter_gender: None,
            case_reference: None,
            excluded_interpreters: Vec::new(),
            department: None,
        };
        match self.world.desk.submit(&self.world.requester, input).await {
            Ok(view) => {
                if view.request.state == RequestState::Searching {
                    self.waiting.insert(view.request.id, (call.line, held));
                }
                Ok(After::Work)
            }
            Err(OperationError::Invalid(violations)) => {
                let said: Vec<_> = violations.iter().map(|v| format!("{} {}", v.field, v.problem)).collect();
                self.rejected.push(RejectedRow { line: call.line, reason: said.join("; ") });
                Ok(After::Nothing)
            }
            Err(error) => Err(ReplayError::desk("take a request")(error)),
        }
    }

    async fn live_through(&mut self, moment: Moment) -> Result<After, ReplayError> {
        let desk = &self.world.desk;
        match moment {
            Moment::SessionEnds { assignment, interpreter } => {
                let Some((_, call)) = self.world.people.get(&interpreter) else { return Ok(After::Nothing) };
                desk.complete(call, assignment).await.map_err(ReplayError::desk("end a session"))?;
                Ok(After::Work)
            }
            Moment::Answered { offer, interpreter, answer } => {
                let over = self.answering.remove(&offer).flatten();
                if over.is_some_and(|over| desk.now() > over + REACTION) {
                    return Ok(After::Nothing);
                }
                let Some((_, call)) = self.world.people.get(&interpreter) else { return Ok(After::Nothing) };
                if let Answer::Decline(reason) = answer {
                    let done = too_late(desk.decline(call, offer, reason).await)?;
                    return Ok(done.map_or(After::Nothing, |_| After::Work));
                }
                // Too late or bound elsewhere meanwhile: the desk has said so, and looks after the request by itself.
                let Some(accepted) = too_late(desk.accept(call, offer).await)? else {
                    return Ok(After::Nothing);
                };
                let assignment = accepted.assignment.id;
                desk.start_session(call, assignment).await.map_err(ReplayError::desk("start a session"))?;
                let held =
                    self.waiting.remove(&accepted.request.id).map_or(SignedDuration::ZERO, |(_, held)| held);
                let ends = Moment::SessionEnds { assignment, interpreter };
                self.plan(desk.now() + held, ends);
                Ok(After::Work)
            }
        }
    }
}

/// How long the interpreter of a call is booked for, and when they hang up: as the log says, but never beyond what is
/// booked.
pub(super) fn lengths(call: &LoggedCall, manner: &Manner) -> (SignedDuration, SignedDuration) {
    let (shortest, longest) = manner.minutes;
    let minutes = |minutes: f64| SignedDuration::from_secs((minutes * 60.0).round() as i64);
    let booked = minutes(call.minutes.clamp(shortest, longest));
    (booked, minutes(call.minutes.max(1.0)).min(booked))
}

/// An answer that comes too late, or that the state of things does not allow, is normal. Anything else is not.
fn too_late<T>(answer: Result<T, OperationError>) -> Result<Option<T>, ReplayError> {
    match answer {
        Ok(done) => Ok(Some(done)),
        Err(OperationError::Refused(
            Refusal::OfferExpired
            | Refusal::OfferTaken
            | Refusal::OfferWithdrawn
            | Refusal::OfferAnswered(_)
            | Refusal::RequestCancelled
            | Refusal::NotEligible(_)
            | Refusal::Busy,
        )) => Ok(None),
        Err(error) => Err(ReplayError::desk("take an answer")(error)),
    }
}
