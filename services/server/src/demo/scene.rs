//! The scene, in two acts: an inspector at a door needs Kreyòl now, by phone; a health centre needs Arabic in three days, on
//! site. Everything is done by gRPC with each person's own token, and every claim on the terminal is checked.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use jiff::{Timestamp, ToSpan};
use turjuman_dispatch::model::{InterpreterId, OfferId};
use turjuman_languages::{LanguageTag, find};
use turjuman_operations::caller::Role;
use turjuman_operations::event::EventKind;
use turjuman_operations::ports::TailItem;
use turjuman_proto::v1::submit_request_request::{Join, Start};
use turjuman_proto::v1::{
    AcceptOfferRequest, CompleteSessionRequest, DeclineOfferRequest, DeclineReason, GetRequestRequest,
    ListNotificationsRequest, ListOffersRequest, ListSitesRequest, Modality, Offer, OfferState,
    Request as InterpretationRequest, RequestState, SiteInput, StartSessionRequest, SubmitRequestRequest,
};

use super::cast::Person;
use super::{NotAsItShouldBe, paint, should};
use crate::start::Running;

/// How long the scene waits for anything before it says that it did not happen.
const PATIENCE: Duration = Duration::from_secs(20);

/// The locales in which somebody of the scene must have been told something.
const LOCALES: [&str; 4] = ["ar", "en-US", "es-US", "ht"];

/// Plays both acts and checks them.
pub(super) async fn play(running: &Running) -> Result<(), NotAsItShouldBe> {
    let city = running.desk.policy().city.name.clone();
    paint::heading(&format!("Turjuman: the interpreter desk of a sample {city}, on {}", running.address));
    let coordinator = Person::new(running, "the desk", "demo-coordinator", Role::Coordinator, None, None)?;
    let mut told_in = BTreeSet::new();
    kreyol_now(running, &coordinator, &mut told_in).await?;
    arabic_on_site(running, &coordinator, &mut told_in).await?;
    for locale in LOCALES {
        should(told_in.contains(locale), || format!("nobody was told anything in {locale}"))?;
    }
    Ok(())
}

async fn kreyol_now(
    running: &Running,
    coordinator: &Person,
    told_in: &mut BTreeSet<String>,
) -> Result<(), NotAsItShouldBe> {
    paint::heading("1. A housing inspector stands at a door. Somebody says: “Kreyòl”.");
    let inspector = Person::new(
        running,
        "The inspector",
        "demo-inspector",
        Role::Requester,
        Some("housing"),
        Some("en-US"),
    )?;
    let submitted = Instant::now();
    let request = submit(
        &inspector,
        SubmitRequestRequest {
            language: "kreyol".to_owned(),
            modality: Modality::Phone.into(),
            encounter_type: "counter_service".to_owned(),
            start: Some(Start::Now(true)),
            join: Some(Join::PhoneNumber("+1 973 555 0142".to_owned())),
            idempotency_key: "demo-act-1".to_owned(),
            ..SubmitRequestRequest::default()
        },
    )
    .await?;
    paint::act("The inspector asks", "for “kreyol”, by phone, now. Nobody is asked who the resident is.");
    should(language_tag(&request) == "ht", || format!("“kreyol” was read as {}", language_tag(&request)))?;
    paint::aside("The desk reads it as Haitian Creole (Kreyòl ayisyen): not French, and not a guess.");

    let offers = offers_of(coordinator, &request.id, 2).await?;
    paint::act(
        "The desk asks",
        &format!("{} interpreters, {} ms after the call:", offers.len(), submitted.elapsed().as_millis()),
    );
    for offer in &offers {
        paint::aside(&format!("{}: {}", name_of(running, offer)?, why(running, offer).await?));
    }

    let second = reader_of(running, &offers, "ht")?;
    let first = offers.iter().find(|offer| offer.id != second.id);
    let first = first.ok_or_else(|| NotAsItShouldBe("only one interpreter was asked".to_owned()))?;
    let declining = interpreter(running, first)?;
    declining
        .offers()
        .decline_offer(DeclineOfferRequest {
            offer_id: first.id.clone(),
            reason: DeclineReason::Busy.into(),
            idempotency_key: "demo-decline".to_owned(),
        })
        .await?;
    paint::act(&format!("{} declines", declining.name), "(busy). It does not count against anybody.");

    let winner = interpreter(running, second)?;
    accept(&winner, &second.id, "demo-accept-1").await?;
    let filled = state_of(&inspector, &request.id, RequestState::Assigned).await?;
    paint::done(&format!("{} accepts first and has it. Everybody else is thanked.", winner.name));
    let late = offers.iter().find(|offer| offer.id != second.id && offer.id != first.id);
    if let Some(late) = late {
        late_answer_is_honest(running, late).await?;
    }

    paint::heading("   What each of them was told, in their own language");
    tell(&inspector, told_in).await?;
    tell(&winner, told_in).await?;

    let assignment = filled.assignment.map(|a| a.assignment_id).unwrap_or_default();
    winner
        .assignments()
        .start_session(StartSessionRequest {
            assignment_id: assignment.clone(),
            idempotency_key: "demo-start".to_owned(),
        })
        .await?;
    inspector
        .assignments()
        .complete_session(CompleteSessionRequest {
            assignment_id: assignment,
            idempotency_key: "demo-complete".to_owned(),
        })
        .await?;
    state_of(&inspector, &request.id, RequestState::Completed).await?;
    paint::done("The session is held and closed; the interpreter is free for the next call.");
    Ok(())
}

