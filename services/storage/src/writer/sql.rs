//! The texts of the writer's statements, made once and kept.

use std::collections::HashMap;
use std::fmt::Write;
use std::hash::Hash;
use std::sync::Arc;

use sqlx::{AssertSqlSafe, SqlSafeStr, SqlStr};

use crate::table::{Conflict, Table};

/// Texts by what they are for.
#[derive(Debug)]
pub(super) struct Texts<K>(HashMap<K, Arc<str>>);

impl<K> Default for Texts<K> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<K: Hash + Eq> Texts<K> {
    /// The text for this, made by `make` the first time.
    pub(super) fn text(&mut self, key: K, make: impl FnOnce(&mut String)) -> Arc<str> {
        let text = self.0.entry(key).or_insert_with(|| {
            let mut text = String::new();
            make(&mut text);
            text.into()
        });
        Arc::clone(text)
    }

    /// The same as sqlx wants it. It is put together from names of our own tables only: every value is bound.
    pub(super) fn get(&mut self, key: K, make: impl FnOnce(&mut String)) -> SqlStr {
        AssertSqlSafe(self.text(key, make)).into_sql_str()
    }
}

/// Adds to the counter of an organization, making it when this is its first step, and answers with its new value.
pub(super) const ADVANCE: &str = "INSERT INTO \"organization\" (\"id\", \"sequence\") VALUES ($1, $2) ON CONFLICT (\"id\") \
    DO UPDATE SET \"sequence\" = \"organization\".\"sequence\" + excluded.\"sequence\" RETURNING \"sequence\"";

/// The records of an idempotency key, whoever's they are.
pub(super) const RECORDS: &str = "SELECT \"organization\", \"key\", \"caller\", \"method\", \"body_hash\", \"result\", \
    \"expires_at\" FROM \"idempotency\" WHERE \"organization\" = $1 AND \"key\" = $2";

/// Names in quotes, between commas.
pub(super) fn names<'a>(text: &mut String, before: &str, names: impl IntoIterator<Item = &'a str>) {
    for (at, name) in names.into_iter().enumerate() {
        let comma = if at == 0 { "" } else { ", " };
        // Writing to a string cannot fail.
        let _ = write!(text, "{comma}{before}\"{name}\"");
    }
}

/// `INTO t (organization, …)`.
pub(super) fn insert_into(text: &mut String, table: &Table) {
    let _ = write!(text, " INTO \"{}\" (\"organization\", ", table.name);
    names(text, "", table.columns.iter().map(|(name, _)| *name));
    text.push_str(") ");
}

/// What happens to a row whose key exists. `time` is the placeholder of the time for keys that may have expired.
///
/// Every versioned row goes through an upsert that repeats its guard: should somebody outside this writer have been
/// faster after all, fewer rows are written than given, and the batch is taken apart.
pub(super) fn on_conflict(text: &mut String, table: &Table, time: &str) {
    if table.conflict == Conflict::Refused {
        return;
    }
    text.push_str(" ON CONFLICT (\"organization\", ");
    names(text, "", table.key.iter().copied());
    text.push_str(") DO UPDATE SET ");
    let others = table
        .columns
        .iter()
        .map(|(name, _)| *name)
        .filter(|name| !table.key.contains(name) && !table.fixed.contains(name));
    for (at, name) in others.enumerate() {
        let comma = if at == 0 { "" } else { ", " };
        let _ = write!(text, "{comma}\"{name}\" = excluded.\"{name}\"");
    }
    let name = table.name;
    let _ = match table.conflict {
        Conflict::Expired => write!(text, " WHERE \"{name}\".\"expires_at\" <= {time}"),
        _ => write!(text, " WHERE \"{name}\".\"version\" = excluded.\"version\" - 1"),
    };
    #[cfg(feature = "sabotage")]
    if crate::sabotage::replaces_anything(table.conflict) {
        text.push_str(" OR true");
    }
}
