//! A small city: who is on the roster, when they work, and who asks for what. All drawn from the seed.

use std::collections::BTreeSet;

use jiff::civil::{Time, Weekday};
use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::{
    Department, InterpreterId, LanguageSource, Modality, OrganizationId, Proficiency, QuietHours, Subject,
    WeeklyHours,
};
use turjuman_dispatch::policy::{FallbackVendor, Policy, VendorHours, VendorLanguages};
use turjuman_operations::Desk;
use turjuman_operations::caller::{Caller, Role};
use turjuman_operations::error::{OperationError, Violations};
use turjuman_operations::requests::{FurtherInput, JoinInput, Said, Start, Submit};
use turjuman_operations::roster::InterpreterInput;

use crate::random::Random;

/// Days worth being there: noon of a weekday, the night that skips an hour, the night that repeats one, a late evening.
const STARTS: [&str; 4] =
    ["2026-03-10T16:00:00Z", "2026-03-08T05:20:00Z", "2026-11-01T04:20:00Z", "2026-06-06T02:40:00Z"];
/// Languages of the city; `fa` and `prs` are near each other and not the same.
const LANGUAGES: [&str; 6] = ["ht", "es", "fa", "prs", "ar", "yue"];
/// The company that is called instead.
pub(crate) const VENDOR: &str = "Lingua";
/// What else people type: an ambiguous name, one that is too coarse, one that nobody knows.
const UNCLEAR: [&str; 3] = ["CREOLE", "Chinese", "xqzzt"];

/// An interpreter, as the simulated world knows them.
#[derive(Debug, Clone)]
pub(crate) struct Person {
    pub(crate) id: InterpreterId,
    pub(crate) subject: String,
    /// Never answers anything.
    pub(crate) silent: bool,
}

/// When the story begins.
pub(crate) fn start(random: &mut Random) -> Timestamp {
    let start = STARTS[random.below(STARTS.len())].parse().unwrap_or(Timestamp::UNIX_EPOCH);
    start + SignedDuration::from_secs(random.between(0, 3600))
}

/// The city's rules: the built-in ones, often with tight budgets.
pub(crate) fn policy(random: &mut Random) -> Policy {
    let mut policy = Policy::built_in();
    if random.percent(50) {
        policy.budget.open_at_once = 1;
    }
    if random.percent(40) {
        policy.budget.offers_per_hour = u32::try_from(random.between(1, 4)).unwrap_or(1);
    }
    policy.fallback.vendors.push(FallbackVendor {
        name: VENDOR.to_owned(),
        phone: "+19735550100".to_owned(),
        access_hint: None,
        languages: VendorLanguages::AllSpoken,
        hours: VendorHours::Always,
    });
    policy
}

/// Puts five to fifteen people on the roster.
pub(crate) async fn hire(desk: &Desk, random: &mut Random) -> Result<Vec<Person>, OperationError> {
    let (mut entries, mut people) = (Vec::new(), Vec::new());
    let spoken = 3 + random.below(3);
    for number in 0..random.between(5, 15) {
        let subject = format!("interpreter-{number}");
        let mut wrong = Violations::default();
        let input = InterpreterInput {
            subject: Some(subject.clone()),
            display_name: subject.clone(),
            email: random.percent(70).then(|| format!("{subject}@city.example")),
            active: true,
            language_tags: languages(random, spoken),
            modalities: vec![Modality::Phone, Modality::Video],
            time_zone: "America/New_York".to_owned(),
            weekly_hours: hours(random),
            ..InterpreterInput::default()
        };
        let mut entry = desk.new_entry(&input, "", &mut wrong);
        wrong.into_result()?;
        if random.percent(25) {
            entry.interpreter.preferences.quiet_hours = quiet(random);
        }
        people.push(Person { id: entry.interpreter.id, subject, silent: random.percent(15) });
        entries.push(entry);
    }
    desk.import_interpreters(entries).await?;
    Ok(people)
}

/// One or two of the city's languages.
pub(crate) fn languages(random: &mut Random, spoken: usize) -> Vec<String> {
    let mut tags = BTreeSet::new();
    for _ in 0..=usize::from(random.percent(40)) {
        tags.insert(LANGUAGES[random.below(spoken)].to_owned());
    }
    tags.into_iter().collect()
}

