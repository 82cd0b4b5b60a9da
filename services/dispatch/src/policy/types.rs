//! What the policy says, as data. Field names are the keys of the text; see `policy.toml` for what each number does.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use serde::Serialize;

use super::FallbackVendor;
use crate::model::Modality;

/// The city's rules.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Policy {
    /// The city.
    pub city: City,
    /// Bounds on what may be asked.
    pub limits: Limits,
    /// How long the desk looks.
    pub search: Search,
    /// Sizes and paces of waves.
    pub urgency: UrgencyClasses,
    /// How likely people are to accept.
    pub acceptance: Acceptance,
    /// How often one person may be asked.
    pub budget: Budget,
    /// Ways and distances for sessions on site.
    pub travel: Travel,
    /// What waiting makes softer.
    pub relaxation: Relaxation,
    /// What counts in the order of asking.
    pub ranking: Ranking,
    /// What "why is nobody found" tries out.
    pub explain: ExplainRules,
    /// Reminders, the start, no-shows and the end nobody reported.
    pub session: SessionRules,
    /// Sessions by video.
    pub video: VideoRules,
    /// Whom to call when the desk finds nobody.
    pub fallback: Fallback,
    /// The qualifications the roster may name.
    pub qualifications: BTreeMap<String, QualificationKind>,
    /// The kinds of encounter.
    pub encounter_types: BTreeMap<String, EncounterType>,
}

/// The city.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct City {
    /// What notices call it.
    pub name: String,
    /// IANA name of its time zone.
    pub time_zone: String,
    /// The zone itself.
    #[serde(skip)]
    pub zone: TimeZone,
    /// Country calling code with `+`, put before numbers typed without one.
    pub calling_code: String,
}

/// Bounds on what may be asked.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Limits {
    /// How far ahead a session may be agreed, in days.
    pub max_horizon_days: u32,
    /// Shortest session, in minutes.
    pub min_minutes: u32,
    /// Longest session, in minutes.
    pub max_minutes: u32,
    /// A start this many seconds ago still counts as now.
    pub past_tolerance_seconds: u32,
    /// Interpreters that one request may exclude.
    pub max_excluded_interpreters: u32,
    /// Longest name of a language, in characters.
    pub max_language_characters: u32,
    /// Longest room code, in characters.
    pub max_room_characters: u32,
    /// Longest case reference, in characters.
    pub max_case_reference_characters: u32,
}

/// How long the desk looks.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Search {
    /// Assumed patience of an employee who needs somebody now, in minutes.
    pub patience_minutes: u32,
    /// The longest patience that may be asked for, in minutes.
    pub max_patience_minutes: u32,
    /// The search for an agreed time ends this many minutes before it starts.
    pub minutes_before_start: u32,
}

/// The three paces.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct UrgencyClasses {
    /// Needed now.
    pub immediate: Pace,
    /// Agreed, and soon.
    pub within_a_day: Pace,
    /// Agreed, and further away.
    pub scheduled: Pace,
}

/// How large waves are and how fast they follow each other.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Pace {
    /// Applies when the start is at most this many minutes away; only `within_a_day` has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within_minutes: Option<u32>,
    /// How long an offer stays open, in seconds.
    pub answer_seconds: u32,
    /// Seconds until the next wave.
    pub wave_seconds: u32,
    /// Wanted probability that somebody of those asked accepts, between 0 and 1.
    pub target_acceptance: f64,
    /// Fewest people of a wave.
    pub min_size: u32,
    /// Most people of a wave.
    pub max_size: u32,
    /// With nobody left to ask, seconds until the desk looks again.
    pub recheck_seconds: u32,
}

/// How likely people are to accept.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Acceptance {
    /// The chance that one person accepts, between 0 and 1.
    pub prior: f64,
}

/// How often one person may be asked.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Budget {
    /// Offers within any sixty minutes.
    pub offers_per_hour: u32,
    /// Offers open at the same time.
    pub open_at_once: u32,
    /// Whether an offer for right now may reach somebody in their quiet hours, if they agreed to that.
    pub urgent_may_pierce_quiet_hours: bool,
}

/// Ways and distances for sessions on site.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Travel {
    /// Minutes kept free on top of the way.
    pub buffer_minutes: u32,
    /// Assumed speed along the straight line, in kilometres an hour.
    pub km_per_hour: f64,
    /// How far people are asked, in kilometres, wave by wave; growing, never empty.
    pub radius_km: Vec<f64>,
    /// How far people travel whose entry says nothing, in kilometres.
    pub max_km: f64,
}

/// What waiting makes softer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Relaxation {
    /// A requested gender binds for this many waves; 0 binds always.
    pub gender_binds_for_waves: u32,
}

/// What counts in the order of asking.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Ranking {
    /// A language with fewer interpreters than this is scarce.
    pub scarce_below: u32,
    /// Last assignments within this many minutes count as equally long ago.
    pub idle_bucket_minutes: u32,
}

/// What "why is nobody found" tries out.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ExplainRules {
    /// Shifts of the time, in minutes, tried earlier and later.
    pub shift_minutes: Vec<u32>,
}

/// Reminders and no-shows.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SessionRules {
    /// The reminder goes out this many minutes before the start; 0 sends none.
    pub reminder_minutes_before: u32,
    /// A no-show may be reported this many minutes after the start.
    pub no_show_after_minutes: u32,
    /// A session may be started this many minutes before its agreed start at the earliest.
    pub start_minutes_before: u32,
    /// A session that nobody said is over is closed this many minutes after its agreed end.
    pub close_after_minutes: u32,
}

/// Sessions by video.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct VideoRules {
    /// The link, with `{request}` for the request's id.
    pub link_template: String,
}

/// Whom to call when the desk finds nobody.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fallback {
    /// For an agreed time: minutes before the end of the search.
    pub minutes_before_deadline: u32,
    /// For a session now: minutes after the search began.
    pub immediate_after_minutes: u32,
    /// The vendors, first fit first.
    pub vendors: Vec<FallbackVendor>,
}

/// A qualification the roster may name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct QualificationKind {
    /// For people.
    pub label: String,
    /// Higher is rarer; only used not to spend the highly qualified where less will do.
    pub rank: u32,
}

/// How far a language may be from the requested one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub enum MaxTier {
    /// Exact or the same speech.
    #[serde(rename = "S")]
    Same,
    /// Also near languages that were confirmed.
    #[serde(rename = "C")]
    Confirm,
    /// Also a second language with the person's recorded consent.
    #[serde(rename = "R")]
    Consent,
}

/// A kind of encounter.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EncounterType {
    /// For people.
    pub label: String,
    /// False when no new request may name it.
    pub enabled: bool,
    /// Any one of these qualifications is enough; empty asks for none.
    pub qualification_floor: Vec<String>,
    /// How far the language may be.
    pub max_tier: MaxTier,
    /// Near languages and consent count only when a coordinator recorded them. The operations that record them hold
    /// this against the caller; what a request carries has passed it.
    pub high_stakes: bool,
    /// Whether a gender of interpreter may be asked for.
    pub gender_may_be_requested: bool,
    /// Length when none is given, in minutes.
    pub default_minutes: u32,
    /// Longest session, in minutes.
    pub max_minutes: u32,
    /// How it may be held.
    pub modalities: Vec<Modality>,
    /// What it pays, in words of the city that interpreters see with an offer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_hint: Option<String>,
}
