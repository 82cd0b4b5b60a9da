//! Every `locale.toml` of the source tree: what it makes of dates, lists and plural forms, also where the texts of the locale
//! are not complete yet.
#![allow(clippy::unwrap_used)]

use std::borrow::Cow;
use std::path::Path;

use jiff::tz::TimeZone;
use turjuman_localization::{Catalogue, Joined, SourceFile};

/// Every directory of `locales/` with its description and no texts.
fn described() -> Catalogue {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let sources: Vec<SourceFile> = std::fs::read_dir(top)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| {
            let locale = path.file_name().unwrap().to_string_lossy().into_owned();
            let text = std::fs::read_to_string(path.join("locale.toml")).unwrap();
            SourceFile { path: format!("locales/{locale}/locale.toml"), locale, text: Cow::Owned(text) }
        })
        .collect();
    Catalogue::from_sources(&sources).unwrap()
}

#[test]
fn every_locale_has_dates_that_people_read() {
    let catalogue = described();
    let zone = TimeZone::get("America/New_York").unwrap();
    for locale in catalogue.locales() {
        for month in 1..=12 {
            let at = format!("2026-{month:02}-03T18:05:00Z").parse().unwrap();
            let text = catalogue.moment(&locale, &zone, at).unwrap();
            println!("{locale}: {text}");
            assert!(!text.contains("M0") && !text.contains("M1"), "{locale}: Unicode's root form: {text}");
            assert!(
                text.contains("2026") && text.contains(":05"),
                "{locale}: not Gregorian, not Latin digits: {text}"
            );
            assert!(!text.contains(['\u{202f}', '\u{a0}', '/']), "{locale}: {text:?}");
            assert!(!text.contains(" ,") && !text.contains("  "), "{locale}: {text:?}");
            if locale.language() != "en" {
                let english = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
                let first = text.split([',', ' ']).next().unwrap();
                assert!(!english.contains(&first), "{locale}: an English weekday: {text}");
            }
            let sms = catalogue.short_moment(&locale, &zone, at).unwrap();
            println!("{locale}: {sms}");
            assert!(!sms.contains("M0") && !sms.contains("M1") && !sms.contains("2026"), "{locale}: {sms}");
            assert!(sms.contains(":05") && !sms.contains(['/', '\u{202f}', '\u{a0}']), "{locale}: {sms}");
            assert!(sms.chars().count() <= 45, "{locale}: too long for a text message: {sms}");
            // Twelve months and seven weekdays look different from each other.
            let next = format!("2026-{:02}-03T18:05:00Z", month % 12 + 1).parse().unwrap();
            assert_ne!(text, catalogue.moment(&locale, &zone, next).unwrap());
        }
        let names = ["Mam", "Chuj", "Ixil"].map(str::to_owned);
        println!(
            "{locale}: {} / {}",
            catalogue.list(&locale, &names, Joined::And),
            catalogue.list(&locale, &names, Joined::Or)
        );
        assert_ne!(
            catalogue.list(&locale, &names, Joined::Or),
            catalogue.list(&locale, &names, Joined::And),
            "{locale}"
        );
    }
}
