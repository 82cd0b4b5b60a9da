//! What people write to us, and what they are told at once.
//!
//! A message counts because of the number it comes from, which the gateway vouches for with its signature. It can answer
//! offers made to the people of the roster who have that number, and turn text messages off and on; nothing else.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::{DeclineReason, Interpreter, Offer, OfferState, Reader};
use turjuman_localization::{AboutSession, SmsReply};
use turjuman_operations::Desk;
use turjuman_operations::caller::{Call, Caller};
use turjuman_operations::error::{OperationError, Refusal};
use turjuman_operations::idempotency::CallKey;
use turjuman_operations::offers::reply_code;
use turjuman_operations::ports::{InterpreterFilter, OfferFilter, Page, StoreError};

use super::config::SmsConfig;
use super::signature;
use super::typed::{Typed, read};
use crate::render::Renderer;

/// So many of a person's latest offers are looked at; nobody has more open ones.
const LATEST: u32 = 50;
/// People who may share a number: a family, an agency.
const SHARING: u32 = 20;
/// An answer without a code may be about an offer that ended within this time.
const RECENT: SignedDuration = SignedDuration::from_hours(24);
/// The method under which the idempotency keys of answers are kept.
const METHOD: &str = "AnswerBySms";

/// A message from the gateway.
#[derive(Clone, PartialEq, Eq)]
pub struct Inbound {
    /// The gateway's id of the message: the same when it hands it over again.
    pub id: String,
    /// The number it comes from (E.164).
    pub from: String,
    /// What it says.
    pub body: String,
    /// The gateway has answered STOP, START or HELP itself.
    pub is_answered: bool,
}

/// Neither the number nor the words.
impl std::fmt::Debug for Inbound {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Inbound").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Talks with the gateway about what comes back. Cheap to clone.
#[derive(Clone)]
pub struct SmsDesk {
    pub(super) desk: Desk,
    renderer: Arc<Renderer>,
    config: SmsConfig,
    forged: Arc<AtomicU64>,
}

/// Who has the number.
struct People {
    interpreters: Vec<Interpreter>,
    staff: Vec<Reader>,
}

/// An offer with the one to whom it was made.
type Asked<'a> = (&'a Interpreter, Offer);

impl SmsDesk {
    /// The conversation of this desk, in the words of this renderer.
    pub fn new(desk: Desk, renderer: Arc<Renderer>, config: SmsConfig) -> Self {
        Self { desk, renderer, config, forged: Arc::default() }
    }

    /// True when the gateway has signed this form, posted to this path and query of ours. Nothing may be done otherwise.
    pub fn is_signed(&self, path_and_query: &str, form: &[(String, String)], signature: &str) -> bool {
        signature::fits(self.config.token.expose(), &self.config.public(path_and_query), form, signature)
    }

    /// A call without a signature that fits. An operator who set a wrong address must find out; whoever knocks all day must
    /// not fill the log: it names the first, the second, the fourth, the eighth …
    pub(super) fn note_forged(&self) {
        let calls = self.forged.fetch_add(1, Ordering::Relaxed) + 1;
        if calls.is_power_of_two() {
            tracing::warn!(
                calls,
                "a call at a door for the text message gateway is not signed by it; is sms.public_url right?"
            );
        }
    }

    /// Does what a message says and answers it; `None` when there is nothing to say.
    pub async fn hear(&self, inbound: &Inbound) -> Option<String> {
        let people = match self.people(&inbound.from).await {
            Ok(people) => people,
            Err(error) => {
                tracing::error!(%error, message = inbound.id, "a text message could not be acted on");
                return self.words("", &SmsReply::TryAgain);
            }
        };
        let locale = people.locale().to_owned();
        let lists = [self.renderer.sms_words(&locale), self.renderer.sms_words("en-US")];
        let reply = match read(&inbound.body, &lists) {
            Typed::Stop => self.switch(&inbound.from, false).await,
            Typed::Start => self.switch(&inbound.from, true).await,
            Typed::Help => Ok(SmsReply::Help { phone: self.config.help_phone.clone() }),
            _ if people.is_nobody() => Ok(SmsReply::UnknownNumber),
            Typed::Answer { accept, code } => self.answer(&people, inbound, accept, code.as_deref()).await,
            Typed::Other => self.ask_again(&people).await,
        };
        let reply = reply.unwrap_or_else(|error| {
            tracing::error!(%error, message = inbound.id, "a text message could not be acted on");
            SmsReply::TryAgain
        });
        if inbound.is_answered
            && matches!(reply, SmsReply::Stopped | SmsReply::Started | SmsReply::Help { .. })
        {
            return None;
        }
        self.words(&locale, &reply)
    }

    fn words(&self, locale: &str, reply: &SmsReply) -> Option<String> {
        match self.renderer.sms_reply(locale, reply) {
            Ok(told) => Some(told.body),
            Err(error) => {
                tracing::error!(%error, "an answer to a text message cannot be put into words");
                None
            }
        }
    }

    async fn people(&self, number: &str) -> Result<People, StoreError> {
        let (store, organization) = (self.desk.store(), self.desk.organization());
        let filter =
            InterpreterFilter { active: Some(true), phone: Some(number.to_owned()), ..Default::default() };
        let interpreters =
            store.list_interpreters(organization, &filter, Page { before: None, limit: SHARING }).await?;
        Ok(People { interpreters, staff: store.readers_at(organization, number).await? })
    }

    /// Durable: it holds until they say otherwise here or in their preferences.
    async fn switch(&self, number: &str, on: bool) -> Result<SmsReply, OperationError> {
        let found = self.desk.switch_text_messages(number, on).await?;
        Ok(match (on, found) {
            (false, _) => SmsReply::Stopped,
            (true, 0) => SmsReply::UnknownNumber,
            (true, _) => SmsReply::Started,
        })
    }

