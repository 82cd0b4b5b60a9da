//! Push messages on the devices of a person.

use crate::message::messages;

messages! { PUSH:
    /// Messages on this device.
    PushTitle = "push-title";
    /// They appear when the page is closed, and whoever holds the device can read them.
    PushHint = "push-hint";
    /// They are on.
    PushOn = "push-on";
    /// Turn on.
    PushTurnOn = "push-turn-on";
    /// Turn off.
    PushTurnOff = "push-turn-off";
    /// The browser did not allow it.
    PushDenied = "push-denied";
    /// Your other devices.
    PushOthers = "push-others";
    /// Since ….
    PushSince {
        /// The time, already in the reader's language.
        since: String,
    } = "push-since";
    /// Turn off (another device).
    PushRemove = "push-remove";
}
