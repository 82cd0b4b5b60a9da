//! Requests whose language is not known yet: the list, and saying which it is.

use crate::message::messages;

messages! { IDENTIFICATION:
    /// Unknown languages.
    IdentificationTitle = "identification-title";
    /// Every language is known. Requests appear here when nobody at the counter could tell which language it is.
    IdentificationNone = "identification-none";
    /// These people wait until somebody says which language it is. Nobody is asked before that.
    IdentificationLead = "identification-lead";
    /// What was said.
    IdentificationSaid = "identification-said";
    /// Nothing.
    IdentificationNothingSaid = "identification-nothing-said";
    /// Waiting since.
    IdentificationSince = "identification-since";
    /// When.
    IdentificationWhen = "identification-when";
    /// Now.
    IdentificationNow = "identification-now";
    /// How.
    IdentificationHow = "identification-how";
    /// Department.
    IdentificationDepartment = "identification-department";
    /// Only the … that wait longest are shown.
    IdentificationMore {
        /// How many are shown.
        count: u32,
    } = "identification-more";
    /// Which language is it?
    IdentificationWhich = "identification-which";
    /// It may be one of these. Search if it is another one.
    IdentificationMayBe = "identification-may-be";
    /// Search for a language.
    IdentificationSearch = "identification-search";
    /// By any name, a country or a misspelling.
    IdentificationSearchHint = "identification-search-hint";
    /// Search.
    IdentificationFind = "identification-find";
    /// This is the language.
    IdentificationSend = "identification-send";
    /// Choose a language.
    IdentificationMissing = "identification-missing";
    /// Who can help to find out.
    IdentificationHelps = "identification-helps";
    /// …, …
    IdentificationVendor {
        /// Name of the company.
        vendor: String,
        /// Telephone number.
        number: String,
    } = "identification-vendor";
    /// The page of the request.
    IdentificationRequest = "identification-request";
    /// Unknown languages.
    IdentificationBack = "identification-back";
    /// This was not done: …
    IdentificationNotDone {
        /// A sentence that says why.
        reason: String,
    } = "identification-not-done";
}
