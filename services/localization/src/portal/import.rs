//! What is wrong with a table of interpreters.

use crate::message::messages;

messages! { IMPORT:
    /// The file is too large.
    ImportTooLarge = "import-too-large";
    /// At most … people at once.
    ImportTooMany {
        /// The most that are taken.
        rows: u32,
    } = "import-too-many";
    /// This column is there twice.
    ImportColumnTwice = "import-column-twice";
    /// Column … has no name.
    ImportColumnNameless {
        /// Which, from 1.
        number: u32,
    } = "import-column-nameless";
    /// This column is not known.
    ImportColumnUnknown = "import-column-unknown";
    /// These columns are missing: …
    ImportColumnsMissing {
        /// Their names, separated by commas.
        names: String,
    } = "import-columns-missing";
    /// The line has … fields and the first line ….
    ImportFieldCount {
        /// Fields of the line.
        found: u32,
        /// Fields of the first line.
        wanted: u32,
    } = "import-field-count";
    /// … is not one of the words ….
    ImportWordUnknown {
        /// As given.
        given: String,
        /// The words, separated by commas.
        known: String,
    } = "import-word-unknown";
    /// … is not a qualification in this form.
    ImportQualificationWrong {
        /// As given.
        given: String,
    } = "import-qualification-wrong";
    /// The city does not know this qualification.
    ImportQualificationUnknown {
        /// The names that it knows, separated by commas.
        known: String,
    } = "import-qualification-unknown";
    /// … are no hours.
    ImportHoursWrong {
        /// As given.
        given: String,
    } = "import-hours-wrong";
    /// The same sign-in name is on line ….
    ImportSubjectTwice {
        /// Where it was first.
        line: u32,
    } = "import-subject-twice";
    /// Not a code of a language.
    ImportLocaleWrong = "import-locale-wrong";
}
