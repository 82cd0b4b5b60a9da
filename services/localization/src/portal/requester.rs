//! The pages of who asks for an interpreter.

use jiff::Timestamp;

use crate::message::messages;
use crate::words::{LanguageRef, Modality};

messages! { REQUESTER:
    /// Ask for an interpreter.
    AskTitle = "ask-title";
    /// Which language?
    AskLanguage = "ask-language";
    /// Find a language.
    AskLanguageSearch = "ask-language-search";
    /// Write its name in any language, as well as you can spell it.
    AskLanguageSearchHint = "ask-language-search-hint";
    /// Find.
    AskLanguageFind = "ask-language-find";
    /// Asked for most often.
    AskLanguageOften = "ask-language-often";
    /// Not sure which language.
    AskLanguageNotSure = "ask-language-not-sure";
    /// We help you find out.
    AskLanguageNotSureHint = "ask-language-not-sure-hint";
    /// … languages for “…”. Choose one, or write on.
    AskLanguageFound {
        /// How many languages were found.
        count: u32,
        /// What was written.
        name: String,
    } = "ask-language-found";
    /// “…” can be more than one language. Ask the person which of these is theirs.
    AskLanguageAmbiguous {
        /// What was written.
        name: String,
    } = "ask-language-ambiguous";
    /// We do not know “…”. Is it one of these?
    AskLanguageNear {
        /// What was written.
        name: String,
    } = "ask-language-near";
    /// We do not know “…”. Check the spelling, or choose “Not sure which language” and we help you find out.
    AskLanguageNothing {
        /// What was written.
        name: String,
    } = "ask-language-nothing";
    /// Choose a language, or “Not sure which language”.
    AskLanguageMissing = "ask-language-missing";
    /// Let the person point at their language.
    AskShowThePerson = "ask-show-the-person";
    /// When?
    AskWhen = "ask-when";
    /// Now.
    AskWhenNow = "ask-when-now";
    /// At a time.
    AskWhenAt = "ask-when-at";
    /// Date and time.
    AskWhenDate = "ask-when-date";
    /// Time in ….
    AskWhenZone {
        /// Name of the city, whose time it is.
        city: String,
    } = "ask-when-zone";
    /// Choose “Now”, or give the date and the time.
    AskWhenMissing = "ask-when-missing";
    /// This time has passed. Choose a later one.
    AskWhenPast = "ask-when-past";
    /// This is too far ahead. Choose a time within … days.
    AskWhenTooFar {
        /// How far ahead a request may be, in days.
        days: u32,
    } = "ask-when-too-far";
    /// How?
    AskHow = "ask-how";
    /// By video.
    AskHowChoice {
        /// On_site, phone or video.
        modality: Modality,
    } = "ask-how-choice";
    /// You get a link.
    AskHowHint {
        /// On_site, phone or video.
        modality: Modality,
    } = "ask-how-hint";
    /// Choose how.
    AskHowMissing = "ask-how-missing";
    /// Sign languages need video or a meeting in person.
    AskHowSigned = "ask-how-signed";
    /// This kind of meeting is possible only ….
    AskHowNotForThis {
        /// The ways that are possible, from modality-name.
        ways: String,
    } = "ask-how-not-for-this";
    /// Which number should the interpreter call?
    AskPhone = "ask-phone";
    /// A phone you can both hear, with the speaker on.
    AskPhoneHint = "ask-phone-hint";
    /// Give a phone number with its area code, such as (973) 555-0100.
    AskPhoneWrong = "ask-phone-wrong";
    /// Where?
    AskSite = "ask-site";
    /// Choose a place.
    AskSiteChoose = "ask-site-choose";
    /// Choose a place from the list.
    AskSiteMissing = "ask-site-missing";
    /// No places are listed yet. Choose phone or video, or ask the language-access office to add the place.
    AskSiteNone = "ask-site-none";
    /// Room.
    AskRoom = "ask-room";
    /// A short code, such as 4-B. May be left empty.
    AskRoomHint = "ask-room-hint";
    /// What is it for?
    AskWhat = "ask-what";
    /// Choose what it is for.
    AskWhatMissing = "ask-what-missing";
    /// For which department?
    AskDepartment = "ask-department";
    /// Choose the department.
    AskDepartmentMissing = "ask-department-missing";
    /// More details, if you like.
    AskDetails = "ask-details";
    /// How many minutes?
    AskDuration = "ask-duration";
    /// Left empty, we plan the usual length.
    AskDurationHint = "ask-duration-hint";
    /// Give whole minutes, from … to ….
    AskDurationWrong {
        /// Fewest minutes.
        shortest: u32,
        /// Most minutes.
        longest: u32,
    } = "ask-duration-wrong";
    /// Interpreter’s gender.
    AskGender = "ask-gender";
    /// No wish.
    AskGenderAny = "ask-gender-any";
    /// A woman.
    AskGenderWoman = "ask-gender-woman";
    /// A man.
    AskGenderMan = "ask-gender-man";
    /// Non-binary.
    AskGenderNonBinary = "ask-gender-non-binary";
    /// Possible only for: ….
    AskGenderHint {
        /// Kinds of meeting, already in your locale.
        types: String,
    } = "ask-gender-hint";
    /// For this kind of meeting, the interpreter’s gender cannot be asked for.
    AskGenderNotHere = "ask-gender-not-here";
    /// Case or file number.
    AskCase = "ask-case";
    /// A short code with a digit. Never a name, and nothing about the person.
    AskCaseHint = "ask-case-hint";
    /// Only a short code with at least one digit: letters, digits and - _ / . # without spaces.
    AskCodeWrong = "ask-code-wrong";
    /// This is too long: at most … characters.
    AskTooLong {
        /// Most characters.
        max: u32,
    } = "ask-too-long";
    /// How well do they speak it?
    AskProficiency = "ask-proficiency";
    /// Not said.
    AskProficiencyUnsaid = "ask-proficiency-unsaid";
    /// Very well.
    AskProficiencyFluent = "ask-proficiency-fluent";
    /// For everyday life.
    AskProficiencyConversational = "ask-proficiency-conversational";
    /// A little.
    AskProficiencyBasic = "ask-proficiency-basic";
    /// Who said so?
    AskSource = "ask-source";
    /// The person.
    AskSourcePerson = "ask-source-person";
    /// An interpreter.
    AskSourceInterpreter = "ask-source-interpreter";
    /// Family or friends.
    AskSourceCompanion = "ask-source-companion";
    /// A colleague.
    AskSourceStaff = "ask-source-staff";
    /// A form or a letter.
    AskSourceDocument = "ask-source-document";
    /// Other languages that would do.
    AskFurther = "ask-further";
    /// The best first. We use one of these only when nobody is found for the language above.
    AskFurtherHint = "ask-further-hint";
    /// Other language …
    AskFurtherLanguage {
        /// 1 for the first, 2 for the second ….
        number: u32,
    } = "ask-further-language";
    /// “…” is not one clear language. Write it more exactly, or leave it empty.
    AskFurtherUnclear {
        /// What was written.
        name: String,
    } = "ask-further-unclear";
    /// This language is already named.
    AskFurtherTwice = "ask-further-twice";
    /// Choose how well they speak it.
    AskFurtherProficiencyMissing = "ask-further-proficiency-missing";
    /// Choose who said so.
    AskFurtherSourceMissing = "ask-further-source-missing";
    /// Find an interpreter.
    AskSend = "ask-send";
    /// Something is missing. Please look at the parts that are marked.
    AskProblems = "ask-problems";
    /// You have already asked with this page. If you need one more interpreter, send it again.
    AskSentBefore = "ask-sent-before";
    /// Please check this.
    AskCheckThis = "ask-check-this";
    /// I speak …
    SpeakTitle = "speak-title";
    /// Turn the screen to the person. They tap their own language.
    SpeakLead = "speak-lead";
    /// Most often here.
    SpeakOften = "speak-often";
    /// Sign languages.
    SpeakSigned = "speak-signed";
    /// All languages in these letters.
    SpeakMoreLatin = "speak-more-latin";
    /// The short list.
    SpeakFewer = "speak-fewer";
    /// My language is not here.
    SpeakNotHere = "speak-not-here";
    /// Back to the languages.
    SpeakBack = "speak-back";
    /// We are calling an interpreter who speaks your language.
    SpeakInterpreter = "speak-interpreter";
    /// It costs you nothing.
    SpeakFree = "speak-free";
    /// You will not be asked about your immigration status.
    SpeakNoStatus = "speak-no-status";
    /// We do not have these sentences in … yet. Show the picture, and point at the name of the language.
    SpeakNoSentence {
        /// Name of the language.
        language: LanguageRef,
    } = "speak-no-sentence";
    /// Two people talk with each other through an interpreter on the telephone.
    SpeakPicture = "speak-picture";
    /// Ask for an interpreter: …
    SpeakAsk {
        /// Name of the language.
        language: LanguageRef,
    } = "speak-ask";
    /// Ask without knowing the language.
    SpeakAskUnknown = "speak-ask-unknown";
    /// Interpreter for …
    RequestPageTitle {
        /// Name of the language.
        language: LanguageRef,
    } = "request-page-title";
    /// Interpreter: which language?
    RequestPageTitleUnknown = "request-page-title-unknown";
    /// Which language?
    RequestPageStatusNeedsClarification = "request-page-status-needs-clarification";
    /// Looking.
    RequestPageStatusSearching = "request-page-status-searching";
    /// Interpreter found.
    RequestPageStatusAssigned = "request-page-status-assigned";
    /// In session.
    RequestPageStatusInSession = "request-page-status-in-session";
    /// Done.
    RequestPageStatusCompleted = "request-page-status-completed";
    /// Cancelled.
    RequestPageStatusCancelled = "request-page-status-cancelled";
    /// Nobody found.
    RequestPageStatusUnfilled = "request-page-status-unfilled";
    /// We are looking for an interpreter.
    RequestPageSearching = "request-page-searching";
    /// … interpreters have been asked.
    RequestPageAsked {
        /// How many interpreters were asked so far.
        count: u32,
    } = "request-page-asked";
    /// … have still to answer.
    RequestPageOpen {
        /// How many of them have not answered yet.
        count: u32,
    } = "request-page-open";
    /// We keep looking until ….
    RequestPageUntil {
        /// Until when the search goes on.
        until: Timestamp,
    } = "request-page-until";
    /// You can close this page or lock the phone. We keep looking.
    RequestPageMayClose = "request-page-may-close";
    /// Nobody has been found so far. We keep looking.
    RequestPageNobodyYet = "request-page-nobody-yet";
    /// This request goes ahead of others now.
    RequestPageAhead = "request-page-ahead";
    /// You do not have to wait: … can interpret by phone now.
    RequestPageVendor {
        /// Name of the company.
        name: String,
    } = "request-page-vendor";
    /// … can find out which language it is, by phone.
    RequestPageVendorFindsOut {
        /// Name of the company.
        name: String,
    } = "request-page-vendor-finds-out";
    /// Call …
    RequestPageCall {
        /// Telephone number.
        number: String,
    } = "request-page-call";
    /// When they answer: …
    RequestPageAccess {
        /// An access code or an option of the menu, as the city wrote it.
        hint: String,
    } = "request-page-access";
    /// Did they interpret? Then close this request under “Cancel this request”.
    RequestPageVendorAfter = "request-page-vendor-after";
    /// Nobody is free for …, but somebody may be for …. Ask the person: do they understand … well?
    RequestPageNear {
        /// Name of the near language.
        near: LanguageRef,
        /// Name of the language that was asked for.
        language: LanguageRef,
    } = "request-page-near";
    /// Yes, that will do.
    RequestPageNearYes = "request-page-near-yes";
    /// No, keep looking.
    RequestPageNearNo = "request-page-near-no";
    /// Nobody is free for …, but somebody may be for …. For this kind of meeting, only the language-access office may say whether that will do.
    RequestPageNearOffice {
        /// Name of the near language.
        near: LanguageRef,
        /// Name of the language that was asked for.
        language: LanguageRef,
    } = "request-page-near-office";
    /// They would accept another language.
    RequestPageConsent = "request-page-consent";
    /// Only if the person really agrees. We then also look for interpreters of that language.
    RequestPageConsentHint = "request-page-consent-hint";
    /// Which language?
    RequestPageConsentLanguage = "request-page-consent-language";
    /// They agree.
    RequestPageConsentSend = "request-page-consent-send";
    /// “…” is not one clear language. Write it more exactly.
    RequestPageLanguageUnclear {
        /// What was written.
        name: String,
    } = "request-page-language-unclear";
    /// Which language is it?
    RequestPageWhich = "request-page-which";
    /// Ask the person which of these is theirs.
    RequestPageWhichThese = "request-page-which-these";
    /// Ask: what do you call the language you speak at home, and which country and town are you from?
    RequestPageWhichOpen = "request-page-which-open";
    /// Written down: “…”.
    RequestPageWhichHint {
        /// As it was written.
        text: String,
    } = "request-page-which-hint";
    /// Another language.
    RequestPageWhichOther = "request-page-which-other";
    /// This is the language.
    RequestPageWhichSend = "request-page-which-send";
    /// We have an interpreter for you.
    RequestPageFound = "request-page-found";
    /// The interpreter calls you. Keep the line free.
    RequestPageWillCall = "request-page-will-call";
    /// Open the video call.
    RequestPageVideo = "request-page-video";
    /// The interpreter comes to you.
    RequestPageOnSite = "request-page-on-site";
    /// Expected at ….
    RequestPageExpected {
        /// When the interpreter is expected.
        at: Timestamp,
    } = "request-page-expected";
    /// The interpreter will be about … minutes late: at ….
    RequestPageLate {
        /// Minutes by which the interpreter will be late.
        minutes: u32,
        /// When the interpreter is expected now.
        at: Timestamp,
    } = "request-page-late";
    /// They interpret in ….
    RequestPageInterpretsIn {
        /// Name of the language.
        language: LanguageRef,
    } = "request-page-interprets-in";
    /// You are in session.
    RequestPageInSession = "request-page-in-session";
    /// Since ….
    RequestPageSince {
        /// When the session started.
        at: Timestamp,
    } = "request-page-since";
    /// Done.
    RequestPageCompleted = "request-page-completed";
    /// … minutes were interpreted.
    RequestPageMinutes {
        /// Minutes that were interpreted.
        minutes: u32,
    } = "request-page-minutes";
    /// This request was cancelled.
    RequestPageCancelled = "request-page-cancelled";
    /// We found nobody in time.
    RequestPageUnfilled = "request-page-unfilled";
    /// We are sorry. Ask again, choose another way to meet, or call the language-access office.
    RequestPageUnfilledHint = "request-page-unfilled-hint";
    /// Ask again.
    RequestPageAskAgain = "request-page-ask-again";
    /// Cancel this request.
    RequestPageCancel = "request-page-cancel";
    /// Everybody who was asked is told, with thanks.
    RequestPageCancelHint = "request-page-cancel-hint";
    /// Why?
    RequestPageCancelWhy = "request-page-cancel-why";
    /// It is no longer needed.
    RequestPageCancelNotNeeded = "request-page-cancel-not-needed";
    /// Somebody else interpreted.
    RequestPageCancelServed = "request-page-cancel-served";
    /// It was a mistake.
    RequestPageCancelMistake = "request-page-cancel-mistake";
    /// Yes, cancel it.
    RequestPageCancelYes = "request-page-cancel-yes";
    /// We could not understand each other.
    RequestPageProblem = "request-page-problem";
    /// It happens, and it is nobody’s fault. We end this session and look for somebody else at once, ahead of other requests.
    RequestPageProblemHint = "request-page-problem-hint";
    /// Find somebody else now.
    RequestPageProblemAgain = "request-page-problem-again";
    /// Something else went wrong.
    RequestPageProblemOther = "request-page-problem-other";
    /// What went wrong?
    RequestPageProblemKind = "request-page-problem-kind";
    /// The line or the video broke.
    RequestPageProblemConnection = "request-page-problem-connection";
    /// How the interpreter behaved.
    RequestPageProblemConduct = "request-page-problem-conduct";
    /// Something else.
    RequestPageProblemSomething = "request-page-problem-something";
    /// Only report it.
    RequestPageProblemOnly = "request-page-problem-only";
    /// Thank you. It was written down.
    RequestPageProblemThanks = "request-page-problem-thanks";
    /// We need more time.
    RequestPageExtend = "request-page-extend";
    /// How many more minutes?
    RequestPageExtendBy = "request-page-extend-by";
    /// Add the time.
    RequestPageExtendSend = "request-page-extend-send";
    /// The session is over.
    RequestPageFinish = "request-page-finish";
    /// Card for the file.
    RequestPageCard = "request-page-card";
    /// All requests.
    RequestPageAll = "request-page-all";
    /// This was not done. …
    RequestPageNotDone {
        /// Why, in a whole sentence, already in your locale.
        reason: String,
    } = "request-page-not-done";
    /// This request.
    RequestPageFacts = "request-page-facts";
    /// Interpreter.
    RequestPageLabelInterpreter = "request-page-label-interpreter";
    /// Qualifications.
    RequestPageLabelQualifications = "request-page-label-qualifications";
    /// Language.
    RequestPageLabelLanguage = "request-page-label-language";
    /// When.
    RequestPageLabelWhen = "request-page-label-when";
    /// Now.
    RequestPageLabelNow = "request-page-label-now";
    /// Length.
    RequestPageLabelLength = "request-page-label-length";
    /// How.
    RequestPageLabelHow = "request-page-label-how";
    /// For.
    RequestPageLabelFor = "request-page-label-for";
    /// Where.
    RequestPageLabelWhere = "request-page-label-where";
    /// Room.
    RequestPageLabelRoom = "request-page-label-room";
    /// Number.
    RequestPageLabelNumber = "request-page-label-number";
    /// Department.
    RequestPageLabelDepartment = "request-page-label-department";
    /// Case number.
    RequestPageLabelCase = "request-page-label-case";
    /// Status.
    RequestPageLabelStatus = "request-page-label-status";
    /// Asked for at.
    RequestPageLabelAskedAt = "request-page-label-asked-at";
    /// Started.
    RequestPageLabelStarted = "request-page-label-started";
    /// Minutes.
    RequestPageLabelMinutes = "request-page-label-minutes";
    /// Request.
    RequestPageLabelId = "request-page-label-id";
    /// Requests.
    RequestListTitle = "request-list-title";
    /// Open.
    RequestListOpen = "request-list-open";
    /// Over.
    RequestListPast = "request-list-past";
    /// Nothing is open. When somebody in front of you speaks another language, ask for an interpreter: it takes three taps.
    RequestListEmpty = "request-list-empty";
    /// Requests that are over appear here.
    RequestListNonePast = "request-list-none-past";
    /// Older requests.
    RequestListOlder = "request-list-older";
    /// Back to the newest.
    RequestListNewest = "request-list-newest";
    /// Interpreter request.
    RequestCardTitle = "request-card-title";
    /// Print this page with your browser. The card says nothing about the person who was served.
    RequestCardPrint = "request-card-print";
    /// As of ….
    RequestCardMade {
        /// When the card was made.
        at: Timestamp,
    } = "request-card-made";
    /// Back to the request.
    RequestCardBack = "request-card-back";
}
