//! Text messages: every one in every locale, how long it gets at worst, and what it never contains.
#![allow(clippy::unwrap_used)]

use jiff::tz::TimeZone;
use turjuman_localization::{Alphabet, Catalogue, Channel, MOST_PARTS, Notice, samples, sms_length};

fn newark() -> TimeZone {
    TimeZone::get("America/New_York").unwrap()
}

/// Counts as they come in real life: nobody is 1,234 minutes late.
const COUNTS: [u32; 8] = [0, 1, 2, 5, 11, 30, 120, 480];

#[test]
fn every_message_fits_two_parts_with_its_longest_facts() {
    let catalogue = Catalogue::built_in().unwrap();
    let mut long = Vec::new();
    for locale in catalogue.locales() {
        let notices = COUNTS.iter().flat_map(|count| samples::notices(*count)).filter(Notice::has_sms);
        let notices = notices.map(|notice| {
            let told = catalogue.render_notice(&locale, Channel::Sms, &newark(), &notice).unwrap();
            (notice.id(), told)
        });
        let replies = samples::sms_replies().into_iter().map(|reply| {
            let told = catalogue.sms_reply(&locale, &newark(), &reply).unwrap();
            ("sms-reply", told)
        });
        for (what, told) in notices.chain(replies) {
            assert_eq!(told.fell_back, None, "{locale} {what}");
            let length = sms_length(&told.body);
            if length.parts > MOST_PARTS {
                long.push(format!("{locale} {what} {length:?}: {}", told.body));
            }
            assert!(!told.body.contains(['\n', '\u{a0}', '\u{202f}', '\u{ffff}', '{']), "{}", told.body);
            assert!(told.subject.is_empty());
        }
    }
    long.sort();
    long.dedup();
    assert!(long.is_empty(), "{} are too long:\n{}", long.len(), long.join("\n"));
}

#[test]
fn english_and_kreyol_stay_in_the_telephone_alphabet_unless_a_name_does_not() {
    let catalogue = Catalogue::built_in().unwrap();
    for tag in ["en-US", "ht"] {
        let locale = catalogue.negotiate(tag);
        assert_eq!(locale.to_string(), tag);
        for reply in samples::sms_replies() {
            let told = catalogue.sms_reply(&locale, &newark(), &reply).unwrap();
            assert_eq!(sms_length(&told.body).alphabet, Alphabet::Gsm7, "{}", told.body);
        }
    }
}

#[test]
fn each_locale_says_yes_and_no_in_different_words_and_keeps_the_keywords() {
    let catalogue = Catalogue::built_in().unwrap();
    for locale in catalogue.locales() {
        let words = catalogue.sms_words(&locale);
        assert!(words.yes.len() > 2 && words.no.len() > 2, "{locale}: {words:?}");
        for word in words.yes.iter().chain(&words.no) {
            assert!(!word.is_empty() && !word.chars().all(char::is_numeric), "{locale}: {word:?}");
            assert!(
                !["stop", "start", "help", "end", "quit", "info"].contains(&word.as_str()),
                "{locale}: {word}"
            );
        }
        assert!(words.yes.iter().all(|word| !words.no.contains(word)), "{locale}: {words:?}");
        for (reply, keyword) in [
            (turjuman_localization::SmsReply::Stopped, "START"),
            (turjuman_localization::SmsReply::Started, "STOP"),
            (turjuman_localization::SmsReply::Help { phone: None }, "STOP"),
            (turjuman_localization::SmsReply::NothingOpen, "HELP"),
        ] {
            let told = catalogue.sms_reply(&locale, &newark(), &reply).unwrap();
            assert!(told.body.contains(keyword), "{locale}: {}", told.body);
        }
    }
}