/// Around the clock, or a span on every day; one that crosses midnight is given as two.
pub(crate) fn hours(random: &mut Random) -> Vec<WeeklyHours> {
    let always = random.percent(60);
    let (from, until) = (time(random, always), time(random, always));
    let midnight = Time::midnight();
    let spans = match until > from || until == midnight {
        true => vec![(from, until)],
        false => vec![(midnight, until), (from, midnight)],
    };
    let days = (1..=7).filter_map(|day| Weekday::from_monday_one_offset(day).ok());
    days.flat_map(|weekday| spans.iter().map(move |(from, until)| (weekday, *from, *until)))
        .map(|(weekday, from, until)| WeeklyHours { weekday, from, until })
        .collect()
}

/// One span, or none.
pub(crate) fn quiet(random: &mut Random) -> Vec<QuietHours> {
    let (from, until) = (time(random, false), time(random, false));
    if from == until { Vec::new() } else { vec![QuietHours { from, until }] }
}

fn time(random: &mut Random, midnight: bool) -> Time {
    let (hour, minute) = (random.between(0, 23), random.between(0, 3) * 15);
    match i8::try_from(hour).ok().zip(i8::try_from(minute).ok()) {
        Some((hour, minute)) if !midnight => Time::new(hour, minute, 0, 0).unwrap_or(Time::midnight()),
        _ => Time::midnight(),
    }
}

/// Now and then somebody speaks a second language, well or a little, in their own word or not.
fn said(random: &mut Random, language: &str) -> Said {
    let further = further(random, 20).filter(|further| further.language != language);
    Said { unknown: random.percent(3), further: further.into_iter().collect(), ..Said::default() }
}

/// With this likelihood (percent), a language that would do as well, spoken well or a little, in their own word or not.
pub(crate) fn further(random: &mut Random, likely: u64) -> Option<FurtherInput> {
    let language = LANGUAGES[random.below(LANGUAGES.len())].to_owned();
    random.percent(likely).then(|| FurtherInput {
        language,
        proficiency: Some(Proficiency::ALL[random.below(Proficiency::ALL.len())]),
        source: Some(LanguageSource::ALL[random.below(LanguageSource::ALL.len())]),
    })
}

/// A request as somebody at a counter makes it; `reference` is different for every key.
pub(crate) fn submit(random: &mut Random, now: Timestamp, reference: String) -> Submit {
    let language = match random.percent(10) {
        true => UNCLEAR[random.below(UNCLEAR.len())],
        false => LANGUAGES[random.below(LANGUAGES.len())],
    };
    let start = match random.percent(60) {
        true => Start::Now,
        false => Start::At(now + SignedDuration::from_mins(random.between(1, 12 * 60))),
    };
    let phone = random.percent(70);
    let said = said(random, language);
    Submit {
        language: language.to_owned(),
        said,
        modality: Some(if phone { Modality::Phone } else { Modality::Video }),
        encounter_type: if random.percent(80) { "counter_service" } else { "inspection" }.to_owned(),
        start: Some(start),
        duration: random.percent(50).then(|| SignedDuration::from_mins(random.between(10, 120))),
        patience: random.percent(30).then(|| SignedDuration::from_mins(random.between(1, 60))),
        join: match phone {
            true => JoinInput::Phone { number: "+1 973 555 0142".to_owned() },
            false => JoinInput::None,
        },
        interpreter_gender: None,
        case_reference: Some(reference),
        excluded_interpreters: Vec::new(),
        department: None,
    }
}

/// Somebody who calls.
pub(crate) fn caller(organization: &OrganizationId, subject: &str, role: Role) -> Caller {
    let departments =
        if role == Role::Requester { vec![Department("health".to_owned())] } else { Vec::new() };
    Caller {
        organization: organization.clone(),
        subject: Subject(subject.to_owned()),
        roles: BTreeSet::from([role]),
        departments,
        email: None,
        locale: None,
        known_as: None,
    }
}
