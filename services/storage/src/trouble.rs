//! What a database error means for whoever met it.

use sea_orm::{DbErr, RuntimeErr, SqlxError};
use turjuman_operations::ports::StoreError;

use crate::convert::FieldError;

/// What went wrong with a statement, by what can be done about it.
#[derive(Debug, Clone)]
pub(crate) enum Trouble {
    /// It passes: a deadlock, a lost connection, a locked file. Worth another try.
    Passing(String),
    /// The disk is full or cannot be written. It passes, but not soon and not by itself.
    Full(String),
    /// A unique index refused a row.
    Unique(String),
    /// A row was not as the guards had found it: somebody outside this writer was faster.
    Moved,
    /// Anything else: the statement or its values are at fault, and trying again will not help.
    Broken(String),
}

impl From<SqlxError> for Trouble {
    fn from(error: SqlxError) -> Self {
        of_sqlx(&error, error.to_string())
    }
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Self {
        let text = error.to_string();
        let rusqlite::Error::SqliteFailure(inner, message) = error else { return Trouble::Broken(text) };
        let code = inner.extended_code.to_string();
        // A unique index, a primary key.
        if matches!(inner.extended_code, 2067 | 1555) {
            Trouble::Unique(message.unwrap_or(text))
        } else if full_code(&code) {
            Trouble::Full(text)
        } else if passing_code(&code) {
            Trouble::Passing(text)
        } else {
            Trouble::Broken(text)
        }
    }
}

fn of_sqlx(error: &SqlxError, text: String) -> Trouble {
    match error {
        SqlxError::Database(inner) => {
            let code = inner.code().unwrap_or_default();
            if inner.is_unique_violation() {
                Trouble::Unique(inner.message().to_owned())
            } else if full_code(&code) {
                Trouble::Full(text)
            } else if passing_code(&code) {
                Trouble::Passing(text)
            } else {
                Trouble::Broken(text)
            }
        }
        SqlxError::Io(_)
        | SqlxError::Tls(_)
        | SqlxError::Protocol(_)
        | SqlxError::PoolTimedOut
        | SqlxError::PoolClosed
        | SqlxError::BeginFailed
        | SqlxError::WorkerCrashed => Trouble::Passing(text),
        _ => Trouble::Broken(text),
    }
}

impl From<FieldError> for Trouble {
    fn from(error: FieldError) -> Self {
        Trouble::Broken(error.to_string())
    }
}

impl Trouble {
    /// What a caller is told when nothing more can be done.
    pub(crate) fn into_store_error(self) -> StoreError {
        match self {
            Trouble::Full(text) => StoreError::Full(text),
            Trouble::Passing(text) | Trouble::Broken(text) | Trouble::Unique(text) => {
                StoreError::Unavailable(text)
            }
            Trouble::Moved => StoreError::Unavailable("rows changed while they were written".to_owned()),
        }
    }
}

/// An error of a read, as the port has it.
pub(crate) fn read_error(error: DbErr) -> StoreError {
    let text = error.to_string();
    let decode = match &error {
        DbErr::Type(_) | DbErr::Json(_) | DbErr::TryIntoErr { .. } => true,
        DbErr::Query(RuntimeErr::SqlxError(inner)) => {
            matches!(&**inner, SqlxError::ColumnDecode { .. } | SqlxError::Decode(_))
        }
        _ => false,
    };
    if decode { StoreError::Corrupt(text) } else { StoreError::Unavailable(text) }
}

/// An error of a write outside the writer, as the port has it.
pub(crate) fn write_error(error: DbErr) -> StoreError {
    let text = error.to_string();
    match &error {
        DbErr::Exec(RuntimeErr::SqlxError(inner)) | DbErr::Query(RuntimeErr::SqlxError(inner)) => {
            of_sqlx(inner, text).into_store_error()
        }
        _ => StoreError::Unavailable(text),
    }
}

/// PostgreSQL: disk full, read-only transaction, and what its files say (I/O error). SQLite: full, read-only, I/O error
/// and "unable to open" (its log, beside the file), in any of their extended forms.
fn full_code(code: &str) -> bool {
    matches!(code, "53100" | "25006" | "58030")
        || code.parse::<u32>().is_ok_and(|code| code < 10_000 && matches!(code & 0xff, 8 | 10 | 13 | 14))
}

/// PostgreSQL: serialization failure, deadlock, lock not available, shutdowns, too many connections, and everything
/// about connections. SQLite: busy and locked, in any of their extended forms.
fn passing_code(code: &str) -> bool {
    matches!(code, "40001" | "40P01" | "55P03" | "57P01" | "57P02" | "57P03" | "53300")
        || (code.len() == 5 && code.starts_with("08"))
        || code.parse::<u32>().is_ok_and(|code| code < 10_000 && matches!(code & 0xff, 5 | 6))
}

#[cfg(test)]
mod tests {
    use super::{full_code, passing_code};

    #[test]
    fn what_passes_and_what_does_not() {
        for passing in ["40001", "40P01", "57P01", "08006", "5", "261", "517", "6"] {
            assert!(passing_code(passing), "{passing}");
        }
        for lasting in ["23505", "22001", "42P01", "1555", "2067", "1", "13"] {
            assert!(!passing_code(lasting), "{lasting}");
        }
    }

    #[test]
    fn what_a_disk_says() {
        for full in ["13", "8", "776", "10", "778", "14", "53100", "25006"] {
            assert!(full_code(full) && !passing_code(full), "{full}");
        }
        for other in ["5", "1555", "2067", "23505", "53300", "1"] {
            assert!(!full_code(other), "{other}");
        }
    }
}
