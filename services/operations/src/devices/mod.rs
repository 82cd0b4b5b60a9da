//! Devices that are told by push message: a browser in which somebody asked for that. Who signs out of it, or asks for no more, is
//! not told there any more; and a browser that somebody else asks with is theirs from then on.
//!
//! Devices are kept beside the desk's rows ([`Devices`]): nothing that happens to a request depends on them. That somebody has
//! any is a choice among their channels, which the desk keeps.

mod keys;

use std::sync::Arc;

use async_trait::async_trait;
use jiff::Timestamp;
use turjuman_dispatch::model::{ChannelKind, DeviceId, OrganizationId};

pub use self::keys::{DeviceKeys, NotKeys};
use crate::caller::{Call, Caller};
use crate::desk::Desk;
use crate::error::{OperationError, Problem, Violations};
use crate::notice::Recipient;
use crate::outside::{OutsideAddress, Reach};
use crate::ports::StoreError;

/// Devices of one person; who asks for more loses the oldest.
const MOST: usize = 10;
/// Characters of an address at a push service. The longest known is below 600.
const LONGEST_ADDRESS: usize = 1024;

/// A device that is told.
#[derive(Clone, PartialEq, Eq)]
pub struct Device {
    /// The organization.
    pub organization: OrganizationId,
    /// Its id.
    pub id: DeviceId,
    /// Who is told on it.
    pub recipient: Recipient,
    /// Where the browser's push service takes messages for it. Whoever knows it can only send what the keys can open.
    pub address: String,
    /// What its messages are sealed with.
    pub keys: DeviceKeys,
    /// Since when.
    pub created_at: Timestamp,
}

/// Without the address: whoever knows it can make the device ring.
impl std::fmt::Debug for Device {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("Device");
        shown.field("id", &self.id).field("recipient", &self.recipient).finish_non_exhaustive()
    }
}

/// Where devices are kept. `storage` implements it on both databases.
#[async_trait]
pub trait Devices: Send + Sync + 'static {
    /// Keeps a device, in the place of one with the same address, whoever it was of.
    async fn keep(&self, device: &Device) -> Result<(), StoreError>;

    /// The devices of somebody, the oldest first.
    async fn devices_of(
        &self,
        org: &OrganizationId,
        recipient: &Recipient,
    ) -> Result<Vec<Device>, StoreError>;

    /// Forgets a device, if it is theirs.
    async fn forget(
        &self,
        org: &OrganizationId,
        recipient: &Recipient,
        id: DeviceId,
    ) -> Result<(), StoreError>;
}

/// What a browser says of itself.
#[derive(Clone, PartialEq, Eq)]
pub struct DeviceInput {
    /// Where its push service takes messages.
    pub address: String,
    /// Its public key, as the Push API writes it (`p256dh`).
    pub public_key: String,
    /// Its secret, likewise (`auth`).
    pub secret: String,
}

/// The verbs of devices.
#[derive(Clone)]
pub struct DeviceDesk {
    desk: Desk,
    devices: Arc<dyn Devices>,
    reach: Reach,
}

impl DeviceDesk {
    /// Push services may be called within this reach.
    pub fn new(desk: Desk, devices: Arc<dyn Devices>, reach: Reach) -> Self {
        Self { desk, devices, reach }
    }

    /// The caller's devices, the oldest first.
    ///
    /// # Errors
    /// The store's failure.
    pub async fn list(&self, caller: &Caller) -> Result<Vec<Device>, OperationError> {
        Ok(self.devices.devices_of(self.desk.organization(), &self.own(caller)).await?)
    }

    /// From now on the caller is told on this device.
    ///
    /// # Errors
    /// `Invalid` for an address or keys that are none; the store's failure.
    pub async fn register(&self, call: &Call, input: &DeviceInput) -> Result<Device, OperationError> {
        let mut wrong = Violations::default();
        let address = match OutsideAddress::checked(&input.address, self.reach) {
            Ok(_) if input.address.len() > LONGEST_ADDRESS => Err(Problem::TooLong { max: LONGEST_ADDRESS }),
            checked => checked,
        };
        let address = wrong.keep("device.address", address);
        let keys = DeviceKeys::read(&input.public_key, &input.secret);
        let keys = keys.map_err(|error| Problem::Invalid { expected: error.to_string() });
        let keys = wrong.keep("device.keys", keys);
        wrong.into_result()?;
        let (Some(address), Some(keys)) = (address, keys) else {
            return Err(OperationError::NotFound("device"));
        };
        let (now, org) = (self.desk.now(), self.desk.organization());
        let device = Device {
            organization: org.clone(),
            id: self.desk.new_device_id(now),
            recipient: self.own(&call.caller),
            address: address.into_text(),
            keys,
            created_at: now,
        };
        // First: a choice without a device does no harm, a device that nobody chose would seem to be told.
        self.choose(call, true).await?;
        self.devices.keep(&device).await?;
        let all = self.devices.devices_of(org, &device.recipient).await?;
        for old in all.iter().take(all.len().saturating_sub(MOST)) {
            self.devices.forget(org, &device.recipient, old.id).await?;
        }
        Ok(device)
    }

    /// The caller is not told on this device any more. Nothing happens when it is not theirs.
    ///
    /// # Errors
    /// The store's failure.
    pub async fn forget(&self, call: &Call, id: DeviceId) -> Result<(), OperationError> {
        let own = self.own(&call.caller);
        self.devices.forget(self.desk.organization(), &own, id).await?;
        if self.list(&call.caller).await?.is_empty() {
            self.choose(call, false).await?;
        }
        Ok(())
    }

    /// The caller is told on no device any more.
    ///
    /// # Errors
    /// The store's failure.
    pub async fn forget_all(&self, call: &Call) -> Result<(), OperationError> {
        let own = self.own(&call.caller);
        for device in self.list(&call.caller).await? {
            self.devices.forget(self.desk.organization(), &own, device.id).await?;
        }
        self.choose(call, false).await
    }

    /// Somebody of the roster is told what concerns them as an interpreter, everybody else what concerns them as staff. Who is both
    /// finds the rest in the inbox.
    fn own(&self, caller: &Caller) -> Recipient {
        let mut recipients = self.desk.recipients_of(caller).into_iter();
        recipients.next().unwrap_or_else(|| Recipient::Staff(caller.subject.clone()))
    }

    /// Has push messages among the caller's channels, or not.
    async fn choose(&self, call: &Call, on: bool) -> Result<(), OperationError> {
        if self.desk.preferences(&call.caller).await?.preferences.channels.contains(&ChannelKind::Push) == on
        {
            return Ok(());
        }
        self.desk.switch_channel(call, ChannelKind::Push, on).await
    }
}
