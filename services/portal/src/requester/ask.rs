//! Asking: one page, three choices. Without a script the search is a button that brings the page again with what was found
//! and everything else as it was typed; with one, the list follows the writing.

use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::extract::State;
use axum::response::Response;
use http::{StatusCode, Uri};
use turjuman_dispatch::model::{Gender, LanguageSource, Modality, Proficiency};
use turjuman_localization::Joined;
use turjuman_operations::caller::Role;
use turjuman_operations::error::{OperationError, Refusal};
use turjuman_operations::ports::Page;

use super::asked_before::{AskedBefore, Usual};
use super::given::Given;
use super::problems::Problems;
use super::reading::{Asked, read};
use super::search::{Part, note, search};
use super::{rpc, texts};
use crate::query::query;
use crate::{Fault, Form, Frame, Portal, Visitor, Words, page, page_with, see_other};

/// Places to choose from.
const MOST_SITES: u32 = 200;

#[derive(Template)]
#[template(path = "requester/ask.html")]
struct AskPage {
    frame: Frame,
    given: Given,
    part: Part,
    problems: Problems,
    ways: Vec<Way>,
    kinds: Vec<Named>,
    sites: Vec<Named>,
    genders: Vec<Named>,
    gender_note: Option<String>,
    proficiencies: Vec<Named>,
    sources: Vec<Named>,
    ask_department: bool,
    departments: Vec<String>,
    earliest: String,
    zone_note: String,
}

#[derive(Template)]
#[template(path = "requester/languages.html")]
struct LanguagesPart {
    part: Part,
}

/// A way to meet.
struct Way {
    key: &'static str,
    label: String,
    hint: String,
}

/// A value of a choice, with its label.
pub(super) struct Named {
    pub(super) key: String,
    pub(super) label: String,
}

impl Named {
    pub(super) fn new(key: impl Into<String>, label: String) -> Self {
        Self { key: key.into(), label }
    }
}

/// `GET /ask`: the form, with what its address says.
pub(super) async fn show(
    State(portal): State<Portal>,
    Extension(before): Extension<Arc<AskedBefore>>,
    visitor: Visitor,
    uri: Uri,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::SUBMIT)?;
    let usual = before.by(&portal.desk, &visitor.caller).await?;
    let mut given = Given::fresh(&visitor.words, &uri, &usual);
    if given.phone.is_empty() {
        given.phone = own_number(&portal, &visitor).await?;
    }
    page(&filled_in(&portal, &visitor, &usual, given, Problems::default()).await?)
}

/// `GET /ask/languages?q=…`: the list of languages for what has been written so far.
pub(super) async fn languages(
    State(portal): State<Portal>,
    Extension(before): Extension<Arc<AskedBefore>>,
    visitor: Visitor,
    uri: Uri,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::SUBMIT)?;
    let usual = before.by(&portal.desk, &visitor.caller).await?;
    page(&LanguagesPart { part: part(&visitor.words, &usual, &query(&uri, "q"), "") })
}

/// `POST /ask`: asks, or searches for a language.
pub(super) async fn send(
    State(portal): State<Portal>,
    Extension(before): Extension<Arc<AskedBefore>>,
    visitor: Visitor,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::SUBMIT)?;
    let words = &visitor.words;
    let usual = before.by(&portal.desk, &visitor.caller).await?;
    let mut given = Given::of(words, &form);
    let mut problems = Problems::default();
    if form.has("find") {
        if given.q != given.searched {
            given.language.clear();
        }
        return page(&filled_in(&portal, &visitor, &usual, given, problems).await?);
    }
    let asked = Asked::of(&given);
    match asked {
        Asked::Question => {
            given.language.clear();
            let found = search(&given.q, &usual.languages);
            problems.add("language", note(words, &given.q, &found));
        }
        Asked::Nothing => problems.add("language", words.say(texts::AskLanguageMissing)),
        Asked::Language(_) | Asked::Unknown(_) => {}
    }
    let read = read(&portal, words, &given, &mut problems);
    let found = if problems.is_empty() {
        match portal.desk.submit(&visitor.call("SubmitRequest", &form)?, read.input.clone()).await {
            Ok(view) => return Ok(see_other(&format!("/requests/{}", view.request.id))),
            Err(OperationError::Invalid(found)) => found,
            // Somebody went back in the browser and asks for something else: that is another request, if they mean it.
            Err(OperationError::Refused(Refusal::KeyReused)) => {
                problems.add("form", words.say(texts::AskSentBefore));
                let again = filled_in(&portal, &visitor, &usual, given, problems).await?;
                return page_with(StatusCode::CONFLICT, &again);
            }
            Err(error) => return Err(error.into()),
        }
    } else {
        // All of it at once: what cannot be read, and what the desk would say of the rest.
        portal.desk.problems_of(&visitor.caller, &read.input).await?
    };
    problems.take(&portal, words, &read, &found);
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &filled_in(&portal, &visitor, &usual, given, problems).await?)
}

