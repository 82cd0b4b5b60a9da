//! What is around every page, signing in, and the pages that say what went wrong.

use crate::message::messages;

messages! { FRAME:
    /// Skip to the main part of the page
    SkipToContent = "portal-skip-to-content";
    /// Main menu
    MainMenu = "portal-main-menu";
    /// Language of these pages
    ReadingLanguage = "portal-reading-language";
    /// Show
    ShowPages = "portal-show-pages";
    /// Sign out
    SignOut = "portal-sign-out";
    /// The connection is lost. What you see may be old. We keep trying to reconnect.
    Stale = "portal-stale";
    /// Read out while a countdown runs: "30 seconds left".
    TimeLeft {
        /// How many seconds are left.
        seconds: u32,
    } = "portal-time-left";
    /// Time is up.
    TimeIsUp = "portal-time-is-up";
    /// Go to the start page
    HomePage = "portal-home-page";
    /// Try again
    TryAgain = "portal-try-again";
    /// Ask for an interpreter
    NavAsk = "portal-nav-ask";
    /// Requests
    NavRequests = "portal-nav-requests";
    /// Offers
    NavOffers = "portal-nav-offers";
    /// My sessions
    NavAssignments = "portal-nav-assignments";
    /// My hours
    NavAvailability = "portal-nav-availability";
    /// Inbox
    NavInbox = "portal-nav-inbox";
    /// My settings
    NavProfile = "portal-nav-profile";
    /// Open requests
    NavBoard = "portal-nav-board";
    /// Interpreters
    NavRoster = "portal-nav-roster";
    /// Unknown languages
    NavIdentification = "portal-nav-identification";
    /// Interpreting companies
    NavVendors = "portal-nav-vendors";
    /// Figures
    NavFigures = "portal-nav-figures";
    /// Sign in
    SignIn = "portal-sign-in";
    /// Sign in with your city account
    SignInCity = "portal-sign-in-city";
    /// If you work for the city, use the account with which you sign in at work.
    SignInCityLead = "portal-sign-in-city-lead";
    /// Interpreters: sign in by e-mail
    SignInEmailHeading = "portal-sign-in-email-heading";
    /// We send you a link. You need no password. The link works once and for 15 minutes.
    SignInEmailLead = "portal-sign-in-email-lead";
    /// Your e-mail address
    SignInEmailAddress = "portal-sign-in-email-address";
    /// Send me a link
    SignInEmailButton = "portal-sign-in-email-button";
    /// This is not an e-mail address. An e-mail address looks like name@example.org.
    SignInEmailNotAnAddress = "portal-sign-in-email-not-an-address";
    /// Look into your e-mail
    SignInEmailSentTitle = "portal-sign-in-email-sent-title";
    /// If an interpreter on our list has this address, a link is on its way.
    SignInEmailSent = "portal-sign-in-email-sent";
    /// To sign in, open the link that you were given.
    SignInNoWay = "portal-sign-in-no-way";
    /// One tap and you are signed in
    SignInLinkTitle = "portal-sign-in-link-title";
    /// This link signs you in as:
    SignInLinkLead = "portal-sign-in-link-lead";
    /// This link does not work any more
    SignInLinkOldTitle = "portal-sign-in-link-old-title";
    /// A sign-in link works once and for a short time. Ask for a new one.
    SignInLinkOld = "portal-sign-in-link-old";
    /// Signing in did not work
    SignInFailedTitle = "portal-sign-in-failed-title";
    /// Your city account is right, but it is not allowed to use this service yet.
    SignInFailedNoRole = "portal-sign-in-failed-no-role";
    /// The city's sign-in page did not answer as it should.
    SignInFailedProvider = "portal-sign-in-failed-provider";
    /// It took too long, or it was begun in another browser or another window. Try again.
    SignInFailedOld = "portal-sign-in-failed-old";
    /// City employee who asks for interpreters
    RoleRequester = "portal-role-requester";
    /// Interpreter
    RoleInterpreter = "portal-role-interpreter";
    /// Language-access office
    RoleCoordinator = "portal-role-coordinator";
    /// Oversight commission
    RoleAuditor = "portal-role-auditor";
    /// On a device that others use, always sign out.
    SignOutLead = "portal-sign-out-lead";
    /// Sign out on this device
    SignOutHere = "portal-sign-out-here";
    /// Sign out on all my devices
    SignOutEverywhere = "portal-sign-out-everywhere";
    /// You are signed out.
    SignedOut = "portal-signed-out";
    /// Sign in to go on. If you were signed in, your time was over: this keeps others out.
    SignInFirst = "portal-sign-in-first";
    /// Your link to sign in
    SignInMailSubject = "portal-sign-in-mail-subject";
    /// Open this link to sign in. It works once and for 15 minutes:
    SignInMailBody = "portal-sign-in-mail-body";
    /// If you did not ask for it, you need not do anything.
    SignInMailEnd = "portal-sign-in-mail-end";
    /// There is nothing here
    NotFoundTitle = "portal-not-found-title";
    /// This page does not exist, or it is not for you. The link may be old or cut off.
    NotFound = "portal-not-found";
    /// This page is not for you
    ForbiddenTitle = "portal-forbidden-title";
    /// Your account is not allowed to open this. If you need it, ask the language-access office.
    Forbidden = "portal-forbidden";
    /// This page was too old
    StaleFormTitle = "portal-stale-form-title";
    /// Nothing was changed.
    StaleForm = "portal-stale-form";
    /// This could not be read
    UnreadableTitle = "portal-unreadable-title";
    /// Nothing was changed.
    Unreadable = "portal-unreadable";
    /// This was too much at once
    TooLargeTitle = "portal-too-large-title";
    /// Nothing was changed.
    TooLarge = "portal-too-large";
    /// This cannot be opened like that
    WrongMethodTitle = "portal-wrong-method-title";
    /// This address belongs to a button on a page. Open the page and use the button.
    WrongMethod = "portal-wrong-method";
    /// This could not be done
    NotDoneTitle = "portal-not-done-title";
    /// Too many people at once
    OverloadedTitle = "portal-overloaded-title";
    /// Wait a few seconds and try again.
    Overloaded = "portal-overloaded";
    /// Something is wrong on our side
    BrokenTitle = "portal-broken-title";
    /// This is not your mistake.
    Broken = "portal-broken";
}
