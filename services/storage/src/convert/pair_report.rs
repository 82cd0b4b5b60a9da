//! Pairs of languages that did not work.

use turjuman_dispatch::model::{OrganizationId, PairReport};
use turjuman_languages::LanguageTag;

use super::{Cells, FieldError, Stored, count_out};
use crate::entities::language_pair_report::Model;

impl Stored for PairReport {
    type Row = Model;
    const NOUN: &'static str = "language pair report";

    fn cells(&self, cells: &mut Cells) -> Result<(), FieldError> {
        cells.text(self.pair());
        cells.count(self.version);
        cells.text(self.requested.as_str());
        cells.text(self.offered.as_str());
        cells.count(self.not_understood);
        Ok(())
    }

    fn from_row(row: Model, org: &OrganizationId) -> Result<Self, FieldError> {
        let tag = |field, text: &str| LanguageTag::parse(text).map_err(|error| FieldError::new(field, error));
        Ok(PairReport {
            organization: org.clone(),
            requested: tag("requested", &row.requested)?,
            offered: tag("offered", &row.offered)?,
            version: count_out("version", row.version)?,
            not_understood: count_out("not_understood", row.not_understood)?,
        })
    }

    fn key(row: &Model) -> String {
        row.pair.clone()
    }
}
