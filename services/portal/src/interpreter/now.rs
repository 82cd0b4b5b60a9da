//! The switch "available now": it stands above the offers and above the hours.

use axum::extract::State;
use axum::response::Response;
use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::eligibility::covered_at;
use turjuman_dispatch::model::Interpreter;
use turjuman_operations::caller::OnBehalf;
use turjuman_operations::error::OperationError;

use super::hours::{Said, shown};
use super::{rpc, texts};
use crate::{Fault, Form, Portal, Visitor, Words, see_other};

/// For how many hours it can be switched on, and what is chosen at first.
const HOURS: [u32; 5] = [1, 2, 4, 8, 12];
const USUAL: u32 = 4;

/// The switch as it stands.
pub(super) struct Switch {
    /// Switched on.
    pub(super) on: bool,
    /// They can be asked now, by the switch or by their hours.
    pub(super) available: bool,
    pub(super) says: String,
    pub(super) hours: Vec<(u32, String)>,
    pub(super) usual: u32,
    /// The page it stands on.
    pub(super) to: &'static str,
}

impl Switch {
    pub(super) fn of(portal: &Portal, words: &Words, entry: &Interpreter, to: &'static str) -> Self {
        let now = portal.desk.now();
        let until = entry.available_now_until.filter(|until| *until > now);
        let available = covered_at(&portal.desk.policy(), entry, now, now);
        let says = match until {
            Some(until) if available => {
                words.say_in(&zone(portal, entry), texts::AvailabilityNowOn { until })
            }
            _ if available => words.say(texts::AvailabilityNowByHours),
            _ => words.say(texts::AvailabilityNowOff),
        };
        let option = |hours: u32| (hours, words.say(texts::AvailabilityNowHours { hours }));
        Self {
            on: until.is_some(),
            available,
            says,
            hours: HOURS.into_iter().map(option).collect(),
            usual: USUAL,
            to,
        }
    }
}

/// The zone in which an interpreter lives.
pub(super) fn zone(portal: &Portal, entry: &Interpreter) -> jiff::tz::TimeZone {
    jiff::tz::TimeZone::get(&entry.time_zone).unwrap_or_else(|_| portal.desk.policy().zone().clone())
}

/// `POST /availability/now`.
pub(super) async fn switch(
    State(portal): State<Portal>,
    visitor: Visitor,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::NOW)?;
    let until: Option<Timestamp> = match form.text("switch") {
        "off" => None,
        // What is no number becomes now, which the desk refuses.
        _ => Some(
            portal.desk.now()
                + SignedDuration::from_hours(form.text("hours").parse::<u16>().unwrap_or_default().into()),
        ),
    };
    let call = visitor.call("SetAvailableNow", &form)?;
    match portal.desk.set_available_now(&call, OnBehalf::Own, until).await {
        Ok(_) => Ok(see_other(if form.text("to") == "/offers" { "/offers" } else { "/availability" })),
        Err(OperationError::Invalid(_)) => {
            let problem = visitor.words.say(texts::AvailabilityNowWrong);
            shown(&portal, &visitor, Said { now_problem: Some(problem), ..Said::default() }).await
        }
        Err(error) => Err(error.into()),
    }
}
