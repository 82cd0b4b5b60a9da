//! One message as it goes over the wire: plain text, its language, a Message-ID that every attempt shares.

use std::time::SystemTime;

use lettre::Message;
use lettre::address::Address;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, SinglePart};
use turjuman_dispatch::model::DeliveryId;

use crate::channel::{Outgoing, SendError};

/// The Message-ID of a delivery. Every attempt has the same one, so that a mail client or a relay that sees a message
/// twice can tell.
pub(super) fn message_id(delivery: DeliveryId, host: &str) -> String {
    format!("<{delivery}.turjuman@{host}>")
}

/// Builds the message.
pub(super) fn compose(
    outgoing: &Outgoing,
    from: &Mailbox,
    reply_to: Option<&Mailbox>,
    host: &str,
) -> Result<Message, SendError> {
    let address: Address = outgoing
        .address
        .parse()
        .map_err(|_| SendError::Permanent("the address on file is not an e-mail address".into()))?;
    let mut builder = Message::builder()
        .from(from.clone())
        .to(Mailbox::new(None, address))
        .date(SystemTime::from(outgoing.at))
        .message_id(Some(message_id(outgoing.delivery, host)))
        .subject(one_line(&outgoing.subject))
        // RFC 3834: vacation responders and ticket systems must not answer.
        .raw_header(header("Auto-Submitted", "auto-generated".into())?)
        .raw_header(header("Content-Language", one_line(&outgoing.locale))?);
    if let Some(reply_to) = reply_to {
        builder = builder.reply_to(reply_to.clone());
    }
    builder
        .singlepart(SinglePart::plain(outgoing.body.clone()))
        .map_err(|_| SendError::Permanent("the message could not be put together".into()))
}

fn header(name: &str, value: String) -> Result<HeaderValue, SendError> {
    let name = HeaderName::new_from_ascii(name.to_owned())
        .map_err(|_| SendError::Permanent("a header has an impossible name".into()))?;
    Ok(HeaderValue::new(name, value))
}

/// A header is one line, whatever a name in it holds.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn outgoing() -> Outgoing {
        Outgoing {
            delivery: DeliveryId::from_uuid(uuid::Uuid::from_u128(7)),
            address: "amina@interpreters.example".into(),
            locale: "ar".into(),
            subject: "طلب جديد".into(),
            body: "مرحبا\n".into(),
            at: "2026-03-02T14:00:00Z".parse().unwrap(),
        }
    }

    fn composed(outgoing: &Outgoing) -> Result<String, SendError> {
        let from = "Interpreter desk <desk@city.example>".parse().unwrap();
        let reply_to: Mailbox = "help@city.example".parse().unwrap();
        compose(outgoing, &from, Some(&reply_to), "city.example")
            .map(|message| String::from_utf8(message.formatted()).unwrap())
    }

    #[test]
    fn a_message_carries_its_language_and_a_stable_id() {
        let text = composed(&outgoing()).unwrap();
        for line in [
            "Message-ID: <dlv_00000000000000000000000000000007.turjuman@city.example>",
            "Content-Language: ar",
            "Auto-Submitted: auto-generated",
            "Reply-To: help@city.example",
            "Date: Mon, 02 Mar 2026 14:00:00 +0000",
            "Content-Type: text/plain; charset=utf-8",
        ] {
            assert!(text.contains(line), "no {line} in\n{text}");
        }
    }

    #[test]
    fn a_line_break_in_a_subject_makes_no_header() {
        let sly = Outgoing { subject: "Hello\r\nBcc: everybody@city.example".into(), ..outgoing() };
        let text = composed(&sly).unwrap();
        assert!(!text.contains("\r\nBcc:"), "{text}");
    }

    #[test]
    fn what_is_no_address_is_permanent_and_not_quoted() {
        let wrong = Outgoing { address: "no address".into(), ..outgoing() };
        let Err(SendError::Permanent(reason)) = composed(&wrong) else { panic!("must be permanent") };
        assert!(!reason.contains("no address"));
    }
}
