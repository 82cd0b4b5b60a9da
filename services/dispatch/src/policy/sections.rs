//! What each section of the policy text may hold, and what must fit together across sections.

use std::collections::BTreeMap;

use jiff::civil::Time;
use jiff::tz::TimeZone;
use turjuman_languages::LanguageTag;

use super::document::{Node, Value};
use super::reader::{Problems, Section, decimal};
use super::types::*;
use super::vendor::{FallbackVendor, VendorHours, VendorLanguages, VendorSpan, WEEKDAYS};
use crate::model::Modality;

/// Reads the whole document. The result only means something when no problem was reported.
pub(super) fn policy(root: Node, problems: &Problems) -> Policy {
    let mut root = Section::new(String::new(), root, problems);
    let qualifications = qualifications(root.section("qualifications"));
    let read = Policy {
        city: city(root.section("city")),
        limits: limits(root.section("limits")),
        search: search(root.section("search")),
        urgency: urgency(root.section("urgency")),
        acceptance: {
            let mut section = root.section("acceptance");
            let acceptance = Acceptance { prior: section.decimal("prior", 0.01..=0.99) };
            section.finish();
            acceptance
        },
        budget: budget(root.section("budget")),
        travel: travel(root.section("travel")),
        relaxation: {
            let mut section = root.section("relaxation");
            let gender_binds_for_waves = section.number("gender_binds_for_waves", 0..=1000);
            section.finish();
            Relaxation { gender_binds_for_waves }
        },
        ranking: {
            let mut section = root.section("ranking");
            let scarce_below = section.number("scarce_below", 0..=1000);
            let idle_bucket_minutes = section.number("idle_bucket_minutes", 1..=44_640);
            section.finish();
            Ranking { scarce_below, idle_bucket_minutes }
        },
        explain: explain(root.section("explain")),
        session: {
            let mut section = root.section("session");
            let reminder_minutes_before = section.number("reminder_minutes_before", 0..=10_080);
            let no_show_after_minutes = section.number("no_show_after_minutes", 0..=240);
            let start_minutes_before = section.number("start_minutes_before", 0..=1440);
            let close_after_minutes = section.number("close_after_minutes", 15..=44_640);
            section.finish();
            SessionRules {
                reminder_minutes_before,
                no_show_after_minutes,
                start_minutes_before,
                close_after_minutes,
            }
        },
        video: video(root.section("video")),
        fallback: fallback(root.section("fallback")),
        encounter_types: encounter_types(root.section("encounter_types"), &qualifications),
        qualifications,
    };
    root.finish();
    read
}

fn city(mut section: Section<'_>) -> City {
    let name = section.label("name");
    let wanted = "must be an IANA time zone, such as \"America/New_York\"";
    let zone = section.text("time_zone", wanted, |name| {
        let zone = TimeZone::get(name).ok()?;
        Some((zone.iana_name()?.to_owned(), zone))
    });
    let (time_zone, zone) = zone.unwrap_or_else(|| ("UTC".into(), TimeZone::UTC));
    let wanted = "must be + and 1 to 3 digits, such as \"+1\"";
    let calling_code = section.text("calling_code", wanted, |code| {
        let digits = code.strip_prefix('+')?;
        let fits = (1..=3).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        fits.then(|| code.to_owned())
    });
    section.finish();
    City { name, time_zone, zone, calling_code: calling_code.unwrap_or_default() }
}

fn limits(mut section: Section<'_>) -> Limits {
    let limits = Limits {
        max_horizon_days: section.number("max_horizon_days", 1..=3650),
        min_minutes: section.number("min_minutes", 1..=480),
        max_minutes: section.number("max_minutes", 1..=1440),
        past_tolerance_seconds: section.number("past_tolerance_seconds", 0..=3600),
        max_excluded_interpreters: section.number("max_excluded_interpreters", 0..=1000),
        max_language_characters: section.number("max_language_characters", 2..=80),
        max_room_characters: section.number("max_room_characters", 1..=80),
        max_case_reference_characters: section.number("max_case_reference_characters", 1..=80),
    };
    if limits.min_minutes > limits.max_minutes {
        section.complain("min_minutes", "must not be greater than `max_minutes`");
    }
    section.finish();
    limits
}

