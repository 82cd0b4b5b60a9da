//! The one port: HTTP/1.1 and HTTP/2, plain or over TLS, with limits, keepalive and an end.
//!
//! Stopping: the token is cancelled; health says NOT_SERVING and streams end by it; no connection is accepted any more; open
//! ones finish what they are answering; whoever is not done after [`Limits::stop_within`] is cut off.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::limits::Limits;

/// The largest metadata of a call, in bytes; a token is up to 8 KiB of it.
const METADATA_BYTES: u32 = 32 * 1024;
/// What a client may send on one call before it is read, in bytes. Most messages are a few hundred.
const STREAM_WINDOW: u32 = 64 * 1024;
/// The same for all calls of a connection together. Half of it is also what HTTP/2 here allows for the cost of small frames
/// that wait to be read, up to 256 bytes each: with less, a connection on which a few hundred calls begin at once is ended
/// ("too_many_data_frames"). This is room for the thousand calls that a connection may have, twice over; the adaptive window
/// begins with too little.
const CONNECTION_WINDOW: u32 = 1024 * 1024;
/// After a failed accept, before the next.
const BREATH: Duration = Duration::from_millis(100);
/// So many failures one after another are not bad luck.
const MOST_FAILURES: u32 = 100;

/// Why serving ended before it was told to.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The listener gives no connections any more.
    #[error("no connection can be accepted any more: {0}")]
    Accept(#[source] io::Error),
}

/// Serves the router on the listener until the token is cancelled, then ends within [`Limits::stop_within`]. With TLS both
/// protocols are offered by ALPN, whatever the configuration says about it.
///
/// # Errors
/// When the listener fails again and again.
pub async fn serve(
    listener: TcpListener,
    tls: Option<Arc<rustls::ServerConfig>>,
    router: Router,
    limits: &Limits,
    stop: CancellationToken,
) -> Result<(), ServeError> {
    let tls = tls.map(|config| {
        let mut config = Arc::unwrap_or_clone(config);
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        TlsAcceptor::from(Arc::new(config))
    });
    let server = Server { router, tls, limits: limits.clone(), stop: stop.clone() };
    let server = Arc::new(server);
    let room = Arc::new(Semaphore::new(limits.connections));
    let connections = TaskTracker::new();
    let cut_off = CancellationToken::new();
    let mut failures = 0;
    let ended = loop {
        let accepted = tokio::select! {
            () = stop.cancelled() => break Ok(()),
            // Both may be dropped while waiting: no connection is lost.
            accepted = async {
                let place = Arc::clone(&room).acquire_owned().await;
                (listener.accept().await, place)
            } => accepted,
        };
        match accepted {
            (Ok((stream, _)), place) => {
                failures = 0;
                let (server, cut_off) = (Arc::clone(&server), cut_off.clone());
                connections.spawn(async move {
                    let _place = place;
                    tokio::select! {
                        () = server.connection(stream) => {}
                        () = cut_off.cancelled() => tracing::debug!("cut a connection off"),
                    }
                });
            }
            (Err(error), _) => {
                failures += 1;
                if failures >= MOST_FAILURES {
                    break Err(ServeError::Accept(error));
                }
                // Usually too many open files: what is open may end meanwhile.
                tracing::warn!(%error, "a connection could not be accepted");
                tokio::time::sleep(BREATH).await;
            }
        }
    };
    drop(listener);
    stop.cancel();
    connections.close();
    if timeout(limits.stop_within, connections.wait()).await.is_err() {
        tracing::info!(open = connections.len(), "cutting off connections that did not end in time");
        cut_off.cancel();
        connections.wait().await;
    }
    ended
}

/// What every connection needs.
struct Server {
    router: Router,
    tls: Option<TlsAcceptor>,
    limits: Limits,
    stop: CancellationToken,
}

impl Server {
    /// Serves one connection to its end. Its failures are its own: they are logged and nothing else.
    async fn connection(&self, stream: TcpStream) {
        // Small answers are sent at once, not collected.
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "a connection broke before it began");
            return;
        }
        let patience = self.limits.handshake_timeout;
        let Some(tls) = &self.tls else {
            // Whoever says nothing is not waited for.
            match timeout(patience, stream.readable()).await {
                Ok(Ok(())) => self.talk(stream, None).await,
                _ => tracing::debug!("a connection said nothing"),
            }
            return;
        };
        match timeout(patience, tls.accept(stream)).await {
            Ok(Ok(stream)) => {
                let h2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
                self.talk(stream, Some(h2)).await;
            }
            Ok(Err(error)) => tracing::debug!(%error, "a TLS handshake failed"),
            Err(_) => tracing::debug!("a TLS handshake took too long"),
        }
    }

    /// Speaks HTTP: the version that was agreed on, or the one that the first bytes show.
    async fn talk<S>(&self, stream: S, h2: Option<bool>)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let mut builder = Builder::new(TokioExecutor::new());
        builder
            .http1()
            .timer(TokioTimer::new())
            .header_read_timeout(self.limits.handshake_timeout)
            .http2()
            .timer(TokioTimer::new())
            .keep_alive_interval(self.limits.keepalive_interval)
            .keep_alive_timeout(self.limits.keepalive_timeout)
            .max_concurrent_streams(self.limits.streams_per_connection)
            .max_header_list_size(METADATA_BYTES)
            .initial_stream_window_size(STREAM_WINDOW)
            .initial_connection_window_size(CONNECTION_WINDOW);
        let builder = match h2 {
            Some(true) => builder.http2_only(),
            Some(false) => builder.http1_only(),
            None => builder,
        };
        let service = TowerToHyperService::new(self.router.clone());
        let connection = builder.serve_connection(TokioIo::new(stream), service);
        tokio::pin!(connection);
        let result = tokio::select! {
            result = connection.as_mut() => result,
            () = self.stop.cancelled() => {
                connection.as_mut().graceful_shutdown();
                connection.await
            }
        };
        if let Err(error) = result {
            tracing::debug!(%error, "a connection ended early");
        }
    }
}
