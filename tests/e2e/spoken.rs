//! What the person says about their languages: further ones after the first, a little only with consent, "nobody knows", and
//! what happens when two could not understand each other.

use tonic::Code;
use turjuman_operations::caller::Role;
use turjuman_proto::v1::report_problem_request::Subject;
use turjuman_proto::v1::{
    ClarifyLanguageRequest, ConfirmNearLanguageRequest, FurtherLanguageInput, GetLanguagePairReportsRequest,
    IdentificationMethod, LanguageProficiency, LanguageSource, LanguageTier, ListOffersRequest,
    ListRequestsRequest, NotificationKind, OfferEventKind, ProblemKind, RecordConsentRequest,
    ReportProblemRequest, Request, RequestEventKind, RequestState, SetFurtherLanguagesRequest,
    SubmitRequestRequest,
};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{PAIRS, Person, Server, Start, answer, ask_by_phone, key};

use crate::city::City;

both_databases!(
    a_further_language_comes_after_the_first,
    a_little_waits_for_consent,
    where_stakes_are_high_a_coordinator_records_consent,
    further_languages_are_checked_like_the_first,
    further_languages_are_changed_while_it_searches,
    a_further_language_may_turn_out_to_be_the_first,
    nobody_knows_the_language,
    people_write_unknown_in_many_ways,
    a_pair_that_did_not_work_is_marked_for_review,
    the_marks_outlive_the_process,
);

fn with(language: &str, further: &[(&str, LanguageProficiency, LanguageSource)]) -> SubmitRequestRequest {
    let further = further.iter().map(|(language, proficiency, source)| FurtherLanguageInput {
        language: (*language).to_owned(),
        proficiency: (*proficiency).into(),
        source: (*source).into(),
    });
    SubmitRequestRequest { further_languages: further.collect(), ..ask_by_phone(language) }
}

async fn offers_of(person: &Person) -> usize {
    answer(person.offers().list_offers(ListOffersRequest::default())).await.unwrap().offers.len()
}

async fn consent(person: &Person, request: &Request, tag: &str) -> turjuman_tests::Answer<Request> {
    let input =
        RecordConsentRequest { request_id: request.id.clone(), tag: tag.into(), idempotency_key: key() };
    Ok(answer(person.requests().record_consent(input)).await?.request.unwrap())
}

async fn a_further_language_comes_after_the_first(database: TestDatabase) {
    let server = Server::start(database).await;
    let juana = server.interpreter("juana", &["mam"]).await;
    let rosa = server.interpreter("rosa", &["es-US"]).await;
    let (mut first, mut second) =
        (juana.watch_offers_from(Start::Now).await, rosa.watch_offers_from(Start::Now).await);
    let clerk = server.clerk();
    let spanish = ("Spanish", LanguageProficiency::Conversational, LanguageSource::Person);
    let request = clerk.submit(with("Mam", &[spanish])).await;
    assert_eq!(request.state(), RequestState::Searching);
    let language = request.language.clone().unwrap();
    assert_eq!((language.tag.as_str(), language.further.len(), language.unknown), ("mam", 1, false));
    let further = &language.further[0];
    assert_eq!(
        (further.tag.as_str(), further.proficiency(), further.source()),
        ("es", LanguageProficiency::Conversational, LanguageSource::Person)
    );
    let offer = first.sent(&request.id).await;
    assert_eq!(request.asked_count, 1, "one language at a time: nobody is asked in Spanish yet");
    juana.decline(&offer.id).await.unwrap();
    let offer = second.sent(&request.id).await;
    assert_eq!((offer.tier(), offer.offered_language.as_str()), (LanguageTier::Same, "es-US"));
    let assignment = rosa.accept(&offer.id).await.unwrap();
    assert_eq!(assignment.language_tag, "es-US");
    server.finish().await;
}

