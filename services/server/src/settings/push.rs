//! `[push]`: push messages to browsers.

use turjuman_notifications::push::PushConfig;
use turjuman_operations::outside::Reach;

use super::{Layers, SettingProblem};

/// Reads the section; nothing without a contact.
pub(super) fn read(layers: &Layers, problems: &mut Vec<SettingProblem>) -> Option<PushConfig> {
    let contact = layers.optional("push.contact")?;
    let named = |scheme| contact.strip_prefix(scheme).is_some_and(|rest: &str| !rest.trim().is_empty());
    if !(named("https://") || (named("mailto:") && contact.contains('@'))) {
        problems.push(
            layers.problem("push.contact", "mailto:desk@city.example or an address with https:// is wanted"),
        );
    }
    let reach = if layers.flag("push.allow_private") { Reach::PrivateToo } else { Reach::Public };
    Some(PushConfig { contact, reach })
}
