//! Collects what is wrong with a message, so that the caller hears of all of it at once.

use std::collections::BTreeSet;
use std::str::FromStr;

use turjuman_operations::error::{OperationError, Problem, Violation, Violations};

use crate::status::Fault;

/// The problems of one message.
#[derive(Debug, Default)]
pub(crate) struct Checks(Vec<Violation>);

impl Checks {
    /// Notes a problem.
    pub(crate) fn add(&mut self, field: impl Into<String>, problem: Problem) {
        self.0.push(Violation { field: field.into(), problem });
    }

    /// Notes that a field does not have the form it should have.
    pub(crate) fn invalid(&mut self, field: impl Into<String>, expected: impl Into<String>) {
        self.add(field, Problem::Invalid { expected: expected.into() });
    }

    /// Keeps a good value, or notes the problem.
    pub(crate) fn keep<T>(&mut self, field: &str, result: Result<T, Problem>) -> Option<T> {
        result.map_err(|problem| self.add(field, problem)).ok()
    }

    /// True when nothing was noted.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes over what an operation found, except where something was noted about the same field before.
    pub(crate) fn merge(&mut self, found: Vec<Violation>) {
        for violation in found {
            if !self.0.iter().any(|known| known.field == violation.field) {
                self.0.push(violation);
            }
        }
    }

    /// Takes over what checks of the operations noted.
    pub(crate) fn merge_noted(&mut self, noted: Violations) {
        if let Err(OperationError::Invalid(found)) = noted.into_result() {
            self.merge(found);
        }
    }

    /// Takes over what was noted about the fields under `prefix` that a mask names. The others do not matter, whatever is
    /// in them.
    pub(crate) fn merge_masked(&mut self, noted: Checks, prefix: &str, mask: &[String]) {
        let named = |field: &str, path: &String| {
            let rest = field.strip_prefix(prefix).and_then(|field| field.strip_prefix(path.as_str()));
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        let found = noted.0.into_iter().filter(|one| mask.iter().any(|path| named(&one.field, path)));
        self.merge(found.collect());
    }

    /// Notes every path of a field mask that is not known, and a mask without paths. Answers with the fields it names.
    pub(crate) fn mask<F: Copy + Ord>(
        &mut self,
        mask: &[String],
        known: &[(F, &'static str)],
    ) -> BTreeSet<F> {
        if mask.is_empty() {
            self.add("update_mask", Problem::Required);
        }
        let mut fields = BTreeSet::new();
        for (index, path) in mask.iter().enumerate() {
            if let Some((field, _)) = known.iter().find(|(_, name)| name == path) {
                fields.insert(*field);
                continue;
            }
            let allowed = known.iter().map(|(_, name)| *name).collect::<Vec<_>>().join(", ");
            let path = path.chars().take(60).collect();
            self.add(format!("update_mask.paths[{index}]"), Problem::FieldMask { path, allowed });
        }
        fields
    }

    /// Fails with all that was noted.
    pub(crate) fn done(self) -> Result<(), Fault> {
        if self.0.is_empty() { Ok(()) } else { Err(Fault::Operation(OperationError::Invalid(self.0))) }
    }

    /// An id that must be there.
    pub(crate) fn id<T: FromStr>(&mut self, field: &str, text: &str) -> Option<T> {
        if text.is_empty() {
            self.add(field, Problem::Required);
            return None;
        }
        self.keep(field, text.parse().map_err(|_| Problem::Id))
    }

    /// An id that may be absent.
    pub(crate) fn optional_id<T: FromStr>(&mut self, field: &str, text: &str) -> Option<T> {
        if text.is_empty() { None } else { self.id(field, text) }
    }

    /// The only value of a message that must be there; after [`Checks::done`] went well it is.
    pub(crate) fn all<T>(self, value: Option<T>) -> Result<T, Fault> {
        self.done()?;
        // Every value that is missing has noted its problem above.
        value.ok_or(Fault::Broken)
    }
}
