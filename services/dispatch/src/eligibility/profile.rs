//! What the rules look at in a profile. The rules are written once; the full [`Interpreter`] and the compact form that
//! the index keeps are two ways to hold the same facts.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use turjuman_languages::{LanguageTag, Tier, compare};

use crate::model::{
    AvailabilityException, Gender, GeoPoint, Interpreter, InterpreterId, Interval, Modality, QuietHours,
    WeeklyHours,
};
use crate::policy::Policy;

/// The facts of a profile that bear on eligibility and rank.
pub(crate) trait Profile {
    /// Who.
    fn id(&self) -> InterpreterId;
    /// False while they must not be asked at all.
    fn is_active(&self) -> bool;
    /// What they interpret, and how well each serves a requested language; what does not serve may be left out.
    fn offered(&self, requested: &LanguageTag) -> impl Iterator<Item = (&LanguageTag, Tier)>;
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

    fn offered(&self, requested: &LanguageTag) -> impl Iterator<Item = (&LanguageTag, Tier)> {
        self.languages.iter().map(move |spoken| (&spoken.tag, compare(requested, &spoken.tag).tier))
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
}
