//! The roster: entries and masks, availability, sites, and who sees whose work.

use std::collections::BTreeSet;
use std::time::Duration;

use tonic::Code;
use turjuman_access::auth::TokenRequest;
use turjuman_operations::caller::Role;
use turjuman_proto::v1::{
    AddAvailabilityExceptionRequest, CreateInterpreterRequest, GetAvailabilityRequest, GetInterpreterRequest,
    GetSiteRequest, Interpreter, ListAssignmentsRequest, ListInterpretersRequest,
    RemoveAvailabilityExceptionRequest, RequestEventKind, SetAvailableNowRequest, Site, TimeInterval,
    UpdateInterpreterRequest, UpdateSiteRequest, UpdateWeeklyHoursRequest, WeeklyHours,
};
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{
    DEPARTMENT, Person, Server, Start, answer, ask_by_phone, ask_on_site, in_minutes, interpreter, key,
    whole_week,
};

both_databases!(
    a_mask_changes_what_it_names_and_nothing_else,
    an_entry_that_is_not_active_is_not_asked,
    a_subject_belongs_to_one_entry,
    an_interpreter_keeps_their_own_availability,
    a_day_off_is_respected,
    sites_are_kept,
    somebody_who_interprets_and_asks_sees_both,
);

fn mask(paths: &[&str]) -> Option<prost_types::FieldMask> {
    Some(prost_types::FieldMask { paths: paths.iter().map(|path| (*path).to_owned()).collect() })
}

async fn a_mask_changes_what_it_names_and_nothing_else(database: TestDatabase) {
    let server = Server::start(database).await;
    let hugo = server.interpreter("hugo", &["es", "ca"]).await;
    let coordinator = server.coordinator();
    let update = |entry: Interpreter, paths: &[&str]| UpdateInterpreterRequest {
        interpreter: Some(Interpreter { id: hugo.interpreter_id.clone(), ..entry }),
        update_mask: mask(paths),
        idempotency_key: key(),
    };
    let changed = Interpreter {
        display_name: "Hugo the second".into(),
        language_tags: vec!["Spanish".into(), "Kreyòl".into()],
        email: "not looked at".into(),
        ..Interpreter::default()
    };
    let input = update(changed, &["display_name", "language_tags"]);
    let kept =
        answer(coordinator.interpreters().update_interpreter(input)).await.unwrap().interpreter.unwrap();
    assert_eq!(kept.display_name, "Hugo the second");
    assert_eq!(kept.language_tags, ["es", "ht"]);
    assert_eq!((kept.subject.as_str(), kept.email.as_str(), kept.active), ("hugo", "", true));
    assert_eq!(kept.version, 2);
    let own = answer(hugo.interpreters().get_interpreter(GetInterpreterRequest::default())).await.unwrap();
    assert_eq!(own.interpreter.unwrap(), kept);

    let input = update(Interpreter::default(), &["display_name", "version", "colour"]);
    let refused = answer(coordinator.interpreters().update_interpreter(input)).await.unwrap_err();
    assert_eq!(refused.code, Code::InvalidArgument);
    for field in ["interpreter.display_name", "update_mask.paths[1]", "update_mask.paths[2]"] {
        assert!(refused.names(field), "{field}: {refused:?}");
    }
    let nothing =
        answer(coordinator.interpreters().update_interpreter(update(Interpreter::default(), &[]))).await;
    assert_eq!(nothing.unwrap_err().code, Code::InvalidArgument);
    server.finish().await;
}

async fn an_entry_that_is_not_active_is_not_asked(database: TestDatabase) {
    let server = Server::start(database).await;
    let people = [server.interpreter("ida", &["sv"]).await, server.interpreter("jon", &["sv"]).await];
    let coordinator = server.coordinator();
    let input = UpdateInterpreterRequest {
        interpreter: Some(Interpreter { id: people[0].interpreter_id.clone(), ..Interpreter::default() }),
        update_mask: mask(&["active"]),
        idempotency_key: key(),
    };
    answer(coordinator.interpreters().update_interpreter(input)).await.unwrap();
    let only = ListInterpretersRequest {
        active: Some(true),
        language_tag: "sv".into(),
        ..ListInterpretersRequest::default()
    };
    let active = answer(coordinator.interpreters().list_interpreters(only)).await.unwrap().interpreters;
    assert_eq!(active.iter().map(|entry| &entry.subject).collect::<Vec<_>>(), ["jon"]);

    let clerk = server.clerk();
    let request = clerk.submit(ask_by_phone("Swedish")).await;
    let offer = people[1].watch_offers().await.sent(&request.id).await;
    people[1].decline(&offer.id).await.unwrap();
    clerk.watch_request(&request.id).await.event(RequestEventKind::NobodyYet).await;
    server.finish().await;
}

