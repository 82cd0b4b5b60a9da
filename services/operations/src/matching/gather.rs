//! Gathering what the rules need to know: candidates from the roster in memory, their standing from the store.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::eligibility::{Assessment, Candidate, Contact, assess};
use turjuman_dispatch::model::{Interpreter, InterpreterId, Interval, Offer, Request};
use turjuman_dispatch::policy::Policy;

use crate::desk::Desk;
use crate::error::OperationError;
use crate::ports::Standing;

/// One interpreter with everything the rules want to know of them.
pub(crate) struct Known {
    pub(crate) interpreter: Arc<Interpreter>,
    pub(crate) standing: Standing,
    pub(crate) assessment: Assessment,
    pub(crate) scarcity: u32,
}

impl Desk {
    /// Assesses the given interpreters.
    pub(crate) async fn assess_people(
        &self,
        policy: &Policy,
        request: &Request,
        offers: &[Offer],
        people: Vec<Arc<Interpreter>>,
        now: Timestamp,
    ) -> Result<Vec<Known>, OperationError> {
        let ids: Vec<InterpreterId> = people.iter().map(|interpreter| interpreter.id).collect();
        let standings =
            self.store().standings(self.organization(), &ids, travel_window(request), now).await?;
        let mut standings: HashMap<InterpreterId, Standing> =
            standings.into_iter().map(|standing| (standing.calendar.interpreter, standing)).collect();
        let known = people.into_iter().filter_map(|interpreter| {
            let standing = standings.remove(&interpreter.id)?;
            let candidate = Candidate {
                interpreter: &interpreter,
                commitments: &standing.commitments,
                contact: contact(request, offers, interpreter.id, &standing),
            };
            let assessment = assess(policy, request, &candidate, now);
            let scarcity = assessment
                .language
                .as_ref()
                .map_or(u32::MAX, |language| self.roster().scarcity_beside(&interpreter, &language.tag));
            Some(Known { interpreter, standing, assessment, scarcity })
        });
        Ok(known.collect())
    }

    /// Assesses one person whom somebody chose; answers with the offers of the request, too.
    ///
    /// # Errors
    /// `NotFound` when there is nobody of this id.
    pub(crate) async fn assess_one(
        &self,
        policy: &Policy,
        request: &Request,
        interpreter: InterpreterId,
        now: Timestamp,
    ) -> Result<(Known, Vec<Offer>), OperationError> {
        let nobody = || OperationError::NotFound("interpreter");
        let profile = self.store().interpreter(self.organization(), interpreter).await?;
        let people = vec![Arc::new(profile.ok_or_else(nobody)?)];
        let offers = self.store().offers_of(self.organization(), request.id).await?;
        let known = self.assess_people(policy, request, &offers, people, now).await?.pop();
        Ok((known.ok_or_else(nobody)?, offers))
    }
}

/// The span in which commitments can matter: the session, and a day's travel around it at most.
pub(crate) fn travel_window(request: &Request) -> Interval {
    let reach = SignedDuration::from_hours(12);
    Interval { start: request.interval.start - reach, end: request.interval.end + reach }
}

/// What this request has already asked of somebody.
pub(crate) fn contact(
    request: &Request,
    offers: &[Offer],
    interpreter: InterpreterId,
    standing: &Standing,
) -> Contact {
    Contact::of(request, offers, interpreter, standing.count)
}
