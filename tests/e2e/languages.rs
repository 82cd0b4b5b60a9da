//! What people speak: unclear names become questions, near languages are asked about, second languages need consent.

use tonic::Code;
use turjuman_proto::v1::{
    ClarifyLanguageRequest, CompareLanguagesRequest, ConfirmNearLanguageRequest, LanguageTier,
    ListLanguagesRequest, NotificationKind, RecordConsentRequest, RequestEventKind, RequestState,
    ResolutionOutcome, ResolveLanguageRequest,
};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{Server, Start, answer, ask_by_phone, key};

both_databases!(
    an_ambiguous_language_is_clarified,
    a_near_language_is_asked_about_and_confirmed,
    a_near_language_that_is_refused_is_not_asked,
    in_an_interview_only_a_coordinator_confirms_a_near_language,
    a_second_language_needs_consent,
    names_are_read_and_languages_compared,
);

async fn an_ambiguous_language_is_clarified(database: TestDatabase) {
    let server = Server::start(database).await;
    let wei = server.interpreter("wei", &["yue"]).await;
    let mut offers = wei.watch_offers_from(Start::Now).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("Chinese")).await;
    assert_eq!(request.state(), RequestState::NeedsClarification);
    let language = request.language.clone().unwrap();
    assert_eq!((language.input.as_str(), language.tag.as_str()), ("Chinese", ""));
    assert!(!language.question.is_empty());
    let tags: Vec<&str> = language.candidates.iter().map(|choice| choice.tag.as_str()).collect();
    assert!(tags.contains(&"cmn") && tags.contains(&"yue"), "{tags:?}");
    assert!(language.candidates.iter().all(|choice| !choice.autonym.is_empty()));
    clerk.watch_inbox().await.kind(NotificationKind::LanguageQuestion).await;

    let clarify = |tag: &str| ClarifyLanguageRequest {
        request_id: request.id.clone(),
        tag: tag.into(),
        idempotency_key: key(),
        ..ClarifyLanguageRequest::default()
    };
    let still = answer(clerk.requests().clarify_language(clarify("Chinese"))).await.unwrap_err();
    assert_eq!((still.code, still.paths()), (Code::InvalidArgument, vec!["tag"]));
    let clear = answer(clerk.requests().clarify_language(clarify("yue"))).await.unwrap().request.unwrap();
    assert_eq!(clear.state(), RequestState::Searching);
    assert_eq!(clear.language.unwrap().tag, "yue");
    let offer = offers.sent(&request.id).await;
    wei.accept(&offer.id).await.unwrap();
    let again = answer(clerk.requests().clarify_language(clarify("cmn"))).await.unwrap_err();
    assert_eq!((again.code, again.reason.as_str()), (Code::FailedPrecondition, "REQUEST_STATE"));
    server.finish().await;
}

fn near(request_id: &str, tag: &str, confirmed: bool) -> ConfirmNearLanguageRequest {
    ConfirmNearLanguageRequest {
        request_id: request_id.into(),
        tag: tag.into(),
        confirmed,
        idempotency_key: key(),
    }
}

async fn a_near_language_is_asked_about_and_confirmed(database: TestDatabase) {
    let server = Server::start(database).await;
    // Saint Lucian Creole is wanted; who speaks Kreyòl may be understood, or not.
    let yvrose = server.interpreter("yvrose", &["ht"]).await;
    let mut offers = yvrose.watch_offers_from(Start::Now).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("acf")).await;
    let mut events = clerk.watch_request(&request.id).await;
    let asked = events.event(RequestEventKind::NearLanguageAsked).await;
    assert_eq!(asked.asked_count, 0, "nobody is asked before the requester says so");
    let pending = asked.language.unwrap().pending_near.unwrap();
    assert_eq!(pending.tag, "ht");
    assert!(pending.autonym.contains("Krey"), "{}", pending.autonym);
    clerk.watch_inbox().await.kind(NotificationKind::NearLanguageQuestion).await;

    let confirmed = answer(clerk.requests().confirm_near_language(near(&request.id, "ht", true))).await;
    let language = confirmed.unwrap().request.unwrap().language.unwrap();
    assert_eq!(language.confirmed_near_tags, ["ht"]);
    assert!(language.pending_near.is_none());
    let offer = offers.sent(&request.id).await;
    assert_eq!((offer.tier(), offer.offered_language.as_str()), (LanguageTier::Confirm, "ht"));
    let assignment = yvrose.accept(&offer.id).await.unwrap();
    assert_eq!(assignment.language_tag, "ht");
    server.finish().await;
}

