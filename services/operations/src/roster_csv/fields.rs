//! Fields of one row, read one after another; what cannot be read is noted and left empty.

use crate::roster::QualificationInput;
use jiff::civil::Date;
use turjuman_dispatch::model::{GeoPoint, UnknownName};

use super::table::{QUOTED, Row};
use super::{CsvFault, CsvProblem};

/// A row that is being read, and the list its problems go to.
pub(super) struct Fields<'a> {
    row: &'a Row,
    problems: &'a mut Vec<CsvProblem>,
}

impl<'a> Fields<'a> {
    pub(super) fn new(row: &'a Row, problems: &'a mut Vec<CsvProblem>) -> Self {
        Self { row, problems }
    }

    pub(super) fn wrong(&mut self, column: &str, problem: CsvFault) {
        self.problems.push(CsvProblem::new(self.row.line, column, problem));
    }

    /// Text that must be there.
    pub(super) fn required(&mut self, column: &str) -> String {
        let text = self.row.text(column);
        if text.is_empty() {
            self.wrong(column, CsvFault::Required { form: None });
        }
        text.to_owned()
    }

    /// Text that may be there.
    pub(super) fn optional(&self, column: &str) -> Option<String> {
        Some(self.row.text(column)).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    /// A list whose items are separated by semicolons.
    pub(super) fn list(&self, column: &str) -> Vec<&'a str> {
        self.row.text(column).split(';').map(str::trim).filter(|item| !item.is_empty()).collect()
    }

    /// A name of a closed vocabulary, with spaces, hyphens and capitals as people type them.
    pub(super) fn named<T>(&mut self, column: &str, text: &str) -> Option<T>
    where
        T: std::str::FromStr<Err = UnknownName>,
    {
        let name = text.to_lowercase().replace([' ', '-'], "_");
        name.parse().map_err(|error| self.wrong(column, CsvFault::Word(error))).ok()
    }

    /// A decimal number that may be there.
    pub(super) fn number(&mut self, column: &str) -> Option<f64> {
        let text = self.row.text(column);
        if text.is_empty() {
            return None;
        }
        match text.parse::<f64>() {
            Ok(number) if number.is_finite() => Some(number),
            _ => {
                self.wrong(column, CsvFault::Number { given: short(text) });
                None
            }
        }
    }

    /// A point of two columns, both or neither of which must be filled.
    pub(super) fn point(&mut self, latitude: &str, longitude: &str) -> Option<GeoPoint> {
        let empty = |column: &str, row: &Row| row.text(column).is_empty();
        let (no_latitude, no_longitude) = (empty(latitude, self.row), empty(longitude, self.row));
        if no_latitude != no_longitude {
            let (missing, given) = if no_latitude { (latitude, longitude) } else { (longitude, latitude) };
            self.wrong(missing, CsvFault::HalfAPlace { given: given.to_owned() });
        }
        let (latitude_degrees, longitude_degrees) = (self.number(latitude), self.number(longitude));
        for (column, value, most) in
            [(latitude, latitude_degrees, 90.0), (longitude, longitude_degrees, 180.0)]
        {
            if value.is_some_and(|degrees| !(-most..=most).contains(&degrees)) {
                self.wrong(column, CsvFault::Degrees { most });
                return None;
            }
        }
        Some(GeoPoint { latitude: latitude_degrees?, longitude: longitude_degrees? })
    }

    /// Yes or no; empty means yes.
    pub(super) fn yes_or_no(&mut self, column: &str) -> bool {
        match self.row.text(column).to_lowercase().as_str() {
            "" | "yes" | "true" => true,
            "no" | "false" => false,
            other => {
                let known = "yes, no, true, false".to_owned();
                self.wrong(column, CsvFault::Word(UnknownName { given: short(other), known }));
                true
            }
        }
    }

    /// `name:issuer:YYYY-MM-DD`, the date optional: a credential and the last day it holds.
    pub(super) fn qualification(&mut self, column: &str, text: &str) -> Option<QualificationInput> {
        let unlike = || CsvFault::Qualification { given: short(text) };
        let Some((name, rest)) = text.split_once(':') else {
            self.wrong(column, unlike());
            return None;
        };
        let (issuer, expires_on) = match rest.rsplit_once(':') {
            Some((issuer, date)) => match date.trim().parse::<Date>() {
                Ok(date) => (issuer, Some(date)),
                Err(_) => {
                    self.wrong(column, CsvFault::Date { given: short(date) });
                    return None;
                }
            },
            None => (rest, None),
        };
        if name.trim().is_empty() || issuer.trim().is_empty() {
            self.wrong(column, unlike());
            return None;
        }
        let (name, issuer) = (name.trim().to_owned(), issuer.trim().to_owned());
        Some(QualificationInput { name, issuer, expires_on })
    }
}

/// The beginning of a text, for messages.
pub(super) fn short(text: &str) -> String {
    text.chars().take(QUOTED).collect()
}
