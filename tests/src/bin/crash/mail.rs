//! A mail server that takes everything and counts what it gets, by Message-ID: a message that came twice was sent twice.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use turjuman_dispatch::model::DeliveryId;

/// A running mail server.
pub(crate) struct MailSink {
    pub(crate) port: u16,
    received: Arc<Mutex<HashMap<String, u64>>>,
}

impl MailSink {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port for the mail server");
        let port = listener.local_addr().expect("it has an address").port();
        let received: Arc<Mutex<HashMap<String, u64>>> = Arc::default();
        let counts = received.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let counts = counts.clone();
                // A client that dies in the middle of a message has sent nothing.
                tokio::spawn(async move { drop(converse(stream, &counts).await) });
            }
        });
        Self { port, received }
    }

    /// The deliveries whose messages came, once per message.
    pub(crate) fn sent(&self) -> Vec<DeliveryId> {
        let received = self.received.lock().unwrap_or_else(PoisonError::into_inner);
        let of = |id: &str| -> DeliveryId {
            let delivery = id.trim_start_matches('<').split('.').next().unwrap_or_default();
            delivery.parse().unwrap_or_else(|_| panic!("a message of nobody's: {id}"))
        };
        let copies = |(id, times): (&String, &u64)| std::iter::repeat_n(of(id), *times as usize);
        received.iter().flat_map(copies).collect()
    }

    /// Messages that came, and how many of them had come before.
    pub(crate) fn count(&self) -> (u64, u64) {
        let received = self.received.lock().unwrap_or_else(PoisonError::into_inner);
        let twice = received.values().map(|times| times - 1).sum();
        (received.values().sum(), twice)
    }
}

async fn converse(stream: TcpStream, counts: &Mutex<HashMap<String, u64>>) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let (input, mut output) = stream.into_split();
    let mut lines = BufReader::new(input).split(b'\n');
    output.write_all(b"220 sink\r\n").await?;
    while let Some(line) = lines.next_segment().await? {
        let line = String::from_utf8_lossy(&line).trim().to_ascii_uppercase();
        let said: &[u8] = match line.split(' ').next().unwrap_or_default() {
            "EHLO" | "HELO" => b"250 sink\r\n",
            "DATA" => {
                output.write_all(b"354 go on\r\n").await?;
                let mut id = String::new();
                loop {
                    let Some(line) = lines.next_segment().await? else { return Ok(()) };
                    let line = String::from_utf8_lossy(&line);
                    let line = line.trim_end_matches('\r');
                    if line == "." {
                        break;
                    }
                    if let Some((name, value)) = line.split_once(':')
                        && name.eq_ignore_ascii_case("message-id")
                    {
                        id = value.trim().to_owned();
                    }
                }
                // Taken from here on, whether or not the client hears it.
                *counts.lock().unwrap_or_else(PoisonError::into_inner).entry(id).or_default() += 1;
                b"250 taken\r\n"
            }
            "QUIT" => {
                output.write_all(b"221 bye\r\n").await?;
                return Ok(());
            }
            _ => b"250 ok\r\n",
        };
        output.write_all(said).await?;
    }
    Ok(())
}
