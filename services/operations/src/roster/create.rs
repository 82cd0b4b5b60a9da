//! New entries of the roster, one or many: an import is all or nothing, in steps of a size the writer can carry.

use turjuman_dispatch::model::{Calendar, Interpreter, InterpreterId, Preferences};

use super::input::{InterpreterField, InterpreterInput};
use crate::caller::{Call, Caller, OnBehalf, Role};
use crate::desk::Desk;
use crate::error::{OperationError, Problem, Violations};
use crate::event::{EventDraft, EventKind};
use crate::hints::Hint;
use crate::idempotency::ResultIds;
use crate::ports::{InterpreterFilter, Page};
use crate::step::Step;

/// A checked entry that is not stored yet.
#[derive(Debug, Clone, PartialEq)]
pub struct NewInterpreter {
    /// The profile.
    pub interpreter: Interpreter,
    /// Its empty calendar.
    pub calendar: Calendar,
}

impl Desk {
    /// Adds an interpreter to the roster. Whoever waits for somebody like them is looked at at once.
    ///
    /// # Errors
    /// `Invalid` with every problem of the entry.
    pub async fn create_interpreter(
        &self,
        call: &Call,
        input: &InterpreterInput,
    ) -> Result<Interpreter, OperationError> {
        let ids = self
            .carry_out(call, || async move {
                let now = self.now();
                let mut wrong = Violations::default();
                let new = self.new_entry(input, "interpreter.", &mut wrong);
                wrong.into_result()?;
                let id = new.interpreter.id;
                let mut step = self.step(now);
                add(&mut step, new);
                Ok((step, ResultIds { interpreter: Some(id), ..ResultIds::default() }))
            })
            .await?;
        let entry = self.stored_entry(ids.interpreter).await?;
        self.hints().give(Hint::Capacity(entry.id));
        Ok(entry)
    }

    /// Adds many interpreters in one commit, all or nothing. The entries come from [`Desk::new_entry`].
    ///
    /// # Errors
    /// The store's failure; nobody was added then.
    pub async fn import_interpreters(&self, entries: Vec<NewInterpreter>) -> Result<(), OperationError> {
        let mut step = self.step(self.now());
        let people: Vec<Interpreter> = entries.iter().map(|new| new.interpreter.clone()).collect();
        for entry in entries {
            add(&mut step, entry);
        }
        self.store().commit(step).await.map_err(|error| match error {
            crate::ports::CommitError::Store(error) => error.into(),
            _ => OperationError::Refused(crate::error::Refusal::Contended),
        })?;
        for person in people {
            self.remember(person);
        }
        Ok(())
    }

    /// Checks an entry and makes a profile of it; notes every problem under `prefix`.
    pub fn new_entry(
        &self,
        input: &InterpreterInput,
        prefix: &str,
        wrong: &mut Violations,
    ) -> NewInterpreter {
        let now = self.now();
        let id = self.new_interpreter_id(now);
        let mut interpreter = Interpreter {
            organization: self.organization().clone(),
            id,
            version: 1,
            subject: None,
            display_name: String::new(),
            email: None,
            phone: None,
            gender: None,
            active: true,
            languages: Vec::new(),
            modalities: Vec::new(),
            qualifications: Vec::new(),
            home: None,
            max_travel_km: None,
            time_zone: self.policy().city.time_zone.clone(),
            weekly_hours: Vec::new(),
            exceptions: Vec::new(),
            available_now_until: None,
            preferences: Preferences::default(),
            created_at: now,
            updated_at: now,
        };
        let fields = InterpreterField::ALL.iter().map(|(field, _)| *field).collect();
        input.apply(&self.policy(), &fields, &mut interpreter, prefix, wrong);
        self.check_subject_is_free(&interpreter, prefix, wrong);
        let calendar = Calendar {
            organization: self.organization().clone(),
            interpreter: id,
            version: 1,
            last_assigned_at: None,
            assigned_count: 0,
        };
        NewInterpreter { interpreter, calendar }
    }

    /// A subject is tied to one entry only, or a token would speak for two people.
    pub(super) fn check_subject_is_free(&self, entry: &Interpreter, prefix: &str, wrong: &mut Violations) {
        let Some(subject) = &entry.subject else { return };
        if self.roster().by_subject(subject).is_some_and(|other| other.id != entry.id) {
            wrong.add(format!("{prefix}subject"), Problem::AlreadyUsed);
        }
    }

    /// Reads an entry back after a commit, and puts it into the roster in memory.
    pub(super) async fn stored_entry(
        &self,
        id: Option<InterpreterId>,
    ) -> Result<Interpreter, OperationError> {
        let not_found = || OperationError::NotFound("interpreter");
        let id = id.ok_or_else(not_found)?;
        let found = self.store().interpreter(self.organization(), id).await?.ok_or_else(not_found)?;
        self.remember(found.clone());
        Ok(found)
    }

    /// An entry that the caller may see: coordinators all, interpreters their own.
    ///
    /// # Errors
    /// `Forbidden` for somebody else's, whether or not there is one; `NotFound` for one that does not exist.
    pub async fn interpreter(
        &self,
        caller: &Caller,
        on_behalf: OnBehalf,
    ) -> Result<Interpreter, OperationError> {
        let id = self.interpreter_for(caller, on_behalf)?;
        let found = self.store().interpreter(self.organization(), id).await?;
        found.ok_or(OperationError::NotFound("interpreter"))
    }

    /// The roster, newest first; coordinators only.
    ///
    /// # Errors
    /// `Forbidden`; the store's failure.
    pub async fn list_interpreters(
        &self,
        caller: &Caller,
        filter: &InterpreterFilter,
        page: Page,
    ) -> Result<Vec<Interpreter>, OperationError> {
        if !caller.is(Role::Coordinator) {
            return Err(OperationError::Forbidden("only coordinators see the roster"));
        }
        Ok(self.store().list_interpreters(self.organization(), filter, page).await?)
    }
}

/// What adds an entry to the roster.
pub(crate) fn add(step: &mut Step, new: NewInterpreter) {
    step.event(EventDraft::new(EventKind::InterpreterCreated).interpreter(new.interpreter.id));
    step.put(new.interpreter);
    step.put(new.calendar);
}
