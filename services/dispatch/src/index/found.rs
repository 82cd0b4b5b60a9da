//! What a search answers with.

use jiff::Timestamp;
use turjuman_languages::LanguageTag;

use crate::ranking::Ranked;

/// Who can be asked for a request now, and, when nobody can, what would change that.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Found {
    /// Who may be asked now, in the order of asking, at most as many as were wanted.
    pub askable: Vec<Ranked>,
    /// People who may be asked but are held by another look. When too few were found and this is not 0, looking again
    /// after those looks are done may find them.
    pub held: u32,
    /// When nobody is askable: the first instant at which somebody who is able may be asked again, because their quiet
    /// hours or their hour's budget end.
    pub askable_again_at: Option<Timestamp>,
    /// When nobody is askable: the closest near language with which somebody could serve the request if only it was
    /// confirmed.
    pub waits_for: Option<LanguageTag>,
}
