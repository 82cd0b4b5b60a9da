//! One seed, one story: people wish, processes work, things go wrong, time passes, and at the end everything that must be
//! true is looked at.

use std::collections::{BTreeMap, VecDeque};
use std::future::Future;
use std::pin::Pin;
use std::sync::PoisonError;
use std::sync::atomic::Ordering;

use jiff::{SignedDuration, Timestamp};
use turjuman_operations::notice::DeliveryState;
use turjuman_operations::ports::StoreError;
use turjuman_tests::invariants::waiting::Waiting;
use turjuman_tests::invariants::{Evidence, Ledger, Told, Violation, check_all};

use crate::acts::Wish;
use crate::city::{self, Person};
use crate::process::{Ground, Process};
use crate::random::Random;
use crate::wishing::{Sight, Wishing};

/// What came of a seed.
#[derive(Default)]
pub(crate) struct Story {
    pub(crate) steps: u64,
    pub(crate) requests: u64,
    pub(crate) acknowledged: u64,
    pub(crate) faults: BTreeMap<&'static str, u64>,
    pub(crate) violations: Vec<Violation>,
    pub(crate) digest: u64,
    pub(crate) log: Vec<String>,
}

/// A call on its way: made when its time comes.
struct Later {
    at: Timestamp,
    wish: Wish,
}

/// What an operation of a burst was.
enum Ended {
    /// A call was answered.
    Answered(Wish, Told),
    /// A process did what was due; false when something failed.
    Worked(bool),
}

pub(crate) struct World<'a> {
    ground: &'a Ground,
    seed: u64,
    random: Random,
    processes: Vec<Option<Process>>,
    lives: u32,
    people: Vec<Person>,
    later: VecDeque<Later>,
    ledger: Ledger,
    waiting: Waiting,
    /// True while no process of the last round failed at anything.
    smooth: bool,
    wishes: u64,
    verbose: bool,
    story: Story,
}

/// An operation under way.
type Work = Pin<Box<dyn Future<Output = Ended>>>;

impl<'a> World<'a> {
    pub(crate) async fn begin(
        ground: &'a Ground,
        mut random: Random,
        seed: u64,
        verbose: bool,
    ) -> Result<Self, StoreError> {
        let count = if random.percent(50) { 2 } else { 1 };
        let mut world = Self {
            ground,
            seed,
            random,
            processes: Vec::new(),
            lives: 0,
            people: Vec::new(),
            later: VecDeque::new(),
            ledger: Vec::new(),
            waiting: Waiting::default(),
            smooth: true,
            wishes: 0,
            verbose,
            story: Story::default(),
        };
        ground.observing.begin();
        ground.observing.is_now(ground.time.now());
        for _ in 0..count {
            world.processes.push(None);
        }
        world.start_process(0).await?;
        if let Some(Some(process)) = world.processes.first() {
            let desk = process.desk.clone();
            world.people = city::hire(&desk, &mut world.random)
                .await
                .map_err(|error| StoreError::Corrupt(error.to_string()))?;
        }
        for at in 1..count {
            world.start_process(at).await?;
        }
        Ok(world)
    }

    /// Lives through the whole seed.
    pub(crate) async fn live(mut self) -> Result<Story, StoreError> {
        for _ in 0..self.random.between(16, 40) {
            self.misfortune().await?;
            self.burst().await?;
            let seconds = match self.random.below(20) {
                0..=9 => self.random.between(0, 20),
                10..=16 => self.random.between(20, 120),
                17..=18 => self.random.between(120, 1800),
                _ => self.random.between(1800, 3 * 3600),
            };
            self.pass(SignedDuration::from_secs(seconds), 10).await?;
        }
        self.look(false).await?;
        self.settle().await?;
        self.look(true).await?;
        let mut story = self.story;
        story.steps += self.wishes;
        Ok(story)
    }

