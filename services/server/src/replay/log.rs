//! The call log: a CSV file with the columns `Time Stamp`, `Language` and `Duration`. Every row becomes a call or a
//! rejected row with its reason.

use std::io::Read;

use csv::{ReaderBuilder, StringRecord, Trim};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;
use turjuman_operations::roster_csv::Lines;

use super::stamp;

/// Logs beyond this are refused: it holds thirty million calls.
const MOST_BYTES: u64 = 1024 * 1024 * 1024;
const COLUMNS: [&str; 3] = ["Time Stamp", "Language", "Duration"];

/// Somebody called.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct LoggedCall {
    /// The line of the log, from 1.
    pub(super) line: u64,
    /// When.
    pub(super) at: Timestamp,
    /// The language as written.
    pub(super) language: String,
    /// How long it took, in minutes.
    pub(super) minutes: f64,
}

/// A row that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct RejectedRow {
    /// The line of the log, from 1.
    pub(super) line: u64,
    /// Why not.
    pub(super) reason: String,
}

/// A log that was read.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Log {
    /// Calls in the order of time; of the same second in the order of lines.
    pub(super) calls: Vec<LoggedCall>,
    /// The other rows.
    pub(super) rejected: Vec<RejectedRow>,
}

/// Reads a log.
///
/// # Errors
/// What is wrong with the file as a whole: not readable, empty, a column that is missing.
pub(super) fn read(reader: impl Read, zone: &TimeZone) -> Result<Log, String> {
    let mut bytes = Vec::new();
    reader.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|error| error.to_string())?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err("it is larger than a gibibyte; split it".to_owned());
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let mut lines = Lines::new(bytes);
    let mut csv = ReaderBuilder::new().has_headers(false).flexible(true).trim(Trim::All).from_reader(bytes);
    let mut columns = None;
    let mut log = Log::default();
    let mut record = csv::ByteRecord::new();
    while csv.read_byte_record(&mut record).map_err(|error| error.to_string())? {
        let line = lines.line_of(record.position().map_or(0, csv::Position::byte));
        let Some(columns) = columns else {
            let header = StringRecord::from_byte_record_lossy(record.clone());
            columns = Some(find_columns(&header)?);
            continue;
        };
        match read_row(&record, columns, zone) {
            Ok((at, language, minutes)) => log.calls.push(LoggedCall { line, at, language, minutes }),
            Err(reason) => log.rejected.push(RejectedRow { line, reason }),
        }
    }
    if columns.is_none() {
        return Err(format!("it is empty; its first line must name the columns {}", COLUMNS.join(", ")));
    }
    log.calls.sort_by_key(|call| (call.at, call.line));
    Ok(log)
}

fn find_columns(header: &StringRecord) -> Result<[usize; 3], String> {
    let find = |name: &str| header.iter().position(|field| field.eq_ignore_ascii_case(name));
    let missing: Vec<&str> = COLUMNS.into_iter().filter(|name| find(name).is_none()).collect();
    match COLUMNS.map(find) {
        [Some(stamp), Some(language), Some(duration)] => Ok([stamp, language, duration]),
        _ => Err(format!(
            "its first line must name the columns {}; missing: {}",
            COLUMNS.join(", "),
            missing.join(", ")
        )),
    }
}

fn read_row(
    record: &csv::ByteRecord,
    columns: [usize; 3],
    zone: &TimeZone,
) -> Result<(Timestamp, String, f64), String> {
    let field = |index: usize| {
        let bytes = record.get(columns[index]).unwrap_or_default();
        std::str::from_utf8(bytes).map_err(|_| format!("the {} is not UTF-8", COLUMNS[index].to_lowercase()))
    };
    let at = stamp::read(field(0)?, zone)?;
    let language = field(1)?;
    if language.is_empty() {
        return Err("there is no language".to_owned());
    }
    let duration = field(2)?;
    let minutes = duration.parse::<f64>().ok().filter(|minutes| minutes.is_finite() && *minutes >= 0.0);
    let minutes = minutes.ok_or_else(|| {
        format!("the duration “{}” is not a number of minutes", duration.chars().take(40).collect::<String>())
    })?;
    Ok((at, language.to_owned(), minutes))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn toronto() -> TimeZone {
        TimeZone::get("America/Toronto").unwrap()
    }

    #[test]
    fn columns_are_found_by_name_and_calls_put_in_order() {
        let text = "\u{feff}duration,TIME STAMP,Unit,language\r\n\
            5,07/01/2014 09:21:07,7,Russian\r\n3,7/01/14 08:00,7,THAI\r\n3,7/01/14 08:00,7,THAI\r\n";
        let log = read(text.as_bytes(), &toronto()).unwrap();
        let order: Vec<_> = log.calls.iter().map(|call| (call.line, call.language.as_str())).collect();
        // Two rows that are alike are two calls.
        assert_eq!(order, [(3, "THAI"), (4, "THAI"), (2, "Russian")]);
        assert!(log.rejected.is_empty());
    }

    #[test]
    fn rows_that_cannot_be_read_keep_line_and_reason() {
        let text = "Time Stamp,Language,Duration\nNA,NA,NA\n\n07/01/2014 09:21:07,,5\n07/01/2014 09:21:07,THAI,long\n\
            07/01/2014 09:21:07,THAI\n,,\n";
        let log = read(text.as_bytes(), &toronto()).unwrap();
        assert!(log.calls.is_empty());
        assert_eq!(log.rejected.iter().map(|row| row.line).collect::<Vec<_>>(), [2, 4, 5, 6, 7]);
        assert!(log.rejected[0].reason.contains("no time stamp"));
        assert!(log.rejected[2].reason.contains("long"));
    }

    #[test]
    fn a_missing_column_is_named() {
        let error = read("Time,Language\n1,2\n".as_bytes(), &toronto()).unwrap_err();
        assert!(error.contains("missing: Time Stamp, Duration"), "{error}");
        assert!(read("".as_bytes(), &toronto()).unwrap_err().contains("empty"));
    }
}
