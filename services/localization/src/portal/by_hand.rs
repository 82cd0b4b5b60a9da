//! What a coordinator does beside the desk: has somebody asked now, names a company to the requester.

use crate::message::messages;

messages! { BY_HAND:
    /// Ask.
    AskByHand = "ask-by-hand";
    /// Ask … now.
    AskWho {
        /// The name of the interpreter.
        name: String,
    } = "ask-who";
    /// The rules would not ask this person just now.
    AskBreaks = "ask-breaks";
    /// Ask all the same.
    AskAnyway = "ask-anyway";
    /// This person was not asked: …
    AskNotDone {
        /// Why, as a sentence.
        reason: String,
    } = "ask-not-done";
    /// Name a company.
    VendorTell = "vendor-tell";
    /// Who asked is told at once to call it.
    VendorTellHint = "vendor-tell-hint";
    /// Name.
    VendorName = "vendor-name";
    /// Named.
    VendorNamed = "vendor-named";
    /// Closed now.
    VendorClosed = "vendor-closed";
    /// The company was not named: …
    VendorNotDone {
        /// Why, as a sentence.
        reason: String,
    } = "vendor-not-done";
}
