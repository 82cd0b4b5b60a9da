//! Every message of every locale, rendered with worst-case facts, and the fall back of those that cannot be.
#![allow(clippy::unwrap_used)]

use std::borrow::Cow;

use jiff::tz::TimeZone;
use turjuman_localization::{
    Catalogue, Channel, Direction, EncounterTypeRef, ErrorMessage, Joined, LanguageRef, Locale, Modality,
    Notice, RunningLate, samples,
};

const COUNTS: [u32; 12] = [0, 1, 2, 3, 5, 10, 11, 99, 100, 101, 102, 1234];

fn newark() -> TimeZone {
    TimeZone::get("America/New_York").unwrap()
}

/// A built-in locale.
fn locale(tag: &str) -> Locale {
    Catalogue::built_in().unwrap().locale(tag).unwrap()
}

/// What no reader may ever see.
fn assert_readable(locale: Locale, what: &str, text: &str) {
    for broken in ["{", "}", "NUMBER(", "DATETIME(", "M11", "M09", "\u{ffff}", "\u{202f}", "\u{a0}", "  "] {
        assert!(!text.contains(broken), "{locale} {what} contains {broken:?}: {text}");
    }
    let (open, closed) = (text.matches('\u{2068}').count(), text.matches('\u{2069}').count());
    assert_eq!(open, closed, "{locale} {what}: isolates do not match: {text}");
    if locale.direction() == Direction::LeftToRight {
        assert_eq!(open, 0, "{locale} {what}: isolates in a left-to-right text: {text}");
    }
    assert!(!text.contains("\n\n\n"), "{locale} {what} has a hole: {text}");
}

#[test]
fn every_notice_renders_in_every_locale_and_channel() {
    let catalogue = Catalogue::built_in().unwrap();
    for locale in catalogue.locales() {
        for &channel in Channel::ALL {
            for notice in COUNTS.iter().flat_map(|count| samples::notices(*count)) {
                if channel == Channel::Sms && !notice.has_sms() {
                    continue;
                }
                let told = catalogue.render_notice(&locale, channel, &newark(), &notice).unwrap();
                assert_eq!(told.fell_back, None, "{locale} {}", notice.id());
                assert_eq!(told.locale, locale);
                assert!(!told.subject.contains(['\n', '\u{2068}']), "{locale} {}", told.subject);
                assert!(told.subject.chars().count() <= 200, "{locale} {}", told.subject);
                assert_readable(locale, notice.id(), &told.subject);
                assert_readable(locale, notice.id(), &told.body);
            }
        }
    }
}

#[test]
fn every_error_renders_in_every_locale() {
    let catalogue = Catalogue::built_in().unwrap();
    for locale in catalogue.locales() {
        for error in COUNTS.iter().flat_map(|count| samples::errors(*count)) {
            let text = catalogue.error_message(&locale, &error);
            let text = text.replace("xyzzy <b>{$x}</b>", "xyzzy");
            assert_readable(locale, error.id(), &text);
            assert!(!text.contains(error.reason()), "{locale} {} fell to its last resort", error.id());
            assert!(text.chars().count() >= 12, "{locale} {}: {text}", error.id());
            if locale != Locale::EN_US {
                assert_ne!(text, catalogue.error_message(&Locale::EN_US, &error), "{locale} {}", error.id());
            }
        }
    }
}

#[test]
fn the_samples_hold_every_notice_and_every_error() {
    let mut notices: Vec<_> = samples::notices(1).iter().map(Notice::id).collect();
    notices.sort_unstable();
    notices.dedup();
    let mut ids = Notice::IDS.to_vec();
    ids.sort_unstable();
    assert_eq!(notices, ids);

    let errors: Vec<_> = samples::errors(1).iter().map(ErrorMessage::reason).collect();
    assert_eq!(errors, ErrorMessage::REASONS);
    for (error, id) in samples::errors(1).iter().zip(ErrorMessage::IDS) {
        assert_eq!(error.id(), *id);
        let expected = format!("error-{}", error.reason().to_lowercase().replace('_', "-"));
        assert_eq!(*id, expected, "reason and id say the same");
    }
}

