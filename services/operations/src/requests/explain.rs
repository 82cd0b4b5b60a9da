//! Explain: why a request is not filled — everybody who is not asked, by rule, and what would help; and why not somebody.

use std::collections::HashMap;
use std::sync::Arc;

use turjuman_dispatch::eligibility::{Candidate, Exclusion};
use turjuman_dispatch::explain::{Explanation, Person, explain};
use turjuman_dispatch::model::{Interpreter, InterpreterId, RequestId};

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
    /// Everything that speaks against each of these people of the roster for a request; nothing for whom nothing does.
    ///
    /// # Errors
    /// `NotFound` for the request; the store's failure. Who is not on the roster is left out.
    pub async fn explain_people(
        &self,
        caller: &Caller,
        id: RequestId,
        people: &[InterpreterId],
    ) -> Result<Vec<(Arc<Interpreter>, Vec<Exclusion>)>, OperationError> {
        let now = self.now();
        let policy = self.policy();
        let request = self.request(caller, id).await?;
        let people = people.iter().filter_map(|id| self.roster().get(id).cloned()).collect();
        let offers = self.store().offers_of(self.organization(), id).await?;
        let known = self.assess_people(&policy, &request, &offers, people, now).await?;
        Ok(known.into_iter().map(|known| (known.interpreter, known.assessment.exclusions)).collect())
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
