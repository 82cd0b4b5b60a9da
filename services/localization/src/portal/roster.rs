//! The roster: who can be asked, and taking a table of people.

use jiff::Timestamp;

use crate::message::messages;

messages! { ROSTER:
    /// Interpreters.
    RosterTitle = "roster-title";
    /// Nobody is on the roster yet.
    RosterNone = "roster-none";
    /// Search.
    RosterSearch = "roster-search";
    /// By name or by language.
    RosterSearchHint = "roster-search-hint";
    /// Search.
    RosterFind = "roster-find";
    /// …
    RosterCount {
        /// How many people were found.
        count: u32,
    } = "roster-count";
    /// Only … are shown. Search to find others.
    RosterMore {
        /// How many are shown.
        count: u32,
    } = "roster-more";
    /// Qualifications that have ended or end within 60 days.
    RosterExpiring = "roster-expiring";
    /// Everybody.
    RosterEverybody = "roster-everybody";
    /// Name.
    RosterName = "roster-name";
    /// Languages.
    RosterLanguages = "roster-languages";
    /// How.
    RosterWays = "roster-ways";
    /// Qualifications.
    RosterQualifications = "roster-qualifications";
    /// Not asked.
    RosterInactive = "roster-inactive";
    /// until …
    RosterHoldsUntil {
        /// A day.
        day: Timestamp,
    } = "roster-holds-until";
    /// ends …
    RosterEndsSoon {
        /// A day.
        day: Timestamp,
    } = "roster-ends-soon";
    /// ended …
    RosterEnded {
        /// A day.
        day: Timestamp,
    } = "roster-ended";
    /// …
    RosterImported {
        /// How many people.
        count: u32,
    } = "roster-imported";
    /// Add people from a table.
    RosterImport = "roster-import";
    /// Paste a table in CSV: first a line with the names of the columns, then one line for each person. Either everybody is added or nobody.
    RosterImportLead = "roster-import-lead";
    /// Columns that must be there: …. Columns that may be there: ….
    RosterImportColumns {
        /// Names of columns, not translated.
        required: String,
        /// Names of columns, not translated.
        optional: String,
    } = "roster-import-columns";
    /// An example.
    RosterImportExample = "roster-import-example";
    /// Table.
    RosterImportTable = "roster-import-table";
    /// Check only.
    RosterImportCheck = "roster-import-check";
    /// Add everybody.
    RosterImportSend = "roster-import-send";
    /// Nothing is wrong: … can be added. Nothing has been changed.
    RosterImportGood {
        /// How many people.
        count: u32,
    } = "roster-import-good";
    /// There is no table yet.
    RosterImportEmpty = "roster-import-empty";
    /// …. Nobody was added.
    RosterImportWrong {
        /// How many problems.
        count: u32,
    } = "roster-import-wrong";
    /// Line.
    RosterImportLine = "roster-import-line";
    /// Column.
    RosterImportColumn = "roster-import-column";
    /// What is wrong.
    RosterImportProblem = "roster-import-problem";
}
