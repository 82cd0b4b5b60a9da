//! The reviewed rows: who is served by whom, one direction each. The file is `data/pairs.tsv`.

use std::sync::LazyLock;

use super::Tier;
use crate::keyed::Map;
use crate::rows::rows;

/// What a row rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Basis {
    /// Intelligibility was measured in a published test.
    Measured,
    /// Courts, immigration offices or registries list the two together or apart.
    Practice,
    /// A reference classification of languages, such as ISO 639-3.
    Classification,
    /// General knowledge of the languages, written down without a source.
    Knowledge,
    /// A decision of this project, whatever the linguistics.
    Policy,
}

/// Who has looked at a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Review {
    /// Waits for a language professional.
    Draft,
    /// Follows from the source by itself; no professional needed.
    Settled,
    /// Confirmed by a language professional.
    Reviewed,
}

/// One row: somebody who asked for `requested` and an interpreter of `offered`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The tag that was asked for.
    pub requested: &'static str,
    /// The tag the interpreter works in.
    pub offered: &'static str,
    /// How well the one serves the other.
    pub tier: Tier,
    /// Why, in one short English phrase for staff.
    pub why: &'static str,
    /// What the row rests on.
    pub basis: Basis,
    /// Where that can be read; empty for general knowledge.
    pub source: &'static str,
    /// Who has looked at it.
    pub review: Review,
}

static PAIRS: LazyLock<Vec<Pair>> = LazyLock::new(|| {
    rows::<7>("pairs.tsv", include_str!("../../data/pairs.tsv")).map(|(line, row)| pair(line, row)).collect()
});

type ByOffered = Map<&'static str, &'static Pair>;

static INDEX: LazyLock<Map<&'static str, ByOffered>> = LazyLock::new(|| {
    let mut index: Map<&'static str, ByOffered> = Map::default();
    for pair in PAIRS.iter() {
        index.entry(pair.requested).or_default().insert(pair.offered, pair);
    }
    index
});

/// Every reviewed row, in the order of the file.
pub fn pairs() -> &'static [Pair] {
    &PAIRS
}

/// The row for exactly these two tags in this direction.
pub(crate) fn find(requested: &str, offered: &str) -> Option<&'static Pair> {
    INDEX.get(requested)?.get(offered).copied()
}

fn pair(line: usize, [requested, offered, tier, why, basis, source, review]: [&'static str; 7]) -> Pair {
    let wrong = |what: &str, cell: &str| -> ! { panic!("pairs.tsv:{line}: unknown {what} {cell:?}") };
    Pair {
        requested,
        offered,
        tier: tier.parse().unwrap_or_else(|_| wrong("tier", tier)),
        why,
        basis: match basis {
            "measured" => Basis::Measured,
            "practice" => Basis::Practice,
            "classification" => Basis::Classification,
            "knowledge" => Basis::Knowledge,
            "policy" => Basis::Policy,
            _ => wrong("basis", basis),
        },
        source,
        review: match review {
            "draft" => Review::Draft,
            "settled" => Review::Settled,
            "reviewed" => Review::Reviewed,
            _ => wrong("review state", review),
        },
    }
}
