//! The pages of interpreters with their sessions.

use jiff::Timestamp;

use crate::message::messages;
use crate::words::LanguageRef;

messages! { SESSIONS:
    /// My sessions.
    SessionsTitle = "sessions-title";
    /// Running now.
    SessionsRunning = "sessions-running";
    /// To come.
    SessionsUpcoming = "sessions-upcoming";
    /// You have no session to come. When you accept an offer, it stands here.
    SessionsEmpty = "sessions-empty";
    /// Look at my offers.
    SessionsOffers = "sessions-offers";
    /// Over.
    SessionsPast = "sessions-past";
    /// Nothing yet.
    SessionsPastEmpty = "sessions-past-empty";
    /// Older.
    SessionsOlder = "sessions-older";
    /// Newest.
    SessionsNewest = "sessions-newest";
    /// Yours.
    SessionsStatusConfirmed = "sessions-status-confirmed";
    /// Running.
    SessionsStatusRunning = "sessions-status-running";
    /// Done.
    SessionsStatusCompleted = "sessions-status-completed";
    /// Given back.
    SessionsStatusWithdrawn = "sessions-status-withdrawn";
    /// Reported absent.
    SessionsStatusNoShow = "sessions-status-no-show";
    /// Cancelled.
    SessionsStatusCancelled = "sessions-status-cancelled";
    /// Session: …
    SessionPageTitle {
        /// Name of the language.
        language: LanguageRef,
    } = "session-page-title";
    /// This session is yours.
    SessionPageConfirmed = "session-page-confirmed";
    /// You are in session.
    SessionPageRunning = "session-page-running";
    /// This session is over.
    SessionPageCompleted = "session-page-completed";
    /// You gave this session back.
    SessionPageWithdrawn = "session-page-withdrawn";
    /// A colleague is being looked for. Thank you for saying so.
    SessionPageWithdrawnHint = "session-page-withdrawn-hint";
    /// You were reported absent.
    SessionPageNoShow = "session-page-no-show";
    /// If that is not right, tell the language-access office.
    SessionPageNoShowHint = "session-page-no-show-hint";
    /// You are not needed any more.
    SessionPageCancelled = "session-page-cancelled";
    /// The session was cancelled or changed. You are free at that time. Thank you.
    SessionPageCancelledHint = "session-page-cancelled-hint";
    /// Call …
    SessionPageCall {
        /// Telephone number.
        number: String,
    } = "session-page-call";
    /// Call this number when the session begins. They expect your call.
    SessionPageCallHint = "session-page-call-hint";
    /// Open the video call.
    SessionPageVideo = "session-page-video";
    /// Room.
    SessionPageRoom = "session-page-room";
    /// Start the session.
    SessionPageStart = "session-page-start";
    /// You can start the session from … on.
    SessionPageStartLater {
        /// From when on it is possible.
        at: Timestamp,
    } = "session-page-start-later";
    /// The session is over.
    SessionPageFinish = "session-page-finish";
    /// The minutes are counted until you press this.
    SessionPageFinishHint = "session-page-finish-hint";
    /// I am running late.
    SessionPageLate = "session-page-late";
    /// How many minutes late?
    SessionPageLateMinutes = "session-page-late-minutes";
    /// Tell them.
    SessionPageLateSend = "session-page-late-send";
    /// Give whole minutes, from 1 to 240. If you cannot come, give the session back.
    SessionPageLateWrong = "session-page-late-wrong";
    /// They know that you are … minutes late.
    SessionPageLateTold {
        /// How many minutes late.
        minutes: u32,
    } = "session-page-late-told";
    /// I cannot come.
    SessionPageWithdraw = "session-page-withdraw";
    /// We look for a colleague at once. The earlier you say so, the better for the person who is waiting.
    SessionPageWithdrawHint = "session-page-withdraw-hint";
    /// Give the session back.
    SessionPageWithdrawSend = "session-page-withdraw-send";
    /// The session has begun, so you cannot give it back. If you cannot go on, end it: the person who asked can ask for a colleague.
    SessionPageWithdrawNot = "session-page-withdraw-not";
    /// All my sessions.
    SessionPageAll = "session-page-all";
}
