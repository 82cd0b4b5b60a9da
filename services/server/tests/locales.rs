//! `turjuman locales` as it is typed: what it finds, what it prints, and how it exits.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

fn turjuman(words: &[&str]) -> Output {
    let empty = TempDir::new().unwrap();
    Command::new(env!("CARGO_BIN_EXE_turjuman")).args(words).current_dir(empty.path()).output().unwrap()
}

fn printed(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// The source tree's locales of these tags, in a directory of their own.
fn copied(tags: &[&str]) -> TempDir {
    let directory = TempDir::new().unwrap();
    for tag in tags {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales").join(tag);
        let to = directory.path().join(tag);
        std::fs::create_dir(&to).unwrap();
        for file in std::fs::read_dir(from).unwrap() {
            let file = file.unwrap();
            std::fs::copy(file.path(), to.join(file.file_name())).unwrap();
        }
    }
    directory
}

fn replace(path: &Path, from: &str, to: &str) {
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.contains(from), "{from:?} is not in {}", path.display());
    std::fs::write(path, text.replacen(from, to, 1)).unwrap();
}

#[test]
fn check_finds_nothing_in_what_is_built_in() {
    let output = turjuman(&["locales", "check", "--format", "json"]);
    assert_eq!(output.status.code(), Some(0), "{}", printed(&output));
    let answer: Value = serde_json::from_str(&printed(&output)).unwrap();
    assert_eq!(answer["findings"], Value::Array(vec![]));
    assert!(answer["locales"].as_array().unwrap().len() >= 5, "{answer}");
}

#[test]
fn check_names_file_line_and_what_to_do_and_exits_1() {
    let directory = copied(&["en-US", "ht"]);
    let dir = directory.path().to_str().unwrap();
    let output = turjuman(&["locales", "check", "--dir", dir]);
    assert_eq!((output.status.code(), printed(&output).as_str()), (Some(0), ""));

    let notices = directory.path().join("ht/notices.ftl");
    replace(&notices, "{ $interpreterName } nan wout", "{ $entepret } nan wout");
    let output = turjuman(&["locales", "check", "--dir", dir]);
    let text = std::fs::read_to_string(&notices).unwrap();
    let line = 1 + text.lines().position(|line| line == "running-late =").unwrap();
    let start = format!("{}:{line}: ", notices.display());
    assert_eq!(output.status.code(), Some(1));
    assert!(printed(&output).lines().all(|line| line.starts_with(&start)), "{}", printed(&output));
    assert!(printed(&output).contains("put { $interpreterName } where it belongs"), "{}", printed(&output));

    let output = turjuman(&["locales", "check", "--dir", dir, "--format", "json"]);
    let answer: Value = serde_json::from_str(&printed(&output)).unwrap();
    assert_eq!(output.status.code(), Some(1));
    let first = &answer["findings"][0];
    assert_eq!((first["line"].as_u64(), first["file"].as_str()), (Some(line as u64), notices.to_str()));
    assert!(first["rule"].is_string() && first["serious"].is_boolean(), "{first}");
}

#[test]
fn a_directory_without_the_reference_is_held_against_the_built_in_one() {
    let directory = copied(&["ht"]);
    let dir = directory.path().to_str().unwrap();
    assert_eq!(turjuman(&["locales", "check", "--dir", dir]).status.code(), Some(0));
    // A city's file need not be complete: the rest stays as it is built in.
    std::fs::remove_file(directory.path().join("ht/errors.ftl")).unwrap();
    assert_eq!(turjuman(&["locales", "check", "--dir", dir]).status.code(), Some(0));
    // A language that is not built in must be.
    std::fs::rename(directory.path().join("ht"), directory.path().join("gcf")).unwrap();
    let output = turjuman(&["locales", "check", "--dir", dir]);
    assert_eq!(output.status.code(), Some(1));
    assert!(printed(&output).contains("gcf/errors.ftl:1: the file is missing"), "{}", printed(&output));
    assert!(printed(&output).contains("write “# Locale: gcf, …”"), "{}", printed(&output));
}

