//! Sessions as calendars know them: what an entry says ([`CalendarEvent`]), and how it is written down (RFC 5545).
//!
//! An entry is the same everywhere: the e-mail that confirms an assignment carries it as a file, the one that releases
//! somebody takes it out again, and a private address lists them all ([`doors`]). Its UID is the assignment's id and its SEQUENCE the assignment's version, so that a
//! calendar knows the newer of two. It says which language, how and where, and nothing of the person who is served.

mod feed;
mod written;

use jiff::Timestamp;
use turjuman_dispatch::model::{Assignment, AssignmentState, Join, Request};
use turjuman_operations::notice::{Notice, NoticeContent, Recipient};

use crate::overtaken::Facts;
use crate::render::{Renderer, meeting};

pub use self::feed::{FeedSecret, doors};
pub use self::written::{Method, write};

/// One session in somebody's calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarEvent {
    /// The same for every version of this entry.
    pub uid: String,
    /// Rises with every change.
    pub sequence: u64,
    /// When the entry last changed.
    pub changed_at: Timestamp,
    /// When the session starts.
    pub starts_at: Timestamp,
    /// When it ends.
    pub ends_at: Timestamp,
    /// Whether the interpreter need not come any more.
    pub is_cancelled: bool,
    /// The locale of the words, a BCP 47 tag.
    pub locale: String,
    /// The language and how they meet, in one line.
    pub summary: String,
    /// What kind of encounter it is.
    pub description: String,
    /// Where: an address, a number to call or a link.
    pub location: String,
    /// What to open: a link or a number.
    pub url: String,
}

/// What a calendar is to do with the session that a message of the catalogue is about; `None` for one that carries no file.
pub(crate) fn method_of(message: &str) -> Option<Method> {
    match message {
        "assignment-confirmed" | "session-extended" => Some(Method::Publish),
        "assignment-cancelled" | "assignment-rescheduled" => Some(Method::Cancel),
        _ => None,
    }
}

/// What the calendar of the notice's reader should learn from it: a session that is theirs or takes longer is noted down, one
/// that was taken from them is taken out. Only for interpreters; who asked has the request.
pub(crate) fn entry_for(
    renderer: &Renderer,
    locale_wish: &str,
    notice: &Notice,
    facts: &Facts,
) -> Option<(Method, CalendarEvent)> {
    let method = match &notice.content {
        NoticeContent::AssignmentConfirmed { .. } | NoticeContent::SessionExtended { .. } => Method::Publish,
        NoticeContent::AssignmentCancelled { .. } | NoticeContent::AssignmentRescheduled { .. } => {
            Method::Cancel
        }
        _ => return None,
    };
    let (Some(assignment), Some(request)) = (&facts.assignment, &facts.request) else { return None };
    if notice.recipient != Recipient::Interpreter(assignment.interpreter) {
        return None;
    }
    let event = CalendarEvent::of(renderer, locale_wish, assignment, request);
    Some((method, CalendarEvent { is_cancelled: method == Method::Cancel, ..event }))
}

impl CalendarEvent {
    /// The assignment in the words of the locale that is nearest to the wish.
    pub fn of(renderer: &Renderer, locale_wish: &str, assignment: &Assignment, request: &Request) -> Self {
        let words = renderer.session_words(
            locale_wish,
            &assignment.language,
            assignment.modality,
            &request.encounter_type,
        );
        let url = match &request.join {
            Join::Site { .. } => String::new(),
            Join::Phone { number } => {
                let dialled = number.chars().filter(|c| c.is_ascii_digit() || *c == '+');
                format!("tel:{}", dialled.collect::<String>())
            }
            Join::Video { link } => link.clone(),
        };
        let is_cancelled = matches!(
            assignment.state,
            AssignmentState::Cancelled | AssignmentState::Withdrawn | AssignmentState::NoShow
        );
        Self {
            uid: assignment.id.to_string(),
            sequence: assignment.version,
            changed_at: assignment.updated_at,
            starts_at: assignment.interval.start,
            ends_at: assignment.interval.end,
            is_cancelled,
            locale: words.locale,
            summary: format!("{} ({})", words.language, words.modality),
            description: words.encounter_type,
            location: meeting(&request.join),
            url,
        }
    }
}