async fn arabic_on_site(
    running: &Running,
    coordinator: &Person,
    told_in: &mut BTreeSet<String>,
) -> Result<(), NotAsItShouldBe> {
    paint::heading("2. A health centre plans a visit in three days, on site, in Arabic.");
    let clerk =
        Person::new(running, "The clerk", "demo-clerk", Role::Requester, Some("health"), Some("es-US"))?;
    let sites = clerk.sites().list_sites(ListSitesRequest::default()).await?.into_inner().sites;
    let site = sites.iter().find(|site| site.name.contains("Health"));
    let site = site.ok_or_else(|| NotAsItShouldBe("the sample city has no health centre".to_owned()))?;
    let starts_at = in_three_days(running)?;
    let request = submit(
        &clerk,
        SubmitRequestRequest {
            language: "العربية".to_owned(),
            modality: Modality::OnSite.into(),
            encounter_type: "counter_service".to_owned(),
            start: Some(Start::StartsAt(prost_types::Timestamp { seconds: starts_at.as_second(), nanos: 0 })),
            join: Some(Join::Site(SiteInput { site_id: site.id.clone(), room: "2-14".to_owned() })),
            idempotency_key: "demo-act-2".to_owned(),
            ..SubmitRequestRequest::default()
        },
    )
    .await?;
    paint::act("The clerk asks", &format!("for “العربية”, on site at {}, room 2-14.", site.name));
    let offers = offers_of(coordinator, &request.id, 1).await?;
    paint::act("The desk asks", &format!("{} who are near and free then:", offers.len()));
    for offer in &offers {
        paint::aside(&format!("{}: {}", name_of(running, offer)?, why(running, offer).await?));
    }
    let offer = reader_of(running, &offers, "ar")?;
    let winner = interpreter(running, offer)?;
    accept(&winner, &offer.id, "demo-accept-2").await?;
    state_of(&clerk, &request.id, RequestState::Assigned).await?;
    paint::done(&format!("{} accepts.", winner.name));
    tell(&clerk, told_in).await?;
    tell(&winner, told_in).await
}

/// Ten in the morning of the third day from now, city time.
fn in_three_days(running: &Running) -> Result<Timestamp, NotAsItShouldBe> {
    let today = running.desk.now().to_zoned(running.desk.policy().zone().clone());
    let day = today.date().checked_add(3.days())?;
    Ok(day.at(10, 0, 0, 0).to_zoned(today.time_zone().clone())?.timestamp())
}

async fn submit(
    person: &Person,
    request: SubmitRequestRequest,
) -> Result<InterpretationRequest, NotAsItShouldBe> {
    let answer = person.requests().submit_request(request).await?.into_inner();
    answer.request.ok_or_else(|| NotAsItShouldBe("the submit was answered without a request".to_owned()))
}

fn language_tag(request: &InterpretationRequest) -> &str {
    request.language.as_ref().map(|language| language.tag.as_str()).unwrap_or_default()
}