#[test]
fn what_cannot_be_read_is_said() {
    let directory = copied(&["ht"]);
    std::fs::write(directory.path().join("ht/terms.ftl"), b"# caf\xe9\n").unwrap();
    let output = turjuman(&["locales", "check", "--dir", directory.path().to_str().unwrap()]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("terms.ftl: line 1 is not UTF-8"), "{said}");

    let empty = TempDir::new().unwrap();
    let output = turjuman(&["locales", "check", "--dir", empty.path().to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("has no locales"));
}

/// One JSON object on each line.
fn previewed(words: &[&str]) -> Vec<Value> {
    let output = turjuman(&[&["locales", "preview", "--format", "json"], words].concat());
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    printed(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn preview_shows_every_message_of_every_locale_on_every_channel() {
    let all = previewed(&[]);
    for preview in &all {
        // One error is about something that somebody wrote, and it is shown as it was written.
        let text = preview["text"].as_str().unwrap().replace("{$x}", "");
        assert!(!text.is_empty() && !text.contains("{$") && !text.contains("{ $"), "{preview}");
        let awaited = preview["awaits_translation"] == true && preview["channel"] == "screen";
        assert!(preview["fell_back"].is_null() || awaited, "{preview}");
        let parts = preview["sms_parts"].as_u64();
        assert_eq!(parts.is_some(), preview["channel"] == "sms", "{preview}");
        assert!(parts.is_none_or(|parts| (1..=2).contains(&parts)), "{preview}");
    }
    let of = |locale: &str| all.iter().filter(|preview| preview["locale"] == locale).count();
    assert!(of("en-US") > 100, "{}", of("en-US"));
    assert_eq!(of("ht"), of("en-US"));
    assert_eq!(of("en-XA"), 0, "nobody reads it");

    let one = previewed(&["--locale", "ht", "--channel", "sms", "--message", "offer-made"]);
    assert_eq!(one.len(), 1);
    assert_eq!((&one[0]["message"], &one[0]["locale"]), (&"sms-offer-made".into(), &"ht".into()));
    let mail = previewed(&["--locale", "ar", "--channel", "email", "--message", "offer-made"]);
    assert!(mail[0]["subject"].as_str().is_some_and(|subject| !subject.is_empty()), "{mail:?}");
    assert!(mail[0]["html"].as_str().is_some_and(|html| html.contains("dir=\"rtl\"")), "{mail:?}");
    assert!(mail[0]["calendar"].is_null() && one[0]["html"].is_null(), "{mail:?}");
    let confirmed = ["--locale", "ar", "--channel", "email", "--message", "assignment-confirmed"];
    let file = previewed(&confirmed)[0]["calendar"].as_str().unwrap().to_owned();
    assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.contains("METHOD:PUBLISH\r\n"), "{file}");
    let shown = printed(&turjuman(&[&["locales", "preview"], &confirmed[..]].concat()));
    let parts =
        ["--- ar · email · assignment-confirmed", "--- the same as HTML\n<!doctype", "--- session.ics"];
    assert!(parts.iter().all(|part| shown.contains(part)), "{shown}");
}

#[test]
fn pseudo_locales_are_longer_or_mirrored_and_keep_what_is_filled_in() {
    let message = ["--channel", "inbox", "--message", "request-fallback"];
    let text = |locale: &str| {
        let shown = previewed(&[&["--locale", locale], &message[..]].concat());
        shown[0]["text"].as_str().unwrap().to_owned()
    };
    let (english, accented, mirrored) = (text("en-US"), text("en-XA"), text("ar-XB"));
    let phone = "+1 973-555-0100";
    assert!(english.contains(phone) && accented.contains(phone));
    assert!(mirrored.contains(&format!("\u{2068}{phone}\u{2069}")), "{mirrored}");
    assert_eq!(english.lines().count(), accented.lines().count());
    assert!(accented.chars().count() > english.chars().count() * 11 / 10, "{accented}");
    assert!(!accented.contains("Please") && mirrored.contains("\u{202e}Please\u{202c}"), "{mirrored}");
}

#[test]
fn preview_says_which_locales_there_are() {
    let output = turjuman(&["locales", "preview", "--locale", "xx"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("there is no locale “xx”; there are en-US, ar,"), "{said}");
    let output = turjuman(&["locales", "preview", "--locale", "ht", "--message", "offer-maid"]);
    assert_eq!(output.status.code(), Some(1));
}
