//! Signing in to the portal: who is signed in on which device, links that sign somebody in once, and attempts at the city's
//! identity provider. What finds a row is the SHA-256 of a secret that only the browser, the link or the provider has.

use sea_orm_migration::prelude::*;

use crate::shape::{bytes, index, json, table, text, time};

/// See the module's first line.
#[derive(DeriveMigrationName)]
pub(crate) struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let session = table(
            "portal_session",
            &["organization", "id"],
            [
                text("organization"),
                bytes("id"),
                text("subject"),
                json("caller"),
                time("opened_at"),
                time("ends_at"),
                time("idle_ends_at"),
            ],
        );
        manager.create_table(session).await?;
        let link = table(
            "sign_in_link",
            &["organization", "id"],
            [
                text("organization"),
                bytes("id"),
                text("subject"),
                json("caller"),
                time("made_at"),
                time("expires_at"),
            ],
        );
        manager.create_table(link).await?;
        let attempt = table(
            "sign_in_attempt",
            &["organization", "id"],
            [
                text("organization"),
                bytes("id"),
                bytes("browser"),
                text("nonce"),
                text("verifier"),
                text("to_path"),
                time("expires_at"),
            ],
        );
        manager.create_table(attempt).await?;
        for wanted in [
            index("portal_session_subject", "portal_session", &["organization", "subject"]),
            index("sign_in_link_subject", "sign_in_link", &["organization", "subject"]),
            index("portal_session_idle_end", "portal_session", &["idle_ends_at", "organization"]),
            index("sign_in_link_expiry", "sign_in_link", &["expires_at", "organization"]),
            index("sign_in_attempt_expiry", "sign_in_attempt", &["expires_at", "organization"]),
        ] {
            manager.create_index(wanted).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
