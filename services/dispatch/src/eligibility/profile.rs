//! What the rules look at in a profile. The rules are written once; the full [`Interpreter`] and the compact form that
//! the index keeps are two ways to hold the same facts.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use turjuman_languages::{LanguageTag, compare};

use super::{Served, Terms, serve};
use crate::model::{
    AvailabilityException, Gender, GeoPoint, Interpreter, InterpreterId, Interval, LanguageNeed, Modality,
    QuietHours, WeeklyHours,
};
use crate::policy::Policy;

/// The facts of a profile that bear on eligibility and rank.
pub(crate) trait Profile {
    /// Who.
    fn id(&self) -> InterpreterId;
    /// False while they must not be asked at all.
    fn is_active(&self) -> bool;
    /// What they interpret, and how well each serves; what does not is left out.
    fn offered(&self, need: &LanguageNeed, terms: Terms) -> impl Iterator<Item = (&LanguageTag, Served)>;
    /// True when they work this way.
    fn works_by(&self, modality: Modality) -> bool;
    /// Names of their qualifications, each with its last day.
    fn qualifications(&self) -> impl Iterator<Item = (&str, Option<Date>)>;
    /// Gender, if they stated it.
    fn gender(&self) -> Option<Gender>;
    /// Where they start from.
    fn home(&self) -> Option<GeoPoint>;
    /// How far they travel at most, in kilometres, if they said so.
    fn max_travel_km(&self) -> Option<f64>;
    /// Their time zone; the city's where their entry names none that exists.
    fn zone(&self, policy: &Policy) -> TimeZone;
    /// When they can usually be asked.
    fn weekly_hours(&self) -> &[WeeklyHours];
    /// Exceptions to the weekly hours.
    fn exceptions(&self) -> &[AvailabilityException];
    /// Until when they said that they are available now.
    fn available_now_until(&self) -> Option<Timestamp>;
    /// When they must not be disturbed.
    fn quiet_hours(&self) -> &[QuietHours];
    /// Whether they agreed to be asked in their quiet hours for what is urgent.
    fn is_urgent_in_quiet_hours(&self) -> bool;

    /// True when it is known beforehand that they are available in the whole interval, `now` being the present. False
    /// says nothing.
    fn surely_available(&self, _interval: Interval, _now: Timestamp) -> bool {
        false
    }
    /// True when it is known beforehand that they are not in their quiet hours. False says nothing.
    fn surely_not_quiet(&self, _now: Timestamp) -> bool {
        false
    }
}

impl Profile for Interpreter {
    fn id(&self) -> InterpreterId {
        self.id
    }

    fn is_active(&self) -> bool {
        self.active
    }

    fn offered(&self, need: &LanguageNeed, terms: Terms) -> impl Iterator<Item = (&LanguageTag, Served)> {
        let served = move |tag| serve(need, terms, tag, |wanted| compare(wanted, tag).tier);
        self.languages.iter().filter_map(move |spoken| Some((&spoken.tag, served(&spoken.tag)?)))
    }

    fn works_by(&self, modality: Modality) -> bool {
        self.modalities.contains(&modality)
    }

    fn qualifications(&self) -> impl Iterator<Item = (&str, Option<Date>)> {
        self.qualifications.iter().map(|held| (held.name.as_str(), held.expires_on))
    }

    fn gender(&self) -> Option<Gender> {
        self.gender
    }

    fn home(&self) -> Option<GeoPoint> {
        self.home
    }

    fn max_travel_km(&self) -> Option<f64> {
        self.max_travel_km
    }

    fn zone(&self, policy: &Policy) -> TimeZone {
        TimeZone::get(&self.time_zone).unwrap_or_else(|_| policy.zone().clone())
    }

    fn weekly_hours(&self) -> &[WeeklyHours] {
        &self.weekly_hours
    }

    fn exceptions(&self) -> &[AvailabilityException] {
        &self.exceptions
    }

    fn available_now_until(&self) -> Option<Timestamp> {
        self.available_now_until
    }

    fn quiet_hours(&self) -> &[QuietHours] {
        &self.preferences.quiet_hours
    }

    fn is_urgent_in_quiet_hours(&self) -> bool {
        self.preferences.urgent_in_quiet_hours
    }
}
