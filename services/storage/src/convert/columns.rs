//! A row on its way out of the database, column by column in the order of the writer's table.

use sea_orm::{QueryResult, TryGetable};
use serde::de::DeserializeOwned;

use super::FieldError;

/// A row that is read from its first column to its last.
pub(crate) struct Columns<'a> {
    row: &'a QueryResult,
    next: usize,
}

impl<'a> Columns<'a> {
    /// The row from its start.
    pub(crate) fn of(row: &'a QueryResult) -> Self {
        Self { row, next: 0 }
    }

    /// The next column.
    pub(super) fn next<T: TryGetable>(&mut self, field: &'static str) -> Result<T, FieldError> {
        let at = self.next;
        self.next += 1;
        self.row.try_get_by_index(at).map_err(|error| FieldError::new(field, format!("{error:?}")))
    }

    /// The next column, which holds JSON and was asked for as text.
    pub(super) fn json<T: DeserializeOwned>(&mut self, field: &'static str) -> Result<T, FieldError> {
        let text: String = self.next(field)?;
        serde_json::from_str(&text).map_err(|error| FieldError::new(field, error))
    }
}
