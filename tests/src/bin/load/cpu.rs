//! Whose work keeps the processors busy: the server's, the generator's, or somebody else's (a database of its own).

use std::fmt;
use std::time::Instant;

/// Clock ticks a second in `/proc`, on every Linux.
const TICKS: f64 = 100.0;

/// Processor time until now.
pub(crate) struct Cpu {
    at: Instant,
    server_id: Option<u32>,
    /// Seconds of the server, of this process, of the whole machine.
    seconds: [f64; 3],
}

/// Processors that were busy on average.
pub(crate) struct Busy {
    server: f64,
    generator: f64,
    others: f64,
}

impl Cpu {
    pub(crate) fn now(server_id: Option<u32>) -> Self {
        let server = server_id.map_or(0.0, |id| process(&id.to_string()));
        Self { at: Instant::now(), server_id, seconds: [server, process("self"), machine()] }
    }

    /// Who was how busy since then.
    pub(crate) fn since(&self) -> Busy {
        let now = Self::now(self.server_id);
        let span = now.at.duration_since(self.at).as_secs_f64().max(f64::EPSILON);
        let [server, generator, all] = [0, 1, 2].map(|who| (now.seconds[who] - self.seconds[who]) / span);
        Busy { server, generator, others: (all - server - generator).max(0.0) }
    }
}

impl fmt::Display for Busy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { server, generator, others } = self;
        write!(f, "processors busy: server {server:.2}, generator {generator:.2}, others {others:.2}")
    }
}

/// User and system time of a process. Its name may hold spaces; what follows the last bracket may not.
fn process(id: &str) -> f64 {
    let text = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    let fields = text.rsplit_once(')').map_or("", |(_, rest)| rest).split_whitespace();
    fields.skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / TICKS
}

/// What all processors did but wait: user, nice, system, and interrupts.
fn machine() -> f64 {
    let text = std::fs::read_to_string("/proc/stat").unwrap_or_default();
    let ticks: Vec<f64> = text
        .lines()
        .next()
        .unwrap_or_default()
        .split_whitespace()
        .skip(1)
        .filter_map(|ticks| ticks.parse().ok())
        .collect();
    [0, 1, 2, 5, 6].iter().filter_map(|&at| ticks.get(at)).sum::<f64>() / TICKS
}
