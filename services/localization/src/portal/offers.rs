//! The pages of interpreters on which they are asked.

use crate::message::messages;
use crate::words::{LanguageRef, Modality};

messages! { OFFERS:
    /// Offers.
    OffersTitle = "offers-title";
    /// Nobody is asking you just now. A new offer appears here at once.
    OffersEmptyAvailable = "offers-empty-available";
    /// Nobody is asking you now, because you are not available.
    OffersEmptyAway = "offers-empty-away";
    /// Look at my hours.
    OffersHours = "offers-hours";
    /// In the last hour.
    OffersLately = "offers-lately";
    /// Offer: …
    OfferPageTitle {
        /// Name of the language.
        language: LanguageRef,
    } = "offer-page-title";
    /// Needed now.
    OfferPageNow = "offer-page-now";
    /// Pay.
    OfferPagePay = "offer-page-pay";
    /// You would interpret in ….
    OfferPageInterpretsIn {
        /// Name of the interpreter's language.
        language: LanguageRef,
    } = "offer-page-interprets-in";
    /// You see the link after you accept.
    OfferPageLater {
        /// On_site, phone or video.
        modality: Modality,
    } = "offer-page-later";
    /// Answer by ….
    OfferPageAnswerBy {
        /// Date and time, short, already in your locale.
        at: String,
    } = "offer-page-answer-by";
    /// … minutes are left.
    OfferPageMinutesLeft {
        /// Minutes, rounded down.
        minutes: u32,
    } = "offer-page-minutes-left";
    /// Accept.
    OfferPageAccept = "offer-page-accept";
    /// Decline.
    OfferPageDecline = "offer-page-decline";
    /// Open this offer.
    OfferPageOpen = "offer-page-open";
    /// Decline and say why.
    OfferPageDeclineWhy = "offer-page-decline-why";
    /// Why?
    OfferPageWhy = "offer-page-why";
    /// I am busy at that time.
    OfferPageWhyBusy = "offer-page-why-busy";
    /// It is too far away.
    OfferPageWhyTooFar = "offer-page-why-too-far";
    /// I know the people involved.
    OfferPageWhyConflict = "offer-page-why-conflict";
    /// I am not sure enough of the language or the subject.
    OfferPageWhyNotConfident = "offer-page-why-not-confident";
    /// Another reason.
    OfferPageWhyOther = "offer-page-why-other";
    /// All my offers.
    OfferPageAll = "offer-page-all";
    /// The session is yours.
    OfferPageYours = "offer-page-yours";
    /// Open the session.
    OfferPageSession = "offer-page-session";
    /// You accepted this offer.
    OfferPageWasYours = "offer-page-was-yours";
    /// The session has changed since then. Your sessions say how it stands.
    OfferPageWasYoursHint = "offer-page-was-yours-hint";
    /// A colleague has taken it.
    OfferPageTaken = "offer-page-taken";
    /// Thank you for being there. This does not count against you.
    OfferPageTakenHint = "offer-page-taken-hint";
    /// The time to answer is over.
    OfferPageExpired = "offer-page-expired";
    /// A colleague is being asked now. You will be asked again another time.
    OfferPageExpiredHint = "offer-page-expired-hint";
    /// It is not needed any more.
    OfferPageCancelled = "offer-page-cancelled";
    /// The request was cancelled. Thank you for being there. This does not count against you.
    OfferPageCancelledHint = "offer-page-cancelled-hint";
    /// This offer was taken back.
    OfferPageWithdrawn = "offer-page-withdrawn";
    /// The session was changed. You may be asked again. This does not count against you.
    OfferPageWithdrawnHint = "offer-page-withdrawn-hint";
    /// You declined.
    OfferPageDeclined = "offer-page-declined";
    /// Thank you for answering. It helps us ask a colleague sooner.
    OfferPageDeclinedHint = "offer-page-declined-hint";
}
