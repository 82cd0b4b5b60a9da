//! Time passes, and what falls due is done when it does.

use jiff::SignedDuration;
use turjuman_operations::ports::StoreError;

use super::World;
use crate::process::Process;

impl World<'_> {
    /// Time passes; whatever falls due is done when it does, at most so many times.
    pub(super) async fn pass(&mut self, by: SignedDuration, most: u32) -> Result<(), StoreError> {
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
    pub(super) async fn work(&mut self) -> Result<(), StoreError> {
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
        let due =
            store.next_due(org).await?.into_iter().chain(store.next_delivery_due(org, None).await?).min();
        let nows = self.processes.iter().flatten().map(Process::now);
        Ok(due.and_then(|due| nows.map(|now| due.duration_since(now)).min()))
    }
}