/// Waits until so many offers of a request are open.
async fn offers_of(
    coordinator: &Person,
    request_id: &str,
    at_least: usize,
) -> Result<Vec<Offer>, NotAsItShouldBe> {
    let began = Instant::now();
    loop {
        let asked = ListOffersRequest {
            states: vec![OfferState::Open.into()],
            request_id: request_id.to_owned(),
            ..ListOffersRequest::default()
        };
        let mut offers = coordinator.offers().list_offers(asked).await?.into_inner().offers;
        if offers.len() >= at_least {
            offers.sort_by(|a, b| a.id.cmp(&b.id));
            return Ok(offers);
        }
        should(began.elapsed() < PATIENCE, || format!("only {} offers went out", offers.len()))?;
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Waits until a request is in a state.
async fn state_of(
    person: &Person,
    request_id: &str,
    wanted: RequestState,
) -> Result<InterpretationRequest, NotAsItShouldBe> {
    let began = Instant::now();
    loop {
        let asked = GetRequestRequest { request_id: request_id.to_owned() };
        let request = person.requests().get_request(asked).await?.into_inner().request.unwrap_or_default();
        if request.state() == wanted {
            return Ok(request);
        }
        should(began.elapsed() < PATIENCE, || {
            format!("the request is {}, not {}", request.state().as_str_name(), wanted.as_str_name())
        })?;
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

async fn accept(person: &Person, offer_id: &str, key: &str) -> Result<(), NotAsItShouldBe> {
    let accepted = person
        .offers()
        .accept_offer(AcceptOfferRequest { offer_id: offer_id.to_owned(), idempotency_key: key.to_owned() })
        .await?
        .into_inner();
    should(accepted.assignment.is_some(), || "an acceptance was answered without an assignment".to_owned())
}

/// Somebody who answers too late is told so, whatever they try.
async fn late_answer_is_honest(running: &Running, other: &Offer) -> Result<(), NotAsItShouldBe> {
    let person = interpreter(running, other)?;
    let late = person
        .offers()
        .accept_offer(AcceptOfferRequest {
            offer_id: other.id.clone(),
            idempotency_key: "demo-late".to_owned(),
        })
        .await;
    match late {
        Ok(_) => Err(NotAsItShouldBe("two interpreters got one request".to_owned())),
        Err(status) => {
            paint::aside(&format!("{} answers a moment later and hears: {}", person.name, status.message()));
            Ok(())
        }
    }
}

/// The offer to somebody who reads in a locale.
fn reader_of<'a>(running: &Running, offers: &'a [Offer], locale: &str) -> Result<&'a Offer, NotAsItShouldBe> {
    let reads = |offer: &&Offer| {
        let id = offer.interpreter_id.parse::<InterpreterId>();
        let entry = id.ok().and_then(|id| running.desk.roster().get(&id).cloned());
        entry.is_some_and(|entry| entry.preferences.locale == locale)
    };
    offers.iter().find(reads).ok_or_else(|| NotAsItShouldBe(format!("nobody who reads {locale} was asked")))
}

/// The roster entry behind an offer, with a line of their own.
fn interpreter(running: &Running, offer: &Offer) -> Result<Person, NotAsItShouldBe> {
    let id: InterpreterId = offer.interpreter_id.parse()?;
    let entry = running.desk.roster().get(&id).cloned();
    let entry = entry.ok_or_else(|| NotAsItShouldBe(format!("{id} is not on the roster")))?;
    let subject = entry.subject.as_ref().map(|subject| subject.0.clone());
    let subject = subject.ok_or_else(|| NotAsItShouldBe(format!("{id} has no subject to sign in with")))?;
    Person::new(running, &entry.display_name, &subject, Role::Interpreter, None, None)
}

fn name_of(running: &Running, offer: &Offer) -> Result<String, NotAsItShouldBe> {
    Ok(interpreter(running, offer)?.name)
}

/// Why somebody was asked, as the history has it.
async fn why(running: &Running, offer: &Offer) -> Result<String, NotAsItShouldBe> {
    let id: OfferId = offer.id.parse()?;
    let mut after = 0;
    loop {
        let page = running.desk.store().tail(running.desk.organization(), after, 500).await?;
        let Some(last) = page.last() else {
            return Err(NotAsItShouldBe(format!("the history does not know {id}")));
        };
        after = last.sequence();
        for item in &page {
            if let TailItem::Event(event) = item
                && event.body.kind == EventKind::OfferSent
                && event.body.offer == Some(id)
            {
                return Ok(in_words(&event.body.detail, &offer.offered_language));
            }
        }
    }
}

fn in_words(detail: &serde_json::Value, tag: &str) -> String {
    let language = tag.parse::<LanguageTag>().ok();
    let language = language.as_ref().and_then(find).map_or(tag, |language| language.english);
    let reasons = &detail["why"];
    let mut words = vec![format!("speaks {language}")];
    words.push(match reasons["distance_km"].as_f64() {
        Some(km) => format!("free then, {km:.0} km away"),
        None => "free now".to_owned(),
    });
    words.push(match reasons["assigned_count"].as_u64() {
        Some(0) | None => "their turn".to_owned(),
        Some(times) => format!("assigned {times} times so far"),
    });
    words.join(", ")
}

/// Shows the newest thing that somebody was told, and notes its locale.
async fn tell(person: &Person, told_in: &mut BTreeSet<String>) -> Result<(), NotAsItShouldBe> {
    let began = Instant::now();
    let notification = loop {
        let page = ListNotificationsRequest { page_size: 1, ..ListNotificationsRequest::default() };
        let list = person.notifications().list_notifications(page).await?.into_inner().notifications;
        if let Some(newest) = list.into_iter().next() {
            break newest;
        }
        should(began.elapsed() < PATIENCE, || format!("{} was told nothing", person.name))?;
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    let whole = !notification.subject.is_empty() && !notification.body.contains("{$");
    should(whole, || format!("{} was told something broken: {}", person.name, notification.body))?;
    paint::told(&person.name, &notification.locale, &notification.subject, &notification.body);
    told_in.insert(notification.locale);
    Ok(())
}
