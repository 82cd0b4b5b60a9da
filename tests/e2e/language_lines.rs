//! `turjuman languages resolve` and `compare` as other programs use them: every line gets its answer, whatever it is.

use std::process::Stdio;

use serde_json::{Value, json};
use tokio::io::AsyncWriteExt;
use tokio::process::Command;

/// Runs `turjuman languages …` with this on standard input: exit code, and what it printed.
async fn languages(arguments: &[&str], input: &[u8]) -> (Option<i32>, Vec<u8>) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_turjuman-under-test"));
    command.arg("languages").args(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    let mut child = command.spawn().unwrap();
    let mut pipe = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writing = tokio::spawn(async move {
        // A program that does not read its input closes the pipe: not our business here.
        let _ = pipe.write_all(&input).await;
    });
    let output = child.wait_with_output().await.unwrap();
    writing.await.unwrap();
    (output.status.code(), output.stdout)
}

async fn compared(input: &[u8]) -> (Option<i32>, Vec<Vec<String>>) {
    let (code, said) = languages(&["compare", "--format", "tsv"], input).await;
    let said = String::from_utf8_lossy(&said).into_owned();
    (code, said.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect())
}

async fn resolved(arguments: &[&str], input: &[u8]) -> Vec<Value> {
    let (code, said) = languages(&[&["resolve", "--format", "json"], arguments].concat(), input).await;
    assert_eq!(code, Some(0), "every line was answered");
    String::from_utf8(said).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[tokio::test]
async fn each_pair_gets_its_tier_in_order() {
    let (code, rows) =
        compared(b"ht\tfr\nnb\tno\r\nyue\tzh\n fr-HT \tht\nam\tti\tN\tmore columns\nen\ten-GB").await;
    assert_eq!(code, Some(0));
    let short: Vec<[&str; 3]> =
        rows.iter().map(|row| [row[0].as_str(), row[1].as_str(), row[2].as_str()]).collect();
    let expected = [
        ["ht", "fr", "N"],
        ["nb", "no", "E"],
        ["yue", "zh", "A"],
        [" fr-HT ", "ht", "A"],
        ["am", "ti", "N"],
        ["en", "en-GB", "E"],
    ];
    assert_eq!(short, expected);
    assert!(rows.iter().all(|row| row.len() == 4 && !row[3].is_empty()), "{rows:?}");
}

#[tokio::test]
async fn odd_lines_are_answered_too() {
    let (code, rows) = compared(b"\n\t\nund\tes\n\tes\nx-foo\tes\nKrey\xc3\xb2l\tht\nCreole\tht\n").await;
    assert_eq!(code, Some(0), "{rows:?}");
    let tiers: Vec<&str> = rows.iter().map(|row| row[2].as_str()).collect();
    assert_eq!(tiers, ["A", "A", "A", "A", "A", "E", "A"]);

    let long = format!("{}\tes\n", "x".repeat(1_000_000));
    for wrong in ["ht\n", "qqqqqq\tes\n", "es\tnonsense!\n", long.as_str()] {
        let (code, rows) = compared(wrong.as_bytes()).await;
        assert_eq!((code, rows.len(), rows[0][2].as_str()), (Some(1), 1, "?"));
        assert_eq!(rows[0][0], wrong.split(['\t', '\n']).next().unwrap(), "echoed as it came");
        assert!(!rows[0][3].is_empty());
    }
    let (code, said) = languages(&["compare"], b"es\tes\n\xff\xfe\tes\nes\tes\n").await;
    assert_eq!(code, Some(1));
    assert!(
        said.windows(4).any(|part| part == b"\n\xff\xfe\t"),
        "bytes that are no text are echoed as they came"
    );
    assert_eq!(said.iter().filter(|byte| **byte == b'\n').count(), 3, "the lines after it are answered");
    assert_eq!(compared(b"").await, (Some(0), vec![]));
}

#[tokio::test]
async fn each_name_gets_its_outcome_in_order() {
    let said =
        resolved(&[], b"kreyol\r\nCreole\n\n   \nqqqqqq\nVietnamessse\n a\tb \n\xff\xfe\nsign language")
            .await;
    let outcomes: Vec<(&str, &str)> = said
        .iter()
        .map(|answer| (answer["input"].as_str().unwrap(), answer["outcome"].as_str().unwrap()))
        .collect();
    let expected = [
        ("kreyol", "language"),
        ("Creole", "ask"),
        ("", "unknown"),
        ("   ", "unknown"),
        ("qqqqqq", "unknown"),
        ("Vietnamessse", "unknown"),
        (" a\tb ", "unknown"),
        ("\u{fffd}\u{fffd}", "unknown"),
        ("sign language", "ask"),
    ];
    assert_eq!(outcomes, expected);
    let [kreyol, creole, .., near, _, _, _] = said.as_slice() else { panic!("{said:?}") };
    assert_eq!(
        *kreyol,
        json!({ "input": "kreyol", "outcome": "language", "tag": "ht", "candidates": [], "question": null })
    );
    assert_eq!(creole["tag"], Value::Null);
    assert!(creole["question"].as_str().unwrap().ends_with('?'));
    let first = &creole["candidates"][0];
    assert_eq!((&first["tag"], &first["english"]), (&json!("ht"), &json!("Haitian Creole")));
    assert!(first["autonym"].as_str().unwrap().starts_with("Krey"));
    assert_eq!(near["candidates"][0]["tag"], "vi");
}

#[tokio::test]
async fn names_may_be_arguments_and_very_long() {
    let said = resolved(&["Mam", "Chinese (Cantonese)"], b"never read\n").await;
    let tags: Vec<&Value> = said.iter().map(|answer| &answer["tag"]).collect();
    assert_eq!(tags, ["mam", "yue"]);
    let long = "creole ".repeat(100_000);
    let said = resolved(&[], format!("{long}\nmam\n").as_bytes()).await;
    assert_eq!((said[0]["input"].as_str(), &said[0]["outcome"]), (Some(long.as_str()), &json!("unknown")));
    assert_eq!(said[1]["tag"], "mam");
    let (code, _) = languages(&["compare", "ht"], b"").await;
    assert_eq!(code, Some(2), "one language alone is wrong usage");
}
