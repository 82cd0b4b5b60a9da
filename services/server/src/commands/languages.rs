//! `languages list`, `resolve`, `compare` and `reports`.
//!
//! Lines of standard input are answered one by one, as they come: what was written is echoed as it was (without the end of
//! the line), and every line gets its answer, also an empty one and one that is not text.

use std::borrow::Cow;
use std::io::{BufRead, Write};
use std::process::ExitCode;

use serde_json::{Value, json};
use turjuman_languages::{LanguageTag, Resolution, TagError, all, compare, english_name, find, resolve};

use super::{Stopped, layers, say, settings};
use crate::cli::{CompareFormat, Format, LanguagesArguments, LanguagesCommand, SettingsArguments};
use crate::start::open_database;

/// Pairs of languages that are listed at most.
const MOST_REPORTS: u32 = 1000;

pub(super) async fn run(arguments: LanguagesArguments) -> Result<ExitCode, Stopped> {
    match arguments.command {
        LanguagesCommand::List { format } => list(format),
        LanguagesCommand::Resolve { names, format } => {
            let resolve = |name: &[u8]| resolve_one(&String::from_utf8_lossy(name), format);
            if names.is_empty() {
                each_line(resolve)?;
            } else {
                names.iter().for_each(|name| resolve(name.as_encoded_bytes()));
            }
        }
        LanguagesCommand::Compare { requested, offered, format } => {
            let mut answered = true;
            match requested.zip(offered) {
                Some((requested, offered)) => {
                    answered = compare_one(requested.as_bytes(), offered.as_bytes(), format);
                }
                None => each_line(|line| answered &= compare_line(line, format))?,
            }
            if !answered {
                return Ok(ExitCode::FAILURE);
            }
        }
        LanguagesCommand::Reports { format, settings } => reports(&settings, format).await?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The lines of standard input, without their ends.
fn each_line(mut answer: impl FnMut(&[u8])) -> Result<(), Stopped> {
    let mut input = std::io::stdin().lock();
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = input.read_until(b'\n', &mut line);
        if read.map_err(|error| Stopped(format!("standard input cannot be read: {error}")))? == 0 {
            return Ok(());
        }
        let text = line.strip_suffix(b"\n").unwrap_or(&line);
        answer(text.strip_suffix(b"\r").unwrap_or(text));
    }
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
    json!({ "tag": tag, "autonym": language.map(|l| l.autonym), "english": english_name(tag) })
}

fn english(tag: &LanguageTag) -> String {
    english_name(tag).map_or_else(|| tag.to_string(), str::to_owned)
}

/// Answers a line `requested<TAB>offered`; further columns are passed over. False when it cannot be answered.
fn compare_line(line: &[u8], format: CompareFormat) -> bool {
    let mut columns = line.split(|byte| *byte == b'\t');
    let requested = columns.next().unwrap_or_default();
    match columns.next() {
        Some(offered) => compare_one(requested, offered, format),
        // An empty line is a pair of which nothing is known.
        None if requested.trim_ascii().is_empty() => compare_one(requested, b"", format),
        None => {
            print_comparison(requested, b"", "?", "one column: write requested<TAB>offered", format);
            false
        }
    }
}

/// Compares two languages. False, and a tier of "?", when one of them cannot be read.
fn compare_one(requested: &[u8], offered: &[u8], format: CompareFormat) -> bool {
    let (tier, why, answered) = match (read(requested), read(offered)) {
        (Read::Wrong(problem), _) | (_, Read::Wrong(problem)) => ("?".to_owned(), problem.into(), false),
        (Read::Unclear(why), _) | (_, Read::Unclear(why)) => ("A".to_owned(), why.into(), true),
        (Read::Language(requested), Read::Language(offered)) => {
            let comparison = compare(&requested, &offered);
            (comparison.tier.to_string(), comparison.why, true)
        }
    };
    print_comparison(requested, offered, &tier, &why, format);
    answered
}

/// What a column says.
enum Read {
    Language(LanguageTag),
    /// Nothing, or more than one language: there is something to ask.
    Unclear(&'static str),
    /// Not a language at all.
    Wrong(String),
}

/// Reads a tag; a name will do where it means one language.
fn read(text: &[u8]) -> Read {
    let Ok(text) = std::str::from_utf8(text) else { return Read::Wrong("it is not UTF-8 text".to_owned()) };
    match LanguageTag::parse(text) {
        Ok(tag) => Read::Language(tag),
        Err(TagError::Empty) => Read::Unclear("nothing is written: identify the language first"),
        Err(TagError::NamesNoLanguage { .. }) => Read::Unclear("the tag names no language: ask which it is"),
        Err(problem) => match resolve(text) {
            Resolution::Language(tag) => Read::Language(tag),
            Resolution::Ask { .. } => Read::Unclear("the name means more than one language: ask which"),
            Resolution::Unknown { .. } => Read::Wrong(problem.to_string()),
        },
    }
}

fn print_comparison(requested: &[u8], offered: &[u8], tier: &str, why: &str, format: CompareFormat) {
    match format {
        CompareFormat::Tsv => {
            // As bytes: what came in goes out, whatever it was.
            let line = [requested, b"\t", offered, b"\t", tier.as_bytes(), b"\t", why.as_bytes(), b"\n"];
            if std::io::stdout().lock().write_all(&line.concat()).is_err() {
                std::process::exit(0);
            }
        }
        CompareFormat::Json => {
            let text = |bytes| String::from_utf8_lossy(bytes);
            let (requested, offered): (Cow<'_, str>, Cow<'_, str>) = (text(requested), text(offered));
            say(json!({ "requested": requested, "offered": offered, "tier": tier, "why": why }));
        }
    }
}

/// Pairs of languages whose people could not understand each other, as counted in the desk's database.
async fn reports(arguments: &SettingsArguments, format: Format) -> Result<(), Stopped> {
    let mut problems = Vec::new();
    let layers = layers(arguments, &mut problems);
    let settings = settings(&layers, problems)?;
    let database = open_database(&settings).await?;
    let store = database.store();
    let reports = turjuman_operations::ports::Store::list_pair_reports(
        store.as_ref(),
        &settings.organization,
        MOST_REPORTS,
    )
    .await;
    store.close().await;
    database.close().await?;
    let reports = reports?;
    match format {
        Format::Json => {
            let listed: Vec<Value> = reports
                .iter()
                .map(|report| {
                    json!({ "requested": report.requested, "offered": report.offered,
                            "tier": compare(&report.requested, &report.offered).tier,
                            "not_understood": report.not_understood })
                })
                .collect();
            say(json!({ "reports": listed }));
        }
        Format::Text if reports.is_empty() => say("no pair of languages was reported"),
        Format::Text => {
            for report in &reports {
                let tier = compare(&report.requested, &report.offered).tier;
                say(format_args!(
                    "{}\t{}\t{}\t{tier}",
                    report.not_understood, report.requested, report.offered
                ));
            }
        }
    }
    Ok(())
}
