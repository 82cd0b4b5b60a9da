//! Sites: from a row to a site as typed.

use std::io::Read;

use crate::roster::SiteInput;

use super::fields::Fields;
use super::problem::{CsvFault, CsvProblem, sort};
use super::table::{self, Column};

const COLUMNS: &[Column] = &[
    Column { name: "name", required: true },
    Column { name: "address", required: true },
    Column { name: "latitude", required: true },
    Column { name: "longitude", required: true },
    Column { name: "active", required: false },
];

/// Reads all rows; those with problems come too, with the fields empty that could not be read.
pub(super) fn read(reader: impl Read) -> (Vec<(u64, SiteInput)>, Vec<CsvProblem>) {
    let (rows, mut problems) = table::read(reader, COLUMNS);
    let mut sites = Vec::with_capacity(rows.len());
    for row in &rows {
        let mut fields = Fields::new(row, &mut problems);
        if row.text("latitude").is_empty() && row.text("longitude").is_empty() {
            fields.wrong("latitude", CsvFault::Required { form: Some("degrees north, such as 40.7357") });
            fields.wrong("longitude", CsvFault::Required { form: Some("degrees east, such as -74.1724") });
        }
        let site = SiteInput {
            name: fields.required("name"),
            address: fields.required("address"),
            location: fields.point("latitude", "longitude"),
            active: fields.yes_or_no("active"),
        };
        sites.push((row.line, site));
    }
    sort(&mut problems);
    (sites, problems)
}