async fn a_little_waits_for_consent(database: TestDatabase) {
    let server = Server::start(database).await;
    let rosa = server.interpreter("rosa", &["es"]).await;
    let mut offers = rosa.watch_offers_from(Start::Now).await;
    let clerk = server.clerk();
    for said in [
        ("es", LanguageProficiency::Basic, LanguageSource::Person),
        ("es", LanguageProficiency::Fluent, LanguageSource::Staff),
    ] {
        let request = clerk.submit(with("Mam", &[said])).await;
        let told = clerk.watch_request(&request.id).await.event(RequestEventKind::NobodyYet).await;
        assert_eq!(told.asked_count, 0, "{said:?}");
        let agreed = consent(&clerk, &request, "es").await.unwrap();
        assert_eq!(agreed.language.unwrap().consented_tags, ["es"]);
        let offer = offers.sent(&request.id).await;
        assert_eq!(offer.tier(), LanguageTier::Consent);
        rosa.accept(&offer.id).await.unwrap();
        clerk.cancel(&request.id).await.unwrap();
    }
    server.finish().await;
}

async fn where_stakes_are_high_a_coordinator_records_consent(database: TestDatabase) {
    let server = Server::start(database).await;
    let rosa = server.interpreter("rosa", &["es"]).await;
    let mut offers = rosa.watch_offers_from(Start::Now).await;
    let (clerk, coordinator) = (server.clerk(), server.coordinator());
    let little = ("es", LanguageProficiency::Basic, LanguageSource::Person);
    let input = SubmitRequestRequest { encounter_type: "emergency".into(), ..with("Mam", &[little]) };
    let request = clerk.submit(input).await;
    let denied = consent(&clerk, &request, "es").await.unwrap_err();
    assert_eq!(denied.code, Code::PermissionDenied);
    let agreed = consent(&coordinator, &request, "es").await.unwrap();
    assert_eq!(agreed.language.unwrap().consented_tags, ["es"]);
    let offer = offers.sent(&request.id).await;
    rosa.decline(&offer.id).await.unwrap();

    // Daily conversation is not enough either, before a coordinator says so.
    let talks = ("es", LanguageProficiency::Conversational, LanguageSource::Person);
    let input = SubmitRequestRequest { encounter_type: "emergency".into(), ..with("Mam", &[talks]) };
    let request = clerk.submit(input).await;
    let asked = clerk.watch_request(&request.id).await.event(RequestEventKind::NearLanguageAsked).await;
    assert_eq!((asked.asked_count, asked.language.unwrap().pending_near.unwrap().tag.as_str()), (0, "es"));
    let yes = |request: &Request| ConfirmNearLanguageRequest {
        request_id: request.id.clone(),
        tag: "es".into(),
        confirmed: true,
        idempotency_key: key(),
    };
    let denied = answer(clerk.requests().confirm_near_language(yes(&request))).await.unwrap_err();
    assert_eq!(denied.code, Code::PermissionDenied);
    answer(coordinator.requests().confirm_near_language(yes(&request))).await.unwrap();
    offers.sent(&request.id).await;
    server.finish().await;
}

async fn further_languages_are_checked_like_the_first(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = server.clerk();
    let fluent = |language| (language, LanguageProficiency::Fluent, LanguageSource::Person);
    let nothing_said = ("es", LanguageProficiency::Unspecified, LanguageSource::Unspecified);
    let six: Vec<_> = ["es", "fr", "pt", "en", "de", "it"].map(fluent).to_vec();
    for (further, paths) in [
        (vec![fluent("Chinese")], vec!["further_languages[0].language"]),
        (vec![fluent("es"), fluent("qqqqqq")], vec!["further_languages[1].language"]),
        (vec![fluent("es"), fluent("Spanish")], vec!["further_languages[1].language"]),
        (vec![fluent("Mam")], vec!["further_languages[0].language"]),
        (vec![fluent("ASL")], vec!["further_languages[0].language"]),
        (vec![fluent("")], vec!["further_languages[0].language"]),
        (vec![nothing_said], vec!["further_languages[0].proficiency", "further_languages[0].source"]),
        (six, vec!["further_languages"]),
    ] {
        let failure = clerk.try_submit(with("mam", &further)).await.unwrap_err();
        assert_eq!((failure.code, failure.paths()), (Code::InvalidArgument, paths), "{further:?}");
    }
    server.finish().await;
}

fn set(
    request: &Request,
    further: &[(&str, LanguageProficiency, LanguageSource)],
) -> SetFurtherLanguagesRequest {
    SetFurtherLanguagesRequest {
        request_id: request.id.clone(),
        further_languages: with("", further).further_languages,
        idempotency_key: key(),
    }
}

