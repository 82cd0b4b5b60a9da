//! What bad input gets: the right code, a stable reason, every field that is wrong, and a sentence in the caller's
//! language. Nothing is half-done.

use tonic::Code;
use turjuman_proto::v1::submit_request_request::{Join, Start as NewStart};
use turjuman_proto::v1::{
    AcceptOfferRequest, GetRequestRequest, ListRequestsRequest, Modality, Preferences,
    RescheduleRequestRequest, SubmitRequestRequest, UpdatePreferencesRequest, reschedule_request_request,
};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{
    Failure, Person, QUICK_EXPIRY, Server, Start, answer, ask_by_phone, in_minutes, key, minutes,
};

both_databases!(
    a_request_is_checked_whole,
    each_wrong_field_says_what_is_wrong,
    times_are_checked,
    ids_are_checked_and_are_no_oracle,
    an_offer_that_is_over_says_why,
    a_mask_names_what_can_be_changed,
    sentences_come_in_the_readers_language,
    an_unbounded_message_is_refused,
);

/// Somebody who reads Spanish, so that every refusal is also held to its translation.
fn clerk(server: &Server) -> Person {
    server.clerk().reading("es-US")
}

/// Holds what every refusal must have.
fn refused(failure: &Failure, code: Code, reason: &str) {
    assert_eq!((failure.code, failure.reason.as_str()), (code, reason), "{failure:?}");
    assert_eq!(failure.domain, "turjuman");
    let (locale, sentence) = failure.localized.as_ref().expect("a sentence for the person");
    assert_eq!(locale, "es-US", "{failure:?}");
    assert!(!sentence.is_empty() && !sentence.contains("{$") && !sentence.contains("{ $"), "{sentence}");
    assert!(!failure.message.is_empty(), "and one for the developer");
}

/// One kind of problem is told by its own reason, several kinds as an invalid request.
fn invalid(failure: &Failure, reason: &str, fields: &[&str]) {
    refused(failure, Code::InvalidArgument, reason);
    assert_eq!(failure.paths(), fields, "{failure:?}");
    assert!(failure.fields.iter().all(|(_, said)| !said.is_empty()), "{failure:?}");
}

async fn nothing_was_taken(server: &Server) {
    let all = answer(server.coordinator().requests().list_requests(ListRequestsRequest::default())).await;
    assert!(all.unwrap().requests.is_empty(), "nothing is half-done");
}

async fn a_request_is_checked_whole(database: TestDatabase) {
    let server = Server::start(database).await;
    let empty = SubmitRequestRequest { idempotency_key: key(), ..SubmitRequestRequest::default() };
    let failure = clerk(&server).try_submit(empty).await.unwrap_err();
    refused(&failure, Code::InvalidArgument, "FIELD_REQUIRED");
    for field in ["language", "modality", "encounter_type", "start"] {
        assert!(failure.names(field), "{field}: all of them, not the first: {failure:?}");
    }

    let wrong = SubmitRequestRequest {
        language: "qqqqqq".into(),
        encounter_type: "wedding".into(),
        interpreter_gender: 99,
        case_reference: "Mr. John Doe".into(),
        excluded_interpreter_ids: vec!["nobody".into()],
        department: "fire".into(),
        join: Some(Join::PhoneNumber("call me".into())),
        ..ask_by_phone("x")
    };
    let failure = clerk(&server).try_submit(wrong).await.unwrap_err();
    let all = [
        "case_reference",
        "department",
        "encounter_type",
        "excluded_interpreter_ids[0]",
        "interpreter_gender",
        "language",
        "phone_number",
    ];
    invalid(&failure, "INVALID_REQUEST", &all);
    nothing_was_taken(&server).await;
    server.finish().await;
}

