//! What is wrong with a table: where, and what. Its text is English, for terminals and logs; pages say it in their reader's language.

use std::fmt;

use jiff::civil::Weekday;
use turjuman_dispatch::model::UnknownName;

use super::hours::day_name;
use crate::error::Problem;

/// Something in a file that cannot be used, and where it is.
#[derive(Debug, Clone, PartialEq)]
pub struct CsvProblem {
    /// The line on which the row starts, from 1. The header is usually line 1. 0 when it is about the file as a whole.
    pub line: u64,
    /// The name of the column; empty when it is about the whole row or file.
    pub column: String,
    /// What is wrong and what would be right.
    pub problem: CsvFault,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum CsvFault {
    /// The file cannot be read from where it is.
    #[error("the file cannot be read: {0}")]
    Unreadable(String),
    /// It is larger than anybody's roster.
    #[error("the file is larger than {mib} MiB; split it")]
    TooLarge {
        /// The most that is read.
        mib: u64,
    },
    /// It has more rows than are taken at once.
    #[error("more than {rows} rows; send them in parts, or use `turjuman import roster`")]
    TooManyRows {
        /// The most that are taken.
        rows: usize,
    },
    /// It is in two-byte letters.
    #[error("the file is UTF-16; save it as CSV in UTF-8")]
    Utf16,
    /// A field is in another encoding.
    #[error("the text is not UTF-8; save the file as CSV in UTF-8")]
    NotUtf8,
    /// It is no CSV.
    #[error("the file is not CSV: {0}")]
    NotCsv(String),
    /// Nothing is in it.
    #[error("the file is empty; its first line must name columns: {columns}")]
    Empty {
        /// The columns it can have.
        columns: String,
    },
    /// A column is there twice.
    #[error("this column is there twice")]
    ColumnTwice,
    /// A column has no name.
    #[error("column {number} has no name")]
    ColumnNameless {
        /// Which, from 1.
        number: usize,
    },
    /// A column that nobody knows.
    #[error("this column is not known; known are: {known}")]
    ColumnUnknown {
        /// The columns it can have.
        known: String,
    },
    /// Columns that must be there and are not.
    #[error("these columns are missing: {names}")]
    ColumnsMissing {
        /// Their names.
        names: String,
    },
    /// A row has more or fewer fields than the header.
    #[error("the row has {found} fields and the header {wanted}; put fields with commas in double quotes")]
    FieldCount {
        /// Fields of the row.
        found: usize,
        /// Fields of the header.
        wanted: usize,
    },
    /// A field must not be empty.
    #[error("is required{}", .form.map(|form| format!(": {form}")).unwrap_or_default())]
    Required {
        /// How it is written, where that is not plain.
        form: Option<&'static str>,
    },
    /// A word that is none of a closed list.
    #[error(transparent)]
    Word(UnknownName),
    /// Not a number.
    #[error("“{given}” is not a number such as 12.5")]
    Number {
        /// As given.
        given: String,
    },
    /// One of latitude and longitude is given and the other is not.
    #[error("is required where {given} is given")]
    HalfAPlace {
        /// The column that is filled.
        given: String,
    },
    /// Not on the globe.
    #[error("must lie between −{most} and {most} degrees")]
    Degrees {
        /// The largest number of degrees.
        most: f64,
    },
    /// Not a qualification.
    #[error("“{given}” is not of the form name:issuer or name:issuer:YYYY-MM-DD")]
    Qualification {
        /// As given.
        given: String,
    },
    /// Not a date.
    #[error("“{given}” is not a date such as 2027-12-31")]
    Date {
        /// As given.
        given: String,
    },
    /// Not the hours of a week.
    #[error("“{given}” is not of the form mon 09:00-17:00 or mon-fri 22:00-06:00; or write always")]
    Hours {
        /// As given.
        given: String,
    },
    /// Two spans of a day have a time in common.
    #[error("two spans overlap on {}", day_name(*.day))]
    HoursOverlap {
        /// On this day.
        day: Weekday,
    },
    /// Two rows have the same subject.
    #[error("is the same as on line {line}; a subject is one person")]
    SubjectTwice {
        /// Where it was first.
        line: u64,
    },
    /// It can be read, and the desk cannot use it.
    #[error(transparent)]
    Objection(Problem),
}

impl CsvProblem {
    pub(super) fn new(line: u64, column: impl Into<String>, problem: CsvFault) -> Self {
        Self { line, column: column.into(), problem }
    }

    /// About the file as a whole.
    pub(super) fn whole(problem: CsvFault) -> Self {
        Self::new(0, "", problem)
    }
}

/// Puts problems in the order of lines and, within a line, of the columns' names.
pub(super) fn sort(problems: &mut [CsvProblem]) {
    problems.sort_by(|a, b| (a.line, &a.column).cmp(&(b.line, &b.column)));
}

impl fmt::Display for CsvProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.line, self.column.as_str()) {
            (0, "") => write!(f, "{}", self.problem),
            (line, "") => write!(f, "line {line}: {}", self.problem),
            (line, column) => write!(f, "line {line}, column {column}: {}", self.problem),
        }
    }
}
