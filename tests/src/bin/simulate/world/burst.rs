//! Several things at once: calls, matchers, notifications, mixed piece by piece as the seed says; and crashes.

use std::collections::BTreeSet;
use std::future::Future;
use std::pin::Pin;
use std::sync::PoisonError;
use std::sync::atomic::Ordering;

use turjuman_dispatch::model::RequestId;
use turjuman_operations::notice::DeliveryState;
use turjuman_operations::ports::StoreError;
use turjuman_tests::invariants::Told;

use super::World;
use crate::acts::Wish;
use crate::gate::Went;
use crate::process::Process;
use crate::random::Random;

/// What an operation of a burst was.
enum Ended {
    /// A call was answered.
    Answered(Box<Wish>, Told),
    /// A process did what was due; false when something failed.
    Worked(bool),
}

/// An operation under way.
type Work = Pin<Box<dyn Future<Output = Ended>>>;

/// Somebody's operation on a process.
struct Running {
    number: usize,
    process: usize,
    /// Whose call it is; a process's own work otherwise.
    wish: Option<Wish>,
    work: Work,
}

impl World<'_> {
    /// Several things at once, cut into pieces and mixed.
    pub(super) async fn burst(&mut self) -> Result<(), StoreError> {
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
        let seen: Vec<RequestId> = ground
            .store
            .requests_searching(&ground.organization, 8)
            .await?
            .iter()
            .map(|request| request.id)
            .collect();
        let mut random = Random::new(self.random.next());
        let mut running: Vec<Running> = Vec::new();
        for (at, wish) in made {
            let Some(process) = &self.processes[at] else { continue };
            let (desk, whose) = (process.desk.clone(), wish.clone());
            let work: Work = Box::pin(async move {
                let told = wish.make(&desk).await;
                Ended::Answered(Box::new(wish), told)
            });
            running.push(Running { number: running.len() + 1, process: at, wish: Some(whose), work });
        }
        for at in &alive {
            let Some(process) = &self.processes[*at] else { continue };
            if random.percent(85) {
                let desk = process.desk.clone();
                let work: Work = Box::pin(async move {
                    let well = desk.run_due().await.is_ok_and(|ran| ran.failures == 0);
                    Ended::Worked(well)
                });
                running.push(Running { number: running.len() + 1, process: *at, wish: None, work });
            }
            if random.percent(30)
                && let Some(id) = random.pick(&seen)
            {
                let (desk, id) = (process.desk.clone(), *id);
                let work: Work = Box::pin(async move { Ended::Worked(desk.attend(id).await.is_ok()) });
                running.push(Running { number: running.len() + 1, process: *at, wish: None, work });
            }
            if random.percent(60) {
                let (notifications, now) = (process.notifications.clone(), process.now());
                let work: Work = Box::pin(async move {
                    let well = notifications.run_due(now).await.is_ok();
                    Ended::Worked(well)
                });
                running.push(Running { number: running.len() + 1, process: *at, wish: None, work });
            }
        }
        let mut pieces = 0;
        let mut answers = Vec::new();
        let mut crashed = None;
        let mut blocked: BTreeSet<usize> = BTreeSet::new();
        while !running.is_empty() {
            if let Some((at, after)) = crash
                && crashed.is_none()
                && pieces >= after
                && self.processes.get(at).is_some_and(Option::is_some)
            {
                crashed = Some(at);
                let (dead, left) = running.into_iter().partition(|one| one.process == at);
                running = left;
                let dead: Vec<Running> = dead;
                for Running { wish, work, .. } in dead {
                    drop(work);
                    answers.extend(wish.map(|wish| (wish, Told::Unknown, ground.time.now())));
                }
                continue;
            }
            let free: Vec<usize> =
                (0..running.len()).filter(|at| !blocked.contains(&running[*at].number)).collect();
            let chosen = match random.pick(&free) {
                Some(chosen) => *chosen,
                None => {
                    // All wait for something else, a pause for instance: let it come, without drawing.
                    tokio::task::yield_now().await;
                    blocked
                        .pop_first()
                        .and_then(|n| running.iter().position(|one| one.number == n))
                        .unwrap_or(0)
                }
            };
            let Running { number, work, .. } = &mut running[chosen];
            let ended = match ground.gate.run(*number, work, &mut random).await {
                Went::Ended(ended) => ended,
                Went::Waits => {
                    blocked.clear();
                    pieces += 1;
                    continue;
                }
                Went::Blocked => {
                    blocked.insert(*number);
                    continue;
                }
            };
            blocked.clear();
            let at = running.swap_remove(chosen).process;
            match ended {
                Ended::Answered(wish, told) => {
                    let now = self.processes[at].as_ref().map_or_else(|| ground.time.now(), Process::now);
                    answers.push((*wish, told, now));
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
        let mut fared_well = true;
        for process in self.processes.iter().flatten() {
            fared_well &= !process.store.away.swap(false, Ordering::SeqCst);
            process.store.unknown.store(0, Ordering::SeqCst);
            fared_well &= process.store.untold.swap(0, Ordering::SeqCst) == 0;
        }
        if !fared_well {
            self.smooth = false;
            self.doubt().await?;
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
        self.doubt().await
    }

    /// Something came between sending and writing that down: what went out and is still pending may go out again.
    async fn doubt(&mut self) -> Result<(), StoreError> {
        let mail = &self.ground.mail;
        let sent = mail.sent.lock().unwrap_or_else(PoisonError::into_inner).clone();
        self.written.resize(sent.len(), false);
        for (delivery, written) in sent.into_iter().zip(&mut self.written) {
            if *written {
                continue;
            }
            let row = self.ground.store.delivery(&self.ground.organization, delivery).await?;
            *written = row.is_none_or(|row| row.state != DeliveryState::Pending);
            if !*written {
                mail.doubtful.lock().unwrap_or_else(PoisonError::into_inner).push(delivery);
            }
        }
        Ok(())
    }
}
