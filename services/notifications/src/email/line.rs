//! Connections to the mail server, kept for the next message.
//!
//! They are opened here and not by the library's pool, which leaves Nagle's algorithm on: the library writes a message and
//! the dot behind it apart, and the dot then waits for an acknowledgement that the server delays, 40 ms for each message.
//! With TLS from the first byte (`security = "tls"`) the library opens the connection, and that wait stays.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use lettre::Message;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout};

use super::verdict;
use crate::channel::SendError;

/// A connection that nobody used for so long is closed: servers hang up on the idle.
const IDLE: Duration = Duration::from_secs(30);
/// One that rested for so long is asked first whether it is still there.
const RESTED: Duration = Duration::from_secs(1);

/// How the way to the server is secured.
pub(super) enum Secured {
    /// Not at all.
    No,
    /// After a first exchange in the clear, which tells nothing; never without.
    AfterHello(TlsParameters),
    /// From the first byte.
    FromTheStart(TlsParameters),
}

/// The way to one mail server.
pub(super) struct Line {
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) secured: Secured,
    pub(super) credentials: Option<Credentials>,
    /// How long the server may take to answer a connection.
    pub(super) patience: Duration,
    /// Connections that are kept at most.
    pub(super) most: usize,
    pub(super) resting: Mutex<Vec<Resting>>,
}

/// A connection that waits for the next message.
pub(super) struct Resting {
    connection: AsyncSmtpConnection,
    since: Instant,
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Line").field("host", &self.host).field("port", &self.port).finish_non_exhaustive()
    }
}

impl Line {
    /// Hands the message to the server; when this returns, the server has it.
    pub(super) async fn send(&self, message: &Message) -> Result<(), SendError> {
        let mut connection = match self.rested().await {
            Some(connection) => connection,
            None => self.open().await?,
        };
        // What goes wrong ends the connection; it is not kept.
        let sent = connection.send(message.envelope(), &message.formatted()).await;
        sent.map_err(|error| verdict::judge(&error))?;
        let mut resting = self.resting.lock().unwrap_or_else(PoisonError::into_inner);
        if resting.len() < self.most {
            resting.push(Resting { connection, since: Instant::now() });
        }
        Ok(())
    }

    /// The connection that rested shortest and is still there.
    async fn rested(&self) -> Option<AsyncSmtpConnection> {
        loop {
            let last = self.resting.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let Resting { mut connection, since } = last?;
            let rested = since.elapsed();
            if rested < RESTED || (rested < IDLE && connection.test_connected().await) {
                return Some(connection);
            }
        }
    }

    async fn open(&self) -> Result<AsyncSmtpConnection, SendError> {
        let (server, hello) = ((self.host.as_str(), self.port), ClientId::default());
        let judged = |error| verdict::judge(&error);
        let mut connection = match &self.secured {
            Secured::FromTheStart(tls) => {
                let tls = Some(tls.clone());
                let opened =
                    AsyncSmtpConnection::connect_tokio1(server, Some(self.patience), &hello, tls, None);
                opened.await.map_err(judged)?
            }
            Secured::No | Secured::AfterHello(_) => {
                let stream = timeout(self.patience, TcpStream::connect(server)).await;
                let stream = stream.map_err(|_| SendError::Transient(verdict::LATE.into()))?;
                let stream = stream.map_err(|_| SendError::Transient(verdict::OUT_OF_REACH.into()))?;
                if let Err(error) = stream.set_nodelay(true) {
                    tracing::debug!(%error, "mail will take a moment longer");
                }
                let opened = AsyncSmtpConnection::connect_with_transport(Box::new(stream), &hello);
                opened.await.map_err(judged)?
            }
        };
        if let Secured::AfterHello(tls) = &self.secured {
            connection.starttls(tls.clone(), &hello).await.map_err(judged)?;
        }
        if let Some(credentials) = &self.credentials {
            connection.auth(DEFAULT_MECHANISMS, credentials).await.map_err(judged)?;
        }
        Ok(connection)
    }
}
