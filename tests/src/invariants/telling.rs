//! (6) One visible notification per event, recipient and channel. (7) No side effect without a committed row, and every
//! row ends somewhere.

use std::collections::{HashMap, HashSet};

use jiff::SignedDuration;
use turjuman_operations::event::EventKind;
use turjuman_operations::notice::{DeliveryState, NoticeContent};

use super::evidence::{Evidence, Violation};

/// No two notices have one key, no notice has two deliveries over one channel. A message goes out once, and once more for
/// every crash or failure between sending and writing that down. Who is asked or bound is told so.
pub(super) fn once(evidence: &Evidence) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut keys = HashSet::new();
    for notice in &evidence.notices {
        if !keys.insert(&notice.key) {
            found.push(evidence.wrong(format!("{} was said twice", notice.key)));
        }
    }
    let mut channels = HashSet::new();
    for delivery in &evidence.deliveries {
        if !channels.insert((delivery.notice, delivery.channel)) {
            found.push(
                evidence.wrong(format!("{} goes out twice by {:?}", delivery.notice, delivery.channel)),
            );
        }
    }
    let mut allowed: HashMap<_, i64> = HashMap::new();
    for delivery in &evidence.doubtful {
        *allowed.entry(delivery).or_default() += 1;
    }
    let mut sent: HashMap<_, i64> = HashMap::new();
    for delivery in &evidence.sent {
        *sent.entry(delivery).or_default() += 1;
    }
    for (delivery, times) in sent {
        let most = 1 + allowed.get(delivery).copied().unwrap_or(0);
        if times > most {
            found.push(evidence.wrong(format!("{delivery} went out {times} times, {most} can be explained")));
        }
    }
    let mut asked = HashSet::new();
    let mut bound = HashMap::new();
    for notice in &evidence.notices {
        match notice.content {
            NoticeContent::OfferMade { offer, .. } => {
                asked.insert(offer);
            }
            NoticeContent::AssignmentConfirmed { .. } | NoticeContent::RequestAssigned { .. } => {
                *bound.entry(notice.assignment).or_insert(0) += 1;
            }
            _ => {}
        }
    }
    for event in &evidence.events {
        let untold = match event.body.kind {
            EventKind::OfferSent => event.body.offer.is_none_or(|offer| !asked.contains(&offer)),
            EventKind::AssignmentMade => bound.get(&event.body.assignment) != Some(&2),
            _ => false,
        };
        if untold {
            let (kind, number) = (event.body.kind, event.sequence);
            found.push(evidence.wrong(format!("{kind:?} (#{number}) was not told to whom it concerns")));
        }
    }
    found
}

/// What went out has its delivery row; every delivery has its notice.
pub(super) fn from_rows(evidence: &Evidence) -> Vec<Violation> {
    let notices: HashSet<_> = evidence.notices.iter().map(|notice| notice.id).collect();
    let deliveries: HashSet<_> = evidence.deliveries.iter().map(|delivery| delivery.id).collect();
    let unsent = evidence.sent.iter().filter(|sent| !deliveries.contains(sent));
    let orphans = evidence.deliveries.iter().filter(|delivery| !notices.contains(&delivery.notice));
    unsent
        .map(|sent| evidence.wrong(format!("{sent} went out and has no row")))
        .chain(orphans.map(|orphan| evidence.wrong(format!("{} has no notice", orphan.id))))
        .collect()
}

/// Once everything due was done: every notice was expanded; every delivery was delivered, superseded, given up with a
/// reason, or waits for a time that has not come. What is called delivered went out.
pub(super) fn ends(evidence: &Evidence) -> Vec<Violation> {
    if !evidence.settled {
        return Vec::new();
    }
    let late = evidence.now - SignedDuration::from_secs(2);
    let unexpanded = evidence.notices.iter().filter(|notice| notice.expanded_at.is_none());
    let mut found: Vec<Violation> =
        unexpanded.map(|notice| evidence.wrong(format!("{} was never expanded", notice.id))).collect();
    let sent: HashSet<_> = evidence.sent.iter().collect();
    for delivery in &evidence.deliveries {
        let wrong = match delivery.state {
            DeliveryState::Pending => delivery.next_attempt_at.is_none_or(|at| at < late),
            DeliveryState::GivenUp => delivery.last_error.is_none(),
            DeliveryState::Delivered => {
                delivery.channel != turjuman_dispatch::model::ChannelKind::Inbox
                    && !sent.contains(&delivery.id)
            }
            // Text messages only: the gateway says later what became of them.
            DeliveryState::Sent => delivery.channel != turjuman_dispatch::model::ChannelKind::Sms,
            DeliveryState::Superseded => false,
        };
        if wrong {
            found.push(evidence.wrong(format!("{} is {:?} and should not be", delivery.id, delivery.state)));
        }
    }
    found
}
