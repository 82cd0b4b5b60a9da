//! The settings of a person: language of messages, ways, quiet hours; and the private address of their calendar.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use http::{StatusCode, Uri};
use turjuman_dispatch::model::ChannelKind;
use turjuman_notifications::calendar::FeedSecret;
use turjuman_operations::caller::OnBehalf;
use turjuman_operations::error::{OperationError, Problem, Violation};
use turjuman_operations::inbox::{PreferencesField, PreferencesInput, PreferencesView};

use super::devices::Devices;
use super::quiet::Quiet;
use super::{rpc, texts};
use crate::query::field;
use crate::{Fault, Form, Frame, Portal, Visitor, Words, page_with, see_other};

#[derive(Template)]
#[template(path = "interpreter/profile.html")]
struct ProfilePage {
    frame: Frame,
    saved: bool,
    typed: Typed,
    /// Tag, own name, direction.
    locales: Vec<(String, String, &'static str)>,
    zone: String,
    calendar: Option<Calendar>,
    /// Push messages, where there are any.
    devices: Option<Devices>,
}

/// The settings as kept or as typed, and what is wrong with them.
#[derive(Default)]
struct Typed {
    locale: String,
    by_email: bool,
    email: String,
    email_problem: Option<String>,
    by_sms: bool,
    phone: String,
    phone_problem: Option<String>,
    quiet: Quiet,
    urgent: bool,
}

/// The calendar's address, as far as it can be told.
struct Calendar {
    on: bool,
    /// Just made: the only time that it is shown.
    address: Option<String>,
    /// It was made by an earlier press of the same button.
    made_before: bool,
}

/// `GET /profile`.
pub(super) async fn show(
    State(portal): State<Portal>,
    visitor: Visitor,
    uri: Uri,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::PREFERENCES)?;
    let kept = portal.desk.preferences(&visitor.caller).await?;
    let saved = field(uri.query(), "saved").is_some();
    let typed = Typed::kept(&portal, &kept);
    shown(&portal, &visitor, &kept, typed, saved, None).await
}

/// `POST /profile`.
pub(super) async fn save(
    State(portal): State<Portal>,
    visitor: Visitor,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::UPDATE_PREFERENCES)?;
    let words = &visitor.words;
    let mut typed = Typed::of(&form);
    let quiet_hours = typed.quiet.read(words);
    let before = portal.desk.preferences(&visitor.caller).await?;
    // Who has no address and says nothing of e-mail gets it once there is an address, as before.
    let waits = before.email.is_none() && typed.email.is_empty();
    let email = typed.by_email || (waits && before.preferences.channels.contains(&ChannelKind::Email));
    let pushed = before.preferences.channels.contains(&ChannelKind::Push);
    let input = PreferencesInput {
        locale: portal.catalogue.negotiate(&typed.locale).tag().to_owned(),
        // Push messages are chosen device by device.
        channels: [
            (email, ChannelKind::Email),
            (typed.by_sms, ChannelKind::Sms),
            (pushed, ChannelKind::Push),
        ]
        .into_iter()
        .filter_map(|(chosen, channel)| chosen.then_some(channel))
        .collect(),
        email: typed.email.clone(),
        phone: typed.phone.clone(),
        quiet_hours: quiet_hours.clone().unwrap_or_default(),
        urgent_in_quiet_hours: typed.urgent,
    };
    let mask: Vec<String> = PreferencesField::ALL.iter().map(|(_, path)| (*path).to_owned()).collect();
    // All of it at once: what cannot be read, and what the desk would say of the rest.
    let mut found = portal.desk.problems_of_preferences(&input, &mask);
    if typed.by_email && typed.email.is_empty() {
        typed.email_problem = Some(words.say(texts::ProfileEmailMissing));
    }
    if typed.by_sms && typed.phone.is_empty() {
        typed.phone_problem = Some(words.say(texts::ProfilePhoneMissing));
    }
    if found.is_empty() && quiet_hours.is_some() && !typed.is_wrong() {
        let call = visitor.call("UpdatePreferences", &form)?;
        match portal.desk.update_preferences(&call, &input, &mask).await {
            Ok(_) => return Ok(see_other("/profile?saved=yes")),
            Err(OperationError::Invalid(more)) => found = more,
            Err(error) => return Err(error.into()),
        }
    }
    typed.take(words, &found);
    let kept = portal.desk.preferences(&visitor.caller).await?;
    shown(&portal, &visitor, &kept, typed, false, None).await
}