async fn each_wrong_field_says_what_is_wrong(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = clerk(&server);
    let rows: Vec<(&str, &str, &str, SubmitRequestRequest)> = vec![
        (
            "an unknown language",
            "LANGUAGE_UNKNOWN",
            "language",
            SubmitRequestRequest { language: "qqqqqq".into(), ..ask_by_phone("") },
        ),
        (
            "over-long text",
            "FIELD_TOO_LONG",
            "language",
            SubmitRequestRequest { language: "x".repeat(81), ..ask_by_phone("") },
        ),
        (
            "two lines",
            "FIELD_INVALID",
            "language",
            SubmitRequestRequest { language: "Spa\nnish".into(), ..ask_by_phone("") },
        ),
        (
            "an unknown encounter type",
            "ENCOUNTER_TYPE_UNKNOWN",
            "encounter_type",
            SubmitRequestRequest { encounter_type: "wedding".into(), ..ask_by_phone("es") },
        ),
        (
            "a modality nobody knows",
            "FIELD_INVALID",
            "modality",
            SubmitRequestRequest { modality: 77, ..ask_by_phone("es") },
        ),
        (
            "a signed language by phone",
            "FIELD_INVALID",
            "modality",
            SubmitRequestRequest { language: "ase".into(), ..ask_by_phone("") },
        ),
        (
            "a gender where it may not be asked for",
            "GENDER_NOT_ASKABLE",
            "interpreter_gender",
            SubmitRequestRequest { interpreter_gender: 1, ..ask_by_phone("es") },
        ),
        (
            "no site",
            "FIELD_REQUIRED",
            "site.site_id",
            SubmitRequestRequest { modality: Modality::OnSite.into(), join: None, ..ask_by_phone("es") },
        ),
        (
            "no number",
            "FIELD_REQUIRED",
            "phone_number",
            SubmitRequestRequest { join: None, ..ask_by_phone("es") },
        ),
        (
            "prose as a case reference",
            "FIELD_INVALID",
            "case_reference",
            SubmitRequestRequest { case_reference: "a woman with two children".into(), ..ask_by_phone("es") },
        ),
        (
            "no such department of hers",
            "FIELD_INVALID",
            "department",
            SubmitRequestRequest { department: "health".into(), ..ask_by_phone("es") },
        ),
        (
            "too short",
            "WINDOW_INVALID",
            "duration",
            SubmitRequestRequest { duration: Some(minutes(1)), ..ask_by_phone("es") },
        ),
        (
            "too long",
            "WINDOW_INVALID",
            "duration",
            SubmitRequestRequest { duration: Some(minutes(900)), ..ask_by_phone("es") },
        ),
        (
            "a window that ends before it starts",
            "WINDOW_INVALID",
            "duration",
            SubmitRequestRequest { duration: Some(minutes(-30)), ..ask_by_phone("es") },
        ),
        (
            "an impatience beyond the policy",
            "FIELD_INVALID",
            "patience",
            SubmitRequestRequest { patience: Some(minutes(6000)), ..ask_by_phone("es") },
        ),
    ];
    for (what, reason, field, input) in rows {
        let failure = clerk.try_submit(input).await.expect_err(what);
        assert_eq!(failure.reason, reason, "{what}: {failure:?}");
        invalid(&failure, reason, &[field]);
    }
    nothing_was_taken(&server).await;
    server.finish().await;
}

async fn times_are_checked(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = clerk(&server);
    let at = |minutes| SubmitRequestRequest {
        start: Some(NewStart::StartsAt(in_minutes(minutes))),
        ..ask_by_phone("es")
    };
    let past = clerk.try_submit(at(-60)).await.unwrap_err();
    invalid(&past, "TIME_PAST", &["starts_at"]);
    assert!(past.fields[0].1.contains("pasó"), "{past:?}");
    invalid(&clerk.try_submit(at(60 * 24 * 700)).await.unwrap_err(), "WINDOW_INVALID", &["starts_at"]);
    let absurd = prost_types::Timestamp { seconds: i64::MAX, nanos: -1 };
    let never = SubmitRequestRequest { start: Some(NewStart::StartsAt(absurd)), ..ask_by_phone("es") };
    invalid(&clerk.try_submit(never).await.unwrap_err(), "FIELD_INVALID", &["starts_at"]);

    let request = clerk.submit(at(300)).await;
    let move_to = |minutes| RescheduleRequestRequest {
        request_id: request.id.clone(),
        start: Some(reschedule_request_request::Start::StartsAt(in_minutes(minutes))),
        idempotency_key: key(),
        ..RescheduleRequestRequest::default()
    };
    let past = answer(clerk.requests().reschedule_request(move_to(-60))).await.unwrap_err();
    invalid(&past, "TIME_PAST", &["starts_at"]);
    let kept = clerk.request(&request.id).await;
    assert_eq!(kept.starts_at, request.starts_at, "nothing half-done");

    let list = ListRequestsRequest {
        starts_after: Some(in_minutes(60)),
        starts_before: Some(in_minutes(-60)),
        ..ListRequestsRequest::default()
    };
    let failure = answer(clerk.requests().list_requests(list)).await.unwrap_err();
    invalid(&failure, "WINDOW_INVALID", &["starts_before"]);
    server.finish().await;
}

