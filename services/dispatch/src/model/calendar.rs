//! What an interpreter is already bound to, and how often they were asked lately.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{AssignmentId, GeoPoint, InterpreterId, Interval, OrganizationId, RequestId};

/// The head of an interpreter's calendar. Every booking and release raises its version; a step that books guards it, so
/// two bookings decided on the same calendar cannot both be committed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    /// The organization.
    pub organization: OrganizationId,
    /// Whose calendar it is.
    pub interpreter: InterpreterId,
    /// Counts bookings and releases, from 1.
    pub version: u64,
    /// When they were last assigned; the longest idle go first among equals.
    pub last_assigned_at: Option<Timestamp>,
    /// How many assignments they ever got.
    pub assigned_count: u64,
}

/// A span in which an interpreter is bound.
#[derive(Debug, Clone, PartialEq)]
pub struct Commitment {
    /// The assignment that binds.
    pub assignment: AssignmentId,
    /// The request it is for.
    pub request: RequestId,
    /// When they are bound, without travel.
    pub interval: Interval,
    /// Where, if on site: travel is counted from and to here.
    pub location: Option<GeoPoint>,
}

/// How often somebody was asked lately, for the per-person budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OfferCount {
    /// Offers that are open now.
    pub open: u32,
    /// Offers sent within the last hour that counted (not withdrawn because somebody else took them).
    pub last_hour: u32,
    /// When the oldest of those leaves the hour, so that the budget opens again.
    pub oldest_in_hour: Option<Timestamp>,
}

/// Everything the matcher must know of an interpreter beside the profile.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// The head of the calendar.
    pub calendar: Calendar,
    /// Live assignments that touch the window asked for, by their start.
    pub commitments: Vec<Commitment>,
    /// How often they were asked lately.
    pub count: OfferCount,
}
