//! Sessions of the portal, links that sign in, and attempts at the identity provider.
//!
//! They are written beside the writer, each change in a transaction of its own: nobody guards on them, and a page that is
//! looked at must not wait for a batch to be decided. A statement that takes something (a link, an attempt) says by the number
//! of rows it took whether it was there, so that of two who take the same one gets it.

mod convert;

use async_trait::async_trait;
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbErr, EntityTrait,
    IntoActiveModel, PaginatorTrait, QueryFilter, SqliteTransactionMode, TransactionOptions,
    TransactionTrait,
};
use turjuman_dispatch::model::{OrganizationId, Subject};
use turjuman_operations::ports::StoreError;
use turjuman_operations::sign_in::{Attempt, Pruned, SecretHash, Session, SignInLink, SignIns};

use crate::convert::bound;
use crate::entities::{portal_session, sign_in_attempt, sign_in_link};
use crate::store::SqlStore;
use crate::trouble::{read_error, write_error};

type Done<T> = Result<T, StoreError>;

/// A change of several rows.
enum Change {
    /// Opens a session, with the link that is used up by it, instead of the one that there was.
    Open {
        session: portal_session::Model,
        link: Option<SecretHash>,
        instead: Option<SecretHash>,
        at: Timestamp,
    },
    /// Ends all sessions of somebody and takes back their links.
    EndAll { org: OrganizationId, subject: Subject },
}

impl Change {
    /// Makes the change; false when there is nothing to make it with.
    async fn make(self, transaction: &DatabaseTransaction) -> Result<bool, DbErr> {
        match self {
            Change::Open { session, link, instead, at } => {
                let org = session.organization.clone();
                if let Some(link) = link
                    && !use_link(transaction, &org, link, at).await?
                {
                    return Ok(false);
                }
                if let Some(instead) = instead {
                    end(transaction, &org, instead).await?;
                }
                let row = session.into_active_model();
                portal_session::Entity::insert(row).exec_without_returning(transaction).await?;
            }
            Change::EndAll { org, subject } => {
                use portal_session::Column as S;
                use sign_in_link::Column as L;
                portal_session::Entity::delete_many()
                    .filter(S::Organization.eq(org.as_str()))
                    .filter(S::Subject.eq(subject.0.as_str()))
                    .exec(transaction)
                    .await?;
                sign_in_link::Entity::delete_many()
                    .filter(L::Organization.eq(org.as_str()))
                    .filter(L::Subject.eq(subject.0.as_str()))
                    .exec(transaction)
                    .await?;
            }
        }
        Ok(true)
    }

    /// Commits the change, in a task of its own: a caller who goes away during BEGIN would leave the connection inside the
    /// transaction.
    async fn commit(self, db: &DatabaseConnection) -> Done<bool> {
        let db = db.clone();
        let running = tokio::spawn(async move {
            let options = TransactionOptions {
                sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
                ..TransactionOptions::default()
            };
            let transaction = db.begin_with_options(options).await?;
            let made = self.make(&transaction).await?;
            transaction.commit().await?;
            Ok(made)
        });
        match running.await {
            Ok(made) => made.map_err(write_error),
            Err(error) => Err(StoreError::Unavailable(error.to_string())),
        }
    }
}

async fn use_link(
    transaction: &DatabaseTransaction,
    org: &str,
    link: SecretHash,
    at: Timestamp,
) -> Result<bool, DbErr> {
    use sign_in_link::Column;
    let at = bound(at).map_err(|error| DbErr::Custom(error.to_string()))?;
    let used = sign_in_link::Entity::delete_many()
        .filter(Column::Organization.eq(org))
        .filter(Column::Id.eq(&link.0[..]))
        .filter(Column::ExpiresAt.gt(at))
        .exec(transaction)
        .await?;
    Ok(used.rows_affected == 1)
}

async fn end(db: &impl ConnectionTrait, org: &str, id: SecretHash) -> Result<(), DbErr> {
    use portal_session::Column;
    portal_session::Entity::delete_many()
        .filter(Column::Organization.eq(org))
        .filter(Column::Id.eq(&id.0[..]))
        .exec(db)
        .await
        .map(drop)
}

#[async_trait]
impl SignIns for SqlStore {
    async fn session(&self, org: &OrganizationId, id: SecretHash, now: Timestamp) -> Done<Option<Session>> {
        use portal_session::Column;
        let row = portal_session::Entity::find()
            .filter(Column::Organization.eq(org.as_str()))
            .filter(Column::Id.eq(&id.0[..]))
            .one(self.reader())
            .await
            .map_err(read_error)?;
        let session = row.map(|row| convert::session(row, org)).transpose()?;
        Ok(session.filter(|session| session.is_live(now)))
    }