#[test]
fn arabic_has_all_six_plural_forms() {
    let catalogue = Catalogue::built_in().unwrap();
    for (minutes, expected) in [
        (0, "0 دقيقة"),
        (1, "دقيقة واحدة"),
        (2, "دقيقتين"),
        (3, "3 دقائق"),
        (10, "10 دقائق"),
        (11, "11 دقيقة"),
        (99, "99 دقيقة"),
        (100, "100 دقيقة"),
        (103, "103 دقائق"),
    ] {
        let notice = Notice::RunningLate(RunningLate { interpreter_name: "سلمى".to_owned(), minutes });
        let told = catalogue.render_notice(&locale("ar"), Channel::Inbox, &newark(), &notice).unwrap();
        let expected = format!("سلمى في الطريق، والتأخير المتوقع نحو {expected}. يُرجى الانتظار.");
        assert_eq!(told.body, expected);
    }
}

#[test]
fn one_is_singular_and_many_are_not() {
    let catalogue = Catalogue::built_in().unwrap();
    let late = |locale: Locale, minutes| {
        let notice = Notice::RunningLate(RunningLate { interpreter_name: "Ana Ruiz".to_owned(), minutes });
        catalogue.render_notice(&locale, Channel::Inbox, &newark(), &notice).unwrap().body
    };
    for (locale, one, many) in [
        (Locale::EN_US, "1 minute ", "1,234 minutes "),
        (locale("es-US"), "1 minuto.", "1,234 minutos."),
        (locale("pt-BR"), "1 minuto.", "1.234 minutos."),
        (locale("ht"), "1 minit ", "1,234 minit "),
    ] {
        assert!(late(locale, 1).contains(one), "{}", late(locale, 1));
        assert!(late(locale, 1234).contains(many), "{}", late(locale, 1234));
    }
    assert!(late(locale("pt-BR"), 0).contains("0 minuto."), "in Portuguese, zero is singular");
    assert!(late(locale("es-US"), 0).contains("0 minutos."));
}

#[test]
fn times_are_written_as_each_locale_writes_them() {
    let catalogue = Catalogue::built_in().unwrap();
    let moment =
        |locale: Locale, at: &str| catalogue.moment(&locale, &newark(), at.parse().unwrap()).unwrap();
    for (locale, afternoon, after_one, midnight) in [
        (
            Locale::EN_US,
            "Tuesday, November 3, 2026 at 2:30 PM",
            "Wednesday, September 23, 2026 at 1:05 PM",
            "Saturday, January 2, 2027 at 12:00 AM",
        ),
        (
            locale("es-US"),
            "martes, 3 de noviembre de 2026, a las 2:30 p.m.",
            "miércoles, 23 de septiembre de 2026, a la 1:05 p.m.",
            "sábado, 2 de enero de 2027, a las 12:00 a.m.",
        ),
        (
            locale("pt-BR"),
            "terça-feira, 3 de novembro de 2026, às 14:30",
            "quarta-feira, 23 de setembro de 2026, às 13:05",
            "sábado, 2 de janeiro de 2027, às 00:00",
        ),
        (
            locale("ht"),
            "madi 3 novanm 2026 a 2:30 PM",
            "mèkredi 23 septanm 2026 a 1:05 PM",
            "samdi 2 janvye 2027 a 12:00 AM",
        ),
        (
            locale("ar"),
            "الثلاثاء، 3 نوفمبر 2026، الساعة 2:30 م",
            "الأربعاء، 23 سبتمبر 2026، الساعة 1:05 م",
            "السبت، 2 يناير 2027، الساعة 12:00 ص",
        ),
    ] {
        assert_eq!(moment(locale, "2026-11-03T19:30:00Z"), afternoon);
        assert_eq!(moment(locale, "2026-09-23T17:05:00Z"), after_one);
        assert_eq!(moment(locale, "2027-01-02T05:00:00Z"), midnight);
    }
    // The hour that occurs twice is told apart, and only that hour.
    assert!(moment(Locale::EN_US, "2026-11-01T05:30:00Z").ends_with("1:30 AM (EDT)"));
    assert!(moment(Locale::EN_US, "2026-11-01T06:30:00Z").ends_with("1:30 AM (EST)"));
    assert!(moment(Locale::EN_US, "2026-11-01T07:30:00Z").ends_with("2:30 AM"));
}

