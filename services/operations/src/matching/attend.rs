//! Attend: look at one request and do what is due — expire offers, send a wave, ask about a near language, name a
//! fallback vendor, or close it when its time has passed. One look, one commit.

use jiff::Timestamp;
use turjuman_dispatch::eligibility::binding_interval;
use turjuman_dispatch::index::Found;
use turjuman_dispatch::lifecycle;
use turjuman_dispatch::model::{
    FallbackNamed, InterpreterId, Offer, OfferState, Request, RequestId, RequestState,
};
use turjuman_dispatch::policy::Policy;
use turjuman_dispatch::ranking::RankReasons;
use turjuman_dispatch::waves::{Look, fallback_due, next_look, pace, plan_wave, urgency, wave_size};
use turjuman_languages::LanguageTag;

use crate::desk::Desk;
use crate::error::OperationError;
use crate::event::{EventDraft, EventKind};
use crate::hints::Hint;
use crate::notice::{NoticeContent, NoticeDraft};
use crate::ports::CommitError;
use crate::step::{Effect, Step};

/// How often a look is repeated when somebody else changes the request meanwhile.
const MAX_LOOKS: u32 = 8;

impl Desk {
    /// Looks at a request and does what is due. Losing a race to an accept or a cancel is normal: the next look sees
    /// what won.
    ///
    /// # Errors
    /// The store's failure; the request stays due and is looked at again.
    pub async fn attend(&self, id: RequestId) -> Result<(), OperationError> {
        self.look_at(id).await.map(|_| ())
    }

    /// The same; answers true when something was done. While somebody else looks at the request nothing is: they look once
    /// more.
    pub(crate) async fn look_at(&self, id: RequestId) -> Result<bool, OperationError> {
        let Some(_looking) = self.begin_look(id) else { return Ok(false) };
        for _ in 0..MAX_LOOKS {
            self.let_go(id);
            let Some(request) = self.store().request(self.organization(), id).await? else {
                return Ok(false);
            };
            let Some(step) = self.look(request).await? else { return Ok(false) };
            let freed = freed_by(&step);
            match self.store().commit(step).await {
                Ok(_) => {
                    freed.into_iter().for_each(|person| self.hints().give(Hint::Capacity(person)));
                    return Ok(true);
                }
                Err(CommitError::Conflict(_) | CommitError::Unique(_) | CommitError::KeyTaken(_)) => {}
                Err(CommitError::Store(error)) => return Err(error.into()),
            }
        }
        tracing::warn!(request = %id, "a request changed during every look; it stays due");
        Ok(false)
    }

    /// Decides what is due for a request; `None` when nothing is.
    async fn look(&self, request: Request) -> Result<Option<Step>, OperationError> {
        let now = self.now();
        match request.state {
            RequestState::NeedsClarification if request.search_until <= now => {
                self.close(request, now).await.map(Some)
            }
            RequestState::Searching if request.search_until <= now => {
                self.close(request, now).await.map(Some)
            }
            RequestState::Searching => {
                let offers = self.store().offers_of(self.organization(), request.id).await?;
                self.search(request, offers, now)
            }
            // Nothing to do before the answer comes or the time is over; then it is closed.
            RequestState::NeedsClarification if request.attention_at == Some(request.search_until) => {
                Ok(None)
            }
            RequestState::NeedsClarification => {
                let again_at = request.search_until;
                let mut step = self.step(now);
                step.put(lifecycle::request::looked_again(&request, again_at, now)?);
                Ok(Some(step))
            }
            RequestState::Assigned | RequestState::InSession => self.close_unreported(request, now).await,
            _ if request.attention_at.is_some() => {
                // Nothing is due for a request that is filled or over: take it off the list of due work.
                let mut quiet = request;
                quiet.attention_at = None;
                quiet.version += 1;
                let mut step = self.step(now);
                step.put(quiet);
                Ok(Some(step))
            }
            _ => Ok(None),
        }
    }

    /// Nobody said that the session is over, long after its time: it is closed, and both sides are told.
    async fn close_unreported(
        &self,
        request: Request,
        now: Timestamp,
    ) -> Result<Option<Step>, OperationError> {
        let (Some(id), Some(due)) = (request.assignment, request.attention_at) else { return Ok(None) };
        if due > now {
            return Ok(None);
        }
        let before = self.live_assignment(id).await?;
        let ended = lifecycle::assignment::closed_unreported(&before, now)?;
        let after = lifecycle::request::completed(&request, now)?;
        let mut step = self.step(now);
        let detail = serde_json::json!({ "unreported": true });
        step.event(
            EventDraft::of(EventKind::RequestCompleted, &after).assignment(&ended).detail(detail.clone()),
        );
        step.event(EventDraft::of(EventKind::AssignmentCompleted, &after).assignment(&ended).detail(detail));
        self.free_calendar(&mut step, &ended, now).await?;
        let content = NoticeContent::SessionClosed {
            language: ended.language.clone(),
            starts_at: ended.interval.start,
        };
        step.notice(self.to_assigned(now, &ended, "closed", content.clone()));
        step.notice(self.to_requester(now, &after, format_args!("closed/{id}"), content));
        step.put(ended);
        step.put(after);
        Ok(Some(step))
    }

