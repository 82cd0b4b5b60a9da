//! Names that look like what was written, for "did you mean". They are shown, never chosen.

use super::names;
use crate::tag::LanguageTag;

/// How many are shown.
const SHOWN: usize = 5;

/// The languages whose names differ from `key` by few letters, the nearest first.
pub(super) fn nearest(key: &str) -> Vec<LanguageTag> {
    let wanted: Vec<char> = key.chars().collect();
    let reach = match wanted.len() {
        0..=2 => return Vec::new(),
        3..=5 => 1,
        6..=9 => 2,
        _ => 3,
    };
    let mut found: Vec<(usize, &LanguageTag)> = Vec::new();
    let away = |name: &str| {
        let given: Vec<char> = name.chars().collect();
        let close = given.len().abs_diff(wanted.len()) <= reach;
        close.then(|| edits(&wanted, &given)).filter(|distance| *distance <= reach)
    };
    for (name, languages) in names::keys() {
        if let Some(distance) = away(name) {
            found.extend(languages.iter().map(|language| (distance, &language.tag)));
        }
    }
    // A misspelt "Chinese" is near what "Chinese" may mean.
    for (name, candidates) in names::questions() {
        if let Some(distance) = away(name) {
            found.extend(candidates.iter().map(|tag| (distance, tag)));
        }
    }
    found.sort_unstable();
    let mut nearest: Vec<LanguageTag> = Vec::new();
    for (_, tag) in found {
        if !nearest.contains(tag) && nearest.len() < SHOWN {
            nearest.push(tag.clone());
        }
    }
    nearest
}

/// How many letters have to be added, dropped, changed or swapped with their neighbour.
fn edits(one: &[char], other: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for (i, letter) in one.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, candidate) in other.iter().enumerate() {
            let changed = above[j] + usize::from(letter != candidate);
            let mut best = changed.min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *letter == other[j - 1] && one[i - 1] == *candidate {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut above, row);
    }
    above[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn distance(one: &str, other: &str) -> usize {
        edits(&one.chars().collect::<Vec<_>>(), &other.chars().collect::<Vec<_>>())
    }

    #[test]
    fn counts_edits() {
        assert_eq!(distance("tagalog", "tagalog"), 0);
        assert_eq!(distance("tagolog", "tagalog"), 1);
        assert_eq!(distance("amhraic", "amharic"), 1);
        assert_eq!(distance("", "mam"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
    }

    #[test]
    fn shows_what_is_near_and_nothing_far() {
        let near = nearest("vietnamesse");
        assert_eq!(near.first().map(LanguageTag::as_str), Some("vi"));
        assert!(nearest("qwertyuiop").is_empty());
    }
}
