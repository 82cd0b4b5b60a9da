//! Every kind of notice in every locale, with the real catalogue: nothing falls back, nothing is left unsaid.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::ToSpan;
use jiff::tz::TimeZone;
use turjuman_dispatch::model::{ChannelKind, GeoPoint, NoticeId, OfferId, SiteId, Subject};
use turjuman_localization::Catalogue;
use turjuman_operations::notice::Recipient;
use uuid::Uuid;

use super::*;
use crate::render::Renderer;
use crate::samples::{language, now};

fn tag(text: &str) -> LanguageTag {
    LanguageTag::parse(text).expect("a language")
}

fn site() -> Join {
    Join::Site {
        site: SiteId::from_uuid(Uuid::from_u128(9)),
        name: "City Hall".into(),
        address: "920 Broad St".into(),
        location: GeoPoint { latitude: 40.73, longitude: -74.17 },
        room: Some("B-12".into()),
    }
}

fn phone() -> Join {
    Join::Phone { number: "+19735550100".into() }
}

fn video() -> Join {
    Join::Video { link: "https://meet.city.example/r/7".into() }
}

/// One of each kind, and the three ways to join. The match below makes sure that a new kind is not forgotten here.
fn contents() -> Vec<NoticeContent> {
    let (language, offer) = (language(), OfferId::from_uuid(Uuid::from_u128(2)));
    let (starts_at, modality, encounter_type) =
        (now() + 3.hours(), Modality::OnSite, "inspection".to_owned());
    let (interpreter_name, minutes, asked) = ("Amina Diallo".to_owned(), 60, 3);
    let mut contents = vec![
        NoticeContent::OfferMade {
            offer,
            language: language.clone(),
            modality,
            encounter_type: encounter_type.clone(),
            starts_at,
            minutes,
            immediate: false,
            place: Some("City Hall, 920 Broad St".into()),
            expires_at: now() + 5.minutes(),
        },
        NoticeContent::RequestSearching { language: language.clone(), asked, starts_at, immediate: false },
        NoticeContent::RequestNobodyYet { language: language.clone(), asked, starts_at },
        NoticeContent::RequestFallback {
            language: language.clone(),
            vendor_name: "Night Line".into(),
            vendor_phone: "+18005550100".into(),
            access_hint: Some("4711#".into()),
        },
        NoticeContent::RequestUnfilled { language: language.clone(), asked, starts_at },
        NoticeContent::RequestUnclarified { input: "CREOLE".into(), starts_at },
        NoticeContent::RequestRescheduled {
            language: None,
            input: "CREOLE".into(),
            old_starts_at: starts_at,
            new_starts_at: starts_at,
        },
        NoticeContent::SessionClosed { language: language.clone(), starts_at },
        NoticeContent::RequestCancelled {
            language: Some(language.clone()),
            input: "Kreyòl".into(),
            starts_at,
        },
        NoticeContent::RequestCancelled { language: None, input: "CREOLE".into(), starts_at },
        NoticeContent::LanguageQuestion { input: "CREOLE".into(), candidates: vec![tag("ht"), tag("kea")] },
        NoticeContent::LanguageUnknown {
            vendor_name: Some("Line of Voices".into()),
            vendor_phone: Some("+18005550100".into()),
            access_hint: None,
        },
        NoticeContent::NearLanguageQuestion { requested: tag("prs"), near: tag("fa") },
        NoticeContent::OfferFilled { offer, language: language.clone(), starts_at },
        NoticeContent::OfferWithdrawn { offer, language: language.clone(), starts_at },
        NoticeContent::AssignmentWithdrawn {
            language: language.clone(),
            interpreter_name: interpreter_name.clone(),
            starts_at,
        },
        NoticeContent::AssignmentCancelled { language: language.clone(), starts_at },
        NoticeContent::AssignmentRescheduled {
            language: language.clone(),
            old_starts_at: starts_at,
            new_starts_at: starts_at + 2.hours(),
        },
        NoticeContent::RunningLate { interpreter_name: interpreter_name.clone(), minutes: 15 },
        NoticeContent::NoShowRecorded { language: language.clone(), starts_at },
        NoticeContent::SessionExtended { language: language.clone(), minutes: 30, ends_at: starts_at },
    ];
    for (modality, join) in
        [(Modality::OnSite, site()), (Modality::Phone, phone()), (Modality::Video, video())]
    {
        contents.push(NoticeContent::RequestAssigned {
            language: language.clone(),
            interpreter_name: interpreter_name.clone(),
            modality,
            encounter_type: encounter_type.clone(),
            starts_at,
            minutes,
            join: join.clone(),
        });
        contents.push(NoticeContent::AssignmentConfirmed {
            language: language.clone(),
            modality,
            encounter_type: encounter_type.clone(),
            starts_at,
            minutes,
            join: join.clone(),
        });
        contents.push(NoticeContent::SessionReminder {
            language: language.clone(),
            modality,
            starts_at,
            in_minutes: 30,
            join,
        });
    }
    contents
}

