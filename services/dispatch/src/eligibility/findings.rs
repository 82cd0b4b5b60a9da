//! Where the rules put what they find: all of it with its details for people, or only that there is something.

use super::{Exclusion, ExclusionReason};

/// What speaks against somebody, while it is being worked out.
pub(super) struct Findings {
    exclusions: Vec<Exclusion>,
    any: bool,
    /// True for a search, which only wants to know whether there is anything: no detail is written.
    only_whether: bool,
}

impl Findings {
    /// Keeps everything.
    pub(super) fn all() -> Self {
        Self { exclusions: Vec::new(), any: false, only_whether: false }
    }

    /// Keeps only whether there is anything.
    pub(super) fn whether() -> Self {
        Self { exclusions: Vec::new(), any: false, only_whether: true }
    }

    /// Something speaks against them; the detail is half a sentence with the interpreter as its subject.
    pub(super) fn add<D: Into<String>>(&mut self, reason: ExclusionReason, detail: impl FnOnce() -> D) {
        self.any = true;
        if !self.only_whether {
            self.exclusions.push(Exclusion::new(reason, detail()));
        }
    }

    /// True when nothing more needs to be looked at.
    pub(super) fn enough(&self) -> bool {
        self.any && self.only_whether
    }

    /// True when nothing speaks against them.
    pub(super) fn none(&self) -> bool {
        !self.any
    }

    pub(super) fn into_exclusions(self) -> Vec<Exclusion> {
        self.exclusions
    }
}
