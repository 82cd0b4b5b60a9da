//! What is said about a person's languages after a request was made: how the language was found out, and which others would do.

use crate::message::messages;

messages! { LANGUAGE:
    /// How was the language found out?
    LanguageHowFound = "language-how-found";
    /// The person said it.
    LanguageByPersonSaid = "language-by-person-said";
    /// The person pointed at it.
    LanguageByPersonPointed = "language-by-person-pointed";
    /// A member of staff recognized it.
    LanguageByStaff = "language-by-staff";
    /// … (company)
    LanguageByVendor {
        /// How it was found out, already in the reader's language.
        how: String,
        /// Name of the company.
        vendor: String,
    } = "language-by-vendor";
    /// Change the other languages.
    LanguageChange = "language-change";
    /// Save.
    LanguageSave = "language-save";
}