    /// The time has passed and nobody came.
    async fn close(&self, request: Request, now: Timestamp) -> Result<Step, OperationError> {
        let after = lifecycle::request::unfilled(&request, now)?;
        let mut step = self.step(now);
        let offers = self.store().offers_of(self.organization(), request.id).await?;
        for offer in offers.iter().filter(|offer| offer.state == OfferState::Open) {
            self.expire(&mut step, &request, offer, now)?;
        }
        step.event(EventDraft::of(EventKind::RequestUnfilled, &after));
        let content = match &after.language.tag {
            Some(language) => NoticeContent::RequestUnfilled {
                language: language.clone(),
                asked: count(offers.len()),
                starts_at: after.interval.start,
            },
            None => NoticeContent::RequestUnclarified {
                input: after.language.input.clone(),
                starts_at: after.interval.start,
            },
        };
        step.notice(self.to_requester(now, &after, "unfilled", content));
        step.put(after);
        Ok(step)
    }

    fn expire(
        &self,
        step: &mut Step,
        request: &Request,
        offer: &Offer,
        now: Timestamp,
    ) -> Result<Offer, OperationError> {
        let expired = lifecycle::offer::expired(offer, now)?;
        step.event(EventDraft::of(EventKind::OfferExpired, request).offer(&expired));
        step.put(expired.clone());
        Ok(expired)
    }

    /// An offer whose deadline passed while the search goes on.
    fn let_pass(
        &self,
        step: &mut Step,
        request: &Request,
        offer: &Offer,
        now: Timestamp,
    ) -> Result<Offer, OperationError> {
        let session = binding_interval(request, now);
        let standing = self.memory().standing(offer.interpreter, session, now);
        let bound = standing.is_some_and(|standing| !standing.commitments.is_empty());
        let over = lifecycle::offer::let_pass(offer, request, bound, now)?;
        let kind = match over.state {
            OfferState::Withdrawn => EventKind::OfferWithdrawn,
            _ => EventKind::OfferExpired,
        };
        step.event(EventDraft::of(kind, request).offer(&over));
        step.put(over.clone());
        Ok(over)
    }

    /// Looks for people; `None` when nothing changes. `offers` are all that were made for this request. The caller has
    /// begun the look, so that those who are chosen are held until its end.
    pub(crate) fn search(
        &self,
        before: Request,
        mut offers: Vec<Offer>,
        now: Timestamp,
    ) -> Result<Option<Step>, OperationError> {
        let policy = self.policy();
        let mut step = self.step(now);
        for offer in &mut offers {
            if offer.state == OfferState::Open && offer.expires_at <= now {
                *offer = self.let_pass(&mut step, &before, offer, now)?;
            }
        }
        let open = offers.iter().filter(|offer| offer.state == OfferState::Open).count();
        let found = match wave_due(&before, open, now) {
            true => {
                let size = wave_size(&policy, pace(&policy, urgency(&policy, &before, now)), count(open));
                self.looks().waits_for_held(before.id, true);
                self.memory().choose(&before, &offers, now, size)
            }
            false => Found::default(),
        };
        // Everybody who is left is about to be asked for something else: whether anybody stays free is known then.
        let outheld = found.askable.is_empty() && found.held > 0;
        self.looks().waits_for_held(before.id, outheld);

        let mut after = before.clone();
        let plan = plan_wave(&policy, &before, &found.askable, count(open), now)
            .filter(|_| wave_due(&before, open, now) && !outheld);
        let widened = plan.as_ref().is_some_and(|plan| plan.only_widens());
        if let Some(plan) = &plan {
            after = lifecycle::request::wave_sent(&after, plan, now)?;
            for chosen in found.askable.iter().filter(|ranked| plan.chosen.contains(&ranked.interpreter)) {
                let offer = lifecycle::offer::new(
                    self.new_offer_id(now),
                    &after,
                    plan,
                    chosen.interpreter,
                    &chosen.language,
                    now,
                );
                step.event(EventDraft::of(EventKind::OfferSent, &after).offer(&offer).detail(
                    serde_json::json!({
                        "wave": plan.wave, "tier": offer.tier, "why": why(&chosen.why),
                    }),
                ));
                step.notice(self.offer_made(now, &after, &offer));
                step.put(offer.clone());
                offers.push(offer);
            }
            let detail = serde_json::json!({ "wave": plan.wave, "asked": plan.chosen.len() });
            step.event(EventDraft::of(EventKind::RequestWaveSent, &after).detail(detail));
            if !widened && open + plan.chosen.len() == offers.len() {
                step.notices.extend(self.searching(now, &after, plan.chosen.len()));
            }
        }
        let open_after = offers.iter().filter(|offer| offer.state == OfferState::Open).count();
        let anybody_left = open_after > 0 || widened || outheld;
        if !anybody_left {
            self.ask_near_language(&mut step, &mut after, found.waits_for.as_ref(), now);
        }
        self.name_fallback(&mut step, &mut after, &policy, anybody_left, offers.len(), now);

        let look = Look {
            was_due_at: before.attention_at,
            plan: plan.as_ref(),
            offers: &offers,
            askable_again_at: found.askable_again_at,
        };
        let next = next_look(&policy, &after, look, now);
        let unchanged = step.effects.is_empty() && step.notices.is_empty();
        if unchanged && (outheld || before.attention_at == Some(next)) {
            return Ok(None);
        }
        after.attention_at = Some(next);
        after.updated_at = now;
        step.put(lifecycle::request::as_one_change(&before, after));
        Ok(Some(step))
    }

