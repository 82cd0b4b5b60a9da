//! Requests whose language nobody has recognised yet: the list, live, and saying which language one of them is for.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use http::{StatusCode, Uri};
use turjuman_dispatch::model::{Request, RequestId, RequestState};
use turjuman_localization::portal::identification as texts;
use turjuman_operations::error::OperationError;
use turjuman_operations::feed::{Interest, Topic};
use turjuman_operations::ports::TailItem;

use super::{request_id, rpc};
use crate::choice::Choice;
use crate::facts::{Fact, Facts};
use crate::identified::{Methods, clarified};
use crate::live::changes;
use crate::query::query;
use crate::requester::language_problem;
use crate::requester::search::{Sense, note, search};
use crate::{Fault, Form, Frame, Portal, Visitor, Words, page, page_with, see_other};

/// Requests that are shown.
const MOST: usize = 100;

#[derive(Template)]
#[template(path = "coordinator/identification.html")]
struct ListPage {
    frame: Frame,
    rows: Vec<Row>,
    /// Said when there are more than are shown.
    more: Option<String>,
}

struct Row {
    id: String,
    said: String,
    since: String,
    when: String,
    how: String,
    department: String,
}

#[derive(Template)]
#[template(path = "coordinator/which.html")]
struct WhichPage {
    frame: Frame,
    id: String,
    facts: Vec<Fact>,
    q: String,
    part: Languages,
    methods: Methods,
    /// Said above the page.
    note: Option<String>,
}

/// The list of languages alone: what the script puts in the place of the one on the page.
#[derive(Template)]
#[template(path = "coordinator/which_languages.html")]
struct Languages {
    note: String,
    choices: Vec<Choice>,
    chosen: String,
    problem: Option<String>,
}

/// `GET /identification`.
pub(super) async fn show(State(portal): State<Portal>, visitor: Visitor) -> Result<Response, Fault> {
    may(&portal, &visitor)?;
    let mut waiting = portal.desk.open_requests(&visitor.caller).await?;
    waiting.retain(|request| request.state == RequestState::NeedsClarification);
    // Who waits now comes before who waits for Thursday, and who has waited longest first.
    waiting.sort_by_key(|request| (!request.immediate, request.created_at));
    let count = u32::try_from(MOST).unwrap_or(u32::MAX);
    let more = (waiting.len() > MOST).then(|| visitor.words.say(texts::IdentificationMore { count }));
    page(&ListPage {
        frame: visitor.frame(&portal, texts::IdentificationTitle).following("/identification/live"),
        rows: waiting.iter().take(MOST).map(|request| Row::of(&visitor.words, request)).collect(),
        more,
    })
}

/// `GET /identification/live`: the events of all requests.
pub(super) async fn live(State(portal): State<Portal>, visitor: Visitor) -> Result<Response, Fault> {
    may(&portal, &visitor)?;
    visitor.may(&portal, rpc::WATCH)?;
    let of_a_request =
        |item: &TailItem| matches!(item, TailItem::Event(event) if event.body.request.is_some());
    changes(&portal, &visitor.reader, Interest::new(vec![Topic::Everything]).only(of_a_request))
}

/// `GET /identification/languages?q=…`: the list of languages for what has been written so far.
pub(super) async fn languages(
    State(portal): State<Portal>,
    visitor: Visitor,
    uri: Uri,
) -> Result<Response, Fault> {
    may(&portal, &visitor)?;
    page(&Languages::found(&visitor.words, &query(&uri, "q")))
}

/// `GET /identification/{id}`; `?q=` searches for a language.
pub(super) async fn which(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    uri: Uri,
) -> Result<Response, Fault> {
    may(&portal, &visitor)?;
    let request = portal.desk.request(&visitor.caller, request_id(&id)?).await?;
    if request.state != RequestState::NeedsClarification {
        // Somebody has said it meanwhile.
        return Ok(see_other(&format!("/board/{}", request.id)));
    }
    page(&WhichPage::of(&portal, &visitor, &request, query(&uri, "q")))
}

