//! Reads a database URL, and says what an error at opening means for that place.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use sqlx::postgres::{PgConnectOptions, PgSslMode};

use crate::error::OpenError;

/// Where a database is.
#[derive(Debug, Clone)]
pub(crate) enum Location {
    /// A SQLite file.
    Sqlite(PathBuf),
    /// A PostgreSQL server.
    Postgres(Box<PgConnectOptions>),
}

impl Location {
    /// Reads `sqlite:PATH`, `sqlite://PATH` or `postgres://…`.
    pub(crate) fn parse(url: &str) -> Result<Self, OpenError> {
        if let Some(rest) = url.strip_prefix("sqlite:") {
            return sqlite_path(rest.strip_prefix("//").unwrap_or(rest)).map(Location::Sqlite);
        }
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            // sqlx quotes no part of the URL in its errors, so that a password cannot leak through them.
            let options =
                PgConnectOptions::from_str(url).map_err(|error| OpenError::Url(error.to_string()))?;
            return Ok(Location::Postgres(Box::new(plain_at_home(url, options))));
        }
        Err(OpenError::Url("it starts neither with sqlite: nor with postgres://".to_owned()))
    }
}

/// Within one machine nothing is gained by encrypting unless the URL asks for it. Elsewhere the default of PostgreSQL's
/// own clients holds: encrypted where the server can.
fn plain_at_home(url: &str, options: PgConnectOptions) -> PgConnectOptions {
    let asked =
        url.contains("sslmode=") || url.contains("ssl-mode=") || std::env::var_os("PGSSLMODE").is_some();
    let home =
        options.get_socket().is_some() || matches!(options.get_host(), "localhost" | "127.0.0.1" | "[::1]");
    if home && !asked { options.ssl_mode(PgSslMode::Disable) } else { options }
}

fn sqlite_path(text: &str) -> Result<PathBuf, OpenError> {
    let refuse = |why: &str| Err(OpenError::Url(why.to_owned()));
    match text {
        "" => refuse("it names no file"),
        ":memory:" => refuse("a database in memory would be lost at every restart"),
        text if text.contains('?') => refuse("a SQLite URL takes no parameters after `?`"),
        text => Ok(PathBuf::from(text)),
    }
}

/// What an error at opening a SQLite file means.
pub(crate) fn sqlite_error(path: &Path, error: sqlx::Error) -> OpenError {
    let path = path.to_path_buf();
    let sqlx::Error::Database(database) = &error else {
        return OpenError::Other { place: path.display().to_string(), reason: error.to_string() };
    };
    let reason = database.message().to_owned();
    let code = database.code().and_then(|code| code.parse::<u32>().ok()).unwrap_or(0) & 0xff;
    match code {
        5 | 6 => OpenError::Locked(path),
        // Permission, read-only, input/output, cannot open.
        3 | 8 | 10 | 14 => {
            let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty());
            match directory {
                Some(directory) if !directory.exists() => OpenError::NoDirectory(directory.to_path_buf()),
                _ => OpenError::NotWritable { path, reason },
            }
        }
        26 => OpenError::NotADatabase(path),
        _ => OpenError::Other { place: path.display().to_string(), reason },
    }
}

/// What an error at connecting to PostgreSQL means.
pub(crate) fn postgres_error(options: &PgConnectOptions, error: sqlx::Error) -> OpenError {
    let place = match options.get_socket() {
        Some(socket) => socket.display().to_string(),
        None => format!("{}:{}", options.get_host(), options.get_port()),
    };
    match error {
        sqlx::Error::Database(error) => {
            let reason = error.message().to_owned();
            match error.code().as_deref() {
                // A refusal without TLS names pg_hba.conf, too; say which it is.
                Some("28P01") => {
                    OpenError::Refused { place, user: options.get_username().to_owned(), reason }
                }
                Some("28000") if matches!(options.get_ssl_mode(), PgSslMode::Disable) => {
                    OpenError::Tls { place, reason }
                }
                Some("28000") => {
                    OpenError::Refused { place, user: options.get_username().to_owned(), reason }
                }
                Some("3D000") => OpenError::NoSuchDatabase {
                    place,
                    name: options.get_database().unwrap_or(options.get_username()).to_owned(),
                },
                _ => OpenError::Other { place: format!("at {place}"), reason },
            }
        }
        sqlx::Error::Tls(error) => OpenError::Tls { place, reason: error.to_string() },
        sqlx::Error::Io(error) => {
            let reason = error.to_string();
            // rustls reports a certificate that does not convince as an input/output error.
            if reason.contains("certificate") {
                OpenError::Tls { place, reason }
            } else {
                OpenError::Unreachable { place, reason }
            }
        }
        sqlx::Error::PoolTimedOut => {
            OpenError::Unreachable { place, reason: "no answer within the time allowed".to_owned() }
        }
        error => OpenError::Other { place: format!("at {place}"), reason: error.to_string() },
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn urls_of_both_kinds_are_read() {
        for (url, path) in [
            ("sqlite:desk.db", "desk.db"),
            ("sqlite://desk.db", "desk.db"),
            ("sqlite:///var/lib/desk.db", "/var/lib/desk.db"),
            ("sqlite:/var/lib/desk.db", "/var/lib/desk.db"),
        ] {
            let Location::Sqlite(read) = Location::parse(url).unwrap() else { panic!("{url}") };
            assert_eq!(read, Path::new(path), "{url}");
        }
        assert!(matches!(Location::parse("postgres://desk@db:5433/desk"), Ok(Location::Postgres(_))));
    }

    #[test]
    fn other_urls_are_refused_without_their_password() {
        for url in
            ["mysql://root:secret@db/desk", "postgres://u:secret@db:port/desk", "sqlite::memory:", "sqlite:"]
        {
            let error = Location::parse(url).unwrap_err();
            assert!(matches!(error, OpenError::Url(_)), "{url}");
            assert!(!error.to_string().contains("secret"), "{error}");
        }
    }
}
