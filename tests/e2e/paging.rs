//! Lists in pages: every entry once, and a token only for the list it came from.

use tonic::Code;
use turjuman_proto::v1::{ListLanguagesRequest, ListRequestsRequest, ListSitesRequest, RequestState};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{Server, answer, ask_by_phone};

both_databases!(every_entry_comes_once_while_the_list_grows, a_token_belongs_to_its_list, filters_hold);

async fn every_entry_comes_once_while_the_list_grows(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = server.clerk();
    let mut expected = Vec::new();
    for _ in 0..7 {
        expected.push(clerk.submit(ask_by_phone("Chinese")).await.id);
    }
    expected.reverse();
    let mut seen = Vec::new();
    let mut page_token = String::new();
    loop {
        let input = ListRequestsRequest { page_size: 3, page_token, ..ListRequestsRequest::default() };
        let page = answer(clerk.requests().list_requests(input)).await.unwrap();
        assert!(page.requests.len() <= 3);
        seen.extend(page.requests.into_iter().map(|request| request.id));
        // Somebody asks in the meantime: new ones come before the page that was read, and shift nothing.
        clerk.submit(ask_by_phone("Chinese")).await;
        if page.next_page_token.is_empty() {
            break;
        }
        page_token = page.next_page_token;
    }
    assert_eq!(seen, expected, "newest first, each once");
    server.finish().await;
}

async fn a_token_belongs_to_its_list(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = server.clerk();
    for _ in 0..3 {
        clerk.submit(ask_by_phone("Chinese")).await;
    }
    let first = ListRequestsRequest { page_size: 1, ..ListRequestsRequest::default() };
    let token = answer(clerk.requests().list_requests(first.clone())).await.unwrap().next_page_token;
    assert!(!token.is_empty());

    let other_filter = ListRequestsRequest {
        states: vec![RequestState::Searching.into()],
        page_token: token.clone(),
        ..first.clone()
    };
    let failures = [
        answer(clerk.requests().list_requests(other_filter)).await.map(|_| ()).unwrap_err(),
        answer(clerk.sites().list_sites(ListSitesRequest { page_token: token.clone(), page_size: 1 }))
            .await
            .map(|_| ())
            .unwrap_err(),
        answer(clerk.languages().list_languages(ListLanguagesRequest {
            page_token: token.clone(),
            ..ListLanguagesRequest::default()
        }))
        .await
        .map(|_| ())
        .unwrap_err(),
        answer(
            clerk
                .requests()
                .list_requests(ListRequestsRequest { page_token: format!("{token}x"), ..first.clone() }),
        )
        .await
        .map(|_| ())
        .unwrap_err(),
        answer(
            clerk.requests().list_requests(ListRequestsRequest { page_token: "?".into(), ..first.clone() }),
        )
        .await
        .map(|_| ())
        .unwrap_err(),
    ];
    for failure in failures {
        assert_eq!(
            (failure.code, failure.paths()),
            (Code::InvalidArgument, vec!["page_token"]),
            "{failure:?}"
        );
    }
    let input = ListRequestsRequest { page_size: -1, ..first.clone() };
    let failure = answer(clerk.requests().list_requests(input)).await.unwrap_err();
    assert_eq!((failure.code, failure.paths()), (Code::InvalidArgument, vec!["page_size"]), "{failure:?}");
    let input = ListRequestsRequest { page_size: 100_000, ..first };
    assert_eq!(answer(clerk.requests().list_requests(input)).await.unwrap().requests.len(), 3);
    server.finish().await;
}

async fn filters_hold(database: TestDatabase) {
    let server = Server::start(database).await;
    let clerk = server.clerk();
    let spanish = clerk.submit(ask_by_phone("Spanish")).await;
    clerk.submit(ask_by_phone("Chinese")).await;
    let mut theirs = ask_by_phone("Spanish");
    theirs.department = "health".into();
    server.stranger().submit(theirs).await;

    let list = |filter: ListRequestsRequest| async {
        let page = answer(clerk.requests().list_requests(filter)).await?;
        Ok::<_, Box<turjuman_tests::Failure>>(page.requests.into_iter().map(|r| r.id).collect::<Vec<_>>())
    };
    let all = list(ListRequestsRequest::default()).await.unwrap();
    assert_eq!(all.len(), 2, "a clerk sees their department's");
    let searching = ListRequestsRequest {
        states: vec![RequestState::Searching.into()],
        ..ListRequestsRequest::default()
    };
    assert_eq!(list(searching).await.unwrap(), std::slice::from_ref(&spanish.id));
    let of_language = ListRequestsRequest { language_tag: "es".into(), ..ListRequestsRequest::default() };
    assert_eq!(list(of_language).await.unwrap(), std::slice::from_ref(&spanish.id));
    let another = ListRequestsRequest { department: "health".into(), ..ListRequestsRequest::default() };
    assert_eq!(list(another).await.unwrap_err().code, Code::PermissionDenied);
    let all =
        answer(server.coordinator().requests().list_requests(ListRequestsRequest::default())).await.unwrap();
    assert_eq!(all.requests.len(), 3, "a coordinator sees all");
    server.finish().await;
}
