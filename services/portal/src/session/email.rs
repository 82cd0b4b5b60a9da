//! Links by e-mail, for interpreters: the answer never tells whether an address is known.

use std::sync::Arc;
use std::time::Duration;

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{get, post};
use http::StatusCode;
use turjuman_dispatch::model::Interpreter;
use turjuman_localization::EmailFooter;
use turjuman_notifications::{ChannelAdapter, Outgoing};
use turjuman_operations::caller::Caller;
use turjuman_operations::sign_in::{SignInLink, Through};

use super::page::SignInPage;
use super::{Guest, leads_on, sign_in_path};
use crate::frame::{Fault, Form, Frame, page, page_with, see_other, texts};
use crate::portal::Portal;
use crate::words::Words;

/// Nobody's address is longer.
const LONGEST_ADDRESS: usize = 254;
/// After one link, before the next is made, whoever asks for it: what is asked for by the thousand is not sent by the thousand.
const PAUSE: Duration = Duration::from_millis(200);

#[derive(Template)]
#[template(path = "sign_in/sent.html")]
struct SentPage {
    frame: Frame,
}

pub(super) fn routes() -> Router<Portal> {
    Router::new().route("/sign-in/email", post(send)).route("/sign-in/sent", get(sent))
}

async fn sent(State(portal): State<Portal>, guest: Guest) -> Result<Response, Fault> {
    page(&SentPage { frame: guest.frame(&portal, texts::SignInEmailSentTitle) })
}

async fn send(State(portal): State<Portal>, guest: Guest, form: Form) -> Result<Response, Fault> {
    let Some(email) = portal.email.clone() else { return Err(Fault::NotFound) };
    let address = form.text("email");
    if !is_address(address) {
        let mut again = SignInPage::new(&portal, &guest, leads_on(form.text("to")).map(str::to_owned));
        again.address = address.chars().take(LONGEST_ADDRESS).collect();
        again.problem = Some(guest.words.say(texts::SignInEmailNotAnAddress));
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    // Looked for and sent after the answer: how long the answer takes tells nothing either.
    let Ok(turn) = portal.links.clone().try_acquire_owned() else { return Err(Fault::Overloaded) };
    let (portal, address) = (portal.clone(), address.to_owned());
    tokio::spawn(async move {
        let _turn = turn;
        if let Err(fault) = send_links(&portal, &email, &address).await {
            tracing::warn!(?fault, "a sign-in link could not be sent");
        }
        tokio::time::sleep(PAUSE).await;
    });
    Ok(see_other("/sign-in/sent"))
}

/// What a person may have meant as an address; whether it is one, its mail server knows.
fn is_address(text: &str) -> bool {
    let Some((name, host)) = text.rsplit_once('@') else { return false };
    let plain = |part: &str| !part.is_empty() && !part.chars().any(|c| c.is_whitespace() || c.is_control());
    text.len() <= LONGEST_ADDRESS && plain(name) && plain(host) && host.contains('.')
}

/// Sends a link to every active interpreter who has this address. A couple who shares one gets two.
async fn send_links(portal: &Portal, email: &Arc<dyn ChannelAdapter>, address: &str) -> Result<(), Fault> {
    let wanted = address.to_lowercase();
    let found: Vec<Arc<Interpreter>> = {
        let roster = portal.desk.roster();
        let has_it = |entry: &Interpreter| {
            entry.active && entry.email.as_ref().is_some_and(|known| known.to_lowercase() == wanted)
        };
        roster.iter().filter(|entry| has_it(entry)).take(3).cloned().collect()
    };
    for person in found {
        send_link(portal, email, &person).await?;
    }
    Ok(())
}

async fn send_link(
    portal: &Portal,
    email: &Arc<dyn ChannelAdapter>,
    person: &Interpreter,
) -> Result<(), Fault> {
    let Some(address) = &person.email else { return Ok(()) };
    let now = portal.desk.now();
    let caller = Caller::known_as(person);
    let open = portal.sign_ins.links_of(portal.organization(), &caller.subject, now).await?;
    if open >= SignInLink::MOST_BY_EMAIL {
        tracing::info!("somebody asked for more sign-in links than are good at once");
        return Ok(());
    }
    let (link, path) = sign_in_path(caller, Through::Email, now).map_err(|_| Fault::Broken)?;
    portal.sign_ins.keep_link(&link).await?;
    let locale = portal.catalogue.negotiate(&person.preferences.locale);
    let words = Words::new(portal.renderer.clone(), locale);
    let body = [
        words.say(texts::SignInMailBody),
        format!("{}{path}", portal.settings.public_url),
        words.say(texts::SignInMailEnd),
        words.say(EmailFooter),
    ];
    let outgoing = Outgoing {
        about: String::new(),
        offer: None,
        delivery: portal.desk.new_delivery_id(now),
        address: address.clone(),
        locale: words.lang().to_owned(),
        direction: locale.direction(),
        subject: words.say(texts::SignInMailSubject),
        body: body.join("\n\n"),
        at: now,
        useful_until: Some(link.expires_at),
        calendar: None,
    };
    if let Err(error) = email.send(&outgoing).await {
        // The person asks again; a link that comes later than it is good helps nobody.
        tracing::warn!(%error, "a sign-in link could not be sent");
    }
    Ok(())
}
