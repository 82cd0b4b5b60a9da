//! `languages list`, `resolve` and `compare`.

use std::io::BufRead;
use std::process::ExitCode;

use serde_json::{Value, json};
use turjuman_languages::{LanguageTag, Resolution, all, compare, find, resolve};

use super::{Stopped, say};
use crate::cli::{CompareFormat, Format, LanguagesArguments, LanguagesCommand};

pub(super) fn run(arguments: LanguagesArguments) -> Result<ExitCode, Stopped> {
    match arguments.command {
        LanguagesCommand::List { format } => list(format),
        LanguagesCommand::Resolve { names, format } => {
            for name in lines_or(names)? {
                resolve_one(&name, format);
            }
        }
        LanguagesCommand::Compare { requested, offered, format } => {
            let pairs = match requested.zip(offered) {
                Some((requested, offered)) => vec![format!("{requested}\t{offered}")],
                None => lines_or(Vec::new())?,
            };
            return compare_all(&pairs, format);
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// What was given on the command line, or the lines of standard input.
fn lines_or(given: Vec<String>) -> Result<Vec<String>, Stopped> {
    if !given.is_empty() {
        return Ok(given);
    }
    let lines: Result<Vec<String>, _> = std::io::stdin().lock().lines().collect();
    lines.map_err(|error| Stopped(format!("standard input cannot be read: {error}")))
}

fn list(format: Format) {
    match format {
        Format::Text => {
            for language in all() {
                say(format_args!("{}\t{}\t{}", language.tag, language.autonym, language.english));
            }
        }
        Format::Json => {
            let listed: Vec<Value> = all()
                .iter()
                .map(|l| {
                    json!({ "tag": l.tag, "autonym": l.autonym, "english": l.english, "spanish": l.spanish,
                            "portuguese": l.portuguese, "signed": l.signed })
                })
                .collect();
            say(json!({ "languages": listed }));
        }
    }
}

fn resolve_one(input: &str, format: Format) {
    let (outcome, tag, candidates, question) = match resolve(input) {
        Resolution::Language(tag) => ("language", Some(tag), Vec::new(), None),
        Resolution::Ask { question, candidates } => ("ask", None, candidates, Some(question)),
        Resolution::Unknown { nearest } => ("unknown", None, nearest, None),
    };
    match format {
        Format::Json => say(json!({
            "input": input,
            "outcome": outcome,
            "tag": tag,
            "candidates": candidates.iter().map(named).collect::<Vec<_>>(),
            "question": question,
        })),
        Format::Text => {
            let names: Vec<String> =
                candidates.iter().map(|tag| format!("{tag} ({})", english(tag))).collect();
            match (tag, question) {
                (Some(tag), _) => say(format_args!("{input}: {tag} ({})", english(&tag))),
                (None, Some(question)) => say(format_args!("{input}: {question} {}", names.join(", "))),
                (None, None) if names.is_empty() => say(format_args!("{input}: not known")),
                (None, None) => say(format_args!("{input}: not known; near it are {}", names.join(", "))),
            }
        }
    }
}

fn named(tag: &LanguageTag) -> Value {
    let language = find(tag);
    json!({ "tag": tag, "autonym": language.map(|l| l.autonym), "english": language.map(|l| l.english) })
}

fn english(tag: &LanguageTag) -> String {
    find(tag).map_or_else(|| tag.to_string(), |language| language.english.to_string())
}

/// Compares line by line. A line that is not two tags is answered with what is wrong, and the exit code says so.
fn compare_all(pairs: &[String], format: CompareFormat) -> Result<ExitCode, Stopped> {
    let mut answered = true;
    for line in pairs {
        let mut parts = line.split('\t');
        let (requested, offered) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let read = |text: &str| LanguageTag::parse(text).map_err(|error| error.to_string());
        let (tier, why) = match (read(requested), read(offered)) {
            (Ok(requested), Ok(offered)) => {
                let comparison = compare(&requested, &offered);
                (comparison.tier.letter().to_string(), comparison.why.to_string())
            }
            (Err(problem), _) | (_, Err(problem)) => {
                answered = false;
                ("?".to_owned(), problem)
            }
        };
        match format {
            CompareFormat::Tsv => say(format_args!("{requested}\t{offered}\t{tier}\t{why}")),
            CompareFormat::Json => {
                say(json!({ "requested": requested, "offered": offered, "tier": tier, "why": why }));
            }
        }
    }
    Ok(if answered { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
