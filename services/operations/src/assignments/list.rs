//! Reading assignments: interpreters see their own, requesters those of their departments, coordinators all.

use turjuman_dispatch::model::{Assignment, AssignmentId, Request};

use crate::caller::{Caller, OnBehalf, Role};
use crate::desk::Desk;
use crate::error::OperationError;
use crate::ports::{AssignmentFilter, Page};

impl Desk {
    /// True when the caller is the interpreter of the assignment.
    pub(crate) fn is_interpreter_of(&self, caller: &Caller, assignment: &Assignment) -> bool {
        caller.is(Role::Interpreter)
            && self.interpreter_for(caller, OnBehalf::Own).is_ok_and(|own| own == assignment.interpreter)
    }

    /// An assignment the caller may see, with its request.
    ///
    /// # Errors
    /// `NotFound` for one they may not see: ids are not an oracle.
    pub async fn assignment(
        &self,
        caller: &Caller,
        id: AssignmentId,
    ) -> Result<(Assignment, Request), OperationError> {
        let not_found = || OperationError::NotFound("assignment");
        let assignment = self.store().assignment(self.organization(), id).await?.ok_or_else(not_found)?;
        let request =
            self.store().request(self.organization(), assignment.request).await?.ok_or_else(not_found)?;
        if caller.sees_as_staff(&request) || self.is_interpreter_of(caller, &assignment) {
            Ok((assignment, request))
        } else {
            Err(not_found())
        }
    }

    /// Assignments the caller may see, newest first, each with its request. Somebody who is interpreter and requester
    /// sees both their own work and what their departments asked for, or the former alone when the filter names them.
    ///
    /// # Errors
    /// The store's failure.
    pub async fn list_assignments(
        &self,
        caller: &Caller,
        mut filter: AssignmentFilter,
        page: Page,
    ) -> Result<Vec<(Assignment, Request)>, OperationError> {
        let own = self.interpreter_for(caller, OnBehalf::Own).ok();
        if !caller.is(Role::Coordinator) {
            match own.filter(|_| caller.is(Role::Interpreter)) {
                Some(own) if caller.is(Role::Requester) && filter.interpreter.is_none() => {
                    filter.own_or_departments = Some((own, caller.departments.clone()));
                }
                Some(own) => filter.interpreter = Some(own),
                None if caller.is(Role::Requester) => filter.departments = caller.department_scope(),
                None => return Err(crate::error::Refusal::NotOnRoster.into()),
            }
        }
        let mut answered = Vec::new();
        for assignment in self.store().list_assignments(self.organization(), &filter, page).await? {
            if let Some(request) = self.store().request(self.organization(), assignment.request).await? {
                answered.push((assignment, request));
            }
        }
        Ok(answered)
    }
}
