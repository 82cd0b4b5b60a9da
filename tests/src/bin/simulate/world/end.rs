//! The end of a story: everything gets the time that it needs, and then everything that must be true is looked at.

use std::sync::PoisonError;
use std::sync::atomic::Ordering;

use jiff::SignedDuration;
use turjuman_operations::ports::StoreError;
use turjuman_tests::invariants::{Evidence, check_all};

use super::World;
use crate::process::Process;

impl World<'_> {
    /// No more faults; every process is there, and has time for everything.
    pub(super) async fn settle(&mut self) -> Result<(), StoreError> {
        self.ground.mail.failures.store(0, Ordering::SeqCst);
        for at in 0..self.processes.len() {
            if self.processes[at].is_none() {
                self.start_process(at).await?;
            }
        }
        // Claims of processes that died run out within two minutes.
        self.pass(SignedDuration::from_secs(200), 60).await?;
        self.work().await?;
        self.work().await
    }

    /// Looks at everything that must be true.
    pub(super) async fn look(&mut self, settled: bool) -> Result<(), StoreError> {
        let (store, org) = (&*self.ground.store, &self.ground.organization);
        // Due is what is due by every clock: after the wall clock jumped, a process that started later is an hour off.
        let now = self.processes.iter().flatten().map(Process::now).min();
        let now = now.unwrap_or_else(|| self.ground.time.now());
        let mut evidence = Evidence::read(store, org, now, settled).await?;
        let mail = &self.ground.mail;
        evidence.sent = mail.sent.lock().unwrap_or_else(PoisonError::into_inner).clone();
        evidence.doubtful = mail.doubtful.lock().unwrap_or_else(PoisonError::into_inner).clone();
        evidence.true_times = self.ground.observing.times();
        evidence.ledger = std::mem::take(&mut self.ledger);
        self.story.violations.extend(check_all(&evidence));
        if settled {
            self.story.digest = digest(&evidence);
            if self.verbose {
                let events = evidence.events.iter().map(|event| {
                    let body = &event.body;
                    let ids = [
                        body.request.map(|id| id.to_string()),
                        body.offer.map(|id| id.to_string()),
                        body.assignment.map(|id| id.to_string()),
                        body.interpreter.map(|id| id.to_string()),
                    ];
                    let ids: Vec<String> = ids.into_iter().flatten().collect();
                    format!(
                        "{} #{} {:?} {} {}",
                        event.at,
                        event.sequence,
                        body.kind,
                        ids.join(" "),
                        body.detail
                    )
                });
                self.story.log.push("== the history".to_owned());
                self.story.log.extend(events);
            }
        }
        self.ledger = evidence.ledger;
        Ok(())
    }
}

/// One number for a whole history: equal for equal seeds.
fn digest(evidence: &Evidence) -> u64 {
    let mut sum = 0xCBF2_9CE4_8422_2325_u64;
    let mut add = |text: String| {
        for byte in text.bytes() {
            sum = (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3);
        }
    };
    // Not the organization: a seed that is told again is told in another one.
    evidence.events.iter().for_each(|event| add(format!("{} {} {:?}", event.sequence, event.at, event.body)));
    evidence.notices.iter().for_each(|notice| add(format!("{} {}", notice.key, notice.sequence)));
    evidence.ledger.iter().for_each(|said| add(format!("{} {:?}", said.key, said.told)));
    sum
}
