//! The whole roster in one read. It is by far the largest that the desk makes, at every start; so its rows are not read
//! into a model first, and they are turned into people by other threads while more of them come.

use std::pin::pin;

use futures_util::TryStreamExt;
use sea_orm::{DbBackend, QueryResult, Statement, StreamTrait};
use tokio::task::spawn_blocking;
use turjuman_dispatch::model::{Interpreter, OrganizationId};
use turjuman_operations::ports::StoreError;

use super::Read;
use crate::convert::{Columns, Kind, interpreter_of};
use crate::table::Which;
use crate::trouble::read_error;

/// Rows that travel to another thread together.
const TOGETHER: usize = 1024;

/// Everybody, active or not, by id.
pub(crate) async fn roster(db: &impl StreamTrait, org: &OrganizationId) -> Read<Vec<Interpreter>> {
    let postgres = db.get_database_backend() == DbBackend::Postgres;
    let columns: Vec<String> = Which::Interpreter
        .table()
        .columns
        .iter()
        .map(|(name, kind)| match kind {
            Kind::Json if postgres => format!("\"{name}\"::text"),
            _ => format!("\"{name}\""),
        })
        .collect();
    let text = format!(
        "SELECT {} FROM \"interpreter\" WHERE \"organization\" = {} ORDER BY \"id\"",
        columns.join(", "),
        if postgres { "$1" } else { "?" },
    );
    let statement = Statement::from_sql_and_values(db.get_database_backend(), text, [org.as_str().into()]);
    let rows = db.stream_raw(statement).await.map_err(read_error)?;
    let mut rows = pin!(rows);
    let mut working = Vec::new();
    let mut batch = Vec::with_capacity(TOGETHER);
    while let Some(row) = rows.try_next().await.map_err(read_error)? {
        batch.push(row);
        if batch.len() == TOGETHER {
            let full = std::mem::replace(&mut batch, Vec::with_capacity(TOGETHER));
            let org = org.clone();
            working.push(spawn_blocking(move || people_of(&full, &org)));
        }
    }
    let last = people_of(&batch, org)?;
    let mut people = Vec::with_capacity(working.len() * TOGETHER + last.len());
    for work in working {
        let done = work.await.map_err(|error| StoreError::Unavailable(error.to_string()))?;
        people.extend(done?);
    }
    people.extend(last);
    Ok(people)
}

fn people_of(rows: &[QueryResult], org: &OrganizationId) -> Read<Vec<Interpreter>> {
    let person = |row: &QueryResult| {
        interpreter_of(&mut Columns::of(row), org)
            .map_err(|error| StoreError::Corrupt(format!("an interpreter of {org}: {error}")))
    };
    rows.iter().map(person).collect()
}
