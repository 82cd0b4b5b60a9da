//! One seed, one story: people wish, processes work, things go wrong, time passes, and at the end everything that must be
//! true is looked at.

mod burst;
mod clients;
mod end;
mod time;

use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::Ordering;

use jiff::{SignedDuration, Timestamp};
use turjuman_operations::ports::StoreError;
use turjuman_tests::invariants::waiting::Waiting;
use turjuman_tests::invariants::{Ledger, Violation};

use crate::acts::Wish;
use crate::city::{self, Person};
use crate::process::{Ground, Process};
use crate::random::Random;

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
    /// For each message that went out, whether that is known to be written down.
    written: Vec<bool>,
    /// True while no process of the last round failed at anything.
    smooth: bool,
    wishes: u64,
    verbose: bool,
    story: Story,
}

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
            written: Vec::new(),
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
        // Most days are short, so that there are many of them; some are long enough for what takes its time.
        let rounds =
            if self.random.percent(85) { self.random.between(5, 14) } else { self.random.between(16, 40) };
        for _ in 0..rounds {
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
}
