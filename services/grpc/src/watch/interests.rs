//! What of the history concerns which stream.

use turjuman_dispatch::model::{InterpreterId, RequestId};
use turjuman_operations::caller::{Caller, OnBehalf, Role};
use turjuman_operations::feed::{Interest, Topic};
use turjuman_operations::ports::TailItem;

use crate::convert::watch::{offer_event, request_event};
use crate::door::Door;

/// Events of one request, of the caller's departments, or of all requests for coordinators.
pub(crate) fn requests_of(caller: &Caller, only: Option<RequestId>) -> Interest {
    let topics = match only {
        Some(id) => vec![Topic::Request(id)],
        None if caller.is(Role::Coordinator) => vec![Topic::Everything],
        None => caller.departments.iter().cloned().map(Topic::Department).collect(),
    };
    let usable =
        |item: &TailItem| matches!(item, TailItem::Event(event) if request_event(event.body.kind).is_some());
    Interest::new(topics).only(usable)
}

/// Events of an interpreter's offers.
pub(crate) fn offers_of(own: InterpreterId) -> Interest {
    let usable =
        |item: &TailItem| matches!(item, TailItem::Event(event) if offer_event(event.body.kind).is_some());
    Interest::new(vec![Topic::Interpreter(own)]).only(usable)
}

/// Notices to the caller.
pub(crate) fn notices_of(door: &Door, caller: &Caller) -> Interest {
    let on_the_roster = door.desk.interpreter_for(caller, OnBehalf::Own).is_ok();
    let topics = if caller.is(Role::Interpreter) && !on_the_roster {
        // Their entry may be made while they watch; until then nobody knows as whom they will be told things.
        vec![Topic::Everything]
    } else {
        door.desk.recipients_of(caller).into_iter().map(Topic::Recipient).collect()
    };
    Interest::new(topics).only(|item| matches!(item, TailItem::Notice(_)))
}
