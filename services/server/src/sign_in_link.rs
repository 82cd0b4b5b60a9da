//! Links that sign somebody in to the portal once, made by the program itself: for the demo, for tests, and for whoever has the
//! command line.

use std::net::SocketAddr;

use jiff::Timestamp;
use turjuman_operations::caller::Caller;
use turjuman_operations::ports::StoreError;
use turjuman_operations::sign_in::{SignIns, Through};
use turjuman_portal::{NoRandomness, sign_in_path};

use crate::settings::Settings;

/// Why there is no link.
#[derive(Debug, thiserror::Error)]
pub enum LinkError {
    /// It cannot be kept.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// It cannot be drawn.
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
}

/// Keeps a new link and answers with its address. It works once, for twelve hours.
///
/// # Errors
/// When the database cannot be written, or the system gives no random bytes.
pub async fn sign_in_link(
    sign_ins: &dyn SignIns,
    public_url: &str,
    caller: Caller,
    now: Timestamp,
) -> Result<String, LinkError> {
    let (link, path) = sign_in_path(caller, Through::Terminal, now)?;
    sign_ins.keep_link(&link).await?;
    Ok(format!("{public_url}{path}"))
}

/// Where people reach the portal: as the settings say, else at the port itself.
pub fn public_url(settings: &Settings, address: SocketAddr) -> String {
    if !settings.portal.public_url.is_empty() {
        return settings.portal.public_url.clone();
    }
    let scheme = if settings.tls.is_some() { "https" } else { "http" };
    format!("{scheme}://{address}")
}
