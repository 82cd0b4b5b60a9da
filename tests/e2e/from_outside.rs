//! A client that nobody here wrote plays the whole scene: Python's grpcio, which learns the contract by reflection.

use std::process::Stdio;

use turjuman_operations::caller::Role;
use turjuman_test_databases::{TestDatabase, both_databases};
use turjuman_tests::{PATIENCE, Server, python, workspace};

both_databases!(python_plays_the_scene);

async fn python_plays_the_scene(database: TestDatabase) {
    let server = Server::start(database).await;
    let python = python();
    let mut command = tokio::process::Command::new(&python);
    command
        .arg(workspace().join("tests/scene.py"))
        .arg(server.address())
        .env("CLERK", &server.clerk().token)
        .env("COORDINATOR", &server.coordinator().token)
        .env("INTERPRETER", &server.person_as("amina", Role::Interpreter).token)
        .env("AUDITOR", &server.person_as("auditor", Role::Auditor).token)
        .stdin(Stdio::null())
        .kill_on_drop(true);
    let played = tokio::time::timeout(PATIENCE * 2, command.output()).await.expect("the scene ends in time");
    let played = played.unwrap_or_else(|error| {
        panic!("{} cannot be started: {error}; tests/run makes it", python.display());
    });
    let said = String::from_utf8_lossy(&played.stdout);
    assert!(played.status.success(), "{said}\n{}", String::from_utf8_lossy(&played.stderr));
    assert_eq!(said.lines().last(), Some("The scene was played."), "{said}");
    server.finish().await;
}
