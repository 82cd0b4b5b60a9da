//! The menu: what each role finds where.

use turjuman_operations::caller::{Caller, Role};

use super::texts;
use crate::words::Words;

/// One item of the menu.
pub(crate) struct NavItem {
    /// Where it leads.
    pub(crate) href: &'static str,
    /// What it is called.
    pub(crate) label: String,
    /// True on its own page and those below it.
    pub(crate) current: bool,
}

/// The menu of somebody with these roles.
pub(super) fn menu(caller: &Caller, words: &Words, path: &str) -> Vec<NavItem> {
    let mut menu = Vec::new();
    let mut add = |href: &'static str, label: String| {
        let below = path.strip_prefix(href).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        menu.push(NavItem { href, label, current: below });
    };
    if caller.is(Role::Coordinator) {
        add("/board", words.say(texts::NavBoard));
        add("/identification", words.say(texts::NavIdentification));
        add("/roster", words.say(texts::NavRoster));
        add("/vendors", words.say(texts::NavVendors));
    }
    if caller.is(Role::Auditor) || caller.is(Role::Coordinator) {
        add("/figures", words.say(texts::NavFigures));
    }
    if caller.is(Role::Requester) {
        add("/ask", words.say(texts::NavAsk));
        add("/requests", words.say(texts::NavRequests));
    }
    if caller.is(Role::Interpreter) {
        add("/offers", words.say(texts::NavOffers));
        add("/assignments", words.say(texts::NavAssignments));
        add("/availability", words.say(texts::NavAvailability));
    }
    // The oversight is told nothing: it has no inbox to look into, and nothing to choose about one.
    if [Role::Coordinator, Role::Requester, Role::Interpreter].into_iter().any(|role| caller.is(role)) {
        add("/inbox", words.say(texts::NavInbox));
        add("/profile", words.say(texts::NavProfile));
    }
    menu
}
