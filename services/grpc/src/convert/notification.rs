//! Notices and preferences.

use turjuman_dispatch::model::{ChannelKind, QuietHours};
use turjuman_notifications::Rendered;
use turjuman_operations::inbox::{InboxItem, PreferencesInput, PreferencesView};
use turjuman_operations::notice::{Delivery, DeliveryState, NoticeContent};
use turjuman_proto::v1;

use super::Checks;
use super::common::known_list;
use super::time;

/// Preferences as typed.
pub(crate) fn input(given: &v1::Preferences, checks: &mut Checks) -> PreferencesInput {
    let mut quiet_hours = Vec::with_capacity(given.quiet_hours.len());
    for (index, span) in given.quiet_hours.iter().enumerate() {
        let field = format!("preferences.quiet_hours[{index}]");
        let from = checks.keep(&format!("{field}.from"), time::civil(&span.from));
        let until = checks.keep(&format!("{field}.until"), time::civil(&span.until));
        match from.zip(until) {
            Some((from, until)) if from == until => {
                checks.invalid(format!("{field}.until"), "another time than from");
            }
            Some((from, until)) => quiet_hours.push(QuietHours { from, until }),
            None => {}
        }
    }
    PreferencesInput {
        locale: given.locale.clone(),
        channels: known_list(checks, "preferences.channels", &given.channels, channel),
        email: given.email.clone(),
        phone: given.phone.clone(),
        quiet_hours,
        urgent_in_quiet_hours: given.urgent_in_quiet_hours,
    }
}

/// Preferences as they travel.
pub(crate) fn preferences_to_proto(view: &PreferencesView) -> v1::Preferences {
    let chosen = &view.preferences;
    v1::Preferences {
        locale: chosen.locale.clone(),
        channels: chosen.channels.iter().map(|channel| channel_to_proto(*channel).into()).collect(),
        email: view.email.clone().unwrap_or_default(),
        quiet_hours: chosen
            .quiet_hours
            .iter()
            .map(|span| v1::QuietHours {
                from: time::civil_to_proto(span.from),
                until: time::civil_to_proto(span.until),
            })
            .collect(),
        time_zone: view.time_zone.clone(),
        phone: view.phone.clone().unwrap_or_default(),
        urgent_in_quiet_hours: chosen.urgent_in_quiet_hours,
    }
}

fn channel(value: v1::Channel) -> Option<ChannelKind> {
    match value {
        v1::Channel::Unspecified => None,
        v1::Channel::Inbox => Some(ChannelKind::Inbox),
        v1::Channel::Email => Some(ChannelKind::Email),
        v1::Channel::Sms => Some(ChannelKind::Sms),
        v1::Channel::Push => Some(ChannelKind::Push),
    }
}

fn channel_to_proto(value: ChannelKind) -> v1::Channel {
    match value {
        ChannelKind::Inbox => v1::Channel::Inbox,
        ChannelKind::Email => v1::Channel::Email,
        ChannelKind::Sms => v1::Channel::Sms,
        ChannelKind::Push => v1::Channel::Push,
    }
}

/// A notice as its reader sees it.
pub(crate) fn to_proto(item: &InboxItem, words: Rendered) -> v1::Notification {
    let notice = &item.notice;
    v1::Notification {
        id: notice.id.to_string(),
        kind: kind(&notice.content).into(),
        locale: words.locale.to_string(),
        subject: words.subject,
        body: words.body,
        request_id: notice.request.map(|id| id.to_string()).unwrap_or_default(),
        offer_id: notice.offer.map(|id| id.to_string()).unwrap_or_default(),
        assignment_id: notice.assignment.map(|id| id.to_string()).unwrap_or_default(),
        created_at: Some(time::to_proto(notice.created_at)),
        read_at: notice.read_at.map(time::to_proto),
        deliveries: deliveries(item),
    }
}

/// A notice that needs no delivery is in the inbox all the same.
fn deliveries(item: &InboxItem) -> Vec<v1::Delivery> {
    if item.deliveries.is_empty() && item.notice.expanded_at.is_some() {
        let (channel, state) = (v1::Channel::Inbox.into(), v1::DeliveryState::Delivered.into());
        return vec![v1::Delivery { channel, state, attempts: 1, last_error: String::new() }];
    }
    item.deliveries.iter().map(delivery).collect()
}

fn delivery(delivery: &Delivery) -> v1::Delivery {
    let state = match delivery.state {
        DeliveryState::Pending => v1::DeliveryState::Pending,
        DeliveryState::Sent => v1::DeliveryState::Sent,
        DeliveryState::Delivered => v1::DeliveryState::Delivered,
        DeliveryState::GivenUp => v1::DeliveryState::GivenUp,
        DeliveryState::Superseded => v1::DeliveryState::Superseded,
    };
    v1::Delivery {
        channel: channel_to_proto(delivery.channel).into(),
        state: state.into(),
        attempts: delivery.attempts,
        last_error: delivery.last_error.clone().unwrap_or_default(),
    }
}

fn kind(content: &NoticeContent) -> v1::NotificationKind {
    use v1::NotificationKind as Kind;
    match content {
        NoticeContent::OfferMade { .. } => Kind::OfferMade,
        NoticeContent::RequestSearching { .. } => Kind::RequestSearching,
        NoticeContent::RequestAssigned { .. } => Kind::RequestAssigned,
        NoticeContent::RequestNobodyYet { .. } => Kind::RequestNobodyYet,
        NoticeContent::RequestFallback { .. } => Kind::RequestFallback,
        NoticeContent::RequestUnfilled { .. } => Kind::RequestUnfilled,
        NoticeContent::RequestUnclarified { .. } => Kind::RequestUnclarified,
        NoticeContent::RequestRescheduled { .. } => Kind::RequestRescheduled,
        NoticeContent::SessionClosed { .. } => Kind::SessionClosed,
        NoticeContent::RequestCancelled { .. } => Kind::RequestCancelled,
        NoticeContent::LanguageQuestion { .. } => Kind::LanguageQuestion,
        NoticeContent::LanguageUnknown { .. } => Kind::LanguageUnknown,
        NoticeContent::NearLanguageQuestion { .. } => Kind::NearLanguageQuestion,
        NoticeContent::OfferFilled { .. } => Kind::OfferFilled,
        NoticeContent::OfferWithdrawn { .. } => Kind::OfferWithdrawn,
        NoticeContent::AssignmentConfirmed { .. } => Kind::AssignmentConfirmed,
        NoticeContent::AssignmentWithdrawn { .. } => Kind::AssignmentWithdrawn,
        NoticeContent::AssignmentCancelled { .. } => Kind::AssignmentCancelled,
        NoticeContent::AssignmentRescheduled { .. } => Kind::AssignmentRescheduled,
        NoticeContent::RunningLate { .. } => Kind::RunningLate,
        NoticeContent::NoShowRecorded { .. } => Kind::NoShowRecorded,
        NoticeContent::SessionExtended { .. } => Kind::SessionExtended,
        NoticeContent::SessionReminder { .. } => Kind::SessionReminder,
    }
}