async fn a_subject_belongs_to_one_entry(database: TestDatabase) {
    let server = Server::start(database).await;
    server.interpreter("kaja", &["no"]).await;
    let mut twin = interpreter("kaja", &["Chinese", "qqqqqq"]);
    twin.email = "nowhere".into();
    twin.time_zone = "Mars/Olympus".into();
    let input = CreateInterpreterRequest { interpreter: Some(twin), idempotency_key: key() };
    let refused = answer(server.coordinator().interpreters().create_interpreter(input)).await.unwrap_err();
    assert_eq!(refused.code, Code::InvalidArgument);
    let all = [
        "interpreter.email",
        "interpreter.language_tags[0]",
        "interpreter.language_tags[1]",
        "interpreter.subject",
        "interpreter.time_zone",
    ];
    assert_eq!(refused.paths(), all, "all of them, not the first");
    server.finish().await;
}

async fn an_interpreter_keeps_their_own_availability(database: TestDatabase) {
    let server = Server::start(database).await;
    let mut entry = interpreter("lila", &["hi"]);
    entry.weekly_hours.clear();
    entry.time_zone = "America/Chicago".into();
    let lila = server.enrol(entry).await;
    let mut client = lila.interpreters();

    let hours = vec![WeeklyHours { weekday: 3, from: "18:00".into(), until: "00:00".into() }];
    let input = UpdateWeeklyHoursRequest {
        weekly_hours: hours.clone(),
        idempotency_key: key(),
        ..UpdateWeeklyHoursRequest::default()
    };
    let kept = answer(client.update_weekly_hours(input)).await.unwrap().availability.unwrap();
    assert_eq!((kept.weekly_hours, kept.time_zone.as_str()), (hours, "America/Chicago"));

    let backwards = vec![WeeklyHours { weekday: 3, from: "18:00".into(), until: "09:00".into() }];
    let input = UpdateWeeklyHoursRequest {
        weekly_hours: backwards,
        idempotency_key: key(),
        ..UpdateWeeklyHoursRequest::default()
    };
    let refused = answer(client.update_weekly_hours(input)).await.unwrap_err();
    assert_eq!(refused.code, Code::InvalidArgument);
    assert!(refused.fields.iter().any(|(path, _)| path.starts_with("weekly_hours")), "{refused:?}");

    let until = in_minutes(90);
    let input = SetAvailableNowRequest {
        available_until: Some(until),
        idempotency_key: key(),
        ..SetAvailableNowRequest::default()
    };
    let now = answer(client.set_available_now(input)).await.unwrap().availability.unwrap();
    assert_eq!(now.available_now_until.unwrap().seconds, until.seconds);
    let input = SetAvailableNowRequest {
        available_until: Some(in_minutes(60 * 48)),
        idempotency_key: key(),
        ..SetAvailableNowRequest::default()
    };
    let refused = answer(client.set_available_now(input)).await.unwrap_err();
    assert_eq!((refused.code, refused.paths()), (Code::InvalidArgument, vec!["available_until"]));

    // Somebody else's is a coordinator's matter.
    let other = server.interpreter("mina", &["hi"]).await;
    let theirs = GetAvailabilityRequest { interpreter_id: other.interpreter_id.clone() };
    let denied = answer(client.get_availability(theirs.clone())).await.unwrap_err();
    assert_eq!(denied.code, Code::PermissionDenied);
    let input = UpdateWeeklyHoursRequest {
        interpreter_id: other.interpreter_id.clone(),
        idempotency_key: key(),
        ..UpdateWeeklyHoursRequest::default()
    };
    let denied = answer(client.update_weekly_hours(input)).await.unwrap_err();
    assert_eq!(denied.code, Code::PermissionDenied);
    answer(server.coordinator().interpreters().get_availability(theirs)).await.unwrap();
    server.finish().await;
}