/// The number at which this member of staff gets text messages is most often the phone in their hand.
async fn own_number(portal: &Portal, visitor: &Visitor) -> Result<String, Fault> {
    let reader = portal.desk.store().reader(portal.organization(), &visitor.caller.subject).await?;
    Ok(reader.and_then(|reader| reader.phone).unwrap_or_default())
}

fn part(words: &Words, usual: &Usual, q: &str, chosen: &str) -> Part {
    if q.is_empty() {
        return Part::often(words, &usual.languages, chosen);
    }
    Part::found(words, q, &search(q, &usual.languages), chosen)
}

/// The page with everything as it was typed.
async fn filled_in(
    portal: &Portal,
    visitor: &Visitor,
    usual: &Usual,
    given: Given,
    problems: Problems,
) -> Result<AskPage, Fault> {
    let (words, policy) = (&visitor.words, portal.desk.policy());
    let mut part = part(words, usual, &given.q, &given.language);
    if problems.of("language").is_some() {
        part.problem = true;
        if !part.q.is_empty() {
            // The question stands beside the field already.
            part.note = String::new();
        }
    }
    let enabled = policy.encounter_types.iter().filter(|(_, kind)| kind.enabled);
    let kinds: Vec<Named> =
        enabled.clone().map(|(key, _)| Named::new(key, words.encounter_type(key))).collect();
    let with_gender = enabled.filter(|(_, kind)| kind.gender_may_be_requested);
    let with_gender: Vec<String> = with_gender.map(|(key, _)| words.encounter_type(key)).collect();
    let gender_note = (!with_gender.is_empty())
        .then(|| words.say(texts::AskGenderHint { types: words.list(&with_gender, Joined::Or) }));
    let caller = &visitor.caller;
    let sites = portal.desk.list_sites(Page { before: None, limit: MOST_SITES }).await?;
    let mut sites: Vec<Named> = sites
        .into_iter()
        .filter(|site| site.active)
        .map(|site| Named::new(site.id.to_string(), site.name))
        .collect();
    sites.sort_by(|one, other| one.label.cmp(&other.label));
    let here = portal.desk.now().to_zoned(words.zone().clone());
    Ok(AskPage {
        frame: visitor.frame(portal, texts::AskTitle),
        part,
        problems,
        ways: [Modality::Phone, Modality::Video, Modality::OnSite].map(|way| of_way(words, way)).into(),
        kinds,
        sites,
        genders: genders(words),
        gender_note,
        proficiencies: proficiencies(words),
        sources: sources(words),
        ask_department: caller.is(Role::Coordinator) || caller.departments.len() != 1,
        departments: caller.departments.iter().map(|department| department.0.clone()).collect(),
        earliest: here.strftime("%Y-%m-%dT%H:%M").to_string(),
        zone_note: words.say(texts::AskWhenZone { city: policy.city.name.clone() }),
        given,
    })
}

fn of_way(words: &Words, way: Modality) -> Way {
    use turjuman_localization::Modality as Word;
    let modality = match way {
        Modality::OnSite => Word::OnSite,
        Modality::Phone => Word::Phone,
        Modality::Video => Word::Video,
    };
    Way {
        key: way.name(),
        label: words.say(texts::AskHowChoice { modality }),
        hint: words.say(texts::AskHowHint { modality }),
    }
}

fn genders(words: &Words) -> Vec<Named> {
    vec![
        Named::new("", words.say(texts::AskGenderAny)),
        Named::new(Gender::Woman.name(), words.say(texts::AskGenderWoman)),
        Named::new(Gender::Man.name(), words.say(texts::AskGenderMan)),
        Named::new(Gender::NonBinary.name(), words.say(texts::AskGenderNonBinary)),
    ]
}

pub(super) fn proficiencies(words: &Words) -> Vec<Named> {
    vec![
        Named::new("", words.say(texts::AskProficiencyUnsaid)),
        Named::new(Proficiency::Fluent.name(), words.say(texts::AskProficiencyFluent)),
        Named::new(Proficiency::Conversational.name(), words.say(texts::AskProficiencyConversational)),
        Named::new(Proficiency::Basic.name(), words.say(texts::AskProficiencyBasic)),
    ]
}

pub(super) fn sources(words: &Words) -> Vec<Named> {
    vec![
        Named::new("", words.say(texts::AskProficiencyUnsaid)),
        Named::new(LanguageSource::Person.name(), words.say(texts::AskSourcePerson)),
        Named::new(LanguageSource::Interpreter.name(), words.say(texts::AskSourceInterpreter)),
        Named::new(LanguageSource::Companion.name(), words.say(texts::AskSourceCompanion)),
        Named::new(LanguageSource::Staff.name(), words.say(texts::AskSourceStaff)),
        Named::new(LanguageSource::Document.name(), words.say(texts::AskSourceDocument)),
    ]
}
