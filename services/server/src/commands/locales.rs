//! `locales check` and `preview`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ValueEnum;
use serde_json::{Value, json};
use turjuman_dispatch::policy::Policy;
use turjuman_localization::check::{Finding, check};
use turjuman_localization::{Catalogue, Preview, SourceFile, previews};
use turjuman_notifications::{EmailParts, email_parts};

use super::{Stopped, say};
use crate::cli::{Format, LocalesArguments, LocalesCommand, PreviewChannel};
use crate::locales::{over_built_in, read};

pub(super) fn run(arguments: LocalesArguments) -> Result<ExitCode, Stopped> {
    match arguments.command {
        LocalesCommand::Check { dir, format } => check_all(dir, format),
        LocalesCommand::Preview { locale, message, channel, dir, format } => {
            show(dir, &Wanted { locale, message, channel }, format)
        }
    }
}

/// The files to look at: those of the directory, which is a whole set of locales when it has the reference, and else is laid
/// over the built-in ones of the same locales. Without a directory, `locales` in the working directory, or the working
/// directory itself, if there are locales in it; else the built-in ones.
fn sources(dir: Option<PathBuf>) -> Result<Vec<SourceFile>, Stopped> {
    let near = || [Path::new("locales"), Path::new(".")].into_iter().find(|near| has_locales(near));
    let Some(dir) = dir.or_else(|| near().map(Path::to_owned)) else {
        return Ok(Catalogue::built_in_sources());
    };
    let files = read(&dir)?;
    if files.is_empty() {
        let hint = if dir.join("locale.toml").is_file() {
            "; this is one of them: name the directory that holds it"
        } else {
            ""
        };
        return Err(Stopped(format!(
            "{} has no locales: one directory for each is expected, with locale.toml and .ftl files{hint}",
            dir.display()
        )));
    }
    let whole = files.iter().any(|file| file.locale == "en-US" && file.name() == "locale.toml");
    Ok(if whole { files } else { over_built_in(files).1 })
}

/// Whether some directory in this one is a locale.
fn has_locales(dir: &Path) -> bool {
    std::fs::read_dir(dir).is_ok_and(|entries| {
        entries.filter_map(Result::ok).any(|entry| entry.path().join("locale.toml").is_file())
    })
}

fn check_all(dir: Option<PathBuf>, format: Format) -> Result<ExitCode, Stopped> {
    let sources = sources(dir)?;
    let findings = check(&sources);
    let locales: BTreeSet<&str> = sources.iter().map(|file| file.locale.as_str()).collect();
    match format {
        Format::Text => {
            for finding in &findings {
                say(finding);
            }
            let found = match findings.len() {
                0 => "no findings".to_owned(),
                1 => "1 finding".to_owned(),
                many => format!("{many} findings"),
            };
            eprintln!("{} locales, {} files: {found}", locales.len(), sources.len());
        }
        Format::Json => {
            let findings: Vec<Value> = findings.iter().map(listed).collect();
            say(json!({ "locales": locales, "files": sources.len(), "findings": findings }));
        }
    }
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn listed(finding: &Finding) -> Value {
    json!({
        "file": finding.path,
        "line": finding.line,
        "rule": finding.rule.name(),
        "message": finding.reason,
        "serious": finding.rule.is_serious(),
    })
}

/// What of all messages is to be shown.
struct Wanted {
    locale: Option<String>,
    message: Option<String>,
    channel: Option<PreviewChannel>,
}

impl Wanted {
    fn includes(&self, preview: &Preview) -> bool {
        let channel = self.channel.is_none_or(|channel| {
            channel.to_possible_value().is_some_and(|name| name.get_name() == preview.channel)
        });
        // A text message has an id of its own; both names find it.
        let named =
            |id: &String| preview.message == id || preview.message.strip_prefix("sms-") == Some(id.as_str());
        channel && self.message.as_ref().is_none_or(named)
    }
}

fn show(dir: Option<PathBuf>, wanted: &Wanted, format: Format) -> Result<ExitCode, Stopped> {
    let catalogue = Catalogue::from_sources(&sources(dir)?)?;
    let locales = match &wanted.locale {
        None => catalogue.locales(),
        Some(tag) => match catalogue.locale(tag) {
            Some(locale) => vec![locale],
            None => {
                let there: Vec<String> = catalogue.locales().iter().map(ToString::to_string).collect();
                return Err(Stopped(format!(
                    "there is no locale “{tag}”; there are {}, and en-XA and ar-XB to test with",
                    there.join(", ")
                )));
            }
        },
    };
    let zone = Policy::built_in().zone().clone();
    let (mut shown, mut whole) = (0, true);
    for locale in locales {
        for preview in previews(&catalogue, &locale, &zone).iter().filter(|preview| wanted.includes(preview))
        {
            shown += 1;
            whole &= preview.fell_back.is_none() || preview.awaits_translation;
            match format {
                Format::Json => say(as_json(preview, email_parts(&catalogue, preview))),
                Format::Text => {
                    // Among all channels the same words twice would only hide the others.
                    let asked = wanted.channel == Some(PreviewChannel::Email);
                    say(as_text(preview, email_parts(&catalogue, preview).filter(|_| asked)));
                }
            }
        }
    }
    if shown == 0 {
        return Err(Stopped(
            "no message is shown there under that name; without --message all are listed".to_owned(),
        ));
    }
    Ok(if whole { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn as_json(preview: &Preview, parts: Option<EmailParts>) -> Value {
    let (html, calendar) = parts.map_or((None, None), |parts| (Some(parts.html), parts.calendar));
    json!({
        "locale": preview.locale.tag(),
        "channel": preview.channel,
        "message": preview.message,
        "subject": preview.subject,
        "text": preview.text,
        "html": html,
        "calendar": calendar,
        "sms_parts": preview.sms_parts,
        "fell_back": preview.fell_back,
        "awaits_translation": preview.awaits_translation,
    })
}

fn as_text(preview: &Preview, parts: Option<EmailParts>) -> String {
    let mut text = format!("--- {} · {} · {}", preview.locale, preview.channel, preview.message);
    match preview.sms_parts {
        Some(1) => text.push_str(" · 1 part"),
        Some(parts) => text.push_str(&format!(" · {parts} parts")),
        None => {}
    }
    if preview.awaits_translation {
        text.push_str(" · not translated yet");
    } else if let Some(reason) = &preview.fell_back {
        text.push_str(&format!("\n!!! not in this language: {reason}"));
    }
    if let Some(subject) = &preview.subject {
        text.push_str(&format!("\n{subject}\n"));
    }
    text.push_str(&format!("\n{}\n", preview.text));
    if let Some(EmailParts { html, calendar }) = parts {
        text.push_str(&format!("\n--- the same as HTML\n{html}"));
        if let Some(calendar) = calendar {
            text.push_str(&format!(
                "\n--- session.ics, for the reader’s calendar\n{}",
                calendar.replace('\r', "")
            ));
        }
    }
    text
}
