//! The link in the messages that make an offer: in an e-mail always, in a text message where two parts have room for it.
#![allow(clippy::unwrap_used)]

use jiff::tz::TimeZone;
use turjuman_localization::{
    Catalogue, Channel, LanguageRef, MOST_PARTS, Notice, OfferMade, samples, sms_length,
};

const LINK: &str = "https://interpreters.city.example/offer/AZqrze8Be8uJ0rXQwq9Zkw.Q0x3mB7yJr5c";

fn offers() -> Vec<Notice> {
    samples::notices(30).into_iter().filter(|notice| matches!(notice, Notice::OfferMade(_))).collect()
}

/// For languages that are asked for every day.
fn usual() -> Vec<Notice> {
    let short = |notice: Notice| match notice {
        Notice::OfferMade(offer) => {
            Notice::OfferMade(OfferMade { language: LanguageRef::new("es", "Español", "Spanish"), ..offer })
        }
        other => other,
    };
    offers().into_iter().map(short).collect()
}

#[test]
fn a_text_message_has_the_link_and_stays_within_two_parts() {
    let catalogue = Catalogue::built_in().unwrap();
    for locale in catalogue.locales() {
        let tell = |offer: &Notice, link| {
            let told = catalogue.render_notice_with_link(&locale, Channel::Sms, &TimeZone::UTC, offer, link);
            told.unwrap().body
        };
        for offer in usual() {
            let text = tell(&offer, Some(LINK));
            assert!(text.ends_with(&format!(" {LINK}")), "{locale}: {text}");
            assert!(sms_length(&text).parts <= MOST_PARTS, "{locale}: {text}");
        }
        for offer in offers() {
            let text = tell(&offer, Some(LINK));
            assert!(sms_length(&text).parts <= MOST_PARTS, "{locale}: {text}");
            // Whole or not at all: half a link opens nothing.
            assert!(text.ends_with(&format!(" {LINK}")) || text == tell(&offer, None), "{locale}: {text}");
        }
    }
    let english = catalogue.locale("en-US").unwrap();
    let offer = &usual()[1];
    let told = catalogue.render_notice_with_link(&english, Channel::Sms, &TimeZone::UTC, offer, Some(LINK));
    assert!(told.unwrap().body.contains("Reply by "), "where there is room, nothing is left out");
}

#[test]
fn an_e_mail_has_the_link_on_a_line_of_its_own_and_the_inbox_has_none() {
    let catalogue = Catalogue::built_in().unwrap();
    for locale in catalogue.locales() {
        for offer in offers() {
            let tell = |channel| {
                let link = Some(LINK);
                let told = catalogue.render_notice_with_link(&locale, channel, &TimeZone::UTC, &offer, link);
                told.unwrap().body
            };
            let email = tell(Channel::Email);
            let at =
                email.lines().position(|line| line == LINK).unwrap_or_else(|| panic!("{locale}: {email}"));
            assert!(at > 0 && !email.lines().nth(at - 1).unwrap().is_empty(), "{locale}: {email}");
            assert!(!tell(Channel::Inbox).contains("http"));
        }
    }
}