#[test]
fn every_kreyol_month_and_day_has_its_name() {
    let catalogue = Catalogue::built_in().unwrap();
    let months: Vec<String> = (1..=12)
        .map(|month| {
            let at = format!("2026-{month:02}-15T17:00:00Z").parse().unwrap();
            let text = catalogue.moment(&locale("ht"), &newark(), at).unwrap();
            text.split(' ').nth(2).unwrap().to_owned()
        })
        .collect();
    assert_eq!(months.join(" "), "janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm");
    let days: Vec<String> = (2..=8)
        .map(|day| {
            let at = format!("2026-11-{day:02}T17:00:00Z").parse().unwrap();
            catalogue.moment(&locale("ht"), &newark(), at).unwrap().split(' ').next().unwrap().to_owned()
        })
        .collect();
    assert_eq!(days.join(" "), "lendi madi mèkredi jedi vandredi samdi dimanch");
}

#[test]
fn latin_islands_stay_readable_in_arabic() {
    let catalogue = Catalogue::built_in().unwrap();
    let body = samples::notices(2)
        .into_iter()
        .find(|notice| matches!(notice, Notice::RequestFallback(_)))
        .map(|notice| {
            catalogue.render_notice(&locale("ar"), Channel::Inbox, &newark(), &notice).unwrap().body
        })
        .unwrap();
    assert!(body.contains("\u{2068}+1 973-555-0100\u{2069}"), "{body}");
}

#[test]
fn names_are_translated_or_stood_in_for() {
    let catalogue = Catalogue::built_in().unwrap();
    let spanish = LanguageRef::new("es", "español", "Spanish");
    let names =
        ["en-US", "es-US", "pt-BR", "ht", "ar"].map(|tag| catalogue.language_name(&locale(tag), &spanish));
    assert_eq!(names, ["Spanish", "español", "espanhol", "panyòl", "الإسبانية"]);
    let regional = LanguageRef::new("es-GT", "español", "Spanish");
    assert_eq!(catalogue.language_name(&locale("ht"), &regional), "panyòl");
    let dari = LanguageRef::new("fa-AF", "دری", "Dari");
    assert_eq!(catalogue.language_name(&Locale::EN_US, &dari), "Dari");
    let rare = LanguageRef::new("zai", "diidxazá", "Isthmus Zapotec");
    assert_eq!(catalogue.language_name(&locale("es-US"), &rare), "diidxazá (Isthmus Zapotec)");
    let unknown = LanguageRef::as_written("CREOLE");
    assert_eq!(catalogue.language_name(&locale("ht"), &unknown), "CREOLE");

    let medical = EncounterTypeRef::from_key("medical");
    assert_eq!(catalogue.encounter_type_name(&locale("pt-BR"), &medical), "Consulta médica");
    let own = EncounterTypeRef::from_key("tree_planting");
    assert_eq!(catalogue.encounter_type_name(&locale("pt-BR"), &own), "tree planting");
    assert_eq!(catalogue.modality_name(&locale("ht"), Modality::Phone), "nan telefòn");
}

#[test]
fn text_from_outside_cannot_break_a_message() {
    let catalogue = Catalogue::built_in().unwrap();
    let input = format!("a\r\nBcc: x\u{202e}evil\u{2066}{}", "z".repeat(5000));
    let notice =
        Notice::LanguageQuestion(turjuman_localization::LanguageQuestion { input, candidates: vec![] });
    for locale in catalogue.locales() {
        let told = catalogue.render_notice(&locale, Channel::Email, &newark(), &notice).unwrap();
        assert!(!told.subject.contains(['\r', '\n', '\u{202e}', '\u{2066}']));
        assert!(told.subject.chars().count() < 400);
        assert!(!told.body.contains(['\r', '\u{202e}', '\u{2066}']));
    }
}

