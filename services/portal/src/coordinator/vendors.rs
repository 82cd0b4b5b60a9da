//! The companies that the policy names for when the roster has nobody: numbers, how to get through, languages, hours.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use turjuman_dispatch::policy::{FallbackVendor, Policy, VendorHours, VendorLanguages, VendorSpan};
use turjuman_localization::Joined;
use turjuman_localization::portal::availability::AvailabilityWeekDay;
use turjuman_localization::portal::vendors as texts;

use super::rpc;
use crate::choice::Choice;
use crate::{Fault, Frame, Portal, Visitor, Words, page};

/// Noon of a Monday.
const A_MONDAY: i64 = 4 * DAY + DAY / 2;
/// Seconds of a day.
const DAY: i64 = 24 * 60 * 60;

#[derive(Template)]
#[template(path = "coordinator/vendors.html")]
struct VendorsPage {
    frame: Frame,
    lead: Vec<String>,
    vendors: Vec<Vendor>,
}

struct Vendor {
    name: String,
    phone: String,
    call: String,
    access: Option<String>,
    /// Nothing when it has all spoken languages.
    languages: Vec<Choice>,
    hours: Vec<String>,
    open: bool,
}

/// `GET /vendors`.
pub(super) async fn show(State(portal): State<Portal>, visitor: Visitor) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::EXPLAIN)?;
    let (words, policy, now) = (&visitor.words, portal.desk.policy(), portal.desk.now());
    let fallback = &policy.fallback;
    let lead = vec![
        words.say(texts::VendorsLeadNow { minutes: fallback.immediate_after_minutes }),
        words.say(texts::VendorsLeadLater { minutes: fallback.minutes_before_deadline }),
        words.say(texts::VendorsFirst),
    ];
    page(&VendorsPage {
        frame: visitor.frame(&portal, texts::VendorsTitle),
        lead,
        vendors: fallback.vendors.iter().map(|vendor| Vendor::of(words, &policy, vendor, now)).collect(),
    })
}

impl Vendor {
    fn of(words: &Words, policy: &Policy, vendor: &FallbackVendor, now: Timestamp) -> Self {
        let languages = match &vendor.languages {
            VendorLanguages::AllSpoken => Vec::new(),
            VendorLanguages::Listed(tags) => tags.iter().map(|tag| Choice::of(words, tag)).collect(),
        };
        let hours = match &vendor.hours {
            VendorHours::Always => vec![words.say(texts::VendorsAlways)],
            VendorHours::Weekly(spans) => spans.iter().map(|span| hours(words, span)).collect(),
        };
        Self {
            name: vendor.name.clone(),
            phone: vendor.phone.clone(),
            call: words.say(texts::VendorsCall { number: vendor.phone.clone() }),
            access: vendor.access_hint.clone(),
            languages,
            hours,
            open: vendor.is_open(policy.zone(), now),
        }
    }
}

/// "Monday and Tuesday: 08:00–17:30".
fn hours(words: &Words, span: &VendorSpan) -> String {
    let days: Vec<String> = span.days.iter().map(|day| day_name(words, *day)).collect();
    words.say(texts::VendorsSpan {
        days: words.list(&days, Joined::And),
        from: span.from.strftime("%H:%M").to_string(),
        until: span.until.strftime("%H:%M").to_string(),
    })
}

/// The name of a day of the week, taken from a date that is one.
fn day_name(words: &Words, weekday: Weekday) -> String {
    let noon = A_MONDAY + DAY * i64::from(weekday.to_monday_zero_offset());
    let day = Timestamp::from_second(noon).unwrap_or(Timestamp::UNIX_EPOCH);
    words.say_in(&TimeZone::UTC, AvailabilityWeekDay { day })
}