async fn further_languages_are_changed_while_it_searches(database: TestDatabase) {
    let server = Server::start(database).await;
    let rosa = server.interpreter("rosa", &["es"]).await;
    let mut offers = rosa.watch_offers_from(Start::Now).await;
    let (clerk, coordinator) = (server.clerk(), server.coordinator());
    let request = clerk.submit(ask_by_phone("Mam")).await;
    let mut events = clerk.watch_request(&request.id).await;
    let told = events.event(RequestEventKind::NobodyYet).await;
    assert_eq!(told.asked_count, 0, "nobody said that Spanish would do");

    let spanish = ("Spanish", LanguageProficiency::Conversational, LanguageSource::Person);
    let changed = answer(clerk.requests().set_further_languages(set(&request, &[spanish]))).await.unwrap();
    assert_eq!(changed.request.unwrap().language.unwrap().further[0].tag, "es");
    let seen = events.event(RequestEventKind::FurtherLanguagesSet).await;
    assert_eq!(seen.language.unwrap().further.len(), 1);
    let offer = offers.sent(&request.id).await;

    // They do not speak it after all: whoever was asked in it is thanked, and cannot accept any more.
    answer(coordinator.requests().set_further_languages(set(&request, &[]))).await.unwrap();
    offers.event(OfferEventKind::Withdrawn, &request.id).await;
    assert_eq!(rosa.accept(&offer.id).await.unwrap_err().reason, "OFFER_WITHDRAWN");

    // A little of it waits for consent, here as when it was asked for.
    let little = ("es", LanguageProficiency::Basic, LanguageSource::Person);
    let changed = answer(clerk.requests().set_further_languages(set(&request, &[little]))).await.unwrap();
    assert_eq!(changed.request.unwrap().open_offer_count, 0);
    consent(&clerk, &request, "es").await.unwrap();
    let offer = offers.sent(&request.id).await;
    assert_eq!(offer.tier(), LanguageTier::Consent);

    // The order counts, and a language of the list is no offer to be taken back when another is added.
    let pair = [("K'iche'", LanguageProficiency::Fluent, LanguageSource::Companion), little];
    let changed = answer(clerk.requests().set_further_languages(set(&request, &pair))).await.unwrap();
    let tags: Vec<String> =
        changed.request.unwrap().language.unwrap().further.into_iter().map(|one| one.tag).collect();
    assert_eq!(tags, ["quc", "es"]);
    rosa.accept(&offer.id).await.unwrap();

    let fluent = |language| (language, LanguageProficiency::Fluent, LanguageSource::Person);
    let late = answer(clerk.requests().set_further_languages(set(&request, &[fluent("fr")]))).await;
    let late = late.unwrap_err();
    assert_eq!((late.code, late.reason.as_str()), (Code::FailedPrecondition, "REQUEST_STATE"));
    let twice = set(&request, &[fluent("mam"), fluent("Chinese")]);
    let twice = answer(clerk.requests().set_further_languages(twice)).await.unwrap_err();
    assert_eq!(twice.paths(), ["further_languages[0].language", "further_languages[1].language"]);
    server.finish().await;
}

async fn a_further_language_may_turn_out_to_be_the_first(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = server.clerk();
    let spanish = ("es", LanguageProficiency::Basic, LanguageSource::Companion);
    let french = ("fr", LanguageProficiency::Fluent, LanguageSource::Person);
    let request = clerk.submit(ask_by_phone("unknown")).await;
    answer(clerk.requests().set_further_languages(set(&request, &[spanish, french]))).await.unwrap();
    let clear = ClarifyLanguageRequest {
        request_id: request.id.clone(),
        tag: "es".into(),
        idempotency_key: key(),
        method: IdentificationMethod::PersonPointed.into(),
        ..ClarifyLanguageRequest::default()
    };
    let clear = answer(clerk.requests().clarify_language(clear)).await.unwrap().request.unwrap();
    let language = clear.language.unwrap();
    assert_eq!((language.tag.as_str(), language.further.len()), ("es", 1));
    assert_eq!((language.further[0].tag.as_str(), language.source()), ("fr", LanguageSource::Person));
    let found = language.identification.unwrap();
    assert_eq!((found.method(), found.by_coordinator), (IdentificationMethod::PersonPointed, false));
    assert!(found.vendor_name.is_empty(), "{found:?}");
    server.finish().await;
}

