//! Where sessions, links and attempts are kept. `storage` implements it on both databases.

use async_trait::async_trait;
use jiff::Timestamp;
use turjuman_dispatch::model::{OrganizationId, Subject};

use super::{Attempt, SecretHash, Session, SignInLink};
use crate::ports::StoreError;

/// How much of what was over has been forgotten.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Pruned {
    /// Sessions.
    pub sessions: u64,
    /// Links.
    pub links: u64,
    /// Attempts.
    pub attempts: u64,
}

/// Sessions, links and attempts of an organization. Each change is one commit. They are no part of the numbered history: it
/// tells what happened to requests, not who looked.
#[async_trait]
pub trait SignIns: Send + Sync + 'static {
    /// The session with this id, if it holds.
    async fn session(
        &self,
        org: &OrganizationId,
        id: SecretHash,
        now: Timestamp,
    ) -> Result<Option<Session>, StoreError>;

    /// Opens a session. `instead` is the one that the browser had before: it ends in the same commit.
    async fn open(&self, session: &Session, instead: Option<SecretHash>) -> Result<(), StoreError>;

    /// Opens a session with a link, which is used up in the same commit. False when the link was used before, never was, or
    /// its time is over; then nothing has changed.
    async fn open_with_link(
        &self,
        link: SecretHash,
        session: &Session,
        instead: Option<SecretHash>,
    ) -> Result<bool, StoreError>;

    /// The session goes on, until this time at most unless it is used again. Nothing happens to one that has ended.
    async fn go_on(
        &self,
        org: &OrganizationId,
        id: SecretHash,
        idle_ends_at: Timestamp,
    ) -> Result<(), StoreError>;

    /// Ends a session, if it is there.
    async fn end(&self, org: &OrganizationId, id: SecretHash) -> Result<(), StoreError>;

    /// Ends all sessions of somebody and takes back their links.
    async fn end_all(&self, org: &OrganizationId, subject: &Subject) -> Result<(), StoreError>;

    /// Keeps a link.
    async fn keep_link(&self, link: &SignInLink) -> Result<(), StoreError>;

    /// The link with this id, if it works.
    async fn link(
        &self,
        org: &OrganizationId,
        id: SecretHash,
        now: Timestamp,
    ) -> Result<Option<SignInLink>, StoreError>;

    /// How many links of somebody work.
    async fn links_of(
        &self,
        org: &OrganizationId,
        subject: &Subject,
        now: Timestamp,
    ) -> Result<u64, StoreError>;

    /// Keeps an attempt.
    async fn keep_attempt(&self, attempt: &Attempt) -> Result<(), StoreError>;

    /// Takes an attempt, once. `None` when it was taken before, never was, or its time is over.
    async fn take_attempt(
        &self,
        org: &OrganizationId,
        id: SecretHash,
        now: Timestamp,
    ) -> Result<Option<Attempt>, StoreError>;

    /// Forgets what is over.
    async fn forget_what_is_over(&self, now: Timestamp) -> Result<Pruned, StoreError>;
}
