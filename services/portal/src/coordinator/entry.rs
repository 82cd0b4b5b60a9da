//! One entry of the roster: adding an interpreter, and changing what is known of them. What was typed stays until it is right,
//! and nobody overwrites what a colleague saved in the meantime.

mod typed;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use http::{StatusCode, Uri};
use turjuman_dispatch::model::{Gender, Interpreter, InterpreterId};
use turjuman_operations::caller::OnBehalf;
use turjuman_operations::error::OperationError;

use super::rpc;
use crate::query::query;
use crate::{Fault, Form, Frame, Portal, Visitor, Words, page_with, see_other};
use typed::Typed;

/// The words of this page.
mod texts {
    pub(super) use turjuman_localization::portal::availability::*;
    pub(super) use turjuman_localization::portal::entry::*;
    pub(super) use turjuman_localization::portal::roster::RosterTitle;
}

#[derive(Template)]
#[template(path = "coordinator/entry.html")]
struct EntryPage {
    frame: Frame,
    /// Where the form goes.
    action: String,
    /// The version that was read; nothing for somebody new.
    version: Option<u64>,
    typed: Typed,
    wrong: bool,
    /// Said above the form after it was saved.
    done: Option<String>,
    kinds: Vec<(String, String)>,
    ways: Vec<(&'static str, String)>,
    genders: Vec<(&'static str, String)>,
    /// Tag, own name, direction.
    locales: Vec<(String, String, &'static str)>,
}

/// `GET /roster/new`.
pub(super) async fn blank(State(portal): State<Portal>, visitor: Visitor) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::ENROL)?;
    let typed = Typed::blank(&portal, &visitor.words);
    shown(&portal, &visitor, None, typed, None)
}

/// `POST /roster/new`.
pub(super) async fn add(
    State(portal): State<Portal>,
    visitor: Visitor,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::ENROL)?;
    let mut typed = Typed::of(&visitor.words, &form);
    if typed.more(&form) {
        return shown(&portal, &visitor, None, typed, None);
    }
    let input = typed.read(&visitor.words);
    if typed.is_wrong() {
        // All of it at once: what cannot be read, and what the desk would say of the rest.
        typed.take(&visitor.words, &portal.desk.problems_of_entry(None, &input));
        return shown(&portal, &visitor, None, typed, None);
    }
    let call = visitor.call("CreateInterpreter", &form)?;
    match portal.desk.create_interpreter(&call, &input).await {
        Ok(entry) => Ok(see_other(&format!("/roster/{}?done=added", entry.id))),
        Err(OperationError::Invalid(problems)) => {
            typed.take(&visitor.words, &problems);
            shown(&portal, &visitor, None, typed, None)
        }
        Err(error) => Err(error.into()),
    }
}

/// `GET /roster/{id}`.
pub(super) async fn show(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    uri: Uri,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::ENTRY)?;
    let entry = entry(&portal, &visitor, &id).await?;
    let done = match query(&uri, "done").as_str() {
        "added" => Some(visitor.words.say(texts::EntryAdded)),
        "saved" => Some(visitor.words.say(texts::EntrySaved)),
        _ => None,
    };
    let typed = Typed::kept(&portal, &visitor.words, &entry);
    shown(&portal, &visitor, Some((&entry, entry.version)), typed, done)
}

/// `POST /roster/{id}`.
pub(super) async fn save(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::CHANGE)?;
    let entry = entry(&portal, &visitor, &id).await?;
    let seen = form.text("version").parse().map_err(|_| Fault::StaleForm)?;
    let mut typed = Typed::of(&visitor.words, &form);
    if typed.more(&form) {
        return shown(&portal, &visitor, Some((&entry, seen)), typed, None);
    }
    let input = typed.read(&visitor.words);
    if typed.is_wrong() {
        typed.take(&visitor.words, &portal.desk.problems_of_entry(Some(entry.id), &input));
    } else {
        let call = visitor.call("UpdateInterpreter", &form)?;
        match portal.desk.save_interpreter(&call, entry.id, seen, &input).await {
            Ok(_) => return Ok(see_other(&format!("/roster/{}?done=saved", entry.id))),
            Err(OperationError::Invalid(problems)) => typed.take(&visitor.words, &problems),
            Err(error) => return Err(error.into()),
        }
    }
    // Who has read that somebody else was faster, and saves again, means it.
    let version = if typed.outdated { entry.version } else { seen };
    shown(&portal, &visitor, Some((&entry, version)), typed, None)
}

/// An entry by the id in an address.
async fn entry(portal: &Portal, visitor: &Visitor, id: &str) -> Result<Interpreter, Fault> {
    let id: InterpreterId = id.parse().map_err(|_| Fault::NotFound)?;
    Ok(portal.desk.interpreter(&visitor.caller, OnBehalf::Of(id)).await?)
}

fn shown(
    portal: &Portal,
    visitor: &Visitor,
    kept: Option<(&Interpreter, u64)>,
    typed: Typed,
    done: Option<String>,
) -> Result<Response, Fault> {
    let (words, policy) = (&visitor.words, portal.desk.policy());
    let frame = match kept {
        None => visitor.frame(portal, texts::EntryNew),
        Some((entry, _)) => visitor.frame(portal, texts::EntryTitle { name: entry.display_name.clone() }),
    };
    let wrong = typed.is_wrong();
    let shown = EntryPage {
        frame,
        action: kept.map_or_else(|| "/roster/new".to_owned(), |(entry, _)| format!("/roster/{}", entry.id)),
        version: kept.map(|(_, version)| version),
        wrong,
        done,
        kinds: policy.qualifications.iter().map(|(name, kind)| (name.clone(), kind.label.clone())).collect(),
        ways: typed::WAYS.map(|way| (way.name(), words.modality(way))).to_vec(),
        genders: Gender::ALL.iter().map(|gender| (gender.name(), gender_name(words, *gender))).collect(),
        locales: portal
            .catalogue
            .locales()
            .into_iter()
            .map(|one| (one.tag().to_owned(), portal.catalogue.autonym(&one), one.direction().html()))
            .collect(),
        typed,
    };
    page_with(if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }, &shown)
}

fn gender_name(words: &Words, gender: Gender) -> String {
    match gender {
        Gender::Woman => words.say(texts::EntryGenderWoman),
        Gender::Man => words.say(texts::EntryGenderMan),
        Gender::NonBinary => words.say(texts::EntryGenderNonBinary),
    }
}
