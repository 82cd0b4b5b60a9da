//! A proxy between a program and its PostgreSQL that breaks connections where it hurts: around COMMIT.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// Where a connection breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// Before COMMIT reaches the server: it is not carried out.
    BeforeCommit,
    /// As soon as COMMIT is on its way to the server: it may be carried out or not, now or a moment later.
    AtCommit,
    /// When the server's answer to COMMIT comes back: it is carried out.
    AfterCommit,
}

/// A running proxy. It speaks to one server, without TLS, and stops when this is dropped.
#[derive(Debug)]
pub struct Proxy {
    port: u16,
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    server: u16,
    /// What happens to the next COMMIT that comes by.
    next: Mutex<Option<Cut>>,
    cuts: AtomicU32,
    closed: AtomicBool,
    stopped: AtomicBool,
    open: Mutex<Vec<TcpStream>>,
}

impl Proxy {
    /// Starts a proxy to a server on a loopback port.
    ///
    /// # Panics
    /// When no port can be had.
    pub fn start(server: u16) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0))
            .unwrap_or_else(|error| panic!("no port for a proxy: {error}"));
        let port = listener.local_addr().map(|address| address.port());
        let port = port.unwrap_or_else(|error| panic!("a proxy without an address: {error}"));
        let shared = Arc::new(Shared {
            server,
            next: Mutex::new(None),
            cuts: AtomicU32::new(0),
            closed: AtomicBool::new(false),
            stopped: AtomicBool::new(false),
            open: Mutex::new(Vec::new()),
        });
        let accepting = Arc::clone(&shared);
        thread::spawn(move || accept(&listener, &accepting));
        Self { port, shared }
    }

    /// The port on 127.0.0.1 that leads through the proxy.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The same database URL, through the proxy.
    pub fn through(&self, url: &str) -> String {
        url.replacen(&format!(":{}/", self.shared.server), &format!(":{}/", self.port), 1)
    }

    /// Breaks the connection on which the next COMMIT comes by.
    pub fn cut_next(&self, cut: Cut) {
        *lock(&self.shared.next) = Some(cut);
    }

    /// How many connections were broken around COMMIT so far.
    pub fn cuts(&self) -> u32 {
        self.shared.cuts.load(Ordering::SeqCst)
    }

    /// Breaks every open connection.
    pub fn cut_all(&self) {
        for stream in lock(&self.shared.open).drain(..) {
            drop(stream.shutdown(Shutdown::Both));
        }
    }

    /// While closed, breaks every connection and lets no new one through: the server is away.
    pub fn close(&self, closed: bool) {
        self.shared.closed.store(closed, Ordering::SeqCst);
        if closed {
            self.cut_all();
        }
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
        self.cut_all();
        // Wakes the thread that accepts, so that it sees that it may go.
        drop(TcpStream::connect(("127.0.0.1", self.port)));
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for client in listener.incoming() {
        if shared.stopped.load(Ordering::SeqCst) {
            return;
        }
        let Ok(client) = client else { continue };
        if !shared.closed.load(Ordering::SeqCst) {
            // When the server is away, the client sees its connection close.
            drop(connect(client, shared));
        }
    }
}

/// Connects a client with the server: a thread for each direction.
fn connect(client: TcpStream, shared: &Arc<Shared>) -> std::io::Result<()> {
    let server = TcpStream::connect(("127.0.0.1", shared.server))?;
    client.set_nodelay(true)?;
    server.set_nodelay(true)?;
    lock(&shared.open).extend([client.try_clone()?, server.try_clone()?]);
    // Set by the way there, for the way back: the answer to COMMIT is to be swallowed.
    let swallow = Arc::new(AtomicBool::new(false));
    let there = Direction {
        from: client.try_clone()?,
        to: server.try_clone()?,
        shared: Arc::clone(shared),
        swallow: Arc::clone(&swallow),
    };
    let back = Direction { from: server, to: client, shared: Arc::clone(shared), swallow };
    thread::spawn(move || there.run(Direction::there));
    thread::spawn(move || back.run(Direction::back));
    Ok(())
}

struct Direction {
    from: TcpStream,
    to: TcpStream,
    shared: Arc<Shared>,
    swallow: Arc<AtomicBool>,
}

impl Direction {
    /// Passes on what comes until either side is gone or `pass` says that it is enough; then both are gone.
    fn run(mut self, pass: fn(&mut Self, &[u8]) -> std::io::Result<bool>) {
        let mut buffer = vec![0; 64 * 1024];
        while let Ok(length @ 1..) = self.from.read(&mut buffer) {
            match buffer.get(..length).map(|bytes| pass(&mut self, bytes)) {
                Some(Ok(true)) => {}
                _ => break,
            }
        }
        drop(self.from.shutdown(Shutdown::Both));
        drop(self.to.shutdown(Shutdown::Both));
    }

    fn there(&mut self, bytes: &[u8]) -> std::io::Result<bool> {
        let cut = if is_commit(bytes) { lock(&self.shared.next).take() } else { None };
        match cut {
            None => self.to.write_all(bytes).map(|()| true),
            Some(Cut::AfterCommit) => {
                self.swallow.store(true, Ordering::SeqCst);
                self.to.write_all(bytes).map(|()| true)
            }
            Some(Cut::AtCommit) => {
                self.shared.cuts.fetch_add(1, Ordering::SeqCst);
                self.to.write_all(bytes).map(|()| false)
            }
            Some(Cut::BeforeCommit) => {
                self.shared.cuts.fetch_add(1, Ordering::SeqCst);
                Ok(false)
            }
        }
    }

    fn back(&mut self, bytes: &[u8]) -> std::io::Result<bool> {
        if self.swallow.load(Ordering::SeqCst) && is_commit(bytes) {
            self.shared.cuts.fetch_add(1, Ordering::SeqCst);
            return Ok(false);
        }
        self.to.write_all(bytes).map(|()| true)
    }
}

/// True for the statement and for the answer to it. Text in the protocol's other messages has its length in front and no
/// zero behind. Both are short messages that are sent at once, so they come in one piece.
fn is_commit(bytes: &[u8]) -> bool {
    bytes.windows(7).any(|seven| seven == b"COMMIT\0")
}