/// The built-in catalogue with one replacement in one file.
fn broken(path: &str, from: &str, to: &str) -> Catalogue {
    let mut sources = Catalogue::built_in_sources();
    let file = sources.iter_mut().find(|file| file.path == path).unwrap();
    assert!(file.text.contains(from));
    file.text = Cow::Owned(file.text.replacen(from, to, 1));
    Catalogue::from_sources(&sources).unwrap()
}

#[test]
fn a_message_that_cannot_be_formatted_falls_back_and_says_so() {
    let notice = Notice::RunningLate(RunningLate { interpreter_name: "Ana Ruiz".to_owned(), minutes: 5 });
    let english = Catalogue::built_in()
        .unwrap()
        .render_notice(&Locale::EN_US, Channel::Inbox, &newark(), &notice)
        .unwrap();
    let path = "locales/ht/notices.ftl";
    for (from, to, reason) in [
        ("{ $interpreterName } nan wout", "{ $non } nan wout", "$non"),
        ("{ $interpreterName } nan wout", "{ -pa-gen } nan wout", "-pa-gen"),
        ("{ $interpreterName } nan wout", "{ DATETIME($lateMinutes) } nan wout", "a function"),
        ("{ $interpreterName } nan wout", "{ NUMBER($interpreterName) } nan wout", "a function"),
        ("    .subject = Entèprèt ou a ap rive an reta\n", "", "“.subject” is missing"),
        ("\nrunning-late =", "\nrunning-latte =", "the message is missing"),
    ] {
        let told =
            broken(path, from, to).render_notice(&locale("ht"), Channel::Inbox, &newark(), &notice).unwrap();
        assert_eq!((told.locale, &told.body), (Locale::EN_US, &english.body), "{to}");
        let alarm = told.fell_back.unwrap();
        assert_eq!((alarm.wanted, alarm.used, alarm.message), (locale("ht"), Locale::EN_US, "running-late"));
        assert!(alarm.reason.contains(reason), "{}", alarm.reason);
    }
}

#[test]
fn translators_ask_for_parts_of_dates_and_digits_of_numbers() {
    let notice = Notice::SessionExtended(turjuman_localization::SessionExtended {
        language: LanguageRef::new("es", "español", "Spanish"),
        minutes: 1234,
        ends_at: "2026-09-03T17:05:00Z".parse().unwrap(),
    });
    let said = |tag: &str, what: &str| {
        let path = format!("locales/{tag}/notices.ftl");
        let sources = Catalogue::built_in_sources();
        let text = &sources.iter().find(|file| file.path == path).unwrap().text;
        let subject = text.split_once("\nsession-extended =").unwrap().1.split_once(".subject = ").unwrap().1;
        let subject = subject.lines().next().unwrap();
        let told =
            broken(&path, subject, what).render_notice(&locale(tag), Channel::Inbox, &newark(), &notice);
        told.unwrap().subject
    };
    for (tag, what, expected) in [
        ("en-US", "{ DATETIME($endsAt) }", "Thursday, September 3, 2026 at 1:05 PM"),
        ("en-US", "{ DATETIME($endsAt, dateStyle: \"medium\") }", "Thu, Sep 3, 2026"),
        ("en-US", "{ DATETIME($endsAt, weekday: \"long\") }", "Thursday"),
        ("en-US", "{ DATETIME($endsAt, month: \"long\", day: \"numeric\") }", "September 3"),
        ("en-US", "{ DATETIME($endsAt, timeStyle: \"short\", hour12: \"false\") }", "13:05"),
        (
            "es-US",
            "{ DATETIME($endsAt, weekday: \"long\", day: \"numeric\", month: \"long\") }",
            "jueves, 3 de septiembre",
        ),
        ("ht", "{ DATETIME($endsAt, month: \"long\", year: \"numeric\") }", "septanm 2026"),
        (
            "ko",
            "{ DATETIME($endsAt, month: \"short\", day: \"numeric\", weekday: \"short\") }",
            "9월 3일 (목)",
        ),
        ("en-US", "{ NUMBER($extraMinutes) }", "1,234"),
        ("en-US", "{ NUMBER($extraMinutes, useGrouping: \"false\") }", "1234"),
        ("pt-BR", "{ NUMBER($extraMinutes, minimumFractionDigits: 1) }", "1.234,0"),
        ("fr", "{ NUMBER($extraMinutes) }", "1 234"),
        ("hi", "{ NUMBER($extraMinutes) }", "1,234"),
    ] {
        assert_eq!(said(tag, what), expected, "{tag}: {what}");
    }
}