    fn searching(&self, now: Timestamp, request: &Request, asked: usize) -> Option<NoticeDraft> {
        let language = request.language.tag.clone()?;
        let content = NoticeContent::RequestSearching {
            language,
            asked: count(asked),
            starts_at: request.interval.start,
            immediate: request.immediate,
        };
        Some(self.to_requester(now, request, format_args!("searching/{}", request.version), content))
    }

    /// When only interpreters of a near language are left, asks the requester whether one of them will do.
    fn ask_near_language(
        &self,
        step: &mut Step,
        after: &mut Request,
        near: Option<&LanguageTag>,
        now: Timestamp,
    ) {
        if after.language.pending_near.is_some() {
            return;
        }
        let near = near.filter(|tag| !after.language.refused_near.contains(tag)).cloned();
        let (Some(near), Some(requested)) = (near, after.language.tag.clone()) else { return };
        match lifecycle::request::near_language_asked(after, near.clone(), now) {
            Ok(asked) => *after = asked,
            Err(_) => return,
        }
        let detail = serde_json::json!({ "near": near });
        step.event(EventDraft::of(EventKind::RequestNearLanguageAsked, after).detail(detail));
        let occasion = format!("near/{near}/{}", after.version);
        let content = NoticeContent::NearLanguageQuestion { requested, near };
        step.notice(self.to_requester(now, after, occasion, content));
    }

    /// Tells the requester whom to call instead, or at least that nobody was found so far. The search goes on.
    fn name_fallback(
        &self,
        step: &mut Step,
        after: &mut Request,
        policy: &Policy,
        anybody_left: bool,
        asked: usize,
        now: Timestamp,
    ) {
        if !fallback_due(policy, after, now, anybody_left) {
            return;
        }
        let Some(language) = after.language.tag.clone() else { return };
        if after.fallback.is_none()
            && let Some(vendor) = policy.fallback_vendor_for(&language, now)
        {
            let named = FallbackNamed {
                name: vendor.name.clone(),
                phone: vendor.phone.clone(),
                access_hint: vendor.access_hint.clone(),
                named_at: now,
            };
            let Ok(named) = lifecycle::request::fallback_named(after, named, now) else { return };
            *after = named;
            self.tell_of_vendor(step, after, vendor, &language, false);
        }
        if !anybody_left && !after.told_nobody_yet {
            after.told_nobody_yet = true;
            let starts_at = after.interval.start;
            let content = NoticeContent::RequestNobodyYet { language, asked: count(asked), starts_at };
            step.event(EventDraft::of(EventKind::RequestNobodyYet, after));
            step.notice(self.to_requester(now, after, format_args!("nobody-yet/{}", after.version), content));
        }
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// A wave is due when the last one's time is over, and at once when nobody is being asked any more: an answer that was a
/// no, or an offer that expired, is no reason to wait.
fn wave_due(before: &Request, open: usize, now: Timestamp) -> bool {
    open == 0 || before.attention_at.is_none_or(|at| at <= now)
}

/// Who is free again, or may be asked again, once this step is committed.
fn freed_by(step: &Step) -> Vec<InterpreterId> {
    let freed = step.effects.iter().filter_map(|effect| match effect {
        Effect::Offer(offer) if offer.state != OfferState::Open => Some(offer.interpreter),
        Effect::Assignment(assignment) if !assignment.state.is_live() => Some(assignment.interpreter),
        _ => None,
    });
    freed.collect()
}

/// Why somebody was asked before others, for the history and the coordinator.
fn why(reasons: &RankReasons) -> serde_json::Value {
    serde_json::json!({
        "tier": reasons.tier,
        "region_fits": reasons.region_fits,
        "over_qualified_by": reasons.over_qualified_by,
        "scarce_other_language": reasons.scarce_other_language,
        "assigned_count": reasons.assigned_count,
        "distance_km": reasons.distance_km,
    })
}
