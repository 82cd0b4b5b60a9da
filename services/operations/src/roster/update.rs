//! Changes of a roster entry by a field mask.

use std::collections::BTreeSet;

use turjuman_dispatch::model::{Interpreter, InterpreterId};

use super::input::{InterpreterField, InterpreterInput};
use crate::caller::{Call, OnBehalf};
use crate::desk::Desk;
use crate::error::{OperationError, Problem, Violation, Violations};
use crate::event::{EventDraft, EventKind};
use crate::hints::Hint;
use crate::idempotency::ResultIds;
use crate::step::Step;

impl Desk {
    /// Sets the fields that the mask names.
    ///
    /// # Errors
    /// `Invalid` with every problem, unknown paths among them; `NotFound`.
    pub async fn update_interpreter(
        &self,
        call: &Call,
        id: InterpreterId,
        input: &InterpreterInput,
        mask: &[String],
    ) -> Result<Interpreter, OperationError> {
        let mut wrong = Violations::default();
        let fields = read_mask(mask, InterpreterField::ALL, &mut wrong);
        wrong.into_result()?;
        let fields = &fields;
        self.change_entry(call, OnBehalf::Of(id), move |desk, entry, wrong| {
            input.apply(&desk.policy(), fields, entry, "interpreter.", wrong);
            desk.check_subject_is_free(entry, "interpreter.", wrong);
        })
        .await
    }

    /// Sets every field, for somebody who saw this version of the entry. A later version is a violation of `interpreter.version`:
    /// nobody overwrites what they have not seen.
    ///
    /// # Errors
    /// `Invalid` with every problem; `NotFound`.
    pub async fn save_interpreter(
        &self,
        call: &Call,
        id: InterpreterId,
        seen: u64,
        input: &InterpreterInput,
    ) -> Result<Interpreter, OperationError> {
        let fields = &InterpreterField::ALL.iter().map(|(field, _)| *field).collect::<BTreeSet<_>>();
        self.change_entry(call, OnBehalf::Of(id), move |desk, entry, wrong| {
            if entry.version != seen {
                let expected = format!("version {}, as it is now", entry.version);
                wrong.add("interpreter.version", Problem::Invalid { expected });
            }
            input.apply(&desk.policy(), fields, entry, "interpreter.", wrong);
            desk.check_subject_is_free(entry, "interpreter.", wrong);
        })
        .await
    }

    /// What would be wrong with an entry, without storing anything: of somebody on the roster, or of somebody new.
    pub fn problems_of_entry(&self, id: Option<InterpreterId>, input: &InterpreterInput) -> Vec<Violation> {
        let mut wrong = Violations::default();
        let new = self.new_entry(input, "interpreter.", &mut wrong);
        let mut found = wrong.into_result().err().map_or_else(Vec::new, |error| match error {
            OperationError::Invalid(found) => found,
            _ => Vec::new(),
        });
        // Their own sign-in name is not somebody else's.
        let own = id.and_then(|id| self.roster().get(&id).cloned());
        if own.is_some_and(|own| own.subject == new.interpreter.subject) {
            found.retain(|violation| violation.problem != Problem::AlreadyUsed);
        }
        found
    }

    /// Changes an entry: reads it, lets `change` alter a copy, and commits the copy if nothing was wrong. Whoever became
    /// available is offered open requests at once.
    pub(crate) async fn change_entry(
        &self,
        call: &Call,
        on_behalf: OnBehalf,
        change: impl Fn(&Desk, &mut Interpreter, &mut Violations) + Send + Sync,
    ) -> Result<Interpreter, OperationError> {
        let change = &change;
        let ids = self
            .carry_out(call, || async move {
                let now = self.now();
                let mut entry = self.interpreter(&call.caller, on_behalf).await?;
                let mut wrong = Violations::default();
                change(self, &mut entry, &mut wrong);
                wrong.into_result()?;
                entry.version += 1;
                entry.updated_at = now;
                let id = entry.id;
                let mut step: Step = self.step(now);
                step.event(EventDraft::new(EventKind::InterpreterUpdated).interpreter(id));
                step.put(entry);
                Ok((step, ResultIds { interpreter: Some(id), ..ResultIds::default() }))
            })
            .await?;
        let entry = self.stored_entry(ids.interpreter).await?;
        self.hints().give(Hint::Capacity(entry.id));
        Ok(entry)
    }
}

/// Reads a field mask: at least one path, each known. Notes every path that is not.
pub(crate) fn read_mask<F: Copy + Ord>(
    mask: &[String],
    known: &[(F, &'static str)],
    wrong: &mut Violations,
) -> BTreeSet<F> {
    if mask.is_empty() {
        wrong.add("update_mask", Problem::Required);
    }
    let mut fields = BTreeSet::new();
    for (index, path) in mask.iter().enumerate() {
        match known.iter().find(|(_, name)| name == path) {
            Some((field, _)) => {
                fields.insert(*field);
            }
            None => wrong.add(
                format!("update_mask.paths[{index}]"),
                Problem::FieldMask {
                    path: path.chars().take(60).collect(),
                    allowed: known.iter().map(|(_, name)| *name).collect::<Vec<_>>().join(", "),
                },
            ),
        }
    }
    fields
}
