//! What the door takes on at most. Everything has a limit, so that memory stays bounded whatever is sent.

use std::time::Duration;

/// Limits of the door. The defaults suit one city on two cores.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// The largest request message, in bytes.
    pub decoding_bytes: usize,
    /// The largest answer, in bytes.
    pub encoding_bytes: usize,
    /// HTTP/2 streams open on one connection.
    pub streams_per_connection: u32,
    /// Watch streams open at once; more are turned away.
    pub watches: usize,
    /// Watch streams open under one subject.
    pub watches_per_caller: usize,
    /// Answers that wait in a watch stream for its reader.
    pub watch_buffer: usize,
    /// A reader that takes nothing for so long is cut off, to resume later.
    pub slow_watcher: Duration,
    /// Calls being answered at once; more are turned away with a hint when to come back.
    pub calls_in_flight: usize,
    /// How many of them may be new requests. Fewer than all: answers to offers, cancellations and reads come first.
    pub new_requests_in_flight: usize,
    /// While the matcher has so much to look at, new requests are turned away: what was taken on is offered first.
    pub matcher_backlog: usize,
    /// How long a call may take that is not a stream. A shorter `grpc-timeout` of the caller holds.
    pub deadline: Duration,
    /// After so much silence on a connection the other side is asked whether it is still there.
    pub keepalive_interval: Duration,
    /// How long it may take to answer that.
    pub keepalive_timeout: Duration,
    /// How long a new connection may take to say something, TLS included.
    pub handshake_timeout: Duration,
    /// Connections open at once; more wait to be accepted.
    pub connections: usize,
    /// How long connections may take to end once the server stops.
    pub stop_within: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            decoding_bytes: 1024 * 1024,
            encoding_bytes: 4 * 1024 * 1024,
            streams_per_connection: 1000,
            watches: 20_000,
            watches_per_caller: 64,
            watch_buffer: 256,
            slow_watcher: Duration::from_secs(10),
            calls_in_flight: 2048,
            new_requests_in_flight: 512,
            matcher_backlog: 512,
            deadline: Duration::from_secs(30),
            keepalive_interval: Duration::from_secs(30),
            keepalive_timeout: Duration::from_secs(10),
            handshake_timeout: Duration::from_secs(10),
            connections: 10_000,
            stop_within: Duration::from_secs(3),
        }
    }
}
