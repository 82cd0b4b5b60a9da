//! What the desk keeps in memory, so that its hot path asks the database nothing: whole rows of the work that is not over,
//! the roster, who is bound and who was asked (the index of `dispatch`), and what is due when.
//!
//! It is told of every step that this process commits, in order and before the caller gets the answer; what other
//! processes commit is read from the numbered history ([`Remembering::catch_up`]). It may be behind, never wrong for good:
//! every decision is guarded by row versions in the database, and a step that loses makes the memory look again.
//!
//! What is not here: rules (`dispatch`), and lists, inboxes and the history, which are read from the database.

mod catch_up;
mod due;
mod few;
mod position;
mod remembering;
mod rows;
mod unexpanded;
mod waiting;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard};

use jiff::Timestamp;
use tokio::sync::Notify;
use turjuman_dispatch::index::{Found, Index};
use turjuman_dispatch::model::{
    Interpreter, InterpreterId, Interval, Offer, OrganizationId, Request, RequestId, Standing,
};
use turjuman_dispatch::policy::Policy;
use turjuman_dispatch::roster::Roster;

use self::few::Few;
use self::position::Position;
use self::rows::Rows;
use self::unexpanded::Unexpanded;
use crate::notice::{Notice, Recipient, only_inbox};
use crate::ports::{CommitObserver, Snapshot, TailItem};
use crate::step::{Effect, Step};

pub(crate) use self::due::Cursor;
pub(crate) use self::remembering::Remembering;

/// The memory of one organization's desk.
pub(crate) struct Memory {
    organization: OrganizationId,
    rows: Mutex<Rows>,
    few: Mutex<Few>,
    index: Mutex<Index>,
    roster: RwLock<Roster>,
    unexpanded: Mutex<Unexpanded>,
    position: Mutex<Position>,
    /// When something was last heard of another process.
    others_at: Mutex<Option<Timestamp>>,
    /// Woken when something of another process is missing.
    behind: Notify,
}

/// No state behind these locks can be left half-written by a panic in such a way that it does harm: the database decides.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Memory {
    /// An empty memory. To be told of commits from now on, and then to take a snapshot in.
    pub(crate) fn new(organization: OrganizationId, policy: Arc<Policy>) -> Self {
        Self {
            organization,
            rows: Mutex::default(),
            few: Mutex::default(),
            index: Mutex::new(Index::new(policy)),
            roster: RwLock::default(),
            unexpanded: Mutex::default(),
            position: Mutex::default(),
            others_at: Mutex::default(),
            behind: Notify::new(),
        }
    }

    /// Takes in what was there at one moment. What was committed meanwhile has been told already and is newer.
    pub(crate) fn load(&self, snapshot: Snapshot) {
        let mut roster = self.roster.write().unwrap_or_else(PoisonError::into_inner);
        let mut index = lock(&self.index);
        for interpreter in snapshot.interpreters {
            take_interpreter(&mut roster, &mut index, Arc::new(interpreter));
        }
        drop(roster);
        for calendar in &snapshot.calendars {
            index.apply_calendar(calendar);
        }
        for offer in &snapshot.offers {
            index.apply_offer(offer);
        }
        for assignment in &snapshot.assignments {
            index.apply_assignment(assignment);
        }
        drop(index);
        let mut rows = lock(&self.rows);
        for offer in &snapshot.offers {
            rows.take_offer(offer);
        }
        for assignment in &snapshot.assignments {
            rows.take_assignment(assignment);
        }
        for request in &snapshot.requests {
            // Of a request that searches the snapshot has every offer.
            let whole = request.state == turjuman_dispatch::model::RequestState::Searching;
            rows.take_request(request, whole);
        }
        drop(rows);
        lock(&self.position).reach(snapshot.sequence);
    }

    /// The roster. Hold the guard briefly; never across an await.
    pub(crate) fn roster(&self) -> RwLockReadGuard<'_, Roster> {
        self.roster.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a profile in, unless a newer version is known.
    pub(crate) fn take_interpreter(&self, interpreter: Interpreter) {
        let mut roster = self.roster.write().unwrap_or_else(PoisonError::into_inner);
        take_interpreter(&mut roster, &mut lock(&self.index), Arc::new(interpreter));
    }

    /// Who can be asked for a request now, the best `want` first; they are held for this request until
    /// [`Self::let_go`], so that no other look chooses them meanwhile.
    pub(crate) fn choose(&self, request: &Request, offers: &[Offer], now: Timestamp, want: usize) -> Found {
        let mut index = lock(&self.index);
        let found = index.search(request, offers, now, want);
        for chosen in &found.askable {
            index.hold(request.id, chosen.interpreter);
        }
        found
    }

    /// Lets go of everybody who is held for this request; true when there was anybody.
    pub(crate) fn let_go(&self, request: RequestId) -> bool {
        lock(&self.index).release_hold(request)
    }

    /// The requests that are not over and that are wanted, newest first.
    pub(crate) fn open_requests(&self, wanted: impl Fn(&Request) -> bool) -> Vec<Request> {
        let mut found: Vec<Request> =
            lock(&self.rows).open_requests().filter(|request| wanted(request)).cloned().collect();
        found.sort_unstable_by_key(|request| std::cmp::Reverse(request.id));
        found
    }

    /// What binds somebody just now; `None` when they are not on the roster.
    pub(crate) fn standing(&self, id: InterpreterId, window: Interval, now: Timestamp) -> Option<Standing> {
        lock(&self.index).standing(id, window, now)
    }

    /// The next request that is due after the cursor, those ahead of others first.
    pub(crate) fn next_due(&self, cursor: &mut Cursor, now: Timestamp) -> Option<RequestId> {
        lock(&self.rows).due.next(cursor, now)
    }

    /// When the first request behind the cursor is due.
    pub(crate) fn soonest_due(&self, cursor: &Cursor) -> Option<Timestamp> {
        lock(&self.rows).due.soonest(cursor)
    }

    /// A request with all its offers, if both are known.
    pub(crate) fn request_with_offers(&self, id: RequestId) -> Option<(Request, Vec<Offer>)> {
        let rows = lock(&self.rows);
        Some((rows.request(id)?.clone(), rows.offers_of(id)?.to_vec()))
    }

    /// True when others wait for what this request needs: whoever comes free is theirs first.
    pub(crate) fn has_a_line(&self, request: &Request) -> bool {
        lock(&self.rows).waiting.has_a_line(request)
    }

    /// Requests that search, ask nobody just now and need what this person speaks: those ahead of others first, then who
    /// has waited longest. `after` goes on behind a place.
    pub(crate) fn waiting_for(
        &self,
        person: &Interpreter,
        after: Option<(bool, Timestamp, RequestId)>,
        most: usize,
    ) -> Vec<(bool, Timestamp, RequestId)> {
        lock(&self.rows).waiting.for_person(person, after, most)
    }

    /// Waits until something of another process is missing.
    pub(crate) async fn fell_behind(&self) {
        self.behind.notified().await;
    }

    /// True when nothing but the inbox is known to reach this reader. Whoever is not known may be reached otherwise.
    fn has_only_the_inbox(&self, recipient: &Recipient) -> bool {
        match recipient {
            Recipient::Interpreter(id) => self.roster().get(id).is_some_and(|person| {
                only_inbox(&person.preferences.channels, person.email.as_deref(), person.phone.as_deref())
            }),
            Recipient::Staff(subject) => lock(&self.few).reader(subject).is_some_and(|reader| {
                only_inbox(&reader.preferences.channels, reader.email.as_deref(), reader.phone.as_deref())
            }),
        }
    }

    /// Notices of this process that wait to be expanded; `None` when it is time to ask the database.
    fn unexpanded(&self, limit: u32, now: Timestamp) -> Option<Vec<Notice>> {
        lock(&self.unexpanded).oldest(limit, now)
    }
}

