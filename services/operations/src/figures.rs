//! Figures of the service, month by month, for its oversight.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use turjuman_dispatch::figures::{Figures, figures};

use crate::desk::Desk;
use crate::error::{OperationError, Problem, Violations};

/// Requests of a month that are counted; a city of millions makes fewer.
const MOST: u32 = 500_000;
/// Months that can be looked back on.
const MOST_MONTHS: i32 = 36;

/// The figures of a calendar month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthlyFigures {
    /// The first day of the month, in the city's time zone.
    pub month: Date,
    /// What was counted.
    pub figures: Figures,
}

impl Desk {
    /// Counts a month, as `YYYY-MM` in the city's time zone; nothing means the present one.
    ///
    /// # Errors
    /// `Invalid` for what is no month, or one that lies ahead or too long ago; the store's failure.
    pub async fn service_figures(&self, month: &str) -> Result<MonthlyFigures, OperationError> {
        let policy = self.policy();
        let zone = policy.zone();
        let today = self.now().to_zoned(zone.clone()).date();
        let present = today.first_of_month();
        let wanted = match month.trim() {
            "" => Some(present),
            text => format!("{text}-01").parse::<Date>().ok(),
        };
        let months_ago = |day: Date| {
            let months = |day: Date| i32::from(day.year()) * 12 + i32::from(day.month());
            months(present) - months(day)
        };
        let month = wanted.filter(|day| (0..=MOST_MONTHS).contains(&months_ago(*day)));
        let Some(month) = month else {
            let expected = format!(
                "a month such as {}, not ahead and at most {MOST_MONTHS} months ago",
                &present.to_string()[..7]
            );
            return Err(Violations::only("month", Problem::Invalid { expected }));
        };
        let end = month.checked_add(1.month()).unwrap_or(month);
        let (from, until) = (midnight(month, zone), midnight(end, zone));
        let outcomes = self.store().outcomes(self.organization(), from, until, MOST).await?;
        Ok(MonthlyFigures { month, figures: figures(&outcomes) })
    }
}

/// The first instant of a day.
fn midnight(day: Date, zone: &TimeZone) -> Timestamp {
    day.to_zoned(zone.clone()).map(|at| at.timestamp()).unwrap_or_default()
}