    async fn open(&self, session: &Session, instead: Option<SecretHash>) -> Done<()> {
        let (session, at) = (convert::session_row(session)?, session.opened_at);
        let change = Change::Open { session, link: None, instead, at };
        change.commit(self.beside_the_writer()).await.map(drop)
    }

    async fn open_with_link(
        &self,
        link: SecretHash,
        session: &Session,
        instead: Option<SecretHash>,
    ) -> Done<bool> {
        let (session, at) = (convert::session_row(session)?, session.opened_at);
        Change::Open { session, link: Some(link), instead, at }.commit(self.beside_the_writer()).await
    }

    async fn go_on(&self, org: &OrganizationId, id: SecretHash, idle_ends_at: Timestamp) -> Done<()> {
        use portal_session::Column;
        portal_session::Entity::update_many()
            .col_expr(Column::IdleEndsAt, Expr::value(bound(idle_ends_at)?))
            .filter(Column::Organization.eq(org.as_str()))
            .filter(Column::Id.eq(&id.0[..]))
            .exec(self.beside_the_writer())
            .await
            .map(drop)
            .map_err(write_error)
    }

    async fn end(&self, org: &OrganizationId, id: SecretHash) -> Done<()> {
        end(self.beside_the_writer(), org.as_str(), id).await.map_err(write_error)
    }

    async fn end_all(&self, org: &OrganizationId, subject: &Subject) -> Done<()> {
        let change = Change::EndAll { org: org.clone(), subject: subject.clone() };
        change.commit(self.beside_the_writer()).await.map(drop)
    }

    async fn keep_link(&self, link: &SignInLink) -> Done<()> {
        let row = convert::link_row(link)?.into_active_model();
        let kept = sign_in_link::Entity::insert(row).exec_without_returning(self.beside_the_writer()).await;
        kept.map(drop).map_err(write_error)
    }

    async fn link(&self, org: &OrganizationId, id: SecretHash, now: Timestamp) -> Done<Option<SignInLink>> {
        use sign_in_link::Column;
        let row = sign_in_link::Entity::find()
            .filter(Column::Organization.eq(org.as_str()))
            .filter(Column::Id.eq(&id.0[..]))
            .one(self.reader())
            .await
            .map_err(read_error)?;
        let link = row.map(|row| convert::link(row, org)).transpose()?;
        Ok(link.filter(|link| link.is_live(now)))
    }

    async fn links_of(&self, org: &OrganizationId, subject: &Subject, now: Timestamp) -> Done<u64> {
        use sign_in_link::Column;
        sign_in_link::Entity::find()
            .filter(Column::Organization.eq(org.as_str()))
            .filter(Column::Subject.eq(subject.0.as_str()))
            .filter(Column::ExpiresAt.gt(bound(now)?))
            .count(self.reader())
            .await
            .map_err(read_error)
    }

    async fn keep_attempt(&self, attempt: &Attempt) -> Done<()> {
        let row = convert::attempt_row(attempt)?.into_active_model();
        let kept =
            sign_in_attempt::Entity::insert(row).exec_without_returning(self.beside_the_writer()).await;
        kept.map(drop).map_err(write_error)
    }

    async fn take_attempt(
        &self,
        org: &OrganizationId,
        id: SecretHash,
        now: Timestamp,
    ) -> Done<Option<Attempt>> {
        use sign_in_attempt::Column;
        let row = sign_in_attempt::Entity::find()
            .filter(Column::Organization.eq(org.as_str()))
            .filter(Column::Id.eq(&id.0[..]))
            .one(self.reader())
            .await
            .map_err(read_error)?;
        let Some(row) = row else { return Ok(None) };
        let taken = sign_in_attempt::Entity::delete_many()
            .filter(Column::Organization.eq(org.as_str()))
            .filter(Column::Id.eq(&id.0[..]))
            .exec(self.beside_the_writer())
            .await
            .map_err(write_error)?;
        // Of two who found it, the one whose statement took the row has it.
        let attempt = convert::attempt(row, org)?;
        Ok(Some(attempt).filter(|attempt| taken.rows_affected == 1 && now < attempt.expires_at))
    }

    async fn forget_what_is_over(&self, now: Timestamp) -> Done<Pruned> {
        let (db, at) = (self.beside_the_writer(), bound(now)?);
        let idle = portal_session::Entity::delete_many().filter(portal_session::Column::IdleEndsAt.lte(at));
        let links = sign_in_link::Entity::delete_many().filter(sign_in_link::Column::ExpiresAt.lte(at));
        let attempts =
            sign_in_attempt::Entity::delete_many().filter(sign_in_attempt::Column::ExpiresAt.lte(at));
        Ok(Pruned {
            sessions: idle.exec(db).await.map_err(write_error)?.rows_affected,
            links: links.exec(db).await.map_err(write_error)?.rows_affected,
            attempts: attempts.exec(db).await.map_err(write_error)?.rows_affected,
        })
    }
}
