//! The figures, for people and for programs.

use std::fmt;
use std::time::Duration;

use serde_json::json;

/// What came of it.
pub(crate) struct Figures {
    pub(crate) database: &'static str,
    pub(crate) fault: &'static str,
    pub(crate) seed: u64,
    pub(crate) kills: u64,
    pub(crate) acknowledged: u64,
    pub(crate) repeated: u64,
    pub(crate) lost: u64,
    pub(crate) double_assignments: u64,
    pub(crate) stuck: u64,
    /// Notices that are twice in an inbox: never right.
    pub(crate) duplicate_notices: u64,
    /// E-mails that were sent twice: right once per crash.
    pub(crate) duplicate_mails: u64,
    pub(crate) mails: u64,
    pub(crate) histories: u64,
    pub(crate) longest_history: u64,
    pub(crate) not_linearizable: u64,
    /// Other things that must always be true of rows and history, and are not.
    pub(crate) untrue: u64,
    pub(crate) recovery: Vec<Duration>,
    pub(crate) errors: u64,
    pub(crate) took: Duration,
}

impl Figures {
    pub(crate) fn to_json(&self) -> serde_json::Value {
        json!({
            "database": self.database,
            "fault": self.fault,
            "seed": self.seed,
            "kills": self.kills,
            "acknowledged": self.acknowledged,
            "repeated": self.repeated,
            "lost": self.lost,
            "double_assignments": self.double_assignments,
            "stuck": self.stuck,
            "duplicate_notifications": self.duplicate_notices + self.duplicate_mails,
            "mails": self.mails,
            "histories": self.histories,
            "longest_history": self.longest_history,
            "not_linearizable": self.not_linearizable,
            "other_violations": self.untrue,
            "recovery_ms": { "p50": self.recovery(0.5), "p99": self.recovery(0.99) },
            "errors": self.errors,
            "seconds": self.took.as_secs(),
        })
    }

    /// Nothing lost, nothing twice, nothing stuck, nobody told anything untrue.
    pub(crate) fn is_sound(&self) -> bool {
        let wrong = self.lost
            + self.double_assignments
            + self.stuck
            + self.duplicate_notices
            + self.not_linearizable
            + self.untrue
            + self.errors;
        wrong == 0 && self.duplicate_mails <= self.kills && self.acknowledged > 0 && self.histories > 0
    }

    /// A quantile of the recoveries, in milliseconds.
    fn recovery(&self, quantile: f64) -> f64 {
        let mut all = self.recovery.clone();
        all.sort_unstable();
        let place = (quantile * all.len() as f64).ceil() as usize;
        let at = all.get(place.saturating_sub(1)).copied().unwrap_or_default();
        (at.as_secs_f64() * 10_000.0).round() / 10.0
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kills, fault, database, acknowledged, repeated, .. } = self;
        writeln!(f, "{kills} times the {fault} was broken under load ({database}, seed {}).", self.seed)?;
        writeln!(
            f,
            "acknowledged            {acknowledged} calls; {repeated} lost their answer and were repeated"
        )?;
        writeln!(f, "lost                    {}", self.lost)?;
        writeln!(f, "double assignments      {}", self.double_assignments)?;
        writeln!(f, "stuck                   {}", self.stuck)?;
        writeln!(
            f,
            "notices told twice      {} in inboxes, {} of {} mails",
            self.duplicate_notices, self.duplicate_mails, self.mails
        )?;
        writeln!(
            f,
            "histories               {}, the longest of {} calls; {} without an order",
            self.histories, self.longest_history, self.not_linearizable
        )?;
        writeln!(f, "other violations        {}", self.untrue)?;
        writeln!(f, "recovery                p50 {} ms, p99 {} ms", self.recovery(0.5), self.recovery(0.99))?;
        writeln!(f, "errors                  {}", self.errors)?;
        writeln!(f, "took                    {} s", self.took.as_secs())
    }
}
