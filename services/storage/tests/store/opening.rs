//! How a database opens, and how it does not: schema states, unwritable places, wrong passwords, TLS.

use turjuman_operations::ports::Store;
use turjuman_storage::{Database, Durability, MigrateError, OpenError, Options, SchemaState};
use turjuman_test_databases::{TestDatabase, both_databases, own_cluster};

use crate::support::*;

both_databases!(
    a_schema_is_missing_then_current,
    a_schema_behind_is_told_and_brought_up,
    a_newer_schema_is_refused
);

async fn open(url: &str) -> Result<Database, OpenError> {
    Database::connect(url, Options::default()).await
}

/// Changes the database behind the program's back, as another version would.
async fn meddle(url: &str, sql: &str) {
    use sea_orm::ConnectionTrait;
    let db = sea_orm::Database::connect(url).await.unwrap();
    db.execute_unprepared(sql).await.unwrap();
    db.close().await.unwrap();
}

async fn a_schema_is_missing_then_current(test: TestDatabase) {
    let database = open(test.url()).await.unwrap();
    assert_eq!(database.schema_state().await.unwrap(), SchemaState::Missing);
    assert_eq!(database.schema_state().await.unwrap(), SchemaState::Missing, "asking changes nothing");
    let applied = database.migrate().await.unwrap();
    assert_eq!(applied.first().map(String::as_str), Some("m0001_organization"));
    assert_eq!(database.schema_state().await.unwrap(), SchemaState::Current);
    assert!(database.migrate().await.unwrap().is_empty());
}

async fn a_schema_behind_is_told_and_brought_up(test: TestDatabase) {
    let database = open(test.url()).await.unwrap();
    database.migrate().await.unwrap();
    meddle(test.url(), "DROP TABLE idempotency").await;
    meddle(test.url(), "DELETE FROM seaql_migrations WHERE version = 'm0008_idempotency'").await;
    assert_eq!(database.schema_state().await.unwrap(), SchemaState::Behind(1));
    assert_eq!(database.migrate().await.unwrap(), ["m0008_idempotency"]);
    assert_eq!(database.schema_state().await.unwrap(), SchemaState::Current);
}

async fn a_newer_schema_is_refused(test: TestDatabase) {
    let database = open(test.url()).await.unwrap();
    database.migrate().await.unwrap();
    meddle(test.url(), "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m9999_future', 0)").await;
    assert_eq!(database.schema_state().await.unwrap(), SchemaState::Newer(vec!["m9999_future".into()]));
    let error = database.migrate().await.unwrap_err();
    assert!(matches!(error, MigrateError::Newer(_)), "{error:?}");
    assert!(error.to_string().contains("newer version"), "{error}");
}

#[tokio::test]
async fn places_that_cannot_be_written_are_named() {
    let test = TestDatabase::sqlite();
    let directory = test.directory().unwrap();
    let missing = open(&format!("sqlite:{}/nowhere/desk.db", directory.display())).await.unwrap_err();
    assert!(matches!(missing, OpenError::NoDirectory(_)), "{missing:?}");
    assert!(missing.to_string().contains("create it"), "{missing}");

    // Nobody, not even root, makes files in /proc.
    let unwritable = open("sqlite:/proc/desk.db").await.unwrap_err();
    assert!(matches!(unwritable, OpenError::NotWritable { .. }), "{unwritable:?}");
    assert!(unwritable.to_string().contains("/proc/desk.db"), "{unwritable}");

    let place = format!("sqlite:{}", directory.display());
    assert!(matches!(open(&place).await, Err(OpenError::NotWritable { .. })), "a directory is no file");

    let letter = directory.join("letter.txt");
    std::fs::write(&letter, "Dear desk, ".repeat(100)).unwrap();
    let stranger = open(&format!("sqlite:{}", letter.display())).await.unwrap_err();
    assert!(matches!(stranger, OpenError::NotADatabase(_)), "{stranger:?}");
}

#[tokio::test]
async fn what_is_committed_is_there_after_opening_again() {
    let test = TestDatabase::sqlite();
    let request = request();
    for durability in [Durability::Fsync, Durability::None] {
        let options = Options { durability, ..Options::default() };
        let database = Database::connect(test.url(), options).await.unwrap();
        database.migrate().await.unwrap();
        let store = database.store();
        if durability == Durability::Fsync {
            store
                .commit(step(|step| {
                    step.put(request.clone());
                }))
                .await
                .unwrap();
        }
        assert_eq!(store.request(&org(), request.id).await.unwrap(), Some(request.clone()));
        store.close().await;
        database.close().await.unwrap();
    }
}

#[tokio::test]
async fn postgres_says_why_it_cannot_be_reached() {
    // Nobody listens on port 1.
    let nobody = open("postgres://desk:secret@127.0.0.1:1/desk").await.unwrap_err();
    assert!(matches!(nobody, OpenError::Unreachable { .. }), "{nobody:?}");

    let port = own_cluster().port();
    let (user, password) = own_cluster().locked_role();
    let wrong = open(&format!("postgres://{user}:secret@127.0.0.1:{port}/postgres")).await.unwrap_err();
    assert!(matches!(wrong, OpenError::Refused { .. }), "{wrong:?}");
    for error in [&nobody, &wrong] {
        assert!(!format!("{error} {error:?}").contains("secret"), "{error:?}");
    }
    open(&format!("postgres://{user}:{password}@127.0.0.1:{port}/postgres")).await.unwrap();

    let none = open(&own_cluster().url("no_such_desk")).await.unwrap_err();
    assert!(matches!(none, OpenError::NoSuchDatabase { .. }), "{none:?}");
    assert!(none.to_string().contains("createdb no_such_desk"), "{none}");
}

#[tokio::test]
async fn postgres_is_reached_over_tls() {
    let cluster = own_cluster();
    let port = cluster.port();
    let url =
        |host: &str, parameters: &str| format!("postgres://postgres@{host}:{port}/postgres?{parameters}");
    let certificate = cluster.certificate();
    let trusted = format!("sslmode=verify-full&sslrootcert={}", certificate.display());
    for host in ["localhost", "127.0.0.1"] {
        open(&url(host, &trusted)).await.unwrap();
    }
    let database = open(&url("127.0.0.1", "sslmode=require")).await.unwrap();
    assert_eq!(database.schema_state().await.unwrap(), SchemaState::Missing);

    // Without its certificate the server is a stranger.
    let stranger = open(&url("127.0.0.1", "sslmode=verify-full")).await.unwrap_err();
    assert!(matches!(stranger, OpenError::Tls { .. }), "{stranger:?}");
}
