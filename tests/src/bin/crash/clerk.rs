//! A clerk who asks for interpreters, looks whether somebody comes, sometimes cancels, and sometimes just hangs up.

use std::time::Duration;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use turjuman_proto::v1::{
    CancelReason, CancelRequestRequest, GetRequestRequest, Request, RequestState, SubmitRequestRequest,
};
use turjuman_tests::linearizability::{Answer, Operation, refused};
use turjuman_tests::{Person, answer, ask_by_phone, key};

use crate::city::{Desk, LANGUAGES};

/// Somebody is needed now. The case reference is the key, so that two requests made by one call are seen to be that.
pub(crate) fn ask(language: &str) -> SubmitRequestRequest {
    let input = ask_by_phone(language);
    SubmitRequestRequest { case_reference: input.idempotency_key.clone(), ..input }
}

/// What a clerk carries along.
pub(crate) struct Clerk {
    pub(crate) person: Person,
    pub(crate) desk: Desk,
    pub(crate) seed: u64,
}

impl Clerk {
    /// Works until told to stop.
    pub(crate) async fn work(self) {
        let mut chance = StdRng::seed_from_u64(self.seed);
        let mut before: Option<(SubmitRequestRequest, String)> = None;
        while !self.desk.is_calm() {
            let input = ask(LANGUAGES[chance.random_range(0..LANGUAGES.len())]);
            let Some(request) = self.submit(&input).await else { return };
            if self.see_to(&request, &mut chance).await.is_none() {
                return;
            }
            // A program that was not sure sends again what was answered long ago; it happened once.
            if let Some((earlier, id)) = before.take()
                && chance.random_bool(0.1)
            {
                let Some(again) = self.submit(&earlier).await else { return };
                if again.id != id {
                    self.desk.told.error(format!("one key made two requests: {id} and {}", again.id));
                }
            }
            before = Some((input, request.id));
        }
    }

    /// Asks for an interpreter until it is answered; `None` at the end of the run, or after an error.
    pub(crate) async fn submit(&self, input: &SubmitRequestRequest) -> Option<Request> {
        let start = self.desk.recorder.now();
        let call = |clerk: Person| {
            let input = input.clone();
            async move { clerk.try_submit(input).await }
        };
        match self.desk.line.call(&self.person, call).await? {
            Ok(request) => {
                self.desk.recorder.submitted(start, &request);
                self.desk.told.acknowledged(&request.id, |ledger| {
                    ledger.submitted.insert(request.id.clone());
                });
                Some(request)
            }
            Err(failure) => {
                self.desk.told.error(format!("submit: {failure:?}"));
                None
            }
        }
    }

    async fn see_to(&self, request: &Request, chance: &mut StdRng) -> Option<()> {
        let cancels_at = chance.random_bool(0.25).then(|| chance.random_range(0..6));
        for look in 0..6 {
            if cancels_at == Some(look) {
                return self.cancel(&request.id).await;
            }
            tokio::time::sleep(Duration::from_millis(chance.random_range(1..60))).await;
            let state = self.desk.read(&self.person, &request.id).await?.state();
            if state != RequestState::Searching {
                // Some look once more, and some change their mind although somebody comes.
                if chance.random_bool(0.1) {
                    return self.cancel(&request.id).await;
                }
                return Some(());
            }
        }
        // Nobody came yet: most give up, some hang up and leave it to the desk.
        if chance.random_bool(0.7) { self.cancel(&request.id).await } else { Some(()) }
    }

    async fn cancel(&self, request_id: &str) -> Option<()> {
        let input = CancelRequestRequest {
            request_id: request_id.into(),
            reason: CancelReason::NotNeeded.into(),
            idempotency_key: key(),
        };
        let start = self.desk.recorder.begin(request_id);
        let call = |clerk: Person| {
            let input = input.clone();
            async move { answer(clerk.requests().cancel_request(input)).await }
        };
        let answered = self.desk.line.call(&self.person, call).await;
        let (said, goes_on) = match answered {
            Some(Ok(_)) => {
                self.desk.told.acknowledged(request_id, |ledger| {
                    ledger.cancelled.insert(request_id.to_owned());
                });
                (Answer::Done(String::new()), Some(()))
            }
            Some(Err(failure)) if failure.reason == "REQUEST_STATE" => (refused(&failure), Some(())),
            Some(Err(failure)) => {
                self.desk.told.error(format!("cancel {request_id}: {failure:?}"));
                (Answer::None, Some(()))
            }
            None => (Answer::None, None),
        };
        self.desk.recorder.wrote(request_id, start, Operation::Cancel { answer: said });
        goes_on
    }
}

impl Desk {
    /// Reads a request and writes down what was read; `None` at the end of the run, or after an error.
    pub(crate) async fn read(&self, reader: &Person, request_id: &str) -> Option<Request> {
        let start = self.recorder.begin(request_id);
        let call = |reader: Person| {
            let input = GetRequestRequest { request_id: request_id.into() };
            async move { answer(reader.requests().get_request(input)).await }
        };
        let read = match self.line.call(reader, call).await {
            Some(Ok(read)) => read.request,
            Some(Err(failure)) => {
                self.told.error(format!("read {request_id}: {failure:?}"));
                None
            }
            None => None,
        };
        match &read {
            Some(request) => {
                let assignment = request.assignment.as_ref().map(|bound| bound.assignment_id.clone());
                let assignment = assignment.unwrap_or_default();
                let operation = Operation::Read { state: request.state(), assignment };
                self.recorder.wrote(request_id, start, operation);
            }
            None => self.recorder.gave_up(request_id),
        }
        read
    }
}