fn search(mut section: Section<'_>) -> Search {
    let search = Search {
        patience_minutes: section.number("patience_minutes", 1..=1440),
        max_patience_minutes: section.number("max_patience_minutes", 1..=1440),
        minutes_before_start: section.number("minutes_before_start", 0..=1440),
    };
    if search.patience_minutes > search.max_patience_minutes {
        section.complain("patience_minutes", "must not be greater than `max_patience_minutes`");
    }
    section.finish();
    search
}

fn urgency(mut section: Section<'_>) -> UrgencyClasses {
    let classes = UrgencyClasses {
        immediate: pace(section.section("immediate"), false),
        within_a_day: pace(section.section("within_a_day"), true),
        scheduled: pace(section.section("scheduled"), false),
    };
    section.finish();
    classes
}

fn pace(mut section: Section<'_>, bounded: bool) -> Pace {
    let pace = Pace {
        within_minutes: bounded.then(|| section.number("within_minutes", 1..=44_640)),
        answer_seconds: section.number("answer_seconds", 5..=604_800),
        wave_seconds: section.number("wave_seconds", 1..=604_800),
        target_acceptance: section.decimal("target_acceptance", 0.01..=0.999),
        min_size: section.number("min_size", 1..=1000),
        max_size: section.number("max_size", 1..=1000),
        recheck_seconds: section.number("recheck_seconds", 5..=604_800),
    };
    if pace.min_size > pace.max_size {
        section.complain("min_size", "must not be greater than `max_size`");
    }
    section.finish();
    pace
}

fn budget(mut section: Section<'_>) -> Budget {
    let budget = Budget {
        offers_per_hour: section.number("offers_per_hour", 1..=10_000),
        open_at_once: section.number("open_at_once", 1..=100),
        urgent_may_pierce_quiet_hours: section.flag("urgent_may_pierce_quiet_hours"),
    };
    section.finish();
    budget
}

fn travel(mut section: Section<'_>) -> Travel {
    let radius_km = section.list("radius_km", "must be a number of kilometres above 0", |value| {
        decimal(value).filter(|km| *km > 0.0 && *km <= 20_000.0)
    });
    let travel = Travel {
        buffer_minutes: section.number("buffer_minutes", 0..=480),
        km_per_hour: section.decimal("km_per_hour", 1.0..=300.0),
        radius_km,
        max_km: section.decimal("max_km", 1.0..=20_000.0),
    };
    if travel.radius_km.is_empty() {
        section.complain("radius_km", "must name at least one distance");
    }
    if !travel.radius_km.is_sorted() {
        section.complain("radius_km", "must grow from wave to wave");
    }
    section.finish();
    travel
}

fn explain(mut section: Section<'_>) -> ExplainRules {
    let wanted = "must be a whole number of minutes from 1 to 10080";
    let shift_minutes = section.list("shift_minutes", wanted, |value| match value {
        Value::Integer(minutes) => u32::try_from(*minutes).ok().filter(|m| (1..=10_080).contains(m)),
        _ => None,
    });
    section.finish();
    ExplainRules { shift_minutes }
}

fn video(mut section: Section<'_>) -> VideoRules {
    let wanted = "must be an https:// link of at most 300 characters with {request} in it";
    let link_template = section.text("link_template", wanted, |link| {
        let host = link.strip_prefix("https://")?;
        let clean = link.len() <= 300 && !link.chars().any(|c| c.is_whitespace() || c.is_control());
        (clean && !host.starts_with(['/', '{']) && link.contains("{request}")).then(|| link.to_owned())
    });
    section.finish();
    VideoRules { link_template: link_template.unwrap_or_default() }
}

fn fallback(mut section: Section<'_>) -> Fallback {
    let fallback = Fallback {
        minutes_before_deadline: section.number("minutes_before_deadline", 0..=44_640),
        immediate_after_minutes: section.number("immediate_after_minutes", 0..=1440),
        vendors: section.tables("vendors").into_iter().map(vendor).collect(),
    };
    section.finish();
    fallback
}

