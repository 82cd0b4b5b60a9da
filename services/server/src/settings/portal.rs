//! `[portal]`: how the city sets its pages up.

use std::path::Path;

use turjuman_dispatch::policy::Policy;
use turjuman_portal::{Accent, Logo, PortalSettings};

use super::{Layers, SettingProblem};

/// Reads the section. Without a public address there is none in the settings: it is that of the port, once it is open.
pub(super) fn read(
    layers: &Layers,
    policy: Option<&Policy>,
    tls: bool,
    problems: &mut Vec<SettingProblem>,
) -> Option<PortalSettings> {
    let before = problems.len();
    let public_url = layers.text("portal.public_url").trim_end_matches('/').to_owned();
    if !public_url.is_empty() && !public_url.starts_with("https://") && !public_url.starts_with("http://") {
        problems.push(
            layers.problem(
                "portal.public_url",
                "an address such as https://interpreters.city.example is wanted",
            ),
        );
    }
    let accent = layers.text("portal.accent").parse::<Accent>();
    let accent = accent.map_err(|error| problems.push(layers.problem("portal.accent", error))).ok();
    let logo = layers.optional("portal.logo").and_then(|path| {
        let logo = Logo::read(Path::new(&path));
        logo.map_err(|error| problems.push(layers.problem("portal.logo", format_args!("{path}: {error}"))))
            .ok()
    });
    let secure_cookies = match layers.text("portal.secure_cookies").as_str() {
        "yes" => true,
        "no" => false,
        "auto" => public_url.starts_with("https://") || (tls && public_url.is_empty()),
        other => {
            let problem = format!("“{other}” is not one of auto, yes, no");
            problems.push(layers.problem("portal.secure_cookies", problem));
            return None;
        }
    };
    if problems.len() > before {
        return None;
    }
    Some(PortalSettings {
        city: policy?.city.name.clone(),
        public_url,
        accent: accent?,
        logo,
        secure_cookies,
    })
}
