//! The few column and index shapes that all tables share, so that a step reads as a list of facts.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

/// Short text.
pub(crate) fn text(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().not_null().take()
}

/// Short text that may be missing.
pub(crate) fn text_opt(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().null().take()
}

/// An identifier.
pub(crate) fn id(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).uuid().not_null().take()
}

/// An identifier that may be missing.
pub(crate) fn id_opt(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).uuid().null().take()
}

/// A count, a version or a number in the history.
pub(crate) fn count(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).big_integer().not_null().take()
}

/// A count that may be missing.
pub(crate) fn count_opt(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).big_integer().null().take()
}

/// A yes or no.
pub(crate) fn flag(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).boolean().not_null().take()
}

/// A measure: degrees, kilometres.
pub(crate) fn measure(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).double().not_null().take()
}

/// A measure that may be missing.
pub(crate) fn measure_opt(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).double().null().take()
}

/// An instant, UTC; the program binds it, never the database.
pub(crate) fn time(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).timestamp_with_time_zone().not_null().take()
}

/// An instant that may be missing.
pub(crate) fn time_opt(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).timestamp_with_time_zone().null().take()
}

/// A nested list or record, which no query looks into.
pub(crate) fn json(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).json_binary().not_null().take()
}

/// A nested record that may be missing.
pub(crate) fn json_opt(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).json_binary().null().take()
}

/// Opaque bytes.
pub(crate) fn bytes(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).var_binary(64).not_null().take()
}

/// A table whose primary key is `key`; the organization comes first in it.
pub(crate) fn table(
    name: &'static str,
    key: &[&'static str],
    columns: impl IntoIterator<Item = ColumnDef>,
) -> TableCreateStatement {
    let mut primary = Index::create();
    for column in key {
        primary.col(*column);
    }
    let mut table = Table::create();
    table.table(name).primary_key(&mut primary);
    for column in columns {
        table.col(column);
    }
    table
}

/// A narrow table that SQLite keeps inside its primary key: one tree to write instead of two. PostgreSQL has no such
/// thing and gets a plain table.
pub(crate) fn narrow(manager: &SchemaManager<'_>, mut table: TableCreateStatement) -> TableCreateStatement {
    if manager.get_database_backend() == DbBackend::Sqlite {
        table.extra("WITHOUT ROWID");
    }
    table
}

/// An index.
pub(crate) fn index(
    name: &'static str,
    table: &'static str,
    columns: &[&'static str],
) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(name).table(table);
    for column in columns {
        index.col(*column);
    }
    index
}

/// An index over the rows that meet `condition` only. Queries must repeat the condition with literals (not with bound
/// values), or neither database uses the index.
pub(crate) fn partial(mut index: IndexCreateStatement, condition: &'static str) -> IndexCreateStatement {
    index.and_where(Expr::cust(condition)).take()
}

/// The same index, as a promise: no two rows with equal columns.
pub(crate) fn unique(mut index: IndexCreateStatement) -> IndexCreateStatement {
    index.unique().take()
}
