//! Where this server may call: webhooks, and the push services of browsers. An address that others may set is a way to make
//! this server call what only it can reach: its own machine, the city's inner network, a cloud's metadata. So only public
//! addresses are called, unless the server's settings say otherwise. What a name resolves to is checked again when it is
//! called, by whoever calls.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

use crate::error::Problem;

/// Longer addresses are refused.
const LONGEST: usize = 500;

/// How far calls to the outside may reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reach {
    /// Public addresses over https.
    #[default]
    Public,
    /// Private addresses too, and this machine over plain http: for trying things out, and for systems beside this one.
    PrivateToo,
}

impl Reach {
    /// True when this address may be called.
    pub fn includes(self, ip: IpAddr) -> bool {
        self == Self::PrivateToo || is_public(ip)
    }
}

/// A checked address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutsideAddress(String);

impl OutsideAddress {
    /// Checks an address as typed.
    ///
    /// # Errors
    /// What would be valid.
    pub fn checked(text: &str, reach: Reach) -> Result<Self, Problem> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Problem::Required);
        }
        if text.chars().count() > LONGEST {
            return Err(Problem::TooLong { max: LONGEST });
        }
        let invalid = |expected: &str| Problem::Invalid { expected: expected.to_owned() };
        let url = Url::parse(text)
            .map_err(|_| invalid("an address such as https://hooks.city.example/turjuman"))?;
        let Some(host) = url.host() else { return Err(invalid("an address with the name of a host")) };
        if !url.username().is_empty() || url.password().is_some() || url.fragment().is_some() {
            return Err(invalid("an address without user name, password and “#”"));
        }
        let here = is_this_machine(&host);
        match url.scheme() {
            "https" => {}
            "http" if here && reach == Reach::PrivateToo => {}
            _ => return Err(invalid("an https address")),
        }
        let literal = match host {
            Host::Ipv4(ip) => Some(IpAddr::V4(ip)),
            Host::Ipv6(ip) => Some(IpAddr::V6(ip)),
            Host::Domain(_) => None,
        };
        let reached = literal.map_or(reach == Reach::PrivateToo || !here, |ip| reach.includes(ip));
        if reached { Ok(Self(url.into())) } else { Err(invalid("an address on the public Internet")) }
    }

    /// The address, in the form in which it is called.
    pub fn into_text(self) -> String {
        self.0
    }
}

fn is_this_machine(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => {
            let name = name.trim_end_matches('.');
            name == "localhost" || name.ends_with(".localhost")
        }
        Host::Ipv4(ip) => ip.is_loopback(),
        Host::Ipv6(ip) => ip.is_loopback(),
    }
}

/// True for addresses that anybody on the Internet may call; false for this machine, inner networks, links, and everything
/// that is set aside for something else (IANA's registries of special-purpose addresses).
pub fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let set_aside = match (a, b, c) {
        // This network, loopback, multicast, reserved and broadcast.
        (0 | 127 | 224.., _, _) => true,
        // Private networks.
        (10, _, _) | (172, 16..=31, _) | (192, 168, _) => true,
        // Carrier-grade NAT.
        (100, 64..=127, _) => true,
        // Links, a cloud's metadata among them.
        (169, 254, _) => true,
        // Protocol assignments, documentation, the old 6to4 relay, benchmarks.
        (192, 0, 0 | 2) | (192, 88, 99) | (198, 18..=19, _) | (198, 51, 100) | (203, 0, 113) => true,
        _ => false,
    };
    !set_aside
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    if let Some(inner) = carried(ip) {
        return is_public_v4(inner);
    }
    match ip.segments() {
        // Protocol assignments with Teredo, and documentation.
        [0x2001, 0..=0x01ff, ..] | [0x2001, 0x0db8, ..] | [0x3fff, 0..=0x0fff, ..] => false,
        // Only this part was given out for the Internet: loopback, links, site-local and unique local addresses, multicast
        // and all that is reserved lie outside.
        [first, ..] => first & 0xe000 == 0x2000,
    }
}

/// The IPv4 address that is inside one of IPv6 and would be called by it: mapped, translated (NAT64), or 6to4.
fn carried(ip: Ipv6Addr) -> Option<Ipv4Addr> {
    let v4 = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        Ipv4Addr::new(a, b, c, d)
    };
    match ip.segments() {
        [0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] => Some(v4(high, low)),
        [0x2002, high, low, ..] => Some(v4(high, low)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_public_addresses_are_called() {
        let public =
            ["8.8.8.8", "93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::8a"];
        for ip in public.iter().chain(&["::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1"]) {
            assert!(is_public(ip.parse().expect(ip)), "{ip}");
        }
        let private = [
            "127.0.0.1",
            "127.9.9.9",
            "0.0.0.0",
            "10.0.0.1",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254",
            "169.254.0.1",
            "100.64.0.1",
            "100.127.255.255",
            "192.0.0.1",
            "192.0.2.1",
            "198.18.0.1",
            "198.51.100.1",
            "203.0.113.9",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "fe80::1",
            "fec0::1",
            "fc00::1",
            "fd00:ec2::254",
            "ff02::1",
            "2001:db8::1",
            "2001::1",
            "3fff::1",
            "100::1",
            "::ffff:127.0.0.1",
            "::ffff:169.254.169.254",
            "::127.0.0.1",
            "64:ff9b::10.0.0.1",
            "64:ff9b:1::1",
            "2002:7f00:1::",
            "2002:a9fe:a9fe::1",
        ];
        for ip in private {
            assert!(!is_public(ip.parse().expect(ip)), "{ip}");
            assert!(Reach::PrivateToo.includes(ip.parse().expect(ip)), "{ip}");
        }
    }

    #[test]
    fn addresses_are_https_and_lead_outside() {
        let kept = |text: &str, reach| OutsideAddress::checked(text, reach).map(OutsideAddress::into_text);
        for good in ["https://hooks.city.example/turjuman?key=1", "https://93.184.216.34:8443/x"] {
            assert_eq!(kept(good, Reach::Public).as_deref(), Ok(good));
        }
        for bad in [
            "",
            "hooks.city.example",
            "ftp://hooks.city.example/",
            "http://hooks.city.example/",
            "https://user:word@hooks.city.example/",
            "https://hooks.city.example/#part",
            "https://localhost/x",
            "https://x.localhost./",
            "https://127.0.0.1/",
            "https://0x7f.1/",
            "https://2130706433/",
            "https://[::1]/",
            "https://[::ffff:10.0.0.1]/",
            "https://169.254.169.254/latest/meta-data/",
            "http://127.0.0.1:80/",
        ] {
            assert!(kept(bad, Reach::Public).is_err(), "{bad}");
        }
        let long = format!("https://hooks.city.example/{}", "x".repeat(500));
        assert_eq!(kept(&long, Reach::Public), Err(Problem::TooLong { max: 500 }));
        for near in ["http://127.0.0.1:9000/x", "http://localhost:9000/x", "https://10.0.0.7/x"] {
            assert_eq!(kept(near, Reach::PrivateToo).as_deref(), Ok(near));
        }
        assert!(kept("http://10.0.0.7/x", Reach::PrivateToo).is_err(), "in the clear only on this machine");
    }
}
