//! [`suggest`]: languages whose names begin with what somebody has written so far, for lists that follow the writing.
//! They are shown, never chosen; what a whole name means is for [`resolve`](super::resolve) to say.

use std::collections::HashMap;

use super::{LONGEST, names};
use crate::fold;
use crate::table::Language;

/// From this many letters on, names that only contain them are shown, too.
const CONTAINED_FROM: usize = 3;

/// How well a name fits what was written; the better first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Whole,
    Begins,
    Contains,
}

/// The languages of which some name (own, English, Spanish, Portuguese, alias) is, begins with or contains what was written,
/// without regard to accents and capitals. Whole names first, then by English name.
pub fn suggest(input: &str) -> Vec<&'static Language> {
    let key = fold::key(input);
    if key.is_empty() || input.chars().count() > LONGEST {
        return Vec::new();
    }
    let contained = key.chars().count() >= CONTAINED_FROM;
    let mut found: HashMap<&str, (Fit, &'static Language)> = HashMap::new();
    for (name, languages) in names::keys() {
        let fit = match name.strip_prefix(key.as_str()) {
            Some("") => Fit::Whole,
            Some(_) => Fit::Begins,
            None if contained && name.contains(key.as_str()) => Fit::Contains,
            None => continue,
        };
        for language in languages {
            let best = found.entry(language.tag.as_str()).or_insert((fit, language));
            best.0 = best.0.min(fit);
        }
    }
    let mut found: Vec<_> = found.into_values().collect();
    found.sort_unstable_by_key(|(fit, language)| (*fit, language.english, language.tag.as_str()));
    found.into_iter().map(|(_, language)| language).collect()
}

#[cfg(test)]
mod tests {
    use super::suggest;

    fn first(input: &str) -> Vec<&'static str> {
        suggest(input).into_iter().take(3).map(|language| language.tag.as_str()).collect()
    }

    #[test]
    fn any_name_and_any_spelling_habit_leads_to_the_language() {
        for (written, tag) in [
            ("krey", "ht"),
            ("KREYÒL AYI", "ht"),
            ("criollo hai", "ht"),
            ("guj", "gu"),
            ("ગુજ", "gu"),
            ("espano", "es"),
            ("tieng vi", "vi"),
        ] {
            assert!(suggest(written).iter().any(|language| language.tag.as_str() == tag), "{written}");
        }
    }

    #[test]
    fn whole_names_come_first_and_nothing_matches_nothing() {
        assert_eq!(first("mam")[0], "mam");
        assert_eq!(first("spanish")[0], "es");
        assert!(suggest("").is_empty() && suggest("  ").is_empty() && suggest("qwrtz").is_empty());
        assert!(suggest(&"a".repeat(1000)).is_empty());
    }
}