async fn nobody_knows_the_language(database: TestDatabase) {
    let server = Server::start(database).await;
    let tomasa = server.interpreter("tomasa", &["quc"]).await;
    let mut offers = tomasa.watch_offers_from(Start::Now).await;
    let (clerk, coordinator) = (server.clerk(), server.coordinator());
    let input = SubmitRequestRequest { language_unknown: true, ..ask_by_phone("") };
    let request = clerk.submit(input).await;
    assert_eq!(request.state(), RequestState::NeedsClarification);
    let language = request.language.clone().unwrap();
    assert!(language.unknown && language.tag.is_empty() && language.candidates.is_empty(), "{language:?}");
    assert!(language.question.ends_with('?'), "{}", language.question);
    let notice = clerk.watch_inbox().await.kind(NotificationKind::LanguageUnknown).await;
    let vendor = request.fallback.clone().unwrap();
    assert_eq!(vendor.phone, "+19735550100", "who has every language can find out which one it is");
    assert!(
        notice.body.contains(&vendor.phone) && notice.body.contains(&vendor.access_hint),
        "{}",
        notice.body
    );

    // It stands in the coordinators' list until one of them, or who called the telephone interpreter, knows.
    let waiting = ListRequestsRequest {
        states: vec![RequestState::NeedsClarification.into()],
        ..ListRequestsRequest::default()
    };
    let waiting = answer(coordinator.requests().list_requests(waiting)).await.unwrap().requests;
    assert_eq!(waiting.iter().map(|r| r.id.as_str()).collect::<Vec<_>>(), [request.id.as_str()]);
    let clarify = |method: IdentificationMethod, vendor: &str| ClarifyLanguageRequest {
        request_id: request.id.clone(),
        tag: "K'iche'".into(),
        idempotency_key: key(),
        method: method.into(),
        vendor_name: vendor.into(),
    };
    for wrong in [
        clarify(IdentificationMethod::PersonSaid, &vendor.vendor_name),
        clarify(IdentificationMethod::Interpreter, "Nobody's Language Line"),
    ] {
        let refused = answer(coordinator.requests().clarify_language(wrong)).await.unwrap_err();
        assert_eq!((refused.code, refused.paths()), (Code::InvalidArgument, vec!["vendor_name"]));
    }
    let clear = clarify(IdentificationMethod::Interpreter, "");
    let clear = answer(coordinator.requests().clarify_language(clear)).await.unwrap().request.unwrap();
    assert_eq!(clear.state(), RequestState::Searching);
    let language = clear.language.clone().unwrap();
    assert_eq!((language.unknown, language.source()), (false, LanguageSource::Interpreter));
    let found = language.identification.unwrap();
    assert_eq!((found.method(), found.by_coordinator), (IdentificationMethod::Interpreter, true));
    assert_eq!(found.vendor_name, vendor.vendor_name, "the one that the requester was told to call");
    assert!(!found.identified_by_subject.is_empty() && found.identified_at.is_some());
    assert!(clear.fallback.is_none(), "who finds out is not who interprets");
    let offer = offers.sent(&request.id).await;
    tomasa.accept(&offer.id).await.unwrap();

    // Cancelled while unknown: the notice does not show an empty name.
    let input = SubmitRequestRequest { language_unknown: true, ..ask_by_phone("") };
    let other = clerk.submit(input).await;
    clerk.cancel(&other.id).await.unwrap();
    let notice = clerk.watch_inbox().await.kind(NotificationKind::RequestCancelled).await;
    assert!(notice.body.contains("not known yet"), "{}", notice.body);
    server.finish().await;
}

