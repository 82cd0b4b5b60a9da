//! An interpreter with an open stream: accepts, declines or does not answer; then comes, or gives it back.

use std::time::Duration;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use tokio::sync::mpsc;
use turjuman_proto::v1::{
    AcceptOfferRequest, Assignment, AssignmentState, CompleteSessionRequest, DeclineOfferRequest,
    DeclineReason, Offer, OfferEventKind, StartSessionRequest, WatchOffersRequest, WithdrawAssignmentRequest,
};
use turjuman_tests::linearizability::{Answer, Operation, micros, refused};
use turjuman_tests::{Failure, Person, answer, key};

use crate::city::Desk;

/// Refusals that an interpreter may meet.
const REFUSALS: [&str; 8] = [
    "OFFER_EXPIRED",
    "OFFER_TAKEN",
    "OFFER_WITHDRAWN",
    "OFFER_ANSWERED",
    "REQUEST_CANCELLED",
    "BUSY",
    "ASSIGNMENT_STATE",
    "REQUEST_STATE",
];

/// What an interpreter carries along.
#[derive(Clone)]
pub(crate) struct Interpreter {
    pub(crate) person: Person,
    pub(crate) desk: Desk,
    pub(crate) seed: u64,
}

/// What to do with an assignment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Then {
    Start,
    Complete,
    Withdraw,
}

impl Interpreter {
    /// Works until everybody goes home.
    pub(crate) async fn work(self) {
        let (sender, offers) = mpsc::unbounded_channel();
        let (watcher, line) = (self.clone(), self.desk.line.clone());
        let watching = async move {
            tokio::select! {
                () = watcher.watch(sender) => {}
                () = line.over() => {}
            }
        };
        tokio::join!(watching, self.answer_offers(offers));
    }

