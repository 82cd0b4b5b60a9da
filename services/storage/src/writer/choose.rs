//! Which of the waiting steps go into the next batch.

use std::collections::{HashSet, VecDeque};

use turjuman_dispatch::model::OrganizationId;
use turjuman_operations::step::{RowKey, Step};

use super::{BATCH, Job};

/// What the steps of a batch touch, and those that were left for the next one.
#[derive(Default)]
struct Claims<'a> {
    /// Rows that somebody writes.
    written: HashSet<(&'a OrganizationId, RowKey)>,
    /// Rows that somebody rests on.
    read: HashSet<(&'a OrganizationId, RowKey)>,
    /// Idempotency keys, by the caller's part alone: a rare neighbour waits one batch, and nobody compares three texts.
    keys: HashSet<(&'a OrganizationId, &'a str)>,
    notices: HashSet<(&'a OrganizationId, &'a str)>,
}

impl<'a> Claims<'a> {
    /// Claims everything the step touches; false when something was claimed before. What is left behind claims, too, so
    /// that no later step overtakes it on its own rows.
    fn claim(&mut self, step: &'a Step) -> bool {
        let org = &step.organization;
        let mut free = true;
        for guard in &step.guards {
            free &= !self.written.contains(&(org, guard.row.clone()));
            self.read.insert((org, guard.row.clone()));
        }
        for effect in &step.effects {
            let row = effect.guard().row;
            // A step may guard what it writes: only what others read counts.
            let own = step.guards.iter().any(|guard| guard.row == row);
            free &= own || !self.read.contains(&(org, row.clone()));
            free &= self.written.insert((org, row));
        }
        if let Some(record) = &step.idempotency {
            free &= self.keys.insert((org, record.key.as_str()));
        }
        for notice in &step.notices {
            // The same key twice within one step is the step's own affair.
            let own = step
                .notices
                .iter()
                .take_while(|other| !std::ptr::eq(*other, notice))
                .any(|o| o.key == notice.key);
            free &= self.notices.insert((org, notice.key.as_str())) || own;
        }
        free
    }
}

/// Takes the next batch out of the waiting steps, in order; what cannot go with it stays, in order.
pub(super) fn choose(waiting: &mut VecDeque<Job>) -> Vec<Job> {
    if waiting.len() <= 1 {
        return waiting.drain(..).collect();
    }
    let taken: Vec<bool> = {
        let mut claims = Claims::default();
        let mut count = 0;
        waiting
            .iter()
            .map(|job| {
                let take = count < BATCH && claims.claim(&job.step);
                count += usize::from(take);
                take
            })
            .collect()
    };
    let mut batch = Vec::with_capacity(BATCH);
    let mut left = VecDeque::with_capacity(waiting.len());
    for (job, take) in waiting.drain(..).zip(taken) {
        if take { batch.push(job) } else { left.push_back(job) }
    }
    *waiting = left;
    batch
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use jiff::Timestamp;
    use sea_orm::prelude::Uuid;
    use tokio::sync::oneshot;
    use turjuman_dispatch::model::{Calendar, InterpreterId, RequestId, StepId};

    use super::*;

    fn interpreter(n: u128) -> InterpreterId {
        InterpreterId::from_uuid(Uuid::from_u128(n))
    }

    fn step(n: u128, reads: &[u128], writes: &[u128]) -> Job {
        let organization: OrganizationId = "newark".parse().unwrap();
        let mut step =
            Step::new(StepId::from_uuid(Uuid::from_u128(n)), organization.clone(), Timestamp::UNIX_EPOCH);
        for &read in reads {
            step.guard(RowKey::Calendar(interpreter(read)), 1);
        }
        for &write in writes {
            step.put(Calendar {
                organization: organization.clone(),
                interpreter: interpreter(write),
                version: 2,
                last_assigned_at: None,
                assigned_count: 0,
            });
        }
        Job { step, answer: oneshot::channel().0 }
    }

    fn batches(jobs: Vec<Job>) -> Vec<Vec<u128>> {
        let mut waiting: VecDeque<Job> = jobs.into();
        let mut batches = Vec::new();
        while !waiting.is_empty() {
            batches.push(choose(&mut waiting).iter().map(|job| job.step.id.uuid().as_u128()).collect());
        }
        batches
    }

    #[test]
    fn steps_that_touch_the_same_row_follow_each_other_in_order() {
        let jobs =
            vec![step(1, &[], &[10]), step(2, &[], &[10, 11]), step(3, &[], &[11]), step(4, &[], &[12])];
        // The third waits behind the second although its row is free in the first batch.
        assert_eq!(batches(jobs), [vec![1, 4], vec![2], vec![3]]);
    }

    #[test]
    fn resting_on_the_same_row_is_no_conflict_but_writing_it_is() {
        let jobs =
            vec![step(1, &[10], &[20]), step(2, &[10], &[21]), step(3, &[], &[10]), step(4, &[10], &[])];
        assert_eq!(batches(jobs), [vec![1, 2], vec![3], vec![4]]);
    }

    #[test]
    fn a_step_may_guard_what_it_writes_and_no_request_is_needed() {
        let mut job = step(1, &[10], &[10]);
        job.step.guard(RowKey::Request(RequestId::from_uuid(Uuid::from_u128(1))), 3);
        assert_eq!(batches(vec![job, step(2, &[], &[11])]), [vec![1, 2]]);
    }

    #[test]
    fn a_batch_is_bounded() {
        let jobs = (0..300).map(|n| step(n, &[], &[1000 + n])).collect();
        let sizes: Vec<usize> = batches(jobs).iter().map(Vec::len).collect();
        assert_eq!(sizes, [BATCH, BATCH, 300 - 2 * BATCH]);
    }
}