fn vendor(mut section: Section<'_>) -> FallbackVendor {
    let name = section.label("name");
    let wanted = "must be a telephone number as + and 7 to 15 digits";
    let phone = section.text("phone", wanted, |number| {
        let digits = number.strip_prefix('+')?;
        let fits = (7..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        fits.then(|| number.to_owned())
    });
    let access_hint = section.optional_label("access_hint");
    let languages = languages(&mut section);
    let hours = if section.is_text("hours", "always") {
        section.skip("hours");
        VendorHours::Always
    } else {
        VendorHours::Weekly(section.tables("hours").into_iter().map(vendor_span).collect())
    };
    if matches!(&hours, VendorHours::Weekly(spans) if spans.is_empty()) {
        section.complain("hours", "must be \"always\" or name at least one span");
    }
    section.finish();
    FallbackVendor { name, phone: phone.unwrap_or_default(), access_hint, languages, hours }
}

fn languages(section: &mut Section<'_>) -> VendorLanguages {
    let wanted = "must be \"*\" or a language tag, such as \"ht\"";
    let listed: Vec<Option<LanguageTag>> = section.list("languages", wanted, |value| match value {
        Value::Text(text) if text == "*" => Some(None),
        Value::Text(text) => LanguageTag::parse(text).ok().map(Some),
        _ => None,
    });
    if listed.is_empty() {
        section.complain("languages", "must name at least one language, or \"*\"");
    }
    if listed.len() > 1 && listed.contains(&None) {
        section.complain(
            "languages",
            "must be \"*\" alone or a list of tags: name a second vendor for signed languages",
        );
    }
    match listed.iter().cloned().collect::<Option<Vec<_>>>() {
        Some(tags) => VendorLanguages::Listed(tags),
        None => VendorLanguages::AllSpoken,
    }
}

fn vendor_span(mut section: Section<'_>) -> VendorSpan {
    let days =
        section.list("days", "must be an English name of a day, such as \"monday\"", |value| match value {
            Value::Text(text) => WEEKDAYS.iter().find(|(name, _)| name == text).map(|(_, day)| *day),
            _ => None,
        });
    let wanted = "must be a time, such as \"08:30\"";
    let clock = |text: &str| Time::strptime("%H:%M", text).ok();
    if days.is_empty() {
        section.complain("days", "must name at least one day");
    }
    let from = section.text("from", wanted, clock).unwrap_or_default();
    let until = section.text("until", wanted, clock).unwrap_or_default();
    section.finish();
    VendorSpan { days, from, until }
}

fn qualifications(section: Section<'_>) -> BTreeMap<String, QualificationKind> {
    let read = section.named_sections().into_iter().map(|(name, mut section)| {
        let kind = QualificationKind { label: section.label("label"), rank: section.number("rank", 0..=100) };
        section.finish();
        (name, kind)
    });
    read.collect()
}

fn encounter_types(
    section: Section<'_>,
    qualifications: &BTreeMap<String, QualificationKind>,
) -> BTreeMap<String, EncounterType> {
    let read = section
        .named_sections()
        .into_iter()
        .map(|(name, section)| (name, encounter(section, qualifications)));
    read.collect()
}

fn encounter(mut section: Section<'_>, known: &BTreeMap<String, QualificationKind>) -> EncounterType {
    let names: Vec<_> = known.keys().map(String::as_str).collect();
    let wanted = format!("must be one of the policy's qualifications ({})", names.join(", "));
    let qualification_floor = section.list("qualification_floor", &wanted, |value| match value {
        Value::Text(name) if known.contains_key(name) => Some(name.clone()),
        _ => None,
    });
    let modalities = section.list("modalities", "must be on_site, phone or video", |value| match value {
        Value::Text(name) => name.parse::<Modality>().ok(),
        _ => None,
    });
    let max_tier = section.text("max_tier", "must be \"S\", \"C\" or \"R\"", |letter| match letter {
        "S" => Some(MaxTier::Same),
        "C" => Some(MaxTier::Confirm),
        "R" => Some(MaxTier::Consent),
        _ => None,
    });
    let encounter = EncounterType {
        label: section.label("label"),
        enabled: section.flag_or("enabled", true),
        qualification_floor,
        max_tier: max_tier.unwrap_or(MaxTier::Same),
        high_stakes: section.flag("high_stakes"),
        gender_may_be_requested: section.flag("gender_may_be_requested"),
        default_minutes: section.number("default_minutes", 1..=1440),
        max_minutes: section.number("max_minutes", 1..=1440),
        modalities,
        pay_hint: section.optional_label("pay_hint"),
    };
    if encounter.default_minutes > encounter.max_minutes {
        section.complain("default_minutes", "must not be greater than `max_minutes`");
    }
    if encounter.modalities.is_empty() {
        section.complain("modalities", "must name at least one way to hold the session");
    }
    section.finish();
    encounter
}