/// `POST /identification/{id}`: it is this language, and the search begins.
pub(super) async fn clarify(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    may(&portal, &visitor)?;
    let id = request_id(&id)?;
    let chosen = form.text("language");
    if chosen.is_empty() {
        let problem = visitor.words.say(texts::IdentificationMissing);
        return not_clear(&portal, &visitor, id, &form, problem).await;
    }
    let said = clarified(&form, chosen);
    match portal.desk.clarify_language(&visitor.call("ClarifyLanguage", &form)?, id, said).await {
        Ok(_) => Ok(see_other(&format!("/board/{id}"))),
        Err(OperationError::Invalid(found)) => {
            let problem = found.first().map(|one| language_problem(&visitor.words, chosen, &one.problem));
            let problem = problem.unwrap_or_else(|| visitor.words.say(texts::IdentificationMissing));
            not_clear(&portal, &visitor, id, &form, problem).await
        }
        Err(error @ OperationError::Refused(_)) => {
            let request = portal.desk.request(&visitor.caller, id).await?;
            let mut shown = WhichPage::of(&portal, &visitor, &request, String::new());
            let reason = visitor.words.operation(&error);
            shown.note = Some(visitor.words.say(texts::IdentificationNotDone { reason }));
            page_with(StatusCode::CONFLICT, &shown)
        }
        Err(error) => Err(error.into()),
    }
}

/// Both the list and what is done with it belong to the office: it explains requests.
fn may(portal: &Portal, visitor: &Visitor) -> Result<(), Fault> {
    visitor.may(portal, rpc::EXPLAIN)?;
    visitor.may(portal, rpc::CLARIFY)
}

/// The page again, with what is wrong beside the list and what was chosen still chosen.
async fn not_clear(
    portal: &Portal,
    visitor: &Visitor,
    id: RequestId,
    form: &Form,
    problem: String,
) -> Result<Response, Fault> {
    let request = portal.desk.request(&visitor.caller, id).await?;
    let mut shown = WhichPage::of(portal, visitor, &request, form.text("searched").to_owned());
    form.text("language").clone_into(&mut shown.part.chosen);
    shown.part.problem = Some(problem);
    shown.methods = shown.methods.chosen(form.text("method"));
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &shown)
}

impl Row {
    fn of(words: &Words, request: &Request) -> Self {
        let when = if request.immediate {
            words.say(texts::IdentificationNow)
        } else {
            words.short_moment(request.interval.start)
        };
        Self {
            id: request.id.to_string(),
            said: said(words, request),
            since: words.short_moment(request.created_at),
            when,
            how: words.modality(request.modality),
            department: request.department.0.clone(),
        }
    }
}

/// How the language was described.
fn said(words: &Words, request: &Request) -> String {
    let input = &request.language.input;
    if input.is_empty() { words.say(texts::IdentificationNothingSaid) } else { input.clone() }
}

impl WhichPage {
    fn of(portal: &Portal, visitor: &Visitor, request: &Request, q: String) -> Self {
        let words = &visitor.words;
        let mut facts = Facts::of(words, request);
        if let Some(vendor) = &request.fallback {
            let (name, number) = (vendor.name.clone(), vendor.phone.clone());
            let line = words.say(texts::IdentificationVendor { vendor: name, number });
            let line = [Some(line), vendor.access_hint.clone()];
            let line: Vec<String> = line.into_iter().flatten().collect();
            facts.add(words.say(texts::IdentificationHelps), line.join(" · "));
        }
        let part = if q.is_empty() { Languages::said(words, request) } else { Languages::found(words, &q) };
        Self {
            frame: visitor.frame(portal, texts::IdentificationWhich),
            id: request.id.to_string(),
            facts: facts.0,
            q,
            part,
            methods: Methods::of(words, request),
            note: None,
        }
    }
}

impl Languages {
    /// What the words of the request may mean.
    fn said(words: &Words, request: &Request) -> Self {
        let choices: Vec<Choice> =
            request.language.candidates.iter().map(|tag| Choice::of(words, tag)).collect();
        let note = if choices.is_empty() { String::new() } else { words.say(texts::IdentificationMayBe) };
        Self { note, choices, chosen: String::new(), problem: None }
    }

    /// What was found for what somebody wrote. Only what is clear is chosen already.
    fn found(words: &Words, written: &str) -> Self {
        if written.is_empty() {
            return Self { note: String::new(), choices: Vec::new(), chosen: String::new(), problem: None };
        }
        let found = search(written, &[]);
        let clear = found.languages.first().filter(|_| found.sense == Sense::Clear);
        Self {
            note: note(words, written, &found),
            chosen: clear.map(ToString::to_string).unwrap_or_default(),
            choices: found.languages.iter().map(|tag| Choice::of(words, tag)).collect(),
            problem: None,
        }
    }
}