async fn ids_are_checked_and_are_no_oracle(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = clerk(&server);
    let request = clerk.submit(ask_by_phone("es")).await;
    let get = |id: &str| GetRequestRequest { request_id: id.into() };
    for wrong in ["nonsense", "off_00000000000000000000000000000000", "req_123", &"x".repeat(5000)] {
        let failure = answer(clerk.requests().get_request(get(wrong))).await.unwrap_err();
        invalid(&failure, "ID_INVALID", &["request_id"]);
    }
    invalid(
        &answer(clerk.requests().get_request(get(""))).await.unwrap_err(),
        "FIELD_REQUIRED",
        &["request_id"],
    );
    let nobodys = format!("req_{}", "0".repeat(32));
    let nobodys = answer(clerk.requests().get_request(get(&nobodys))).await.unwrap_err();
    refused(&nobodys, Code::NotFound, "NOT_FOUND");

    // Somebody else's request answers exactly like one that does not exist.
    let stranger = server.stranger().reading("es-US");
    let theirs = answer(stranger.requests().get_request(get(&request.id))).await.unwrap_err();
    refused(&theirs, Code::NotFound, "NOT_FOUND");
    assert_eq!(format!("{theirs:?}"), format!("{nobodys:?}"));
    assert_eq!(stranger.cancel(&request.id).await.unwrap_err().code, Code::NotFound);
    server.finish().await;
}

async fn an_offer_that_is_over_says_why(database: TestDatabase) {
    let server = Server::with_policy(database, QUICK_EXPIRY).await;
    let olga = server.interpreter("olga", &["ru"]).await.reading("es-US");
    let mut offers = olga.watch_offers_from(Start::Now).await;
    let clerk = clerk(&server);
    let request = clerk.submit(ask_by_phone("Russian")).await;
    let offer = offers.sent(&request.id).await;
    // The instant counts, not whether somebody has looked at it yet.
    server.pass_minutes(1);
    let expired = olga.accept(&offer.id).await.unwrap_err();
    refused(&expired, Code::FailedPrecondition, "OFFER_EXPIRED");
    refused(&olga.decline(&offer.id).await.unwrap_err(), Code::FailedPrecondition, "OFFER_EXPIRED");

    let other = server.interpreter("petra", &["cs"]).await.reading("es-US");
    let theirs = other.accept(&offer.id).await.unwrap_err();
    refused(&theirs, Code::NotFound, "NOT_FOUND");
    let stranger =
        server.person_as("nobody", turjuman_operations::caller::Role::Interpreter).reading("es-US");
    let input = AcceptOfferRequest { offer_id: offer.id.clone(), idempotency_key: key() };
    let nobody = answer(stranger.offers().accept_offer(input)).await.unwrap_err();
    refused(&nobody, Code::FailedPrecondition, "NOT_ON_ROSTER");
    server.finish().await;
}

async fn a_mask_names_what_can_be_changed(database: TestDatabase) {
    let server = Server::start(database).await;
    let input = UpdatePreferencesRequest {
        preferences: Some(Preferences::default()),
        update_mask: Some(prost_types::FieldMask { paths: vec!["time_zone".into(), "colour".into()] }),
        idempotency_key: key(),
    };
    let failure = answer(clerk(&server).notifications().update_preferences(input)).await.unwrap_err();
    invalid(&failure, "FIELD_MASK_INVALID", &["update_mask.paths[0]", "update_mask.paths[1]"]);
    assert!(failure.fields.iter().any(|(_, said)| said.contains("colour")), "{failure:?}");
    server.finish().await;
}

async fn sentences_come_in_the_readers_language(database: TestDatabase) {
    let server = Server::start(database).await;
    let mut said = std::collections::BTreeSet::new();
    // Who reads Kreyòl is not sent French; what nobody wrote falls to English.
    let wishes =
        [("es-US", "es-US"), ("pt", "pt-BR"), ("ht", "ht"), ("ar-EG", "ar"), ("is, de;q=0.5", "en-US")];
    for (wish, locale) in wishes {
        let person = server.clerk().reading(wish);
        let failure =
            person.try_submit(SubmitRequestRequest { idempotency_key: key(), ..Default::default() }).await;
        let (given, sentence) = failure.unwrap_err().localized.unwrap();
        assert_eq!(given, locale, "{wish}");
        said.insert(sentence);
    }
    assert_eq!(said.len(), 5, "{said:#?}");
    // Without a wish, the token's locale.
    let person = server.clerk_reading("jean", "ht", "jean@example.org");
    let failure =
        person.try_submit(SubmitRequestRequest { idempotency_key: key(), ..Default::default() }).await;
    assert_eq!(failure.unwrap_err().localized.unwrap().0, "ht");
    server.finish().await;
}

async fn an_unbounded_message_is_refused(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = server.clerk();
    let huge = SubmitRequestRequest { language: "x".repeat(8 << 20), ..ask_by_phone("") };
    let failure = clerk.try_submit(huge).await.unwrap_err();
    assert!(matches!(failure.code, Code::OutOfRange | Code::ResourceExhausted), "{failure:?}");
    // And the server serves on.
    clerk.submit(ask_by_phone("es")).await;
    server.finish().await;
}
