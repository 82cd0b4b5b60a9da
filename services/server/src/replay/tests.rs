#![allow(clippy::unwrap_used)]

use std::io::Write;

use clap::Parser;

use super::figures::Figures;
use super::{Arguments, ReplayError, replay};

#[derive(Parser)]
struct Typed {
    #[command(flatten)]
    arguments: Arguments,
}

fn typed(arguments: &[&str]) -> Arguments {
    Typed::parse_from(["replay"].iter().chain(arguments)).arguments
}

fn file(text: &str) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    file
}

async fn replay_text(log: &str, more: &[&str]) -> Result<Figures, ReplayError> {
    let file = file(log);
    let path = file.path().to_str().unwrap();
    replay(&typed(&[&[path], more].concat())).await
}

const SMALL: &str = "Time Stamp,Language,Duration\n\
    07/01/2014 09:21:07,RUSSIAN,20\n\
    07/01/2014 09:21:07,RUSSIAN,20\n\
    42948.055185185185,PORTUGUESE,7\n\
    NA,NA,NA\n\
    10/01/18 00:48:00,Farsi,5\n\
    11/04/18 01:30:00,Cantonese,2\n\
    10/02/18 00:48:00,CHINESE,5\n\
    10/02/18 00:49:00,Klingonish of the north,5\n\
    10/02/18 00:50:00,FRENCH CREOLE,0\n\
    10/03/18 13:00:00,ASL,12\n\
    10/03/18 25:00:00,Thai,12\n";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_seed_gives_the_same_figures_and_they_add_up() {
    let timeless = |figures: Figures| Figures { wall_seconds: 0.0, ..figures };
    let first = timeless(replay_text(SMALL, &["--seed", "7"]).await.unwrap());
    let again = timeless(replay_text(SMALL, &["--seed", "7"]).await.unwrap());
    assert_eq!(first, again);
    assert!(first.add_up(), "{first:?}");

    assert_eq!(first.rows, 11);
    let rejected: Vec<u64> = first.rejected_rows.iter().map(|row| row.line).collect();
    assert_eq!(rejected, [5, 9, 12], "{:?}", first.rejected_rows);
    assert_eq!(first.needs_clarification, 1);
    assert_eq!(first.assigned, 7, "{first:?}");
    assert_eq!(first.double_bookings, 0);
    assert!(first.seconds_to_assignment.p50.is_some_and(|seconds| seconds > 0.0));
    assert!(first.offers_per_assignment.is_some_and(|offers| offers >= 1.0));
    assert_eq!(first.notifications.total, first.notifications.by_locale.values().sum::<u64>());
    // Each assignment is told to two people at least.
    assert!(first.notifications.total > 14);
    let of = |language: &str| {
        first.by_language.iter().find(|l| l.language == language).map(|l| (l.requests, l.assigned))
    };
    assert_eq!(of("ru"), Some((2, 2)));
    assert_eq!(of("CHINESE"), Some((1, 0)));
    assert_eq!(first.by_language.iter().map(|l| l.requests).sum::<u64>(), first.requests);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_roster_without_the_language_leaves_calls_unfilled() {
    let roster = file("display_name,languages,modalities,weekly_hours\nInterpreter 1,es,phone,always\n");
    let path = roster.path().to_str().unwrap();
    let figures = replay_text(SMALL, &["--roster", path, "--patience", "10"]).await.unwrap();
    assert!(figures.add_up());
    assert_eq!((figures.assigned, figures.unfilled, figures.needs_clarification), (0, 7, 1));
    assert_eq!(figures.seconds_to_assignment.p50, None);
    assert_eq!(figures.offers_per_assignment, None);
}

/// Few people for many calls at once: budgets, overlaps and deadlines all matter, and each answer from memory is held
/// against the database's on the way.
#[tokio::test]
async fn a_busy_desk_adds_up_and_books_nobody_twice() {
    let people = (1..=4).map(|n| format!("Interpreter {n},yue;cmn;ru,phone,always\n")).collect::<String>();
    let roster = file(&format!("display_name,languages,modalities,weekly_hours\n{people}"));
    let path = roster.path().to_str().unwrap();
    let calls = (0..60).map(|n| {
        format!(
            "07/01/2014 09:{:02}:{:02},{},{}\n",
            n / 3,
            n % 60,
            ["Cantonese", "Mandarin", "Russian"][n % 3],
            n % 20 + 1
        )
    });
    let log = format!("Time Stamp,Language,Duration\n{}", calls.collect::<String>());
    let figures = replay_text(&log, &["--roster", path]).await.unwrap();
    assert!(figures.add_up(), "{figures:?}");
    assert_eq!((figures.requests, figures.double_bookings), (60, 0));
    assert!(figures.assigned > 5 && figures.unfilled > 5, "{figures:?}");
}

#[tokio::test]
async fn a_log_without_calls_is_replayed_too() {
    let figures = replay_text("Time Stamp,Language,Duration\n", &[]).await.unwrap();
    assert_eq!((figures.rows, figures.requests), (0, 0));
    assert!(figures.add_up());
}

async fn refused(arguments: &[&str]) -> String {
    match replay(&typed(arguments)).await {
        Err(ReplayError::Input(problem)) => problem,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn what_cannot_be_used_is_named() {
    assert!(refused(&["/nowhere/calls.csv"]).await.contains("/nowhere/calls.csv"));
    let log = file("When,Language\n");
    assert!(refused(&[log.path().to_str().unwrap()]).await.contains("missing: Time Stamp, Duration"));
    assert!(refused(&["--zone", "Mars/Olympus"]).await.contains("Mars/Olympus"));
    assert!(refused(&["--encounter-type", "hearing"]).await.contains("emergency"));
    assert!(refused(&["--patience", "9999"]).await.contains("240"));
    let policy = file("[serch]\npatience_minutes = 3\n");
    assert!(refused(&["--policy", policy.path().to_str().unwrap()]).await.contains("serch"));
    let roster =
        file("display_name,languages,modalities,weekly_hours\nA,Chinese,fax,always\nB,es,phone,never\n");
    let problem = refused(&["--roster", roster.path().to_str().unwrap()]).await;
    for part in ["line 2, column languages", "line 2, column modalities", "line 3, column weekly_hours"] {
        assert!(problem.contains(part), "{problem}");
    }
}