    fn note(&mut self, line: impl FnOnce() -> String) {
        if self.verbose {
            let at = self.ground.time.now();
            let line = line();
            self.story.log.push(format!("{at} {line}"));
        }
    }

    fn fault(&mut self, kind: &'static str) {
        *self.story.faults.entry(kind).or_default() += 1;
        self.note(|| format!("-- {kind}"));
    }

    async fn start_process(&mut self, at: usize) -> Result<(), StoreError> {
        self.lives += 1;
        let process = Process::start(self.ground, self.seed, self.lives).await?;
        self.processes[at] = Some(process);
        Ok(())
    }

    /// What goes wrong before a burst.
    async fn misfortune(&mut self) -> Result<(), StoreError> {
        if self.random.percent(4) {
            let hour = if self.random.percent(50) { 3600 } else { -3600 };
            self.ground.time.jump(SignedDuration::from_secs(hour));
            self.fault("clock_jump");
        }
        if self.random.percent(6) {
            let failures = u32::try_from(self.random.between(1, 4)).unwrap_or(1);
            self.ground.mail.failures.store(failures, Ordering::SeqCst);
            self.fault("mail_failures");
        }
        for at in 0..self.processes.len() {
            if self.processes[at].is_none() && self.random.percent(70) {
                self.start_process(at).await?;
                self.note(|| format!("process {at} is back"));
            }
            let (away, unknown) = (self.random.percent(4), self.random.percent(5));
            let Some(process) = &self.processes[at] else { continue };
            process.store.away.store(away, Ordering::SeqCst);
            process.store.unknown.store(u32::from(unknown), Ordering::SeqCst);
            if away {
                self.fault("store_away");
            }
            if unknown {
                self.fault("unknown_commit");
            }
        }
        Ok(())
    }

    /// Several things at once, cut into pieces and mixed.
    async fn burst(&mut self) -> Result<(), StoreError> {
        let ground = self.ground;
        let wishes = self.wishes_now().await?;
        let alive: Vec<usize> =
            (0..self.processes.len()).filter(|at| self.processes[*at].is_some()).collect();
        let mut made = Vec::new();
        for wish in wishes {
            match self.random.pick(&alive) {
                Some(at) => made.push((*at, wish)),
                None => self.answered(wish, Told::Unknown, ground.time.now()),
            }
        }
        let crash = (self.random.percent(9)).then(|| (self.random.below(2), self.random.between(1, 60)));
        let mut random = Random::new(self.random.next());
        let mut running: Vec<(usize, usize, Option<Wish>, Work)> = Vec::new();
        for (at, wish) in made {
            let Some(process) = &self.processes[at] else { continue };
            let (desk, whose) = (process.desk.clone(), wish.clone());
            let work: Work = Box::pin(async move {
                let told = wish.make(&desk).await;
                Ended::Answered(wish, told)
            });
            running.push((running.len() + 1, at, Some(whose), work));
        }
        for at in &alive {
            let Some(process) = &self.processes[*at] else { continue };
            if random.percent(85) {
                let desk = process.desk.clone();
                let work: Work = Box::pin(async move {
                    let well = desk.run_due().await.is_ok_and(|ran| ran.failures == 0);
                    Ended::Worked(well)
                });
                running.push((running.len() + 1, *at, None, work));
            }
            if random.percent(60) {
                let (notifications, now) = (process.notifications.clone(), process.now());
                let work: Work = Box::pin(async move {
                    let well = notifications.run_due(now).await.is_ok();
                    Ended::Worked(well)
                });
                running.push((running.len() + 1, *at, None, work));
            }
        }
        let mut pieces = 0;
        let mut answers = Vec::new();
        let mut crashed = None;
        while !running.is_empty() {
            pieces += 1;
            if let Some((at, after)) = crash
                && pieces == after
                && self.processes.get(at).is_some_and(Option::is_some)
            {
                crashed = Some(at);
                let (dead, left) = running.into_iter().partition(|(_, theirs, _, _)| *theirs == at);
                running = left;
                let dead: Vec<(usize, usize, Option<Wish>, Work)> = dead;
                for (_, _, wish, work) in dead {
                    drop(work);
                    answers.extend(wish.map(|wish| (wish, Told::Unknown, ground.time.now())));
                }
                continue;
            }
            let chosen = random.below(running.len());
            let (number, _, _, work) = &mut running[chosen];
            let Some(ended) = ground.gate.run(*number, work, &mut random).await else { continue };
            let (_, at, _, _) = running.swap_remove(chosen);
            match ended {
                Ended::Answered(wish, told) => {
                    let now = self.processes[at].as_ref().map_or_else(|| ground.time.now(), Process::now);
                    answers.push((wish, told, now));
                }
                Ended::Worked(well) => self.smooth &= well,
            }
        }
        drop(running);
        self.story.steps += pieces as u64;
        if let Some(at) = crashed {
            self.crash(at).await?;
        }
        for (wish, told, now) in answers {
            self.answered(wish, told, now);
        }
        for process in self.processes.iter().flatten() {
            self.smooth &= !process.store.away.swap(false, Ordering::SeqCst);
            process.store.unknown.store(0, Ordering::SeqCst);
        }
        Ok(())
    }

