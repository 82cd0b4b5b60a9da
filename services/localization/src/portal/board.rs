//! The coordinator's board: open requests, and why one of them is not filled.

use jiff::Timestamp;

use crate::message::messages;
use crate::words::{LanguageRef, Modality};

messages! { BOARD:
    /// Board.
    BoardTitle = "board-title";
    /// Looking for somebody.
    BoardOpen = "board-open";
    /// Nobody is waiting. New requests appear here by themselves.
    BoardNone = "board-none";
    /// Agreed and in session.
    BoardAgreed = "board-agreed";
    /// No session is agreed.
    BoardAgreedNone = "board-agreed-none";
    /// Language.
    BoardLanguage = "board-language";
    /// Waiting since.
    BoardAge = "board-age";
    /// When.
    BoardWhen = "board-when";
    /// How.
    BoardHow = "board-how";
    /// Asked.
    BoardAsked = "board-asked";
    /// What is going on.
    BoardMatter = "board-matter";
    /// Interpreter.
    BoardWho = "board-who";
    /// Now.
    BoardNow = "board-now";
    /// …, …
    BoardAskedWaves {
        /// How many people were asked.
        asked: u32,
        /// In how many waves.
        waves: u32,
    } = "board-asked-waves";
    /// Only the … most urgent are shown.
    BoardMore {
        /// How many are shown.
        count: u32,
    } = "board-more";
    /// The language is not known yet.
    BoardMatterIdentify = "board-matter-identify";
    /// Nobody can be asked so far.
    BoardMatterNobody = "board-matter-nobody";
    /// Waits for an answer: will … do?
    BoardMatterNear {
        /// Name of a language near to the one asked for.
        language: LanguageRef,
    } = "board-matter-near";
    /// …
    BoardMatterWaiting {
        /// How many offers.
        count: u32,
    } = "board-matter-waiting";
    /// Everybody who was asked has answered. We keep looking.
    BoardMatterLooking = "board-matter-looking";
    /// … was named.
    BoardMatterVendor {
        /// Name of a company.
        vendor: String,
    } = "board-matter-vendor";
    /// The search ends …
    BoardMatterEnds {
        /// When.
        at: Timestamp,
    } = "board-matter-ends";
    /// Should have begun …
    BoardMatterLate {
        /// When.
        at: Timestamp,
    } = "board-matter-late";
    /// Comes …
    BoardMatterRunningLate {
        /// How many minutes.
        minutes: u32,
    } = "board-matter-running-late";
    /// Agreed.
    BoardMatterAgreed = "board-matter-agreed";
    /// In session.
    BoardMatterInSession = "board-matter-in-session";
    /// Why: …
    WhyTitle {
        /// Name of a language, already in your locale.
        language: String,
    } = "why-title";
    /// not known yet.
    WhyUnknown = "why-unknown";
    /// The page of the request.
    WhyRequest = "why-request";
    /// Board.
    WhyBoard = "why-board";
    /// Wave …: …
    WhyOffer {
        /// The number of the wave, from 1.
        wave: u32,
        /// What became of it, already in your locale.
        state: String,
    } = "why-offer";
    /// waits for an answer.
    WhyOfferOpen = "why-offer-open";
    /// accepted.
    WhyOfferAccepted = "why-offer-accepted";
    /// declined.
    WhyOfferDeclined = "why-offer-declined";
    /// did not answer in time.
    WhyOfferExpired = "why-offer-expired";
    /// taken back.
    WhyOfferWithdrawn = "why-offer-withdrawn";
    /// Who can be asked now.
    WhyAskable = "why-askable";
    /// Nobody.
    WhyAskableNone = "why-askable-none";
    /// What would help.
    WhyHelps = "why-helps";
    /// No single change would. Call a vendor, or move the session.
    WhyHelpsNone = "why-helps-none";
    /// … …
    WhyHelp {
        /// A sentence.
        change: String,
        /// How many people.
        count: u32,
    } = "why-help";
    /// Meet ….
    WhyHelpModality {
        /// On_site, phone or video.
        modality: Modality,
    } = "why-help-modality";
    /// Confirm that … will do.
    WhyHelpNear {
        /// Name of the language.
        language: LanguageRef,
    } = "why-help-near";
    /// Record that the person agrees to ….
    WhyHelpConsent {
        /// Name of the language.
        language: LanguageRef,
    } = "why-help-consent";
    /// Let an interpreter of any gender come.
    WhyHelpGender = "why-help-gender";
    /// Ask people further away.
    WhyHelpRadius = "why-help-radius";
    /// Begin …
    WhyHelpLater {
        /// How many minutes.
        minutes: u32,
    } = "why-help-later";
    /// Begin …
    WhyHelpEarlier {
        /// How many minutes.
        minutes: u32,
    } = "why-help-earlier";
    /// Wait until ….
    WhyHelpWait {
        /// Until when.
        until: Timestamp,
    } = "why-help-wait";
    /// Who is not asked, and why.
    WhyNot = "why-not";
    /// Nobody else interprets this language or one near it.
    WhyNotNone = "why-not-none";
    /// …: …
    WhyNotCount {
        /// A reason, already in your locale.
        reason: String,
        /// How many people.
        count: u32,
    } = "why-not-count";
    /// Why not this person?
    WhyPerson = "why-person";
    /// The name as on the roster, or the beginning of it.
    WhyPersonHint = "why-person-hint";
    /// Look.
    WhyPersonAsk = "why-person-ask";
    /// Nobody on the roster has this name.
    WhyPersonNobody = "why-person-nobody";
    /// Nothing speaks against ….
    WhyPersonFits {
        /// Name of a person.
        name: String,
    } = "why-person-fits";
    /// not on the active roster.
    WhyReasonInactive = "why-reason-inactive";
    /// does not interpret this language.
    WhyReasonLanguage = "why-reason-language";
    /// interprets a near language that nobody confirmed.
    WhyReasonNearLanguageUnconfirmed = "why-reason-near-language-unconfirmed";
    /// interprets a second language to which nobody recorded consent.
    WhyReasonConsentMissing = "why-reason-consent-missing";
    /// does not work this way.
    WhyReasonModality = "why-reason-modality";
    /// does not have the qualification.
    WhyReasonQualificationMissing = "why-reason-qualification-missing";
    /// the qualification has expired.
    WhyReasonQualificationExpired = "why-reason-qualification-expired";
    /// is not available then.
    WhyReasonNotAvailable = "why-reason-not-available";
    /// has another session then.
    WhyReasonOverlap = "why-reason-overlap";
    /// could not travel there in time.
    WhyReasonTravel = "why-reason-travel";
    /// is too far away.
    WhyReasonDistance = "why-reason-distance";
    /// is excluded from this request.
    WhyReasonExcluded = "why-reason-excluded";
    /// declined or gave it back before.
    WhyReasonDeclinedBefore = "why-reason-declined-before";
    /// another gender was asked for.
    WhyReasonGender = "why-reason-gender";
    /// was asked already.
    WhyReasonAlreadyAsked = "why-reason-already-asked";
    /// was asked often enough for now.
    WhyReasonBudget = "why-reason-budget";
    /// is in their quiet hours.
    WhyReasonQuietHours = "why-reason-quiet-hours";
    /// Assign.
    AssignByHand = "assign-by-hand";
    /// Assign …
    AssignWho {
        /// Name of a person.
        name: String,
    } = "assign-who";
    /// This breaks rules:.
    AssignBreaks = "assign-breaks";
    /// Assign all the same.
    AssignAnyway = "assign-anyway";
    /// … has another session then. Nobody is booked twice.
    AssignBusy {
        /// Name of a person.
        name: String,
    } = "assign-busy";
    /// This was not possible: …
    AssignNotDone {
        /// Why, as a sentence of its own.
        reason: String,
    } = "assign-not-done";
}