    /// Follows the stream, and resumes it after every crash. Sequence numbers only rise.
    async fn watch(self, offers: mpsc::UnboundedSender<Offer>) {
        let mut after_sequence = 0;
        while let Some(reached) = self.desk.line.reach(&self.person).await {
            let input = WatchOffersRequest { after_sequence, from_now: false };
            match answer(reached.offers().watch_offers(input)).await {
                Ok(mut stream) => {
                    while let Ok(Some(event)) = stream.message().await {
                        if event.sequence <= after_sequence {
                            let number = event.sequence;
                            self.desk.told.error(format!("event {number} came after {after_sequence}"));
                        }
                        after_sequence = event.sequence;
                        let Some(offer) = &event.offer else { continue };
                        self.desk.recorder.saw(offer);
                        if event.kind() == OfferEventKind::Sent && offers.send(offer.clone()).is_err() {
                            return;
                        }
                    }
                }
                Err(failure) if failure.reason == "SEQUENCE_GONE" => {
                    self.desk.told.error(format!("event {after_sequence} was seen and is gone"));
                    return;
                }
                Err(_) => {}
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    async fn answer_offers(&self, mut offers: mpsc::UnboundedReceiver<Offer>) {
        let mut chance = StdRng::seed_from_u64(self.seed);
        while let Some(offer) = offers.recv().await {
            let answered = self.answer_offer(&offer, &mut chance).await;
            if answered.is_none() {
                return;
            }
        }
    }

    async fn answer_offer(&self, offer: &Offer, chance: &mut StdRng) -> Option<()> {
        let roll: f64 = chance.random();
        let pause = Duration::from_millis(chance.random_range(0..25));
        let calm = self.desk.is_calm();
        tokio::time::sleep(pause).await;
        if calm || roll < 0.7 {
            let Some(assignment) = self.accept(offer).await? else { return Some(()) };
            self.attend(&assignment, chance).await
        } else if roll < 0.85 {
            self.decline(offer).await
        } else {
            // The telephone rings in an empty room.
            Some(())
        }
    }

    /// What comes after an accept; some of it a long time after, with a crash in between.
    async fn attend(&self, assignment: &Assignment, chance: &mut StdRng) -> Option<()> {
        let roll: f64 = chance.random();
        let later = Duration::from_millis(chance.random_range(0..1200));
        if self.desk.is_calm() || roll < 0.55 {
            return self.go_on(assignment, Then::Complete).await;
        }
        if roll < 0.7 {
            return self.go_on(assignment, Then::Withdraw).await;
        }
        if roll < 0.85 {
            self.go_on(assignment, Then::Start).await?;
        }
        tokio::time::sleep(later).await;
        self.go_on(assignment, Then::Complete).await
    }

    /// The answer as the model has it; errors are counted.
    fn refusal(&self, what: &str, failure: &Failure) -> Answer {
        if !REFUSALS.contains(&failure.reason.as_str()) {
            self.desk.told.error(format!("{what}: {failure:?}"));
            return Answer::None;
        }
        refused(failure)
    }

    async fn accept(&self, offer: &Offer) -> Option<Option<Assignment>> {
        let input = AcceptOfferRequest { offer_id: offer.id.clone(), idempotency_key: key() };
        let start = self.desk.recorder.begin(&offer.request_id);
        let call = |person: Person| {
            let input = input.clone();
            async move { answer(person.offers().accept_offer(input)).await }
        };
        let answered = self.desk.line.call(&self.person, call).await;
        let over = answered.is_none();
        let (said, assignment) = match answered {
            Some(Ok(accepted)) => {
                let assignment = accepted.assignment.unwrap_or_default();
                self.desk.told.accepted(&assignment);
                (Answer::Done(assignment.id.clone()), Some(assignment))
            }
            Some(Err(failure)) => {
                self.desk.told.too_late(&offer.id, &failure.reason);
                (self.refusal("accept", &failure), None)
            }
            None => (Answer::None, None),
        };
        let operation =
            Operation::Accept { offer: offer.id.clone(), expires_at: deadline(offer), answer: said };
        self.desk.recorder.wrote(&offer.request_id, start, operation);
        (!over).then_some(assignment)
    }

    async fn decline(&self, offer: &Offer) -> Option<()> {
        let input = DeclineOfferRequest {
            offer_id: offer.id.clone(),
            reason: DeclineReason::Busy.into(),
            idempotency_key: key(),
        };
        let start = self.desk.recorder.begin(&offer.request_id);
        let call = |person: Person| {
            let input = input.clone();
            async move { answer(person.offers().decline_offer(input)).await }
        };
        let answered = self.desk.line.call(&self.person, call).await;
        let over = answered.is_none();
        let said = match answered {
            Some(Ok(_)) => {
                self.desk.told.acknowledged(&offer.request_id, |ledger| {
                    ledger.declined.insert(offer.id.clone());
                });
                Answer::Done(String::new())
            }
            Some(Err(failure)) => {
                self.desk.told.too_late(&offer.id, &failure.reason);
                self.refusal("decline", &failure)
            }
            None => Answer::None,
        };
        let operation =
            Operation::Decline { offer: offer.id.clone(), expires_at: deadline(offer), answer: said };
        self.desk.recorder.wrote(&offer.request_id, start, operation);
        (!over).then_some(())
    }

    async fn go_on(&self, assignment: &Assignment, then: Then) -> Option<()> {
        let (assignment_id, idempotency_key) = (assignment.id.clone(), key());
        let start = self.desk.recorder.begin(&assignment.request_id);
        let call = |person: Person| {
            let (assignment_id, idempotency_key) = (assignment_id.clone(), idempotency_key.clone());
            async move {
                let mut client = person.assignments();
                match then {
                    Then::Start => {
                        let input = StartSessionRequest { assignment_id, idempotency_key };
                        answer(client.start_session(input)).await.map(drop)
                    }
                    Then::Complete => {
                        let input = CompleteSessionRequest { assignment_id, idempotency_key };
                        answer(client.complete_session(input)).await.map(drop)
                    }
                    Then::Withdraw => {
                        let input = WithdrawAssignmentRequest { assignment_id, idempotency_key, reason: 0 };
                        answer(client.withdraw_assignment(input)).await.map(drop)
                    }
                }
            }
        };
        let answered = self.desk.line.call(&self.person, call).await;
        let over = answered.is_none();
        let said = match answered {
            Some(Ok(())) => {
                self.desk.told.acknowledged(&assignment.request_id, |ledger| {
                    let ended = match then {
                        Then::Start => return,
                        Then::Complete => AssignmentState::Completed,
                        Then::Withdraw => AssignmentState::Withdrawn,
                    };
                    ledger.ended.insert(assignment.id.clone(), ended);
                });
                Answer::Done(String::new())
            }
            Some(Err(failure)) => self.refusal("session", &failure),
            None => Answer::None,
        };
        let (request, assignment, answer) = (&assignment.request_id, assignment.id.clone(), said);
        let operation = match then {
            Then::Start => Operation::Start { assignment, answer },
            Then::Complete => Operation::Complete { assignment, answer },
            Then::Withdraw => Operation::Withdraw { assignment, answer },
        };
        self.desk.recorder.wrote(request, start, operation);
        (!over).then_some(())
    }
}

/// Until when it can be answered, in the history's time.
fn deadline(offer: &Offer) -> i64 {
    offer.expires_at.as_ref().map_or(i64::MAX, micros)
}
