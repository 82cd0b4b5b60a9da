//! The texts of the portal's pages, one file for each part of it. Each text is one line here and one message in the .ftl file
//! of the same name: `frame` in `portal.ftl`, `requester` in `portal-requester.ftl`, and so on.

use crate::message::Declared;

pub mod availability;
pub mod board;
pub mod by_hand;
pub mod entry;
pub mod figures;
pub mod frame;
pub mod history;
pub mod identification;
pub mod import;
pub mod inbox;
pub mod language;
pub mod offer_link;
pub mod offers;
pub mod profile;
pub mod push;
pub mod requester;
pub mod roster;
pub mod sessions;
pub mod vendors;

/// Every message of the portal.
pub(crate) fn declared() -> impl Iterator<Item = &'static Declared> {
    [
        frame::FRAME,
        requester::REQUESTER,
        offers::OFFERS,
        offer_link::OFFER_LINK,
        sessions::SESSIONS,
        availability::AVAILABILITY,
        inbox::INBOX,
        profile::PROFILE,
        push::PUSH,
        board::BOARD,
        by_hand::BY_HAND,
        history::HISTORY,
        identification::IDENTIFICATION,
        language::LANGUAGE,
        roster::ROSTER,
        entry::ENTRY,
        import::IMPORT,
        vendors::VENDORS,
        figures::FIGURES,
    ]
    .into_iter()
    .flatten()
}
