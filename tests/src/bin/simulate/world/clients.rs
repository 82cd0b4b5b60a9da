//! Clients: what they wish, when their calls arrive, what they hear, and what they do when they hear nothing.

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::DeclineReason;
use turjuman_operations::ports::StoreError;
use turjuman_operations::requests::Submit;
use turjuman_tests::invariants::Told;

use super::{Later, World};
use crate::acts::{Act, Wish};
use crate::wishing::{Sight, Wishing};

impl World<'_> {
    /// New wishes, and old ones whose time has come.
    pub(super) async fn wishes_now(&mut self) -> Result<Vec<Wish>, StoreError> {
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
    pub(super) fn answered(&mut self, wish: Wish, told: Told, at: Timestamp) {
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
                Act::Submit(submit) => Some(Act::Submit(Submit {
                    case_reference: Some(format!("T-{}", self.wishes)),
                    duration: Some(SignedDuration::from_mins(25)),
                    ..submit.clone()
                })),
                Act::Decline(offer, _) => Some(Act::Decline(*offer, DeclineReason::Other)),
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
}
