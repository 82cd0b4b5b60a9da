//! From a noun to its row and back, one file per noun. A row that cannot be read (another version wrote it, or a hand)
//! says which field of which row is wrong, and why.

use std::fmt::Display;
use std::str::FromStr;

use jiff::Timestamp;
use sea_orm::prelude::{DateTimeUtc, Json};
use serde::de::DeserializeOwned;
use turjuman_dispatch::model::{GeoPoint, OrganizationId};
use turjuman_operations::ports::StoreError;

mod assignment;
mod cell;
mod columns;
mod delivery;
mod event;
mod idempotency;
mod interpreter;
mod notice;
mod offer;
mod pair_report;
mod request;
mod roster;
mod time;
mod webhook;

pub(crate) use cell::{Cell, Cells, Kind};
pub(crate) use columns::Columns;
pub(crate) use event::event_cells;
pub(crate) use idempotency::{record_cells, step_cells};
pub(crate) use interpreter::interpreter_of;
pub(crate) use notice::numbered;
pub(crate) use time::write_time;

/// A field that cannot be turned into its column or back.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {reason}")]
pub(crate) struct FieldError {
    field: &'static str,
    reason: String,
}

impl FieldError {
    fn new(field: &'static str, reason: impl Display) -> Self {
        Self { field, reason: reason.to_string() }
    }
}

/// A noun that is kept as one row.
pub(crate) trait Stored: Sized {
    /// Its row.
    type Row: Send;
    /// What it is called in errors.
    const NOUN: &'static str;

    /// The values of this noun's columns but the organization, in the order of the writer's table.
    fn cells(&self, cells: &mut Cells) -> Result<(), FieldError>;
    /// The noun of this row, whose organization is known to the reader.
    fn from_row(row: Self::Row, org: &OrganizationId) -> Result<Self, FieldError>;
    /// How the row is named in errors.
    fn key(row: &Self::Row) -> String;

    /// Reads a row for a port.
    fn read(row: Self::Row, org: &OrganizationId) -> Result<Self, StoreError> {
        let key = Self::key(&row);
        Self::from_row(row, org)
            .map_err(|error| StoreError::Corrupt(format!("{} {key} of {org}: {error}", Self::NOUN)))
    }
}

/// An instant as a column: microseconds, UTC.
pub(crate) fn time_in(field: &'static str, at: Timestamp) -> Result<DateTimeUtc, FieldError> {
    chrono::DateTime::from_timestamp_micros(at.as_microsecond())
        .ok_or_else(|| FieldError::new(field, format_args!("the time {at} is out of range")))
}

/// An instant from its column.
pub(crate) fn time_out(field: &'static str, at: DateTimeUtc) -> Result<Timestamp, FieldError> {
    Timestamp::from_microsecond(at.timestamp_micros()).map_err(|error| FieldError::new(field, error))
}

fn time_out_opt(field: &'static str, at: Option<DateTimeUtc>) -> Result<Option<Timestamp>, FieldError> {
    at.map(|at| time_out(field, at)).transpose()
}

/// A nested value from its JSON column.
pub(crate) fn json_out<T: DeserializeOwned>(field: &'static str, value: Json) -> Result<T, FieldError> {
    serde_json::from_value(value).map_err(|error| FieldError::new(field, error))
}

/// A closed name, a tag or a tier from its column.
fn name_out<T>(field: &'static str, text: &str) -> Result<T, FieldError>
where
    T: FromStr,
    T::Err: Display,
{
    text.parse().map_err(|error| FieldError::new(field, error))
}

fn name_out_opt<T>(field: &'static str, text: Option<&str>) -> Result<Option<T>, FieldError>
where
    T: FromStr,
    T::Err: Display,
{
    text.map(|text| name_out(field, text)).transpose()
}

/// A count or version as a column. Nothing here counts to 2⁶³.
pub(crate) fn count_in(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A count or version from its column.
pub(crate) fn count_out<T: TryFrom<i64>>(field: &'static str, count: i64) -> Result<T, FieldError> {
    T::try_from(count).map_err(|_| FieldError::new(field, format_args!("{count} is not a count")))
}

/// A point from its two columns: both or none.
pub(crate) fn point_out(latitude: Option<f64>, longitude: Option<f64>) -> Option<GeoPoint> {
    Some(GeoPoint { latitude: latitude?, longitude: longitude? })
}

/// An instant to compare a column with.
pub(crate) fn bound(at: Timestamp) -> Result<DateTimeUtc, StoreError> {
    time_in("time", at).map_err(|error| StoreError::Corrupt(error.to_string()))
}

/// An instant from a column that was read alone.
pub(crate) fn instant(at: DateTimeUtc) -> Result<Timestamp, StoreError> {
    time_out("time", at).map_err(|error| StoreError::Corrupt(error.to_string()))
}
