//! A row on its way into the database: its columns' values in the order of the table's columns, without the
//! organization, which every row of a statement has in common.

use jiff::Timestamp;
use sea_orm::prelude::{DateTimeUtc, Uuid};
use serde::Serialize;

use super::{FieldError, count_in, time_in};

/// The value of one column.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell {
    /// Nothing.
    Null,
    /// A closed name.
    Name(&'static str),
    /// Text, and JSON as text.
    Text(String),
    /// An id.
    Id(Uuid),
    /// A count, version or number.
    Count(i64),
    /// A yes or no.
    Flag(bool),
    /// An instant.
    Time(DateTimeUtc),
    /// A measure.
    Measure(f64),
    /// Bytes.
    Bytes(Vec<u8>),
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Text.
    Text,
    /// A nested list or record as JSON.
    Json,
    /// An id.
    Id,
    /// A count, version or number.
    Count,
    /// A yes or no.
    Flag,
    /// An instant.
    Time,
    /// A measure.
    Measure,
    /// Bytes.
    Bytes,
}

/// Takes the values of a row, one after the other.
#[derive(Debug, Default)]
pub(crate) struct Cells(pub(crate) Vec<Cell>);

impl Cells {
    pub(super) fn name(&mut self, name: &'static str) {
        self.0.push(Cell::Name(name));
    }

    pub(super) fn name_opt(&mut self, name: Option<&'static str>) {
        self.0.push(name.map_or(Cell::Null, Cell::Name));
    }

    pub(super) fn text(&mut self, text: impl Into<String>) {
        self.0.push(Cell::Text(text.into()));
    }

    pub(super) fn text_opt(&mut self, text: Option<impl Into<String>>) {
        self.0.push(text.map_or(Cell::Null, |text| Cell::Text(text.into())));
    }

    pub(super) fn id(&mut self, id: Uuid) {
        self.0.push(Cell::Id(id));
    }

    pub(super) fn id_opt(&mut self, id: Option<Uuid>) {
        self.0.push(id.map_or(Cell::Null, Cell::Id));
    }

    pub(super) fn count(&mut self, count: impl Into<u64>) {
        self.0.push(Cell::Count(count_in(count.into())));
    }

    pub(super) fn count_opt(&mut self, count: Option<impl Into<u64>>) {
        self.0.push(count.map_or(Cell::Null, |count| Cell::Count(count_in(count.into()))));
    }

    pub(super) fn flag(&mut self, flag: bool) {
        self.0.push(Cell::Flag(flag));
    }

    pub(super) fn measure_opt(&mut self, measure: Option<f64>) {
        self.0.push(measure.map_or(Cell::Null, Cell::Measure));
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        self.0.push(Cell::Bytes(bytes.to_vec()));
    }

    pub(super) fn bytes_opt(&mut self, bytes: Option<&[u8]>) {
        self.0.push(bytes.map_or(Cell::Null, |bytes| Cell::Bytes(bytes.to_vec())));
    }

    pub(super) fn time(&mut self, field: &'static str, at: Timestamp) -> Result<(), FieldError> {
        self.0.push(Cell::Time(time_in(field, at)?));
        Ok(())
    }

    pub(super) fn time_opt(&mut self, field: &'static str, at: Option<Timestamp>) -> Result<(), FieldError> {
        match at {
            Some(at) => self.time(field, at)?,
            None => self.0.push(Cell::Null),
        }
        Ok(())
    }

    pub(super) fn json(&mut self, field: &'static str, value: &impl Serialize) -> Result<(), FieldError> {
        let text = serde_json::to_string(value).map_err(|error| FieldError::new(field, error))?;
        self.0.push(Cell::Text(text));
        Ok(())
    }

    pub(super) fn json_opt(
        &mut self,
        field: &'static str,
        value: Option<&impl Serialize>,
    ) -> Result<(), FieldError> {
        match value {
            Some(value) => self.json(field, value)?,
            None => self.0.push(Cell::Null),
        }
        Ok(())
    }
}