#[test]
fn when_the_reference_fails_too_nothing_is_sent() {
    let notice = Notice::RunningLate(RunningLate { interpreter_name: "Ana Ruiz".to_owned(), minutes: 5 });
    let catalogue = broken("locales/en-US/notices.ftl", "{ $interpreterName } is on", "{ $nobody } is on");
    let error = catalogue.render_notice(&Locale::EN_US, Channel::Inbox, &newark(), &notice).unwrap_err();
    assert_eq!(error.message, "running-late");
    // The other locales do not depend on it.
    assert!(catalogue.render_notice(&locale("ht"), Channel::Inbox, &newark(), &notice).is_ok());

    let catalogue = broken("locales/en-US/errors.ftl", "error-internal =", "error-inner =");
    let text = catalogue.error_message(&Locale::EN_US, &ErrorMessage::Internal);
    assert_eq!(text, "The call was refused (INTERNAL).");
}

#[test]
fn the_fallback_of_kreyol_is_never_french() {
    let catalogue = Catalogue::built_in().unwrap();
    for locale in catalogue.locales() {
        let chain = catalogue.fallback_chain(&locale);
        assert_eq!(chain.first(), Some(&locale));
        assert_eq!(chain.last(), Some(&Locale::EN_US));
        assert!(chain.len() <= 2);
    }
    assert_eq!(catalogue.fallback_chain(&locale("ht")), [locale("ht"), Locale::EN_US]);
}

#[test]
fn a_file_that_cannot_be_read_is_refused_with_file_line_and_reason() {
    let mut sources = Catalogue::built_in_sources();
    let file = sources.iter_mut().find(|file| file.path == "locales/ht/errors.ftl").unwrap();
    let line = file.text.lines().count() + 1;
    file.text = Cow::Owned(format!("{}lè = {{ $x\nerror-internal = De fwa\n", file.text));
    let error = Catalogue::from_sources(&sources).unwrap_err();
    let text = error.to_string();
    assert!(text.contains(&format!("locales/ht/errors.ftl:{line}: ")), "{text}");
    assert!(text.contains("“error-internal” is defined twice"), "{text}");
}

#[test]
fn lists_are_joined_as_each_locale_joins_them() {
    let catalogue = Catalogue::built_in().unwrap();
    let names = ["Mam", "K’iche’", "Chuj"].map(str::to_owned);
    for (tag, all, one_of) in [
        ("en-US", "Mam, K’iche’, and Chuj", "Mam, K’iche’, or Chuj"),
        ("es-US", "Mam, K’iche’ y Chuj", "Mam, K’iche’ o Chuj"),
        ("pt-BR", "Mam, K’iche’ e Chuj", "Mam, K’iche’ ou Chuj"),
        ("ht", "Mam, K’iche’ ak Chuj", "Mam, K’iche’ oswa Chuj"),
        ("ar", "Mam وK’iche’ وChuj", "Mam أو K’iche’ أو Chuj"),
    ] {
        assert_eq!(catalogue.list(&locale(tag), &names, Joined::And), all);
        assert_eq!(catalogue.list(&locale(tag), &names, Joined::Or), one_of);
        assert_eq!(catalogue.list(&locale(tag), &names[..1], Joined::And), "Mam");
        assert_eq!(catalogue.list(&locale(tag), &[], Joined::And), "");
    }
}
