//! Why a request is not filled: what happened so far, who can be asked, who cannot and by which rule, what would
//! help; and for anybody on the roster, why not them.

use std::collections::HashSet;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use http::{StatusCode, Uri};
use turjuman_dispatch::eligibility::Exclusion;
use turjuman_dispatch::model::{InterpreterId, OfferState, Request, RequestId, RequestState};
use turjuman_dispatch::policy::FallbackVendor;
use turjuman_operations::feed::{Interest, Topic};
use turjuman_operations::requests::Explained;

use super::history::{self, Moment};
use super::reasons::{self, Reason};
use super::{request_id, rpc, suggestions, texts};
use crate::choice::Choice;
use crate::facts::{Fact, Facts};
use crate::live::changes;
use crate::query::query;
use crate::{Fault, Frame, Portal, Visitor, Words, page_with};

/// People that are listed of each kind; all are counted.
const MOST_LISTED: usize = 50;
/// People of one name.
const MOST_OF_A_NAME: usize = 10;

#[derive(Template)]
#[template(path = "coordinator/why.html")]
pub(super) struct WhyPage {
    pub(super) frame: Frame,
    id: String,
    own: Option<Choice>,
    facts: Vec<Fact>,
    history: Vec<Moment>,
    /// Nothing when nobody is looked for any more.
    why: Option<Why>,
    who: String,
    people: Vec<Person>,
    nobody: bool,
    /// Said above the page.
    pub(super) note: Option<String>,
    /// Whom a coordinator wants to assign, or have asked, although rules speak against it.
    pub(super) confirm: Option<Person>,
    /// Whether that is to ask them, and can be.
    pub(super) ask_all_the_same: bool,
    /// Companies that have the language; nothing when nobody is looked for any more.
    vendors: Vec<Vendor>,
}

/// A company that can be named to the requester.
struct Vendor {
    name: String,
    phone: String,
    open: bool,
    /// The requester was told to call it.
    named: bool,
}

/// The explanation.
struct Why {
    askable: Vec<Person>,
    helps: Vec<String>,
    /// Reasons with counts, the commonest first.
    counts: Vec<String>,
    excluded: Vec<Person>,
}

/// Somebody of the roster, and what speaks against them.
pub(super) struct Person {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) assign: String,
    pub(super) ask: String,
    /// They can be offered the request: nothing speaks against it, or only against asking them just now.
    pub(super) can_be_asked: bool,
    pub(super) reasons: Vec<Reason>,
    /// Said when nothing speaks against them.
    pub(super) fits: Option<String>,
}

impl Person {
    pub(super) fn new(words: &Words, id: InterpreterId, name: String, found: &[Exclusion]) -> Self {
        let reasons: Vec<Reason> = found.iter().map(|one| Reason::of(words, one)).collect();
        let fits = reasons.is_empty().then(|| words.say(texts::WhyPersonFits { name: name.clone() }));
        let assign = words.say(texts::AssignWho { name: name.clone() });
        let ask = words.say(texts::AskWho { name: name.clone() });
        let can_be_asked = found.iter().all(|one| one.reason.is_soft());
        Self { id: id.to_string(), name, assign, ask, can_be_asked, reasons, fits }
    }
}

/// `GET /board/{id}`; `?who=` a name says why not them.
pub(super) async fn show(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    uri: Uri,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::EXPLAIN)?;
    let page = WhyPage::of(&portal, &visitor, request_id(&id)?, query(&uri, "who")).await?;
    page_with(StatusCode::OK, &page)
}

/// `GET /board/{id}/live`: its events.
pub(super) async fn live(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::WATCH)?;
    visitor.may(&portal, rpc::EXPLAIN)?;
    let id = request_id(&id)?;
    portal.desk.request(&visitor.caller, id).await?;
    changes(&portal, &visitor.reader, Interest::new(vec![Topic::Request(id)]))
}

