//! Names are resolved here, and addresses that may not be called are left out: what was checked is what is called. A name
//! that leads somewhere else a moment later, or to two places, gains nothing by it.

use std::error::Error;
use std::net::SocketAddr;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use turjuman_operations::outside::Reach;

/// The name leads to no address that may be called.
#[derive(Debug, thiserror::Error)]
#[error("the name does not lead to a public address")]
pub(super) struct NotPublic;

/// Resolves names to addresses within reach.
#[derive(Debug, Clone, Copy)]
pub(super) struct WithinReach(pub(super) Reach);

impl Resolve for WithinReach {
    fn resolve(&self, name: Name) -> Resolving {
        let reach = self.0;
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            Ok(only_within(reach, found)?)
        })
    }
}

fn only_within(reach: Reach, found: Vec<SocketAddr>) -> Result<Addrs, NotPublic> {
    let allowed: Vec<SocketAddr> = found.into_iter().filter(|found| reach.includes(found.ip())).collect();
    if allowed.is_empty() { Err(NotPublic) } else { Ok(Box::new(allowed.into_iter())) }
}

/// True when a call failed because of this guard.
pub(crate) fn refused(error: &reqwest::Error) -> bool {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if error.is::<NotPublic>() {
            return true;
        }
        cause = error.source();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_several_addresses_only_public_ones_are_called() {
        let found = |ips: &[&str]| -> Vec<SocketAddr> {
            ips.iter().map(|ip| SocketAddr::new(ip.parse().expect(ip), 0)).collect()
        };
        let kept = |ips, reach| only_within(reach, found(ips)).map(Iterator::collect::<Vec<_>>);
        let mixed = ["10.0.0.1", "93.184.216.34", "::1"];
        assert_eq!(kept(&mixed, Reach::Public).ok(), Some(found(&["93.184.216.34"])));
        assert_eq!(kept(&mixed, Reach::PrivateToo).ok(), Some(found(&mixed)));
        assert!(kept(&["127.0.0.1", "fd00::1"], Reach::Public).is_err());
        assert!(kept(&[], Reach::PrivateToo).is_err());
    }

    #[tokio::test]
    async fn a_name_of_this_machine_is_not_called() {
        let client = reqwest::Client::builder().no_proxy().dns_resolver(WithinReach(Reach::Public));
        let client = client.build().expect("a client");
        let error = client.post("http://localhost:9/").send().await.expect_err("refused");
        assert!(refused(&error), "{error:?}");
    }
}
