//! The companies that are called when the roster has nobody.

use crate::message::messages;

messages! { VENDORS:
    /// Interpreting companies.
    VendorsTitle = "vendors-title";
    /// The policy names no company. When nobody on the roster can be found, there is nobody else to call.
    VendorsNone = "vendors-none";
    /// For a session now, a company is named after … without an interpreter.
    VendorsLeadNow {
        /// How many minutes.
        minutes: u32,
    } = "vendors-lead-now";
    /// For an agreed time, … before the search ends.
    VendorsLeadLater {
        /// How many minutes.
        minutes: u32,
    } = "vendors-lead-later";
    /// Of those that are open and have the language, the first of this list is named.
    VendorsFirst = "vendors-first";
    /// Call …
    VendorsCall {
        /// Telephone number.
        number: String,
    } = "vendors-call";
    /// How to get through.
    VendorsAccess = "vendors-access";
    /// Languages.
    VendorsLanguages = "vendors-languages";
    /// All spoken languages, no sign languages.
    VendorsAllSpoken = "vendors-all-spoken";
    /// Hours.
    VendorsHours = "vendors-hours";
    /// Day and night.
    VendorsAlways = "vendors-always";
    /// …: …–…
    VendorsSpan {
        /// Days of the week, already in your locale.
        days: String,
        /// An hour, such as 08:00.
        from: String,
        /// An hour.
        until: String,
    } = "vendors-span";
    /// Open now.
    VendorsOpen = "vendors-open";
    /// Closed now.
    VendorsClosed = "vendors-closed";
    /// Companies are part of the policy. Who runs this server changes them in its settings.
    VendorsSettings = "vendors-settings";
}