    /// The process is gone; what it was sending may have gone out.
    async fn crash(&mut self, at: usize) -> Result<(), StoreError> {
        self.fault("crash");
        self.smooth = false;
        if let Some(process) = self.processes[at].take() {
            process.store.die();
        }
        let mail = &self.ground.mail;
        let sent = mail.sent.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let org = &self.ground.organization;
        for delivery in sent {
            let row = self.ground.store.delivery(org, delivery).await?;
            if row.is_some_and(|row| row.state == DeliveryState::Pending) {
                mail.doubtful.lock().unwrap_or_else(PoisonError::into_inner).push(delivery);
            }
        }
        Ok(())
    }

    /// New wishes, and old ones whose time has come.
    async fn wishes_now(&mut self) -> Result<Vec<Wish>, StoreError> {
        let now = self.ground.time.now();
        let mut wishes = Vec::new();
        for _ in 0..self.later.len() {
            let Some(later) = self.later.pop_front() else { break };
            if later.at <= now { wishes.push(later.wish) } else { self.later.push_back(later) }
        }
        let sight = Sight::of(&*self.ground.store, &self.ground.organization).await?;
        for _ in 0..self.random.between(0, 4) {
            self.wishes += 1;
            let wishing = Wishing {
                organization: &self.ground.organization,
                people: &self.people,
                sight: &sight,
                now,
                number: self.wishes,
                alone: self.processes.len() == 1,
            };
            let wish = wishing.next(&mut self.random);
            if self.random.percent(6) {
                // It is under way for a while: an accept that arrives minutes later.
                let at = now + SignedDuration::from_secs(self.random.between(5, 600));
                self.fault("late_message");
                self.later.push_back(Later { at, wish });
            } else {
                if self.random.percent(4) {
                    self.fault("duplicate_message");
                    wishes.push(wish.clone());
                }
                wishes.push(wish);
            }
        }
        Ok(wishes)
    }

