//! The harness for tests of the whole desk: servers on throwaway databases, people with tokens, and the patience to wait
//! for what happens on a stream.
//!
//! Lives here: everything that a story in `e2e/` or the load generator needs and that is no story itself. Does not live
//! here: the databases (`turjuman-test-databases`), and any knowledge of the desk's insides. Stories speak gRPC over TCP,
//! as a city's own programs would.
//!
//! ```no_run
//! # use turjuman_test_databases::TestDatabase;
//! # use turjuman_tests::{Server, ask_by_phone};
//! # async fn story() {
//! let server = Server::start(TestDatabase::sqlite()).await;
//! let amina = server.interpreter("amina", &["ar"]).await;
//! let mut offers = amina.watch_offers().await;
//! let request = server.clerk().submit(ask_by_phone("Arabic")).await;
//! let offer = offers.sent(&request.id).await;
//! amina.accept(&offer.id).await.expect("it is hers");
//! server.finish().await;
//! # }
//! ```
//!
//! Nothing here sleeps to let something happen. A [`Watch`] waits for an event, and fails with what it was waiting for
//! when [`PATIENCE`] is over.
#![allow(clippy::unwrap_used, reason = "a harness fails where the test would")]

mod ask;
mod browser;
mod chromium;
mod clock;
mod failure;
mod identity_provider;
pub mod invariants;
pub mod linearizability;
mod npm;
mod person;
mod policy;
mod program;
mod push_service;
mod script;
mod server;
mod sms_gateway;
#[path = "../../services/notifications/tests/support/smtp.rs"]
mod smtp;
mod soundness;
mod usable;
mod watch;
mod webhook_receiver;
mod workspace;

pub use ask::{
    ask_by_phone, ask_by_video, ask_on_site, in_minutes, interpreter, key, minutes, seconds, whole_week,
};
pub use browser::{Browser, Page, is_silent_about, says};
pub use chromium::{Chromium, Look};
pub use clock::ShiftedClock;
pub use failure::{Answer, Failure, answer};
pub use identity_provider::IdentityProvider;
pub use person::{Link, Person, Start};
pub use policy::{ONE_BY_ONE, PAIRS, QUICK_EXPIRY};
pub use program::{Program, be_the_program};
pub use push_service::{PushService, Subscription};
pub use server::{DEPARTMENT, Options, Server, migrate, settings};
pub use sms_gateway::{SmsGateway, inbound};
pub use smtp::SmtpServer;
pub use soundness::Soundness;
pub use watch::{PATIENCE, Watch};
pub use webhook_receiver::WebhookReceiver;
pub use workspace::{certificate, python, workspace};