fn notice(content: NoticeContent) -> Notice {
    Notice {
        organization: "newark".parse().expect("a slug"),
        id: NoticeId::from_uuid(Uuid::from_u128(5)),
        version: 1,
        sequence: 1,
        recipient: Recipient::Staff(Subject("clerk".into())),
        key: "key".into(),
        content,
        request: None,
        offer: None,
        assignment: None,
        created_at: now(),
        read_at: None,
        expanded_at: None,
    }
}

fn renderer() -> Renderer {
    let city = TimeZone::get("America/New_York").expect("a zone");
    Renderer::new(Catalogue::built_in().expect("a sound catalogue"), city)
}

#[test]
fn every_kind_can_be_said_in_every_locale_on_every_channel() {
    let renderer = renderer();
    let mut kinds = BTreeSet::new();
    for content in contents() {
        let notice = notice(content);
        kinds.insert(present(&notice, &Labels::new()).id());
        for locale in Catalogue::built_in().expect("a sound catalogue").locales() {
            for channel in ChannelKind::ALL {
                if *channel == ChannelKind::Sms && !renderer.is_worth_an_sms(&notice) {
                    continue;
                }
                let said = renderer.render(locale.tag(), *channel, &notice).expect("it can be said");
                assert_eq!(said.fell_back, None, "{locale} {:?}", notice.content);
                assert_eq!(said.locale, locale);
                assert_eq!(said.subject.trim().is_empty(), *channel == ChannelKind::Sms);
                assert!(!said.body.trim().is_empty());
                assert!(!said.subject.contains('\n'), "a subject is one line: {}", said.subject);
            }
        }
    }
    assert_eq!(kinds.len(), words::Notice::IDS.len(), "a kind has no sample: {kinds:?}");
}

#[test]
fn the_way_to_the_session_is_said() {
    let renderer = renderer();
    let said = |join: Join, modality| {
        let content = NoticeContent::AssignmentConfirmed {
            language: language(),
            modality,
            encounter_type: "inspection".into(),
            starts_at: now(),
            minutes: 60,
            join,
        };
        renderer.render("en-US", ChannelKind::Inbox, &notice(content)).expect("it can be said").body
    };
    let body = said(site(), Modality::OnSite);
    assert!(body.contains("City Hall, 920 Broad St, B-12"), "{body}");
    let body = said(phone(), Modality::Phone);
    assert!(body.contains("+19735550100"), "{body}");
    let body = said(video(), Modality::Video);
    assert!(body.contains("https://meet.city.example/r/7"), "{body}");
}

#[test]
fn a_city_names_its_own_encounter_types_and_rare_languages_have_their_registered_name() {
    let content = NoticeContent::OfferMade {
        offer: OfferId::from_uuid(Uuid::from_u128(2)),
        language: tag("aaa"),
        modality: Modality::Phone,
        encounter_type: "tree_day".into(),
        starts_at: now(),
        minutes: 15,
        immediate: true,
        place: None,
        expires_at: now() + 299_500.milliseconds(),
    };
    let labels = Labels::from([("tree_day".to_owned(), "Tree planting day".to_owned())]);
    let words::Notice::OfferMade(offer) = present(&notice(content.clone()), &labels) else {
        panic!("another kind")
    };
    assert_eq!(offer.encounter_type.label, "Tree planting day");
    assert_eq!(offer.language.tag, "aaa");
    assert_eq!(offer.answer_minutes, 5);
    let labelled = renderer().with_encounter_labels(labels);
    let said = labelled.render("pt-BR", ChannelKind::Email, &notice(content)).expect("it can be said");
    assert!(said.body.contains("Ghotuo"), "{}", said.body);
    // One renderer serves many threads.
    let shared = Arc::new(labelled);
    assert_eq!(shared.negotiated("fr-HT"), "fr", "French as in Haiti is French, and not Kreyòl");
    assert_eq!(shared.negotiated("ht-HT"), "ht", "Kreyòl is Kreyòl, and not French");
}
