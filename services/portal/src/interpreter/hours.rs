//! When an interpreter can be asked: the switch, the hours of the week, and the days that are otherwise.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use http::{StatusCode, Uri};
use turjuman_operations::caller::OnBehalf;

use super::exceptions::{Listed, Typed, listed};
use super::now::{Switch, zone};
use super::{rpc, texts};
use crate::query::field;
use crate::week::Week;
use crate::{Fault, Form, Frame, Portal, Visitor, page_with, see_other};

#[derive(Template)]
#[template(path = "interpreter/hours.html")]
struct HoursPage {
    frame: Frame,
    switch: Switch,
    now_problem: Option<String>,
    week: Week,
    week_problem: bool,
    saved: bool,
    zone: String,
    exceptions: Vec<Listed>,
    typed: Typed,
}

/// What a form of the page came back with.
#[derive(Default)]
pub(super) struct Said {
    /// What is wrong with the switch.
    pub(super) now_problem: Option<String>,
    /// The hours as typed, and whether something is wrong with them.
    pub(super) week: Option<(Week, bool)>,
    /// True when the hours were saved just now.
    pub(super) saved: bool,
    /// The days off or extra hours as typed, and what is wrong with them.
    pub(super) typed: Option<Typed>,
}

/// `GET /availability`.
pub(super) async fn show(
    State(portal): State<Portal>,
    visitor: Visitor,
    uri: Uri,
) -> Result<Response, Fault> {
    let saved = field(uri.query(), "saved").is_some();
    shown(&portal, &visitor, Said { saved, ..Said::default() }).await
}

/// `POST /availability/week`: saves the hours, or shows the form with one more span.
pub(super) async fn save(
    State(portal): State<Portal>,
    visitor: Visitor,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::WEEK)?;
    let mut week = Week::typed(&visitor.words, &form);
    if form.has("more") {
        week.more(form.text("more"));
        return shown(&portal, &visitor, Said { week: Some((week, false)), ..Said::default() }).await;
    }
    let Some(hours) = week.read(&visitor.words) else {
        return shown(&portal, &visitor, Said { week: Some((week, true)), ..Said::default() }).await;
    };
    let call = visitor.call("UpdateWeeklyHours", &form)?;
    portal.desk.update_weekly_hours(&call, OnBehalf::Own, &hours).await?;
    Ok(see_other("/availability?saved=week"))
}

/// The page; with status 422 when something has to be corrected.
pub(super) async fn shown(portal: &Portal, visitor: &Visitor, said: Said) -> Result<Response, Fault> {
    visitor.may(portal, rpc::AVAILABILITY)?;
    let words = &visitor.words;
    let entry = portal.desk.interpreter(&visitor.caller, OnBehalf::Own).await?;
    let zone = zone(portal, &entry);
    let name = zone.iana_name().unwrap_or(&entry.time_zone).replace('_', " ");
    let (week, week_problem) = said.week.unwrap_or_else(|| (Week::kept(words, &entry.weekly_hours), false));
    let typed = said.typed.unwrap_or_default();
    let wrong = week_problem || said.now_problem.is_some() || typed.is_wrong();
    let hours = HoursPage {
        frame: visitor.frame(portal, texts::AvailabilityTitle),
        switch: Switch::of(portal, words, &entry, "/availability"),
        now_problem: said.now_problem,
        week,
        week_problem,
        saved: said.saved,
        zone: words.say(texts::AvailabilityZone { zone: name }),
        exceptions: listed(words, &zone, &entry.exceptions, portal.desk.now()),
        typed,
    };
    page_with(if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }, &hours)
}