/// `POST /profile/calendar/renew`: makes a new address, and shows it this once.
pub(super) async fn renew(
    State(portal): State<Portal>,
    visitor: Visitor,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::RENEW)?;
    let secret = FeedSecret::draw().ok_or(Fault::Broken)?;
    let hash = secret.hash();
    let call = visitor.call("RenewCalendarFeed", &form)?;
    let entry = portal.desk.set_calendar_secret(&call, Some(hash.clone())).await?;
    // Pressed twice: the address of the first press holds, and was shown then.
    let is_new = entry.preferences.calendar_secret == Some(hash);
    let address = is_new.then(|| format!("{}{}", portal.settings.public_url, secret.path(entry.id)));
    let calendar = Calendar { on: true, address, made_before: !is_new };
    let kept = portal.desk.preferences(&visitor.caller).await?;
    let typed = Typed::kept(&portal, &kept);
    shown(&portal, &visitor, &kept, typed, false, Some(calendar)).await
}

/// `POST /profile/calendar/revoke`.
pub(super) async fn revoke(
    State(portal): State<Portal>,
    visitor: Visitor,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::REVOKE)?;
    portal.desk.set_calendar_secret(&visitor.call("RevokeCalendarFeed", &form)?, None).await?;
    Ok(see_other("/profile#calendar"))
}

async fn shown(
    portal: &Portal,
    visitor: &Visitor,
    kept: &PreferencesView,
    typed: Typed,
    saved: bool,
    calendar: Option<Calendar>,
) -> Result<Response, Fault> {
    let words = &visitor.words;
    let on_the_roster = portal.desk.interpreter_for(&visitor.caller, OnBehalf::Own).is_ok();
    let as_kept =
        || Calendar { on: kept.preferences.calendar_secret.is_some(), address: None, made_before: false };
    let locales = portal.catalogue.locales().into_iter();
    let wrong = typed.is_wrong();
    let profile = ProfilePage {
        frame: visitor.frame(portal, texts::ProfileTitle),
        saved,
        typed,
        locales: locales
            .map(|one| (one.tag().to_owned(), portal.catalogue.autonym(&one), one.direction().html()))
            .collect(),
        zone: words.say(texts::AvailabilityZone { zone: kept.time_zone.replace('_', " ") }),
        calendar: on_the_roster.then(|| calendar.unwrap_or_else(as_kept)),
        devices: Devices::of(portal, visitor).await?,
    };
    page_with(if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }, &profile)
}

impl Typed {
    fn kept(portal: &Portal, kept: &PreferencesView) -> Self {
        let has = |channel| kept.preferences.channels.contains(&channel);
        Self {
            locale: portal.catalogue.negotiate(&kept.preferences.locale).tag().to_owned(),
            // Without an address nothing comes, whatever was chosen.
            by_email: has(ChannelKind::Email) && kept.email.is_some(),
            email: kept.email.clone().unwrap_or_default(),
            by_sms: has(ChannelKind::Sms) && kept.phone.is_some(),
            phone: kept.phone.clone().unwrap_or_default(),
            quiet: Quiet::kept(&kept.preferences.quiet_hours),
            urgent: kept.preferences.urgent_in_quiet_hours,
            ..Self::default()
        }
    }

    fn of(form: &Form) -> Self {
        let text = |field: &str| form.text(field).to_owned();
        Self {
            locale: text("locale"),
            by_email: form.has("by-email"),
            email: text("email"),
            by_sms: form.has("by-sms"),
            phone: text("phone"),
            quiet: Quiet::typed(form),
            urgent: form.has("urgent"),
            ..Self::default()
        }
    }

    fn is_wrong(&self) -> bool {
        self.email_problem.is_some() || self.phone_problem.is_some() || self.quiet.is_wrong()
    }

    /// Notes what the desk says is wrong.
    fn take(&mut self, words: &Words, found: &[Violation]) {
        for Violation { field, problem } in found {
            match (field.as_str(), problem) {
                ("preferences.email", _) => {
                    self.email_problem = Some(words.say(texts::ProfileEmailWrong));
                }
                ("preferences.phone", Problem::Required) => {
                    self.phone_problem = Some(words.say(texts::ProfilePhoneMissing));
                }
                ("preferences.phone", _) => self.phone_problem = Some(words.say(texts::ProfilePhoneWrong)),
                _ => self.quiet.too_many(words),
            }
        }
    }
}
