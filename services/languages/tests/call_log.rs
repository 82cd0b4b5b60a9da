//! Every spelling of a real call log resolves to the language a human would name, or becomes a question.
#![allow(clippy::unwrap_used)]

use turjuman_languages::{Resolution, resolve};

#[test]
fn every_spelling_of_the_call_log_is_understood() {
    let (mut calls, mut named, mut wrong) = (0, 0, Vec::new());
    for line in include_str!("call-log-spellings.tsv").lines().filter(|line| !line.starts_with('#')) {
        let [spelling, count, expected] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let count: u32 = count.parse().unwrap();
        calls += count;
        let found = match resolve(spelling) {
            Resolution::Language(tag) => {
                named += count;
                tag.to_string()
            }
            Resolution::Ask { question, candidates } => {
                assert!(!question.is_empty() && candidates.len() > 1, "{spelling}: {question}");
                "?".to_owned()
            }
            Resolution::Unknown { .. } => "-".to_owned(),
        };
        if found != expected {
            wrong.push(format!("{spelling}: expected {expected}, got {found}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(named * 100 >= calls * 98, "only {named} of {calls} calls are named");
}