async fn a_near_language_that_is_refused_is_not_asked(database: TestDatabase) {
    let server = Server::start(database).await;
    let yvrose = server.interpreter("yvrose", &["ht"]).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("acf")).await;
    let mut events = clerk.watch_request(&request.id).await;
    events.event(RequestEventKind::NearLanguageAsked).await;
    let refused = answer(clerk.requests().confirm_near_language(near(&request.id, "ht", false))).await;
    assert_eq!(refused.unwrap().request.unwrap().language.unwrap().refused_near_tags, ["ht"]);
    events.event(RequestEventKind::NearLanguageAnswered).await;

    // Somebody who speaks it is asked, which shows that the desk went on and that nobody was asked before.
    let zoe = server.interpreter("zoe", &["acf"]).await;
    let offer = zoe.watch_offers().await.sent(&request.id).await;
    zoe.accept(&offer.id).await.unwrap();
    let theirs = turjuman_proto::v1::ListOffersRequest::default();
    let theirs = answer(yvrose.offers().list_offers(theirs)).await.unwrap().offers;
    assert!(theirs.is_empty(), "{theirs:?}");
    server.finish().await;
}

async fn in_an_interview_only_a_coordinator_confirms_a_near_language(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = server.clerk();
    let mut input = ask_by_phone("acf");
    input.encounter_type = "interview".into();
    let request = clerk.submit(input).await;
    let denied = answer(clerk.requests().confirm_near_language(near(&request.id, "ht", true))).await;
    assert_eq!(denied.unwrap_err().code, Code::PermissionDenied);
    let coordinator = server.coordinator();
    let taken = answer(coordinator.requests().confirm_near_language(near(&request.id, "ht", true))).await;
    assert_eq!(taken.unwrap().request.unwrap().language.unwrap().confirmed_near_tags, ["ht"]);
    server.finish().await;
}

async fn a_second_language_needs_consent(database: TestDatabase) {
    let server = Server::start(database).await;
    // Who speaks Guadeloupean Creole was likely schooled in French, too; nobody but they can say whether that will do.
    let sofia = server.interpreter("sofia", &["fr"]).await;
    let mut offers = sofia.watch_offers_from(Start::Now).await;
    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("gcf")).await;
    let mut events = clerk.watch_request(&request.id).await;
    let told = events.event(RequestEventKind::NobodyYet).await;
    assert_eq!(told.asked_count, 0);
    let consent =
        RecordConsentRequest { request_id: request.id.clone(), tag: "fr".into(), idempotency_key: key() };
    let recorded = answer(clerk.requests().record_consent(consent)).await.unwrap().request.unwrap();
    assert_eq!(recorded.language.unwrap().consented_tags, ["fr"]);
    let offer = offers.sent(&request.id).await;
    assert_eq!(offer.tier(), LanguageTier::Consent);
    sofia.accept(&offer.id).await.unwrap();
    server.finish().await;
}

async fn names_are_read_and_languages_compared(database: TestDatabase) {
    let server = Server::start(database).await;
    let auditor = server.person_as("auditor", turjuman_operations::caller::Role::Auditor);
    let mut languages = auditor.languages();
    let read = |input: &str| ResolveLanguageRequest { input: input.into() };
    let one = answer(languages.resolve_language(read("kreyol"))).await.unwrap();
    assert_eq!((one.outcome(), one.tag.as_str()), (ResolutionOutcome::Language, "ht"));
    let several = answer(languages.resolve_language(read("Creole"))).await.unwrap();
    assert_eq!(several.outcome(), ResolutionOutcome::Ask);
    assert!(several.candidates.len() > 1 && !several.question.is_empty());
    let none = answer(languages.resolve_language(read("qqqqqq"))).await.unwrap();
    assert_eq!(none.outcome(), ResolutionOutcome::Unknown);

    let compare = |requested: &str, offered: &str| CompareLanguagesRequest {
        requested: requested.into(),
        offered: offered.into(),
    };
    let no = answer(languages.compare_languages(compare("ht", "fr"))).await.unwrap();
    assert_eq!(no.tier(), LanguageTier::No, "who speaks Kreyòl does not therefore understand French");
    assert!(!no.why.is_empty());
    let same = answer(languages.compare_languages(compare("Kreyòl", "ht"))).await.unwrap();
    assert_eq!((same.tier(), same.requested_tag.as_str()), (LanguageTier::Exact, "ht"));

    // Every language once, over as many pages as it takes.
    let mut tags = std::collections::BTreeSet::new();
    let mut page_token = String::new();
    loop {
        let input = ListLanguagesRequest { page_size: 200, page_token, ..ListLanguagesRequest::default() };
        let page = answer(languages.list_languages(input)).await.unwrap();
        for language in page.languages {
            assert!(tags.insert(language.tag.clone()), "{} twice", language.tag);
        }
        if page.next_page_token.is_empty() {
            break;
        }
        page_token = page.next_page_token;
    }
    assert!(tags.contains("ase") && tags.contains("ht") && tags.len() > 100, "{}", tags.len());
    server.finish().await;
}