fn take_interpreter(roster: &mut Roster, index: &mut Index, interpreter: Arc<Interpreter>) {
    if roster.get(&interpreter.id).is_none_or(|known| known.version < interpreter.version) {
        index.apply_interpreter(interpreter.clone());
        roster.apply(Arc::unwrap_or_clone(interpreter));
    }
}

impl CommitObserver for Memory {
    fn committed(&self, step: &Step, items: &[Arc<TailItem>]) {
        if step.organization != self.organization {
            return;
        }
        let mut expanded = false;
        let mut rows = lock(&self.rows);
        for effect in &step.effects {
            match effect {
                Effect::Request(request) => rows.take_request(request, request.version == 1),
                Effect::Offer(offer) => rows.take_offer(offer),
                Effect::Assignment(assignment) => rows.take_assignment(assignment),
                Effect::Reader(reader) => lock(&self.few).take_reader(reader),
                Effect::Site(site) => lock(&self.few).take_site(site),
                Effect::Interpreter(interpreter) => self.take_interpreter(interpreter.clone()),
                Effect::Notice(_) => expanded = true,
                Effect::Calendar(_) | Effect::Delivery(_) | Effect::PairReport(_) => {}
                Effect::Webhook(_) | Effect::WebhookDelivery(_) => {}
            }
        }
        drop(rows);
        let mut index = lock(&self.index);
        for effect in &step.effects {
            match effect {
                Effect::Offer(offer) => index.apply_offer(offer),
                Effect::Assignment(assignment) => index.apply_assignment(assignment),
                Effect::Calendar(calendar) => index.apply_calendar(calendar),
                _ => {}
            }
        }
        drop(index);
        if expanded || !items.is_empty() {
            let mut unexpanded = lock(&self.unexpanded);
            for effect in &step.effects {
                if let Effect::Notice(notice) = effect {
                    unexpanded.changed(notice);
                }
            }
            for item in items {
                unexpanded.committed(item);
            }
        }
        if let (Some(first), Some(last)) = (items.first(), items.last()) {
            let mut position = lock(&self.position);
            position.own(first.sequence(), last.sequence());
            if position.is_behind() {
                self.behind.notify_one();
            }
        }
    }
}

impl std::fmt::Debug for Memory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Memory").field("organization", &self.organization).finish_non_exhaustive()
    }
}