impl WhyPage {
    pub(super) async fn of(
        portal: &Portal,
        visitor: &Visitor,
        id: RequestId,
        who: String,
    ) -> Result<Self, Fault> {
        let (desk, words) = (&portal.desk, &visitor.words);
        let request = desk.request(&visitor.caller, id).await?;
        let offers = desk.store().offers_of(desk.organization(), id).await?;
        let searching = request.state == RequestState::Searching;
        let mut why =
            if searching { Some(Why::of(words, &desk.explain(&visitor.caller, id).await?)) } else { None };
        let named = if searching { named(portal, &who) } else { Vec::new() };
        let people = if named.is_empty() {
            Vec::new()
        } else {
            desk.explain_people(&visitor.caller, id, &named).await?
        };
        let mut people: Vec<Person> = people
            .iter()
            .map(|(entry, found)| Person::new(words, entry.id, entry.display_name.clone(), found))
            .collect();
        // Whose offer waits for an answer is not asked a second time.
        let open = offers.iter().filter(|offer| offer.state == OfferState::Open);
        let asked: HashSet<String> = open.map(|offer| offer.interpreter.to_string()).collect();
        let shown = people.iter_mut().chain(why.iter_mut().flat_map(|why| &mut why.excluded));
        shown.filter(|person| asked.contains(&person.id)).for_each(|person| person.can_be_asked = false);
        let own = request.language.tag.as_ref().map(|tag| Choice::of(words, tag));
        let language =
            own.as_ref().map_or_else(|| words.say(texts::WhyUnknown), |choice| choice.short().to_owned());
        let frame = visitor.frame(portal, texts::WhyTitle { language });
        let is_over = matches!(
            request.state,
            RequestState::Completed | RequestState::Cancelled | RequestState::Unfilled
        );
        Ok(Self {
            frame: if is_over { frame } else { frame.following(format!("/board/{id}/live")) },
            id: id.to_string(),
            own,
            facts: Facts::of(words, &request).with_identification(words, &request).0,
            history: history::of(portal, visitor, &request, &offers).await?,
            why,
            nobody: !who.is_empty() && people.is_empty(),
            who,
            people,
            note: None,
            confirm: None,
            ask_all_the_same: false,
            vendors: if searching { vendors(portal, &request) } else { Vec::new() },
        })
    }
}

/// The companies of the policy that have the language of a request.
fn vendors(portal: &Portal, request: &Request) -> Vec<Vendor> {
    let (policy, now) = (portal.desk.policy(), portal.desk.now());
    let Some(language) = &request.language.tag else { return Vec::new() };
    let fitting = policy.fallback.vendors.iter().filter(|vendor| vendor.has(language));
    let vendor = |vendor: &FallbackVendor| Vendor {
        name: vendor.name.clone(),
        phone: vendor.phone.clone(),
        open: vendor.is_open(policy.zone(), now),
        named: request.fallback.as_ref().is_some_and(|named| named.name == vendor.name),
    };
    fitting.map(vendor).collect()
}

/// People of the roster whose names begin with this, or have a word that does.
fn named(portal: &Portal, who: &str) -> Vec<InterpreterId> {
    let wanted = who.to_lowercase();
    if wanted.is_empty() {
        return Vec::new();
    }
    let fits = |name: &str| {
        let name = name.to_lowercase();
        name.starts_with(&wanted) || name.split_whitespace().any(|word| word.starts_with(&wanted))
    };
    let roster = portal.desk.roster();
    let found = roster.iter().filter(|entry| fits(&entry.display_name));
    found.take(MOST_OF_A_NAME).map(|entry| entry.id).collect()
}

impl Why {
    fn of(words: &Words, explained: &Explained) -> Self {
        let Explained { explanation, names } = explained;
        let name = |id: &InterpreterId| names.get(id).cloned().unwrap_or_default();
        let askable = explanation.askable.iter().take(MOST_LISTED);
        let excluded = explanation.excluded.iter().take(MOST_LISTED);
        let mut counts: Vec<_> = explanation.counts.iter().map(|(reason, count)| (*count, *reason)).collect();
        counts.sort_by(|a, b| b.cmp(a));
        let count = |(count, reason)| {
            let reason = reasons::text(words, reason);
            words.say(texts::WhyNotCount { reason, count })
        };
        Self {
            askable: askable
                .map(|one| Person::new(words, one.interpreter, name(&one.interpreter), &[]))
                .collect(),
            helps: explanation.suggestions.iter().map(|one| suggestions::text(words, one)).collect(),
            counts: counts.into_iter().map(count).collect(),
            excluded: excluded.map(|(id, found)| Person::new(words, *id, name(id), found)).collect(),
        }
    }
}
