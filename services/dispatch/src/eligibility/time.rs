//! Being in one place at a time: overlaps, the way between two sessions, and how far from home.

use super::findings::Findings;
use super::{ExclusionReason, Profile};
use crate::civil::minutes_later;
use crate::model::{Commitment, GeoPoint, Interval, Request};
use crate::policy::{Policy, Travel};

/// A commitment to the very same request never stands in its way: it is what a new time or an extension replaces.
fn others<'a>(request: &Request, commitments: &'a [Commitment]) -> impl Iterator<Item = &'a Commitment> {
    let own = request.id;
    commitments.iter().filter(move |commitment| commitment.request != own)
}

pub(super) fn judge_overlap(
    request: &Request,
    commitments: &[Commitment],
    interval: Interval,
    found: &mut Findings,
) {
    let clash = others(request, commitments).find(|commitment| commitment.interval.overlaps(&interval));
    if let Some(clash) = clash {
        let Interval { start, end } = clash.interval;
        found.add(ExclusionReason::Overlap, || format!("is bound from {start} to {end}"));
    }
}

/// The way between two sessions on site, in minutes, with the buffer; rounded up.
pub(crate) fn travel_minutes(travel: &Travel, from: &GeoPoint, to: &GeoPoint) -> u32 {
    let way = from.distance_km(to) / travel.km_per_hour * 60.0;
    // Half the Earth's circumference at the policy's slowest pace still fits.
    travel.buffer_minutes.saturating_add(way.ceil() as u32)
}

pub(super) fn judge_travel(
    policy: &Policy,
    request: &Request,
    commitments: &[Commitment],
    interval: Interval,
    location: Option<GeoPoint>,
    found: &mut Findings,
) {
    let Some(here) = location else { return };
    for commitment in others(request, commitments) {
        let Some(there) = commitment.location else { continue };
        if commitment.interval.overlaps(&interval) {
            continue; // Said already, and a way does not make it worse.
        }
        let minutes = travel_minutes(&policy.travel, &there, &here);
        let (first, second) = if commitment.interval.end <= interval.start {
            (commitment.interval, interval)
        } else {
            (interval, commitment.interval)
        };
        if minutes_later(first.end, minutes) > second.start {
            found.add(ExclusionReason::Travel, || {
                format!(
                    "needs {minutes} minutes between this session and one from {} to {}",
                    commitment.interval.start, commitment.interval.end
                )
            });
            return;
        }
    }
}

/// How far people are asked after so many waves, in kilometres.
pub(crate) fn radius_km(travel: &Travel, waves_sent: u32) -> f64 {
    let last = travel.radius_km.len().saturating_sub(1);
    let at = usize::try_from(waves_sent).unwrap_or(usize::MAX).min(last);
    travel.radius_km.get(at).copied().unwrap_or(travel.max_km)
}

/// Says the distance when it is known. Who has not said where they start from is not excluded: a coordinator sees
/// that the distance is unknown, and they can decline.
pub(super) fn judge_distance<P: Profile>(
    policy: &Policy,
    request: &Request,
    interpreter: &P,
    location: Option<GeoPoint>,
    found: &mut Findings,
) -> Option<f64> {
    let distance = interpreter.home()?.distance_km(&location?);
    let own = interpreter.max_travel_km().unwrap_or(policy.travel.max_km);
    let radius = radius_km(&policy.travel, request.waves_for_this_time());
    if distance > own {
        found.add(ExclusionReason::Distance, || {
            format!("is {distance:.1} km away and travels {own:.1} km at most")
        });
    } else if distance > radius {
        found.add(ExclusionReason::Distance, || {
            format!("is {distance:.1} km away; so far people within {radius:.1} km are asked")
        });
    }
    Some(distance)
}
