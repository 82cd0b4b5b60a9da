//! A city with many interpreters, the same in every run.

use std::sync::Arc;

use jiff::civil::{Time, Weekday, time};
use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::index::Index;
use turjuman_dispatch::model::*;
use turjuman_dispatch::policy::Policy;
use turjuman_languages::LanguageTag;
use uuid::Uuid;

/// Small and seeded: splitmix64.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Below `n`.
    pub(crate) fn below(&mut self, n: u64) -> u64 {
        self.roll() % n
    }

    /// True so many times in a hundred.
    pub(crate) fn percent(&mut self, n: u64) -> bool {
        self.below(100) < n
    }

    /// Between 0 and 1.
    pub(crate) fn share(&mut self) -> f64 {
        (self.roll() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A language by its popularity, which falls by the same factor from one to the next: the first has about eight in a
    /// hundred speakers, the hundredth one in thirty thousand.
    pub(crate) fn language<'a>(&mut self, languages: &'a [LanguageTag]) -> &'a LanguageTag {
        let place = (-(1.0 - self.share()).ln() * 12.5) as usize;
        languages.get(place).unwrap_or(&languages[place % languages.len()])
    }
}

/// A Tuesday, ten in the morning in the city.
pub(crate) fn start() -> Timestamp {
    "2026-03-03T15:00:00Z".parse().unwrap()
}

/// A hundred spoken languages.
pub(crate) fn languages() -> Vec<LanguageTag> {
    let tags = turjuman_languages::all().iter().map(|row| row.tag.clone());
    tags.filter(|tag| !tag.is_signed() && tag.region().is_none()).take(100).collect()
}

pub(crate) fn organization() -> OrganizationId {
    "bench".parse().unwrap()
}

/// Everybody taken in, and put into their places.
pub(crate) fn index(people: usize) -> Index {
    let (languages, mut dice) = (languages(), Dice::new(1));
    let mut index = Index::with_capacity(Arc::new(Policy::built_in()), people);
    for number in 0..people {
        let person = interpreter(number, &languages, &mut dice);
        if dice.percent(80) {
            let minutes = i64::try_from(dice.below(60 * 24 * 60)).unwrap();
            index.apply_calendar(&Calendar {
                organization: organization(),
                interpreter: person.id,
                version: 1,
                last_assigned_at: Some(start() - SignedDuration::from_mins(minutes)),
                assigned_count: dice.below(200) + 1,
            });
        }
        index.apply_interpreter(Arc::new(person));
    }
    index.settle(start());
    index
}

fn interpreter(number: usize, languages: &[LanguageTag], dice: &mut Dice) -> Interpreter {
    let mut spoken: Vec<SpokenLanguage> = Vec::new();
    let wanted = 1 + usize::from(dice.percent(45)) + usize::from(dice.percent(15));
    while spoken.len() < wanted {
        let tag = dice.language(languages);
        if spoken.iter().all(|known| known.tag != *tag) {
            spoken.push(SpokenLanguage { tag: tag.clone() });
        }
    }
    let mut modalities = vec![Modality::Phone];
    if dice.percent(60) {
        modalities.push(Modality::Video);
    }
    if dice.percent(50) {
        modalities.push(Modality::OnSite);
    }
    let names =
        ["community_trained", "language_tested", "medical_certified", "court_qualified", "court_certified"];
    let mut qualifications = Vec::new();
    for (name, share) in names.into_iter().zip([30, 25, 12, 6, 5]) {
        if dice.percent(share) {
            let day = start().to_zoned(jiff::tz::TimeZone::UTC).date();
            let ends = dice.percent(60).then(|| day + jiff::Span::new().days(dice.below(1000) as i64 - 20));
            qualifications.push(Qualification {
                name: name.into(),
                issuer: "State board".into(),
                expires_on: ends,
            });
        }
    }
    let gender = match dice.below(20) {
        0..12 => Some(Gender::Woman),
        12..19 => Some(Gender::Man),
        _ => None,
    };
    let bytes = ((number as u128) << 64) | u128::from(dice.roll());
    Interpreter {
        organization: organization(),
        id: InterpreterId::from_uuid(Uuid::from_u128(bytes)),
        version: 1,
        subject: None,
        display_name: String::new(),
        email: None,
        phone: None,
        gender,
        active: !dice.percent(3),
        languages: spoken,
        modalities,
        qualifications,
        home: dice
            .percent(80)
            .then(|| GeoPoint { latitude: 40.5 + dice.share() * 0.5, longitude: -74.5 + dice.share() * 0.6 }),
        max_travel_km: dice.percent(30).then(|| 5.0 + dice.share() * 40.0),
        time_zone: if dice.percent(90) { "America/New_York" } else { "America/Los_Angeles" }.into(),
        weekly_hours: hours(dice),
        exceptions: Vec::new(),
        available_now_until: None,
        preferences: Preferences {
            quiet_hours: if dice.percent(70) {
                vec![QuietHours { from: time(21, 0, 0, 0), until: time(7, 0, 0, 0) }]
            } else {
                Vec::new()
            },
            ..Preferences::default()
        },
        created_at: start(),
        updated_at: start(),
    }
}

/// A working week, evenings, or weekends; some hundred different ones.
fn hours(dice: &mut Dice) -> Vec<WeeklyHours> {
    use Weekday::*;
    let (days, first, longest): (&[Weekday], u64, u64) = match dice.below(10) {
        0..6 => (&[Monday, Tuesday, Wednesday, Thursday, Friday], 6, 6),
        6..8 => (&[Monday, Tuesday, Wednesday, Thursday, Friday, Saturday], 15, 4),
        _ => (&[Friday, Saturday, Sunday], 8, 6),
    };
    let from = first + dice.below(5);
    let until = (from + 4 + dice.below(longest)).min(23);
    let hour = |hour: u64| -> Time { time(i8::try_from(hour).unwrap(), 0, 0, 0) };
    let days = days.iter().filter(|_| !dice.percent(15));
    days.map(|weekday| WeeklyHours { weekday: *weekday, from: hour(from), until: hour(until) }).collect()
}
