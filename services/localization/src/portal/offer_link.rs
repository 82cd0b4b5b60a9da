//! The link in the messages that make an offer.

use crate::message::messages;

messages! { OFFER_LINK:
    /// Answer here, without signing in:.
    OfferLinkLead = "offer-link-lead";
    /// This link is for … alone. Do not pass it on.
    OfferLinkFor {
        /// Name of the interpreter.
        name: String,
    } = "offer-link-for";
    /// You get the number, the link or the place by message. You also see it here when you sign in.
    OfferLinkYoursHint = "offer-link-yours-hint";
    /// A link works as long as the offer can be answered. Sign in to see your offers and sessions.
    OfferLinkOver = "offer-link-over";
    /// Sign in.
    OfferLinkSignIn = "offer-link-sign-in";
    /// This link is not complete.
    OfferLinkBadTitle = "offer-link-bad-title";
    /// It may have been cut off on the way. Open it again from the message. Your offers are also here when you sign in.
    OfferLinkBad = "offer-link-bad";
}
