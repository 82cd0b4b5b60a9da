//! The inbox: what the desk has told the visitor, in the language in which they read this page. What nobody has read stands first,
//! then the newest. Of each message the subject and the first line are shown, and the rest on a tap.

use std::collections::HashSet;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use http::Uri;
use turjuman_dispatch::model::{ChannelKind, NoticeId};
use turjuman_operations::caller::Call;
use turjuman_operations::feed::{Interest, Topic};
use turjuman_operations::inbox::InboxItem;
use turjuman_operations::notice::{Notice, Recipient};
use turjuman_operations::ports::{Page, TailItem};

use super::{rpc, texts};
use crate::live::changes;
use crate::query::field;
use crate::{Fault, Form, Frame, Portal, Visitor, Words, page, see_other};

/// Messages on a page.
const MOST: u32 = 20;
/// Messages that one tap marks as read.
const AT_ONCE: u32 = 200;

#[derive(Template)]
#[template(path = "interpreter/inbox.html")]
struct InboxPage {
    frame: Frame,
    items: Vec<Item>,
    any_unread: bool,
    older: Option<String>,
    later_page: bool,
}

/// A message as it is shown.
struct Item {
    id: String,
    lang: String,
    dir: &'static str,
    subject: String,
    /// The first line, which is seen before the message is opened.
    first: String,
    /// The lines after it.
    paragraphs: Vec<Vec<String>>,
    at: String,
    unread: bool,
    href: Option<String>,
}

impl Item {
    /// `None` for a message that no locale can say, which is in the log already.
    fn of(words: &Words, notice: &Notice) -> Option<Self> {
        let told = words.renderer().render(words.lang(), ChannelKind::Inbox, notice).ok()?;
        let (first, rest) = told.body.trim().split_once('\n').unwrap_or((told.body.trim(), ""));
        let blocks = rest.trim().split("\n\n").filter(|block| !block.is_empty());
        let paragraphs = blocks.map(|block| block.lines().map(str::to_owned).collect()).collect();
        Some(Self {
            id: notice.id.to_string(),
            lang: told.locale.tag().to_owned(),
            dir: told.locale.direction().html(),
            first: first.to_owned(),
            paragraphs,
            subject: told.subject,
            at: words.short_moment(notice.created_at),
            unread: notice.read_at.is_none(),
            href: about(notice),
        })
    }
}

/// Where that is, which a message is about.
fn about(notice: &Notice) -> Option<String> {
    match &notice.recipient {
        Recipient::Interpreter(_) => {
            let session = notice.assignment.map(|id| format!("/assignments/{id}"));
            session.or_else(|| notice.offer.map(|id| format!("/offers/{id}")))
        }
        Recipient::Staff(_) => notice.request.map(|id| format!("/requests/{id}")),
    }
}

/// `GET /inbox`; `?before=` an id shows what is older.
pub(super) async fn show(
    State(portal): State<Portal>,
    visitor: Visitor,
    uri: Uri,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::LIST_NOTICES)?;
    let before = match field(uri.query(), "before") {
        Some(id) => Some(id.parse::<NoticeId>().map_err(|_| Fault::NotFound)?),
        None => None,
    };
    let cut = Page { before: before.map(NoticeId::uuid), limit: MOST + 1 };
    let mut told = portal.desk.list_notices(&visitor.caller, false, cut).await?;
    let there_is_more = told.len() > MOST as usize;
    told.truncate(MOST as usize);
    let older = told.last().filter(|_| there_is_more).map(|item| item.notice.id.to_string());
    if before.is_none() {
        let cut = Page { before: None, limit: MOST };
        told = unread_first(portal.desk.list_notices(&visitor.caller, true, cut).await?, told);
    }
    let frame = visitor.frame(&portal, texts::InboxTitle);
    page(&InboxPage {
        frame: if before.is_none() { frame.following("/inbox/live").staying() } else { frame },
        any_unread: told.iter().any(|item| item.notice.read_at.is_none()),
        older,
        items: told.iter().filter_map(|item| Item::of(&visitor.words, &item.notice)).collect(),
        later_page: before.is_some(),
    })
}

/// The first page: what is unread, however old, and then what is new and was read. Each stands there once, also one that comes or is
/// read between the two readings. So it may be up to twice as long as the others: what is closed is short.
fn unread_first(unread: Vec<InboxItem>, newest: Vec<InboxItem>) -> Vec<InboxItem> {
    let seen: HashSet<NoticeId> = unread.iter().map(|item| item.notice.id).collect();
    let others = newest.into_iter().filter(|item| !seen.contains(&item.notice.id));
    unread.into_iter().chain(others).collect()
}

/// `GET /inbox/live`: the messages to the visitor.
pub(super) async fn live(State(portal): State<Portal>, visitor: Visitor) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::WATCH_NOTICES)?;
    let topics = portal.desk.recipients_of(&visitor.caller).into_iter().map(Topic::Recipient).collect();
    let messages = |item: &TailItem| matches!(item, TailItem::Notice(_));
    changes(&portal, &visitor.reader, Interest::new(topics).only(messages))
}

/// `POST /inbox/{id}/read`.
pub(super) async fn read(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::MARK_READ)?;
    let id: NoticeId = id.parse().map_err(|_| Fault::NotFound)?;
    portal.desk.mark_read(&visitor.call("MarkNotificationRead", &form)?, id).await?;
    Ok(see_other("/inbox"))
}

/// `POST /inbox/read`: all of them.
pub(super) async fn read_all(
    State(portal): State<Portal>,
    visitor: Visitor,
    _form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::MARK_READ)?;
    let cut = Page { before: None, limit: AT_ONCE };
    // Many calls, of which each may come twice: to read is the same once and twice.
    let call = Call { caller: visitor.caller.clone(), key: None };
    for item in portal.desk.list_notices(&visitor.caller, true, cut).await? {
        portal.desk.mark_read(&call, item.notice.id).await?;
    }
    Ok(see_other("/inbox"))
}
