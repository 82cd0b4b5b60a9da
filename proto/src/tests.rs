//! What the contract promises about itself.
#![allow(clippy::unwrap_used)]

use prost_reflect::{DescriptorPool, DynamicMessage, Kind, Value};

use crate::options::{POOL, method_access, sensitive_fields};
use crate::v1::{self, Role};
use crate::{FILE_DESCRIPTOR_SET, Redacted, redact};

#[test]
fn the_descriptor_set_parses_and_holds_every_service() {
    let pool = DescriptorPool::decode(FILE_DESCRIPTOR_SET).unwrap();
    let mut services: Vec<_> = pool.services().map(|service| service.name().to_owned()).collect();
    services.sort();
    let expected = [
        "AssignmentService",
        "FiguresService",
        "InterpreterService",
        "LanguageService",
        "NotificationService",
        "OfferService",
        "RequestService",
        "SiteService",
        "WebhookService",
    ];
    assert_eq!(services, expected);
}

#[test]
fn every_method_says_who_may_call_it() {
    let rules = method_access();
    assert_eq!(rules.len(), 57, "a method was added or removed: say so here");
    for rule in &rules {
        assert!(!rule.any_of.is_empty(), "{} has no access option: nobody could call it", rule.path);
    }
    let may = |path: &str| rules.iter().find(|rule| rule.path == path).unwrap().any_of.clone();
    assert_eq!(may("/turjuman.v1.RequestService/ExplainRequest"), [Role::Coordinator]);
    assert_eq!(may("/turjuman.v1.OfferService/AcceptOffer"), [Role::Interpreter]);
}

#[test]
fn what_changes_state_takes_an_idempotency_key_and_what_reads_does_not() {
    for rule in method_access() {
        let service = POOL.get_service_by_name(&rule.service).unwrap();
        let input = service.methods().find(|method| method.name() == rule.method).unwrap().input();
        let has_key = input.get_field_by_name("idempotency_key").is_some();
        assert_eq!(has_key, rule.changes_state, "{}", rule.path);
        assert!(!(rule.streams && rule.changes_state), "{}: a stream only reads", rule.path);
    }
}

#[test]
fn lists_are_paged_and_watches_resume() {
    for rule in method_access() {
        let service = POOL.get_service_by_name(&rule.service).unwrap();
        let method = service.methods().find(|method| method.name() == rule.method).unwrap();
        let (input, output) = (method.input(), method.output());
        if rule.method.starts_with("List") {
            assert!(input.get_field_by_name("page_size").is_some(), "{}", rule.path);
            assert!(input.get_field_by_name("page_token").is_some(), "{}", rule.path);
            assert!(output.get_field_by_name("next_page_token").is_some(), "{}", rule.path);
        }
        assert_eq!(rule.method.starts_with("Watch"), rule.streams, "{}", rule.path);
        if rule.streams {
            assert!(input.get_field_by_name("after_sequence").is_some(), "{}", rule.path);
            assert!(output.get_field_by_name("sequence").is_some(), "{}", rule.path);
        }
        if rule.method.starts_with("Update") && rule.method != "UpdateWeeklyHours" {
            assert!(input.get_field_by_name("update_mask").is_some(), "{}", rule.path);
        }
    }
}

/// Names that always mean something personal here. A new field with such a name must be marked.
#[test]
fn fields_with_telling_names_are_marked() {
    let telling = [
        "email",
        "display_name",
        "interpreter_display_name",
        "subject",
        "requester_subject",
        "case_reference",
        "room",
        "phone",
        "phone_number",
        "address",
        "number",
        "link",
        "home",
        "body",
        "tag",
    ];
    // The list of all languages says nothing of who needs one; the number in `Join.phone` is marked where it stands.
    let harmless = ["turjuman.v1.Language", "turjuman.v1.Join"];
    let marked = sensitive_fields();
    for message in POOL.all_messages().filter(|message| message.package_name() == "turjuman.v1") {
        for field in message.fields().filter(|field| telling.contains(&field.name())) {
            let key = (message.full_name().to_owned(), field.name().to_owned());
            assert!(
                marked.contains(&key) || harmless.contains(&message.full_name()),
                "{key:?} is not marked"
            );
        }
    }
}

#[test]
fn redaction_hides_what_is_marked_and_shows_the_rest() {
    let submit = v1::SubmitRequestRequest {
        language: "K'iche'".into(),
        modality: v1::Modality::Phone.into(),
        encounter_type: "inspection".into(),
        start: Some(v1::submit_request_request::Start::StartsAt(prost_types::Timestamp {
            seconds: 1_767_225_600,
            nanos: 0,
        })),
        join: Some(v1::submit_request_request::Join::PhoneNumber("+19735550100".into())),
        case_reference: "HX-17".into(),
        excluded_interpreter_ids: vec!["int_1".into(), "int_2".into()],
        ..Default::default()
    };
    let text = redact(&submit).to_string();
    assert_eq!(
        text,
        "SubmitRequestRequest { language: [redacted], modality: MODALITY_PHONE, encounter_type: \"inspection\", \
         starts_at: 2026-01-01T00:00:00Z, case_reference: [redacted], \
         excluded_interpreter_ids: [\"int_1\", \"int_2\"], phone_number: [redacted] }"
    );
    assert_eq!(format!("{submit:?}"), text, "Debug is the redacted form");
    assert!(!format!("{:?}", submit.join).contains("973"), "a oneof taken out of its message shows nothing");
}

/// Each marked field alone, so that no choice within a oneof hides another.
#[test]
fn redaction_hides_every_marked_field() {
    let marked = sensitive_fields();
    assert!(!marked.is_empty());
    for (message, name) in marked {
        let kind = POOL.get_message_by_name(&message).unwrap();
        let field = kind.get_field_by_name(&name).unwrap();
        let value = match field.kind() {
            Kind::String => Value::String("canary".into()),
            Kind::Double => Value::F64(12.5),
            Kind::Enum(_) => Value::EnumNumber(1),
            Kind::Message(inner) => Value::Message(DynamicMessage::new(inner)),
            other => panic!("{message}.{name}: give this test a value of kind {other:?}"),
        };
        let mut filled = DynamicMessage::new(kind);
        filled.set_field(&field, if field.is_list() { Value::List(vec![value]) } else { value });
        let text = Redacted { name: "It", message: Some(filled) }.to_string();
        assert_eq!(text, format!("It {{ {name}: [redacted] }}"), "{message}");
    }
}

#[test]
fn redaction_reaches_into_nested_messages() {
    let request = v1::Request {
        id: "req_1".into(),
        language: Some(v1::RequestedLanguage {
            input: "mam".into(),
            tag: "mam".into(),
            confirmed_near_tags: vec!["quc".into()],
            candidates: vec![v1::LanguageChoice { tag: "mam".into(), ..Default::default() }],
            ..Default::default()
        }),
        join: Some(v1::Join {
            how: Some(v1::join::How::Video(v1::VideoJoin { link: "https://meet.example/mam".into() })),
        }),
        ..Default::default()
    };
    for text in [redact(&request).to_string(), format!("{request:?}"), format!("{:?}", request.join)] {
        assert!(!text.contains("mam") && !text.contains("quc"), "{text}");
        assert!(text.contains("[redacted]"), "{text}");
    }
    // A message without sensitive fields of its own still must not show those inside it.
    let response = v1::GetRequestResponse { request: Some(request) };
    assert!(!format!("{response:?}").contains("mam"));
}

#[test]
fn an_empty_message_prints_as_empty() {
    assert_eq!(redact(&v1::GetPreferencesRequest {}).to_string(), "GetPreferencesRequest {}");
}
