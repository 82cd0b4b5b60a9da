//! What clerks type, in three languages, with the outcome that was written down before the tables were looked at.
#![allow(clippy::unwrap_used)]

use turjuman_languages::{Resolution, resolve};

#[test]
fn what_clerks_type_comes_to_what_they_mean() {
    let (mut seen, mut wrong) = (0, Vec::new());
    for line in include_str!("clerks-names.tsv").lines().filter(|line| !line.starts_with('#')) {
        let (input, expected) = line.split_once('\t').unwrap();
        let (outcome, tags) = expected.split_once(' ').unwrap_or((expected, ""));
        let found = resolve(input);
        let among = |candidates: &[turjuman_languages::LanguageTag]| {
            tags.split_whitespace().all(|tag| candidates.iter().any(|candidate| candidate.as_str() == tag))
        };
        let fits = match &found {
            Resolution::Language(tag) => tag.as_str() == outcome,
            Resolution::Ask { question, candidates } => {
                let readable = question.contains(' ') && question.len() < 250 && candidates.len() <= 10;
                outcome == "ask" && readable && among(candidates)
            }
            Resolution::Unknown { nearest } => outcome == "unknown" && among(nearest),
        };
        if !fits {
            wrong.push(format!("{input}: expected {expected}, got {found:?}"));
        }
        seen += 1;
    }
    assert!(seen > 500, "{seen}");
    assert!(wrong.is_empty(), "{wrong:#?}");
}
