//! A table of interpreters that somebody sends to a running desk.

use super::{CsvFault, CsvProblem, check, read};
use crate::caller::{Call, Caller, Role};
use crate::desk::Desk;
use crate::error::OperationError;
use crate::hints::Hint;
use crate::idempotency::ResultIds;
use crate::roster::add;

/// Rows that are taken at once: the writer serves others meanwhile.
const MOST_ROWS: usize = 5_000;

impl Desk {
    /// Checks a table of interpreters as an import would, and changes nothing. How many people are in it, or everything that
    /// is wrong with it.
    ///
    /// # Errors
    /// `Forbidden` for anybody but coordinators.
    pub fn check_roster_table(
        &self,
        caller: &Caller,
        table: &str,
    ) -> Result<Result<usize, Vec<CsvProblem>>, OperationError> {
        if !caller.is(Role::Coordinator) {
            return Err(OperationError::Forbidden("only coordinators change the roster"));
        }
        if let Some(problem) = too_many(table) {
            return Ok(Err(vec![problem]));
        }
        Ok(check(self, table.as_bytes()).map(|entries| entries.len()))
    }

    /// Adds everybody in a table to the roster in one commit, all or nothing, and looks at once whom they can help. How many
    /// they are, or everything that is wrong with the table.
    ///
    /// # Errors
    /// `Forbidden` for anybody but coordinators; the store's failure, and nobody was added then.
    pub async fn import_roster_table(
        &self,
        call: &Call,
        table: &str,
    ) -> Result<Result<usize, Vec<CsvProblem>>, OperationError> {
        if !call.caller.is(Role::Coordinator) {
            return Err(OperationError::Forbidden("only coordinators change the roster"));
        }
        // When a table comes twice, its people are known already: that is no mistake of theirs.
        if self.earlier_answer(call).await?.is_some() {
            return Ok(read(table.as_bytes()).map(|rows| rows.len()));
        }
        if let Some(problem) = too_many(table) {
            return Ok(Err(vec![problem]));
        }
        let entries = match check(self, table.as_bytes()) {
            Ok(entries) => entries,
            Err(problems) => return Ok(Err(problems)),
        };
        let entries = entries.as_slice();
        let first = entries.first().map(|new| new.interpreter.id);
        let ids = self
            .carry_out(call, || async move {
                let mut step = self.step(self.now());
                for new in entries {
                    add(&mut step, new.clone());
                }
                Ok((step, ResultIds { interpreter: first, ..ResultIds::default() }))
            })
            .await?;
        // Otherwise the same table was taken while this one was read: other entries stand for its people.
        if ids.interpreter == first {
            for new in entries {
                self.remember(new.interpreter.clone());
                self.hints().give(Hint::Capacity(new.interpreter.id));
            }
        }
        Ok(Ok(entries.len()))
    }
}

/// What to say of a table that is too long, counted by its lines before anything is read.
fn too_many(table: &str) -> Option<CsvProblem> {
    let is_long = table.lines().count() > MOST_ROWS + 1;
    is_long.then(|| CsvProblem::whole(CsvFault::TooManyRows { rows: MOST_ROWS }))
}
