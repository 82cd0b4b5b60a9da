//! What happened to a request, as the office reads it: short texts beside a time and, mostly, a name.

use crate::message::messages;

messages! { HISTORY:
    /// What happened.
    History = "history";
    /// the request was made.
    HistoryMade = "history-made";
    /// asked.
    HistoryAsked = "history-asked";
    /// named to the person who asked.
    HistoryVendor = "history-vendor";
    /// assigned by hand.
    HistoryAssigned = "history-assigned";
    /// the session began.
    HistoryStarted = "history-started";
    /// the session ended.
    HistoryEnded = "history-ended";
    /// gave the session back.
    HistoryGaveBack = "history-gave-back";
    /// did not come.
    HistoryNoShow = "history-no-show";
    /// released.
    HistoryReleased = "history-released";
    /// the request was cancelled.
    HistoryCancelled = "history-cancelled";
    /// the search ended: nobody was found.
    HistoryUnfilled = "history-unfilled";
}
