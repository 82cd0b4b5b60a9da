//! Push messages on this device and on others of the same person: a part of their settings, where the city has push messages. The
//! browser subscribes by its own script (`push.js`) and sends what it got with a form; a cookie remembers which device it is.

use axum::extract::State;
use axum::response::Response;
use http::header::SET_COOKIE;
use turjuman_dispatch::model::DeviceId;
use turjuman_operations::devices::DeviceInput;

use super::{rpc, texts};
use crate::session::cookies;
use crate::{Fault, Form, Portal, Visitor, see_other};

/// The part of the page.
pub(super) struct Devices {
    /// The city's public key, which the browser subscribes with.
    pub(super) key: String,
    /// The address of the script.
    pub(super) script: String,
    /// This device, where it is told.
    pub(super) here: Option<String>,
    pub(super) others: Vec<Other>,
}

/// Another device.
pub(super) struct Other {
    pub(super) id: String,
    pub(super) since: String,
}

impl Devices {
    /// Nothing where there are no push messages.
    pub(super) async fn of(portal: &Portal, visitor: &Visitor) -> Result<Option<Self>, Fault> {
        let Some(push) = &portal.push else { return Ok(None) };
        let this = visitor.reader.device();
        let (mut here, mut others) = (None, Vec::new());
        for device in push.devices.list(&visitor.caller).await? {
            if this == Some(device.id) {
                here = Some(device.id.to_string());
            } else {
                let since = visitor.words.short_moment(device.created_at);
                let since = visitor.words.say(texts::PushSince { since });
                others.push(Other { id: device.id.to_string(), since });
            }
        }
        let script = portal.assets.push_js().to_owned();
        Ok(Some(Self { key: push.key.clone(), script, here, others }))
    }
}

/// `POST /profile/devices`: this browser has subscribed.
pub(super) async fn add(
    State(portal): State<Portal>,
    visitor: Visitor,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::UPDATE_PREFERENCES)?;
    let push = portal.push.as_ref().ok_or(Fault::NotFound)?;
    let text = |field: &str| form.text(field).to_owned();
    let input =
        DeviceInput { address: text("address"), public_key: text("public-key"), secret: text("secret") };
    let device = push.devices.register(&visitor.call("RegisterDevice", &form)?, &input).await?;
    let mut answer = see_other("/profile#devices");
    let cookie = cookies::device(device.id, portal.settings.secure_cookies);
    answer.headers_mut().append(SET_COOKIE, cookie);
    Ok(answer)
}

/// `POST /profile/devices/forget`: this device or another is not told any more.
pub(super) async fn forget(
    State(portal): State<Portal>,
    visitor: Visitor,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::UPDATE_PREFERENCES)?;
    let push = portal.push.as_ref().ok_or(Fault::NotFound)?;
    let id: DeviceId = form.text("device").parse().map_err(|_| Fault::NotFound)?;
    push.devices.forget(&visitor.call("ForgetDevice", &form)?, id).await?;
    let mut answer = see_other("/profile#devices");
    if visitor.reader.device() == Some(id) {
        answer.headers_mut().append(SET_COOKIE, cookies::no_device(portal.settings.secure_cookies));
    }
    Ok(answer)
}