async fn people_write_unknown_in_many_ways(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = server.clerk();
    for written in ["unknown", "don't know", "No sé", "und", "?", "não sei"] {
        let language = clerk.submit(ask_by_phone(written)).await.language.unwrap();
        assert!(language.unknown && language.input == written, "{written}: {language:?}");
    }
    // What is written beside "unknown" is a hint, and what it may mean is to choose from.
    let hint = SubmitRequestRequest { language_unknown: true, ..ask_by_phone("something from Oaxaca") };
    assert_eq!(clerk.submit(hint).await.state(), RequestState::NeedsClarification);
    let hint = SubmitRequestRequest { language_unknown: true, ..ask_by_phone("K'iche'") };
    let language = clerk.submit(hint).await.language.unwrap();
    assert_eq!((language.tag.as_str(), language.candidates[0].tag.as_str()), ("", "quc"));
    server.finish().await;
}

/// A request that is served in a near language, up to "we could not understand each other".
async fn not_understood(clerk: &Person, yvrose: &Person) -> Request {
    let mut offers = yvrose.watch_offers_from(Start::Now).await;
    let request = clerk.submit(ask_by_phone("acf")).await;
    clerk.watch_request(&request.id).await.event(RequestEventKind::NearLanguageAsked).await;
    let yes = ConfirmNearLanguageRequest {
        request_id: request.id.clone(),
        tag: "ht".into(),
        confirmed: true,
        idempotency_key: key(),
    };
    answer(clerk.requests().confirm_near_language(yes)).await.unwrap();
    let offer = offers.sent(&request.id).await;
    let assignment = yvrose.accept(&offer.id).await.unwrap();
    yvrose.start(&assignment.id).await.unwrap();
    let report = ReportProblemRequest {
        subject: Some(Subject::RequestId(request.id.clone())),
        kind: ProblemKind::NotUnderstood.into(),
        re_match: true,
        idempotency_key: key(),
    };
    answer(clerk.requests().report_problem(report)).await.unwrap().request.unwrap()
}

async fn a_pair_that_did_not_work_is_marked_for_review(database: TestDatabase) {
    let server = Server::start(database).await;
    let yvrose = server.interpreter("yvrose", &["ht"]).await;
    let (clerk, coordinator) = (server.clerk(), server.coordinator());
    for times in 1..=2 {
        let searching = not_understood(&clerk, &yvrose).await;
        assert_eq!(searching.state(), RequestState::Searching);
        assert!(searching.ahead_of_others);
        let language = searching.language.unwrap();
        assert_eq!(language.refused_near_tags, ["ht"], "nobody else is asked in the near language");
        assert!(language.confirmed_near_tags.is_empty());
        let list = GetLanguagePairReportsRequest {};
        let reports = answer(coordinator.languages().get_language_pair_reports(list)).await.unwrap().reports;
        assert_eq!(reports.len(), 1);
        let marked = &reports[0];
        assert_eq!((marked.requested_tag.as_str(), marked.offered_tag.as_str()), ("acf", "ht"));
        assert_eq!((marked.tier(), marked.not_understood_count), (LanguageTier::Confirm, times));
        clerk.cancel(&searching.id).await.unwrap();
    }
    let list = GetLanguagePairReportsRequest {};
    let denied = answer(clerk.languages().get_language_pair_reports(list)).await.unwrap_err();
    assert_eq!(denied.code, Code::PermissionDenied);
    assert_eq!(offers_of(&yvrose).await, 2);
    server.finish().await;
}

async fn the_marks_outlive_the_process(database: TestDatabase) {
    let mut city = City::start(database, PAIRS).await;
    let yvrose = city.enrol("yvrose", "ht").await;
    not_understood(&city.person("clerk", Role::Requester), &yvrose).await;
    city.program.kill().await;
    let said = city.program.output(&["languages", "reports", "--format", "json"]).await;
    let said: serde_json::Value = serde_json::from_str(&said).unwrap();
    let marked = serde_json::json!([
        { "requested": "acf", "offered": "ht", "tier": "C", "not_understood": 1 }
    ]);
    assert_eq!(said["reports"], marked);
    city.program.start_again().await;
    let list = GetLanguagePairReportsRequest {};
    let coordinator = city.person("coordinator", Role::Coordinator);
    let reports = answer(coordinator.languages().get_language_pair_reports(list)).await.unwrap().reports;
    assert_eq!(reports.len(), 1);
    assert_eq!(city.program.panics(), Vec::<String>::new());
}