    /// Finds the offer that is meant, and accepts or declines it.
    async fn answer(
        &self,
        people: &People,
        inbound: &Inbound,
        accept: bool,
        code: Option<&str>,
    ) -> Result<SmsReply, OperationError> {
        let now = self.desk.now();
        for person in &people.interpreters {
            // The same message again: the same offer, whatever is open now.
            let caller = Caller::known_as(person);
            let store = self.desk.store();
            let before = store
                .idempotency(self.desk.organization(), &caller.subject, METHOD, &inbound.id, now)
                .await?;
            if let Some(id) = before.and_then(|record| record.result.offer)
                && let Some(offer) = store.offer(self.desk.organization(), id).await?
            {
                return self.carry_out(person, &offer, inbound, accept).await;
            }
        }
        let asked = self.asked(people).await?;
        let meant: Vec<&Asked<'_>> =
            asked.iter().filter(|(_, offer)| code.is_none_or(|code| reply_code(offer.id) == code)).collect();
        let open: Vec<&Asked<'_>> = meant.iter().copied().filter(|(_, offer)| is_open(offer, now)).collect();
        let found = match (open.as_slice(), code) {
            ([one], _) => *one,
            ([one, ..], _) => return Ok(which(&one.1, self.about(&one.1).await?)),
            // An ended offer is answered with how it ended.
            ([], Some(code)) => match meant.first() {
                Some(ended) => *ended,
                None => return Ok(SmsReply::CodeUnknown { code: code.to_owned() }),
            },
            ([], None) => {
                match meant.first().filter(|(_, offer)| now.duration_since(offer.expires_at) < RECENT) {
                    Some(ended) => *ended,
                    None => return Ok(SmsReply::NothingOpen),
                }
            }
        };
        self.carry_out(found.0, &found.1, inbound, accept).await
    }

    async fn carry_out(
        &self,
        person: &Interpreter,
        offer: &Offer,
        inbound: &Inbound,
        accept: bool,
    ) -> Result<SmsReply, OperationError> {
        let caller = Caller::known_as(person);
        let key = CallKey {
            caller: caller.subject.clone(),
            method: METHOD,
            key: inbound.id.clone(),
            body_hash: format!("{} {accept}", offer.id).into_bytes(),
        };
        let call = Call { caller, key: Some(key) };
        let done = if accept {
            self.desk.accept(&call, offer.id).await.map(drop)
        } else {
            self.desk.decline(&call, offer.id, DeclineReason::Other).await.map(drop)
        };
        let about = self.about(offer).await?;
        match done {
            Ok(()) if accept => Ok(SmsReply::Accepted(about)),
            Ok(()) => Ok(SmsReply::Declined(about)),
            Err(OperationError::Refused(refusal)) => match refusal {
                Refusal::OfferExpired => Ok(SmsReply::Expired(about)),
                Refusal::OfferTaken => Ok(SmsReply::Taken(about)),
                Refusal::OfferWithdrawn | Refusal::RequestCancelled => Ok(SmsReply::Withdrawn(about)),
                Refusal::OfferAnswered(before) => {
                    Ok(SmsReply::Answered { about, accepted: before == OfferState::Accepted })
                }
                Refusal::Busy | Refusal::NotEligible(_) => Ok(SmsReply::NotPossible(about)),
                other => Err(other.into()),
            },
            Err(error) => Err(error),
        }
    }

    async fn ask_again(&self, people: &People) -> Result<SmsReply, OperationError> {
        let now = self.desk.now();
        let mut open = self.asked(people).await?;
        open.retain(|(_, offer)| is_open(offer, now));
        let Some((_, offer)) = open.first() else { return Ok(SmsReply::NothingOpen) };
        let about = self.about(offer).await?;
        if open.len() > 1 {
            return Ok(which(offer, about));
        }
        Ok(SmsReply::NotUnderstood { about, code: reply_code(offer.id) })
    }

    /// Their latest offers, newest first.
    async fn asked<'a>(&self, people: &'a People) -> Result<Vec<Asked<'a>>, StoreError> {
        let mut asked = Vec::new();
        for person in &people.interpreters {
            let filter = OfferFilter { interpreter: Some(person.id), ..OfferFilter::default() };
            let page = Page { before: None, limit: LATEST };
            let offers = self.desk.store().list_offers(self.desk.organization(), &filter, page).await?;
            asked.extend(offers.into_iter().map(|offer| (person, offer)));
        }
        asked.sort_by_key(|(_, offer)| std::cmp::Reverse(offer.id));
        Ok(asked)
    }

    async fn about(&self, offer: &Offer) -> Result<AboutSession, OperationError> {
        let request = self.desk.store().request(self.desk.organization(), offer.request).await?;
        let request = request.ok_or(OperationError::NotFound("request"))?;
        Ok(AboutSession {
            language: crate::render::language(&offer.language),
            starts_at: request.interval.start,
        })
    }
}

impl People {
    fn is_nobody(&self) -> bool {
        self.interpreters.is_empty() && self.staff.is_empty()
    }

    /// The locale of the first of them; nothing when there is nobody.
    fn locale(&self) -> &str {
        let interpreters = self.interpreters.iter().map(|person| &person.preferences);
        let mut all = interpreters.chain(self.staff.iter().map(|person| &person.preferences));
        all.next().map_or("", |preferences| preferences.locale.as_str())
    }
}

fn is_open(offer: &Offer, now: Timestamp) -> bool {
    offer.state == OfferState::Open && now < offer.expires_at
}

fn which(offer: &Offer, about: AboutSession) -> SmsReply {
    SmsReply::Which { about, code: reply_code(offer.id) }
}
