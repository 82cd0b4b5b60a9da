//! What an error of the mail server means: try again, or never. Only codes are kept of what the server says, because
//! its sentences often repeat the address.

use std::error::Error as _;

use lettre::transport::smtp::Error;

use crate::channel::SendError;

/// Refusals that concern our login or our connection, not the recipient. The operator mends them, so the mail waits.
const ABOUT_US: [u16; 5] = [421, 530, 534, 535, 538];

/// Sorts an error of the transport.
pub(super) fn judge(error: &Error) -> SendError {
    let said = error.source().map(ToString::to_string).unwrap_or_default();
    let Some(code) = error.status().map(u16::from) else {
        if said.contains("SMTPUTF8") {
            return SendError::Permanent("the mail server takes no address with letters beyond ASCII".into());
        }
        return SendError::Transient(connection_problem(error).into());
    };
    let code_text = match enhanced_code(&said) {
        Some(enhanced) => format!("{code} {enhanced}"),
        None => code.to_string(),
    };
    if ABOUT_US.contains(&code) {
        tracing::error!(
            code,
            "the mail server does not take mail from us; check email.user and email.password"
        );
        SendError::Transient(format!("the mail server does not let us in ({code_text})"))
    } else if error.is_permanent() {
        SendError::Permanent(format!("the mail server refused it for good ({code_text})"))
    } else {
        SendError::Transient(format!("the mail server put it off ({code_text})"))
    }
}

/// It does not answer.
pub(super) const LATE: &str = "the mail server did not answer in time";
/// It is not there.
pub(super) const OUT_OF_REACH: &str = "the mail server could not be reached";

fn connection_problem(error: &Error) -> &'static str {
    if error.is_timeout() {
        LATE
    } else if error.is_tls() {
        "the mail server's certificate or TLS was not accepted"
    } else if error.is_client() {
        "the mail server does not offer what the settings ask for"
    } else if error.is_response() {
        "the mail server answered something that is not SMTP"
    } else {
        OUT_OF_REACH
    }
}

/// The enhanced status code (RFC 3463) at the start of an answer, such as `5.1.1`.
fn enhanced_code(said: &str) -> Option<&str> {
    let first = said.split_whitespace().next()?;
    let mut parts = first.split('.');
    let numbers = |part: Option<&str>, longest| {
        part.is_some_and(|p| (1..=longest).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_digit()))
    };
    let fits = numbers(parts.next(), 1) && numbers(parts.next(), 3) && numbers(parts.next(), 3);
    (fits && parts.next().is_none()).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_enhanced_code_is_read_and_nothing_else_is_kept() {
        assert_eq!(enhanced_code("5.1.1 <amina@interpreters.example> unknown"), Some("5.1.1"));
        for other in ["", "<amina@interpreters.example> unknown", "5.1", "10.0.0.1 blocked", "5.1.1.1 x"] {
            assert_eq!(enhanced_code(other), None, "{other}");
        }
    }
}