async fn a_day_off_is_respected(database: TestDatabase) {
    let server = Server::start(database).await;
    let site = server.site("City Hall").await;
    let mut entry = interpreter("nour", &["ar"]);
    entry.weekly_hours = whole_week();
    let nour = server.enrol(entry).await;
    let mut client = nour.interpreters();
    let off = AddAvailabilityExceptionRequest {
        interval: Some(TimeInterval { start: Some(in_minutes(200)), end: Some(in_minutes(500)) }),
        available: false,
        idempotency_key: key(),
        ..AddAvailabilityExceptionRequest::default()
    };
    let kept = answer(client.add_availability_exception(off)).await.unwrap();
    let exception = kept.exception.unwrap();
    assert!(exception.id.starts_with("exc_"), "{}", exception.id);

    let clerk = server.clerk();
    let request = clerk.submit(ask_on_site("Arabic", &site, 300)).await;
    clerk.watch_request(&request.id).await.event(RequestEventKind::NobodyYet).await;
    let mut offers = nour.watch_offers_from(Start::Now).await;
    // The day off is off: she is asked at once.
    let back = RemoveAvailabilityExceptionRequest {
        exception_id: exception.id,
        idempotency_key: key(),
        ..RemoveAvailabilityExceptionRequest::default()
    };
    let left = answer(client.remove_availability_exception(back)).await.unwrap().availability.unwrap();
    assert!(left.exceptions.is_empty());
    let offer = offers.sent(&request.id).await;
    nour.accept(&offer.id).await.unwrap();

    let backwards = AddAvailabilityExceptionRequest {
        interval: Some(TimeInterval { start: Some(in_minutes(500)), end: Some(in_minutes(200)) }),
        idempotency_key: key(),
        ..AddAvailabilityExceptionRequest::default()
    };
    let refused = answer(client.add_availability_exception(backwards)).await.unwrap_err();
    assert_eq!(refused.code, Code::InvalidArgument);
    assert!(refused.fields.iter().any(|(path, _)| path.starts_with("interval")), "{refused:?}");
    server.finish().await;
}

async fn sites_are_kept(database: TestDatabase) {
    let server = Server::start(database).await;
    let id = server.site("Old Library").await;
    let coordinator = server.coordinator();
    let input = UpdateSiteRequest {
        site: Some(Site { id: id.clone(), active: false, ..Site::default() }),
        update_mask: mask(&["active"]),
        idempotency_key: key(),
    };
    let closed = answer(coordinator.sites().update_site(input)).await.unwrap().site.unwrap();
    assert_eq!((closed.name.as_str(), closed.active, closed.version), ("Old Library", false, 2));
    let refused = server.clerk().try_submit(ask_on_site("Arabic", &id, 300)).await.unwrap_err();
    assert_eq!((refused.code, refused.paths()), (Code::InvalidArgument, vec!["site.site_id"]));
    let read = answer(server.clerk().sites().get_site(GetSiteRequest { site_id: id })).await.unwrap();
    assert_eq!(read.site.unwrap(), closed);
    server.finish().await;
}

async fn somebody_who_interprets_and_asks_sees_both(database: TestDatabase) {
    let server = Server::start(database).await;
    let lupe = server.interpreter("lupe", &["quc"]).await;
    let ngozi = server.interpreter("ngozi", &["ig"]).await;
    let both = server.person(TokenRequest {
        subject: "lupe".into(),
        roles: BTreeSet::from([Role::Interpreter, Role::Requester]),
        departments: vec![DEPARTMENT.into()],
        email: None,
        locale: None,
        valid_for: Duration::from_secs(3600),
    });
    // Her own work for another department, a colleague's for hers, and one that is none of hers.
    let mut bound = Vec::new();
    for (clerk, person, language) in [
        (server.stranger(), &lupe, "K'iche'"),
        (server.clerk(), &ngozi, "Igbo"),
        (server.stranger(), &ngozi, "Igbo"),
    ] {
        let mut offers = person.watch_offers_from(Start::Now).await;
        let request = clerk.submit(ask_by_phone(language)).await;
        let offer = offers.sent(&request.id).await;
        let assignment = person.accept(&offer.id).await.unwrap();
        person.complete(&assignment.id).await.unwrap();
        bound.push(assignment.id);
    }
    let list = async |who: &Person, interpreter_id: &str| {
        let input = ListAssignmentsRequest {
            interpreter_id: interpreter_id.into(),
            ..ListAssignmentsRequest::default()
        };
        let answered = answer(who.assignments().list_assignments(input)).await;
        answered.map(|list| list.assignments.into_iter().map(|one| one.id).collect::<Vec<_>>())
    };
    assert_eq!(list(&both, "").await.unwrap(), [bound[1].clone(), bound[0].clone()], "newest first");
    assert_eq!(list(&both, &lupe.interpreter_id).await.unwrap(), [bound[0].clone()], "her own alone");
    assert_eq!(list(&lupe, "").await.unwrap(), [bound[0].clone()], "as interpreter only");
    assert_eq!(list(&server.clerk(), "").await.unwrap(), [bound[1].clone()], "as requester only");
    let others = list(&both, &ngozi.interpreter_id).await.unwrap_err();
    assert_eq!(others.code, Code::PermissionDenied);
    server.finish().await;
}
