//! The inbox: what the desk has told the visitor, in the language in which they read this page, newest first.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use http::Uri;
use turjuman_dispatch::model::{ChannelKind, NoticeId};
use turjuman_operations::caller::Call;
use turjuman_operations::feed::{Interest, Topic};
use turjuman_operations::notice::{Notice, Recipient};
use turjuman_operations::ports::{Page, TailItem};

use super::{rpc, texts};
use crate::live::changes;
use crate::session::field;
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
    paragraphs: Vec<Vec<String>>,
    at: String,
    unread: bool,
    href: Option<String>,
}

impl Item {
    /// `None` for a message that no locale can say, which is in the log already.
    fn of(words: &Words, notice: &Notice) -> Option<Self> {
        let told = words.renderer().render(words.lang(), ChannelKind::Inbox, notice).ok()?;
        let blocks = told.body.split("\n\n").map(|block| block.lines().map(str::to_owned).collect());
        Some(Self {
            id: notice.id.to_string(),
            lang: told.locale.tag().to_owned(),
            dir: told.locale.direction().html(),
            subject: told.subject,
            paragraphs: blocks.collect(),
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
    let frame = visitor.frame(&portal, texts::InboxTitle);
    page(&InboxPage {
        frame: if before.is_none() { frame.following("/inbox/live") } else { frame },
        any_unread: told.iter().any(|item| item.notice.read_at.is_none()),
        older: told.last().filter(|_| there_is_more).map(|item| item.notice.id.to_string()),
        items: told.iter().filter_map(|item| Item::of(&visitor.words, &item.notice)).collect(),
        later_page: before.is_some(),
    })
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
