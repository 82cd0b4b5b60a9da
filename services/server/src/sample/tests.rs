#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use jiff::civil::{Time, Weekday, time};
use turjuman_dispatch::model::{Modality, WeeklyHours};
use turjuman_languages::{LanguageTag, Resolution, Tier, compare, resolve};

use super::{LOG, roster, sites};

fn languages_of_the_log() -> BTreeSet<String> {
    let spellings: BTreeSet<&str> = LOG.lines().skip(1).map(|line| line.split(',').nth(1).unwrap()).collect();
    let tag = |spelling| match resolve(spelling) {
        Resolution::Language(tag) => Some(tag.to_string()),
        _ => None,
    };
    spellings.into_iter().filter_map(tag).collect()
}

fn covers(hours: &WeeklyHours, weekday: Weekday, at: Time) -> bool {
    hours.weekday == weekday && hours.from <= at && (hours.until == Time::midnight() || at < hours.until)
}

#[test]
fn the_roster_is_about_300_people_who_are_plainly_nobody() {
    let roster = roster();
    assert_eq!(roster.len(), 300);
    let names: BTreeSet<_> = roster.iter().map(|(_, entry)| entry.display_name.as_str()).collect();
    assert_eq!(names.len(), 300);
    for (line, entry) in &roster {
        assert!(entry.display_name.starts_with("Interpreter "), "line {line}");
        assert!(entry.email.as_deref().unwrap().ends_with("@example.org"), "line {line}");
        assert!(entry.language_tags.iter().all(|tag| LanguageTag::parse(tag).is_ok()), "line {line}");
    }
    let locales: BTreeSet<_> = roster.iter().map(|(_, entry)| entry.locale.as_str()).collect();
    assert_eq!(locales, BTreeSet::from(["ar", "en-US", "es-US", "ht", "pt-BR"]));
}

#[test]
fn every_language_of_the_log_is_staffed_around_the_clock() {
    let roster = roster();
    let languages = languages_of_the_log();
    assert!(languages.len() > 70, "{}", languages.len());
    for language in languages {
        let requested = LanguageTag::parse(&language).unwrap();
        let speaks = |offered: &String| {
            let tier = compare(&requested, &LanguageTag::parse(offered).unwrap()).tier;
            matches!(tier, Tier::Exact | Tier::Same)
        };
        let speakers: Vec<_> = roster
            .iter()
            .map(|(_, entry)| entry)
            .filter(|entry| {
                entry.modalities.contains(&Modality::Phone) && entry.language_tags.iter().any(speaks)
            })
            .collect();
        for weekday in Weekday::Monday.cycle_forward().take(7) {
            for hour in 0..24 {
                let at = time(hour, 30, 0, 0);
                let there =
                    speakers.iter().filter(|s| s.weekly_hours.iter().any(|h| covers(h, weekday, at))).count();
                assert!(there >= 3, "{language}: {there} people on {weekday:?} at {at}");
            }
        }
    }
}

#[test]
fn signed_languages_are_interpreted_where_people_see_each_other() {
    let signers: Vec<_> =
        roster().into_iter().filter(|(_, entry)| entry.language_tags.contains(&"ase".to_owned())).collect();
    assert!(signers.len() >= 5);
    assert!(signers.iter().all(|(_, entry)| !entry.modalities.contains(&Modality::Phone)));
}

#[test]
fn the_log_has_what_makes_it_real() {
    let lines: Vec<&str> = LOG.lines().collect();
    assert!((1200..2000).contains(&lines.len()), "{}", lines.len());
    assert!(lines.contains(&"NA,NA,NA"));
    assert!(lines.iter().any(|line| line.starts_with("42") && line.contains('.')));
    assert!(lines.iter().any(|line| line.split(' ').next().unwrap().len() < 9 && line.contains('/')));
    assert!(lines.iter().any(|line| line.contains("AKAN")));
}

#[test]
fn there_are_sites() {
    let sites = sites();
    assert_eq!(sites.len(), 6);
    assert!(sites.iter().all(|site| site.active && site.location.is_some()));
}
