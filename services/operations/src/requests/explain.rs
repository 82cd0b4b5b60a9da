//! Explain: why a request is not filled — everybody who is not asked, by rule, and what would help; and why not one person.

use std::collections::HashMap;

use turjuman_dispatch::eligibility::{Candidate, Exclusion};
use turjuman_dispatch::explain::{Explanation, Person, explain};
use turjuman_dispatch::model::{InterpreterId, RequestId};

use crate::caller::Caller;
use crate::desk::Desk;
use crate::error::OperationError;
use crate::matching::gather::contact;

/// An explanation with the names of the people in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Explained {
    /// The explanation.
    pub explanation: Explanation,
    /// The names of everybody it mentions.
    pub names: HashMap<InterpreterId, String>,
}

impl Desk {
    /// Everything that speaks against one person of the roster for a request; empty when nothing does.
    ///
    /// # Errors
    /// `NotFound` for the request or the person; the store's failure.
    pub async fn explain_person(
        &self,
        caller: &Caller,
        id: RequestId,
        interpreter: InterpreterId,
    ) -> Result<Vec<Exclusion>, OperationError> {
        let now = self.now();
        let policy = self.policy();
        let request = self.request(caller, id).await?;
        let person = self.roster().get(&interpreter).cloned();
        let person = person.ok_or(OperationError::NotFound("interpreter"))?;
        let offers = self.store().offers_of(self.organization(), id).await?;
        let known = self.assess_people(&policy, &request, &offers, vec![person], now).await?.pop();
        Ok(known.ok_or(OperationError::NotFound("interpreter"))?.assessment.exclusions)
    }

    /// Explains why a request is not filled.
    ///
    /// # Errors
    /// `NotFound`; the store's failure.
    pub async fn explain(&self, caller: &Caller, id: RequestId) -> Result<Explained, OperationError> {
        let now = self.now();
        let policy = self.policy();
        let request = self.request(caller, id).await?;
        let people = self.roster().speakers_for(&request.language);
        let offers = self.store().offers_of(self.organization(), id).await?;
        let known = self.assess_people(&policy, &request, &offers, people, now).await?;
        let persons: Vec<Person<'_>> = known
            .iter()
            .map(|k| Person {
                candidate: Candidate {
                    interpreter: &k.interpreter,
                    commitments: &k.standing.commitments,
                    contact: contact(&request, &offers, k.interpreter.id, &k.standing),
                },
                calendar: &k.standing.calendar,
                scarcity: k.scarcity,
            })
            .collect();
        let names = known.iter().map(|k| (k.interpreter.id, k.interpreter.display_name.clone())).collect();
        Ok(Explained { explanation: explain(&policy, &request, &persons, now), names })
    }
}