    /// A client hears the answer, or does not and asks again.
    fn answered(&mut self, wish: Wish, told: Told, at: Timestamp) {
        let lost = self.random.percent(7);
        if lost {
            self.fault("lost_reply");
        }
        let told = if lost { Told::Unknown } else { told };
        self.note(|| format!("{} {} {:?} -> {told:?}", wish.caller.subject.0, wish.key, wish.act));
        let again_at = self.ground.time.now() + SignedDuration::from_secs(self.random.between(0, 90));
        if told == Told::Unknown && self.random.percent(85) {
            self.later.push_back(Later { at: again_at, wish: wish.clone() });
        } else if told.is_acknowledged() && self.random.percent(6) {
            self.fault("repeated_call");
            self.later.push_back(Later { at: again_at, wish: wish.clone() });
        } else if self.random.percent(2) {
            let act = match &wish.act {
                crate::acts::Act::Submit(submit) => {
                    Some(crate::acts::Act::Submit(turjuman_operations::requests::Submit {
                        case_reference: Some(format!("T-{}", self.wishes)),
                        duration: Some(SignedDuration::from_mins(25)),
                        ..submit.clone()
                    }))
                }
                crate::acts::Act::Decline(offer, _) => {
                    Some(crate::acts::Act::Decline(*offer, turjuman_dispatch::model::DeclineReason::Other))
                }
                _ => None,
            };
            if let Some(act) = act {
                self.fault("key_with_another_body");
                self.later.push_back(Later { at: again_at, wish: Wish { act, ..wish.clone() } });
            }
        }
        self.story.requests += u64::from(matches!(told, Told::Submitted { .. }));
        self.story.acknowledged += u64::from(told.is_acknowledged());
        self.ledger.push(wish.said(at, told));
    }

    /// Time passes; whatever falls due is done when it does, at most so many times.
    async fn pass(&mut self, by: SignedDuration, most: u32) -> Result<(), StoreError> {
        let mut left = by;
        for _ in 0..most {
            self.work().await?;
            let Some(next) = self.until_due().await?.filter(|next| *next <= left) else {
                self.let_pass(left);
                self.work().await?;
                return Ok(());
            };
            let step = next.max(SignedDuration::from_millis(1));
            self.let_pass(step);
            left -= step;
            if left <= SignedDuration::ZERO {
                break;
            }
        }
        if left > SignedDuration::ZERO {
            // The machine was too slow for all that fell due meanwhile.
            self.let_pass(left);
            self.waiting.interrupted();
            self.work().await?;
            self.waiting.interrupted();
        }
        Ok(())
    }

    fn let_pass(&mut self, by: SignedDuration) {
        self.ground.time.pass(by);
        self.ground.observing.is_now(self.ground.time.now());
    }

    /// Every process does what is due, one after the other, and somebody looks whether anyone waits in vain.
    async fn work(&mut self) -> Result<(), StoreError> {
        let mut nows = Vec::new();
        for process in self.processes.iter().flatten() {
            let ran = process.desk.run_due().await;
            self.smooth &= ran.is_ok_and(|ran| ran.failures == 0);
            self.smooth &= process.notifications.run_due(process.now()).await.is_ok();
            nows.push(process.now());
        }
        let alike = nows.iter().max().zip(nows.iter().min());
        let Some((now, _)) = alike.filter(|(max, min)| max.duration_since(**min).as_secs() < 1) else {
            self.waiting.interrupted();
            return Ok(());
        };
        if !std::mem::replace(&mut self.smooth, true) {
            self.waiting.interrupted();
            return Ok(());
        }
        let (store, org) = (&*self.ground.store, &self.ground.organization);
        let found = self.waiting.look(store, org, &self.ground.policy, *now).await?;
        self.story.violations.extend(found);
        Ok(())
    }

    /// How long until something falls due for the process whose clock gets there first.
    async fn until_due(&self) -> Result<Option<SignedDuration>, StoreError> {
        let (store, org) = (&self.ground.store, &self.ground.organization);
        let due = store.next_due(org).await?.into_iter().chain(store.next_delivery_due(org).await?).min();
        let nows = self.processes.iter().flatten().map(Process::now);
        Ok(due.and_then(|due| nows.map(|now| due.duration_since(now)).min()))
    }

    /// No more faults; every process is there, and has time for everything.
    async fn settle(&mut self) -> Result<(), StoreError> {
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
    async fn look(&mut self, settled: bool) -> Result<(), StoreError> {
        let (store, org) = (&*self.ground.store, &self.ground.organization);
        let now = self.processes.iter().flatten().map(Process::now).max();
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
