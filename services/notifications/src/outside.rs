//! Calls to addresses that others gave us: other systems of the city, push services of browsers. Never past the guard, never sent on
//! elsewhere, and limited in time.

mod guard;

use std::time::Duration;

use reqwest::Client;
use turjuman_operations::outside::Reach;

use self::guard::WithinReach;
pub(crate) use self::guard::refused;

/// What makes the calls.
pub(crate) fn client(reach: Reach, timeout: Duration) -> reqwest::Result<Client> {
    Client::builder()
        .timeout(timeout)
        .connect_timeout(timeout)
        .redirect(reqwest::redirect::Policy::none())
        // A proxy would resolve the name itself, past the guard.
        .no_proxy()
        .dns_resolver(WithinReach(reach))
        .https_only(reach == Reach::Public)
        .user_agent(concat!("Turjuman/", env!("CARGO_PKG_VERSION")))
        .build()
}
