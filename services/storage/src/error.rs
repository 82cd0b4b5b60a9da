//! Why a database could not be opened: what is wrong and what to do. No message ever holds a password.

use std::path::PathBuf;

/// Why a database could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The URL is not one that names a database of a known kind.
    #[error(
        "the database URL is not valid: {0}; write sqlite:PATH/TO/FILE.db or postgres://USER:PASSWORD@HOST/NAME"
    )]
    Url(String),
    /// The directory of the SQLite file does not exist.
    #[error("the directory {} does not exist; create it, or name another place for the database", .0.display())]
    NoDirectory(PathBuf),
    /// The SQLite file or its directory cannot be written.
    #[error(
        "the database file {} cannot be written: {reason}; give this user write access to the file and its directory, \
         or name another place for the database", path.display()
    )]
    NotWritable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
    /// The file is something else.
    #[error("{} is not a SQLite database; name another file, or move this one away", .0.display())]
    NotADatabase(PathBuf),
    /// Another process holds the file.
    #[error("the database file {} is locked by another program; stop it, then try again", .0.display())]
    Locked(PathBuf),
    /// Nobody answers, or the connection broke.
    #[error(
        "cannot connect to PostgreSQL at {place}: {reason}; check that it runs and that the address is right"
    )]
    Unreachable {
        /// Host and port, or socket.
        place: String,
        /// What the system says.
        reason: String,
    },
    /// PostgreSQL does not let the user in.
    #[error(
        "PostgreSQL at {place} does not let the user “{user}” in: {reason}; check user and password in the database URL"
    )]
    Refused {
        /// Host and port, or socket.
        place: String,
        /// The user.
        user: String,
        /// What PostgreSQL says.
        reason: String,
    },
    /// There is no such database.
    #[error(
        "PostgreSQL at {place} has no database “{name}”; create it with `createdb {name}`, or correct the URL"
    )]
    NoSuchDatabase {
        /// Host and port, or socket.
        place: String,
        /// Its name.
        name: String,
    },
    /// The encrypted connection cannot be made.
    #[error(
        "no encrypted connection to PostgreSQL at {place}: {reason}; check sslmode and sslrootcert in the database URL"
    )]
    Tls {
        /// Host and port, or socket.
        place: String,
        /// What is wrong.
        reason: String,
    },
    /// Anything else.
    #[error("the database {place} cannot be opened: {reason}")]
    Other {
        /// The file, or host and port.
        place: String,
        /// What the database says.
        reason: String,
    },
}
