//! What is wrong with a table of interpreters, in the reader's words. Where the page of one person says the same of its field, it is
//! said with the same words.

use turjuman_dispatch::policy::Policy;
use turjuman_localization::Joined;
use turjuman_operations::error::{Problem, Violation};
use turjuman_operations::roster_csv::{CsvFault, CsvProblem};

use crate::Words;

/// The words for tables.
mod texts {
    pub(super) use turjuman_localization::portal::availability::AvailabilityWeekOverlap;
    pub(super) use turjuman_localization::portal::entry::*;
    pub(super) use turjuman_localization::portal::import::*;
    pub(super) use turjuman_localization::portal::profile::{ProfileEmailWrong, ProfilePhoneWrong};
    pub(super) use turjuman_localization::portal::roster::RosterImportEmpty;
}

/// What is wrong, as a sentence.
pub(super) fn said(words: &Words, policy: &Policy, found: &CsvProblem) -> String {
    match &found.problem {
        CsvFault::Unreadable(_) | CsvFault::Utf16 | CsvFault::NotUtf8 | CsvFault::NotCsv(_) => {
            words.say(texts::ImportFileUnreadable)
        }
        CsvFault::TooLarge { .. } => words.say(texts::ImportTooLarge),
        CsvFault::TooManyRows { rows } => words.say(texts::ImportTooMany { rows: number(*rows) }),
        CsvFault::Empty { .. } => words.say(texts::RosterImportEmpty),
        CsvFault::ColumnTwice => words.say(texts::ImportColumnTwice),
        CsvFault::ColumnNameless { number: at } => {
            words.say(texts::ImportColumnNameless { number: number(*at) })
        }
        CsvFault::ColumnUnknown { .. } => words.say(texts::ImportColumnUnknown),
        CsvFault::ColumnsMissing { names } => words.say(texts::ImportColumnsMissing { names: names.clone() }),
        CsvFault::FieldCount { found, wanted } => {
            words.say(texts::ImportFieldCount { found: number(*found), wanted: number(*wanted) })
        }
        CsvFault::Required { .. } => required(words, &found.column),
        CsvFault::Word(unknown) => {
            let (given, known) = (unknown.given.clone(), unknown.known.clone());
            words.say(texts::ImportWordUnknown { given, known })
        }
        CsvFault::Number { .. } if found.column == "max_travel_km" => words.say(texts::EntryTravelWrong),
        CsvFault::Number { .. } | CsvFault::HalfAPlace { .. } | CsvFault::Degrees { .. } => {
            words.say(texts::EntryPlaceWrong)
        }
        CsvFault::Qualification { given } => {
            words.say(texts::ImportQualificationWrong { given: given.clone() })
        }
        CsvFault::Date { .. } => words.say(texts::EntryExpiresWrong),
        CsvFault::Hours { given } => words.say(texts::ImportHoursWrong { given: given.clone() }),
        CsvFault::HoursOverlap { .. } => words.say(texts::AvailabilityWeekOverlap),
        CsvFault::SubjectTwice { line } => words.say(texts::ImportSubjectTwice { line: number(*line) }),
        CsvFault::Objection(problem) => objection(words, policy, &found.column, problem),
    }
}

fn required(words: &Words, column: &str) -> String {
    match column {
        "display_name" => words.say(texts::EntryNameMissing),
        "languages" => words.say(texts::EntryLanguagesMissing),
        "modalities" => words.say(texts::EntryWaysMissing),
        _ => words.violation(&Violation { field: column.to_owned(), problem: Problem::Required }),
    }
}

/// What the desk says of something that can be read.
fn objection(words: &Words, policy: &Policy, column: &str, problem: &Problem) -> String {
    match (column, problem) {
        (_, Problem::Required) => required(words, column),
        (_, Problem::LanguageUnknown { input }) => {
            words.say(texts::EntryLanguageUnknown { input: input.clone() })
        }
        (_, Problem::LanguageAmbiguous { input, candidates }) => {
            let names: Vec<String> = candidates.iter().map(|tag| words.language(tag)).collect();
            let candidates = words.list(&names, Joined::Or);
            words.say(texts::EntryLanguageAsk { input: input.clone(), candidates })
        }
        ("qualifications", Problem::Invalid { .. }) => {
            let known: Vec<&str> = policy.qualifications.keys().map(String::as_str).collect();
            words.say(texts::ImportQualificationUnknown { known: known.join(", ") })
        }
        ("display_name", _) => words.say(texts::EntryNameMissing),
        ("subject", Problem::AlreadyUsed) => words.say(texts::EntrySubjectUsed),
        ("email", _) => words.say(texts::ProfileEmailWrong),
        ("phone", _) => words.say(texts::ProfilePhoneWrong),
        ("time_zone", _) => words.say(texts::EntryZoneWrong),
        ("locale", _) => words.say(texts::ImportLocaleWrong),
        ("home_latitude", _) => words.say(texts::EntryPlaceWrong),
        ("max_travel_km", _) => words.say(texts::EntryTravelWrong),
        (column, problem) => {
            words.violation(&Violation { field: column.to_owned(), problem: problem.clone() })
        }
    }
}

fn number(count: impl TryInto<u32>) -> u32 {
    count.try_into().unwrap_or(u32::MAX)
}
