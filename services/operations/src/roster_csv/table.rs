//! A CSV file as a table with named columns, whatever its byte order mark, line ends, quotes and order of columns.

use std::collections::HashMap;
use std::io::Read;

use csv::{ByteRecord, ReaderBuilder, Trim};

use super::lines::Lines;
use super::problem::{CsvFault, CsvProblem};

/// Larger files are refused: a roster of a hundred thousand people is a tenth of this.
const MOST_BYTES: u64 = 64 * 1024 * 1024;
/// Characters of a bad value that a message repeats.
pub(super) const QUOTED: usize = 60;

/// A column that a file may have.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    pub(super) name: &'static str,
    pub(super) required: bool,
}

/// A row, its fields by column name.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) line: u64,
    fields: HashMap<&'static str, String>,
}

impl Row {
    /// The trimmed text of a column; empty when the file has no such column.
    pub(super) fn text(&self, column: &str) -> &str {
        self.fields.get(column).map_or("", String::as_str)
    }
}

/// Reads all rows that can be read, and everything that is wrong with the others.
pub(super) fn read(reader: impl Read, columns: &[Column]) -> (Vec<Row>, Vec<CsvProblem>) {
    let mut problems = Vec::new();
    let rows = read_into(reader, columns, &mut problems).unwrap_or_else(|problem| {
        problems.push(problem);
        Vec::new()
    });
    (rows, problems)
}

fn read_into(
    reader: impl Read,
    columns: &[Column],
    problems: &mut Vec<CsvProblem>,
) -> Result<Vec<Row>, CsvProblem> {
    let whole = CsvProblem::whole;
    let mut bytes = Vec::new();
    reader
        .take(MOST_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| whole(CsvFault::Unreadable(error.to_string())))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(whole(CsvFault::TooLarge { mib: MOST_BYTES / 1024 / 1024 }));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(whole(CsvFault::Utf16));
    }

    let mut lines = Lines::new(bytes);
    let mut csv = ReaderBuilder::new().has_headers(false).flexible(true).trim(Trim::All).from_reader(bytes);
    let mut record = ByteRecord::new();
    let mut header: Option<Vec<Option<&'static str>>> = None;
    let mut rows = Vec::new();
    while csv.read_byte_record(&mut record).map_err(|error| whole(CsvFault::NotCsv(error.to_string())))? {
        let line = lines.line_of(record.position().map_or(0, csv::Position::byte));
        match &header {
            None => header = Some(read_header(&record, line, columns, problems)?),
            Some(header) => rows.extend(read_row(&record, line, header, problems)),
        }
    }
    if header.is_none() {
        let names: Vec<_> = columns.iter().map(|column| column.name).collect();
        return Err(whole(CsvFault::Empty { columns: names.join(",") }));
    }
    Ok(rows)
}

/// The name of each column. With a column that is missing, no row can be judged.
fn read_header(
    record: &ByteRecord,
    line: u64,
    columns: &[Column],
    problems: &mut Vec<CsvProblem>,
) -> Result<Vec<Option<&'static str>>, CsvProblem> {
    let mut header: Vec<Option<&'static str>> = Vec::new();
    let known = || columns.iter().map(|column| column.name).collect::<Vec<_>>().join(", ");
    for (index, field) in record.iter().enumerate() {
        let text = String::from_utf8_lossy(field).to_lowercase();
        let found = columns.iter().map(|column| column.name).find(|name| *name == text);
        let shown: String = text.chars().take(QUOTED).collect();
        match found {
            Some(name) if header.contains(&Some(name)) => {
                problems.push(CsvProblem::new(line, name, CsvFault::ColumnTwice));
                header.push(None);
            }
            Some(name) => header.push(Some(name)),
            None if shown.is_empty() => {
                problems.push(CsvProblem::new(line, "", CsvFault::ColumnNameless { number: index + 1 }));
                header.push(None);
            }
            None => {
                problems.push(CsvProblem::new(line, shown, CsvFault::ColumnUnknown { known: known() }));
                header.push(None);
            }
        }
    }
    let missing = columns.iter().filter(|column| column.required && !header.contains(&Some(column.name)));
    let missing: Vec<_> = missing.map(|column| column.name).collect();
    if missing.is_empty() {
        return Ok(header);
    }
    Err(CsvProblem::new(line, "", CsvFault::ColumnsMissing { names: missing.join(", ") }))
}

fn read_row(
    record: &ByteRecord,
    line: u64,
    header: &[Option<&'static str>],
    problems: &mut Vec<CsvProblem>,
) -> Option<Row> {
    if record.iter().all(<[u8]>::is_empty) {
        return None; // Spreadsheets end in rows of nothing but commas.
    }
    if record.len() != header.len() {
        let problem = CsvFault::FieldCount { found: record.len(), wanted: header.len() };
        problems.push(CsvProblem::new(line, "", problem));
        return None;
    }
    let mut fields = HashMap::with_capacity(header.len());
    for (name, field) in header.iter().zip(record) {
        let Some(name) = name else { continue };
        match std::str::from_utf8(field) {
            Ok(text) => {
                fields.insert(*name, text.to_owned());
            }
            Err(_) => problems.push(CsvProblem::new(line, *name, CsvFault::NotUtf8)),
        }
    }
    Some(Row { line, fields })
}
