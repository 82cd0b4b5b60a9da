//! Several ways to write down the same speech. `sw` and `swh` are both "Swahili"; `fa-AF` is Dari.
//!
//! Only the tag that a roster means is renamed, and only for comparing: what was written stays written.

use std::sync::LazyLock;

use crate::keyed::{Map, Set};
use crate::rows::rows;
use crate::tag::LanguageTag;

struct Encodings {
    /// A tag, the common tag of the same speech, why.
    speech: Map<&'static str, (&'static str, &'static str)>,
    /// Groups whose name everybody uses for one language.
    practical: Set<&'static str>,
}

static ENCODINGS: LazyLock<Encodings> = LazyLock::new(|| {
    let mut encodings = Encodings { speech: Map::default(), practical: Set::default() };
    for (_, [tag, common, why]) in rows::<3>("encodings.tsv", include_str!("../../data/encodings.tsv")) {
        if tag == common {
            encodings.practical.insert(tag);
        } else {
            encodings.speech.insert(tag, (common, why));
        }
    }
    encodings
});

/// The common tag of the speech that `tag` writes differently, if it does.
pub(crate) fn of(tag: &str) -> Option<&'static str> {
    ENCODINGS.speech.get(tag).map(|(common, _)| *common)
}

/// Whether the name of the group `tag` is what everybody calls one language, so that its regions are
/// regions and not different languages.
pub(crate) fn is_practical(tag: &str) -> bool {
    ENCODINGS.practical.contains(tag)
}

/// Why the two tags write the same speech, if they do.
pub(crate) fn same_speech(one: &LanguageTag, other: &LanguageTag) -> Option<&'static str> {
    let entry = |tag: &LanguageTag| {
        let (speech, language) = (&ENCODINGS.speech, tag.language());
        speech.get(tag.as_str()).or_else(|| speech.get(language)).copied()
    };
    match (entry(one), entry(other)) {
        (Some((common, why)), None) if common == other.as_str() => Some(why),
        (None, Some((common, why))) if common == one.as_str() => Some(why),
        (Some((common, why)), Some((same, _))) if common == same => Some(why),
        _ => None,
    }
}
