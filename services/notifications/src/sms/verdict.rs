//! What the gateway's answers and reports mean. Only its numeric codes are kept: its sentences repeat the number.

use std::time::Duration;

use serde::Deserialize;

use crate::channel::SendError;

/// When the gateway's queue for our number is full and it does not say for how long.
const QUEUE_FULL: Duration = Duration::from_secs(60);

/// The gateway's answer to a call that failed.
#[derive(Deserialize)]
struct Refused {
    code: Option<u32>,
}

/// Sorts an answer that is not a success.
pub(super) fn judge(status: u16, retry_after: Option<Duration>, body: &[u8]) -> SendError {
    let code = serde_json::from_slice::<Refused>(body).ok().and_then(|refused| refused.code);
    let shown = match code {
        Some(code) => format!("{status} {code}"),
        None => status.to_string(),
    };
    let later =
        |after: Duration| SendError::Later { reason: format!("the gateway put it off ({shown})"), after };
    match (status, code) {
        (_, Some(21610)) => {
            SendError::Permanent(format!("the recipient told the gateway to stop messages from us ({shown})"))
        }
        (_, Some(20003)) | (401 | 404, _) => {
            about_us(&shown, "the gateway does not let us in; check sms.account and sms.token")
        }
        (_, Some(21212 | 21603 | 21606 | 21659 | 21660 | 21661 | 21701 | 21703 | 21705)) => about_us(
            &shown,
            "the gateway does not send from our number; check sms.from and sms.messaging_service",
        ),
        (_, Some(20429 | 14107)) | (429, _) => later(retry_after.unwrap_or_default()),
        (_, Some(21611)) => later(retry_after.unwrap_or(QUEUE_FULL)),
        (_, Some(21211 | 21214 | 21217 | 21265 | 21401 | 21407 | 21421 | 21614)) => {
            SendError::Permanent(format!("the number cannot get text messages ({shown})"))
        }
        (_, Some(21408 | 21612)) => SendError::Permanent(format!(
            "the gateway does not send to numbers of that country or network ({shown})"
        )),
        (500.., _) => later(retry_after.unwrap_or_default()),
        _ => SendError::Permanent(format!("the gateway refused it for good ({shown})")),
    }
}

/// The operator must mend it, so messages wait.
fn about_us(shown: &str, what_to_do: &str) -> SendError {
    tracing::error!(answer = shown, "{what_to_do}");
    SendError::Transient(format!("the gateway takes nothing from us ({shown})"))
}

/// What became of a message that the gateway took.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Report {
    /// It is on its way.
    Underway,
    /// The telephone has it.
    Arrived,
    /// It will not arrive; why, without the number.
    Failed(String),
}

/// Reads a report's status; `None` for one that says nothing we keep.
pub(super) fn report(status: &str, code: Option<&str>) -> Option<Report> {
    let code = code.filter(|code| code.len() <= 6 && code.bytes().all(|b| b.is_ascii_digit()));
    let why = |said: &str| {
        let meaning = match code {
            Some("30003") => "the phone is switched off or out of reach",
            Some("30004") => "the network blocks messages to this number",
            Some("30005") => "the number does not exist any more",
            Some("30006") => "the number is a landline",
            Some("30007") => "the network took it for unwanted advertising",
            Some("21610") => "the recipient told the gateway to stop messages from us",
            _ => "the network did not say why",
        };
        Report::Failed(match code {
            Some(code) => format!("{said}: {meaning} ({code})"),
            None => format!("{said}: {meaning}"),
        })
    };
    match status {
        "accepted" | "scheduled" | "queued" | "sending" | "sent" => Some(Report::Underway),
        "delivered" | "read" => Some(Report::Arrived),
        "undelivered" => Some(why("not delivered")),
        "failed" => Some(why("the gateway could not send it")),
        "canceled" => Some(why("cancelled at the gateway")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_end_as_states_somebody_can_see_and_quote_no_number() {
        let body = |code: u32| {
            format!(r#"{{"code": {code}, "message": "The 'To' number +19735550111 is …", "status": 400}}"#)
        };
        let judged = |status, code| judge(status, None, body(code).as_bytes());
        for (status, code) in [(400, 21610), (400, 21211), (400, 21614), (400, 21408), (400, 99999)] {
            let SendError::Permanent(reason) = judged(status, code) else { panic!("{code} is for good") };
            assert!(reason.contains(&code.to_string()) && !reason.contains("973"), "{reason}");
        }
        for (status, code) in [(401, 20003), (404, 20404), (400, 21606)] {
            assert!(matches!(judged(status, code), SendError::Transient(_)), "{code} is ours to mend");
        }
        let wait = Duration::from_secs(7);
        for status in [429, 500, 503] {
            let SendError::Later { after, .. } = judge(status, Some(wait), b"<html>") else {
                panic!("{status}")
            };
            assert_eq!(after, wait);
        }
    }

    #[test]
    fn reports_are_read() {
        assert_eq!(report("sent", None), Some(Report::Underway));
        assert_eq!(report("delivered", None), Some(Report::Arrived));
        let off = report("undelivered", Some("30003"));
        assert!(
            matches!(&off, Some(Report::Failed(why)) if why.contains("switched off") && why.contains("30003"))
        );
        let odd = report("failed", Some("<script>"));
        assert!(matches!(&odd, Some(Report::Failed(why)) if !why.contains("script")));
        assert_eq!(report("receiving", None), None);
    }
}
