//! The caller's inbox and what they chose about notices.

use tonic::{Request, Response, Status};
use turjuman_dispatch::model::ChannelKind;
use turjuman_operations::caller::Caller;
use turjuman_operations::inbox::InboxItem;
use turjuman_operations::ports::TailItem;
use turjuman_proto::v1;
use turjuman_proto::v1::notification_service_server::NotificationService;

use crate::convert::{Checks, notification};
use crate::door::{Ask, Change, Door, List, Opened, Visitor};
use crate::status::{Fault, status};
use crate::watch::{Origin, WatchStream, notices_of, watch};

/// The service.
pub(crate) struct Notifications(pub(crate) Door);

#[tonic::async_trait]
impl NotificationService for Notifications {
    type WatchNotificationsStream = WatchStream<v1::WatchNotificationsResponse>;

    async fn list_notifications(
        &self,
        request: Request<v1::ListNotificationsRequest>,
    ) -> Result<Response<v1::ListNotificationsResponse>, Status> {
        self.0
            .list(request, |List { door, caller, message, paging, mut checks }| async move {
                let page = paging.page(&mut checks);
                checks.done()?;
                let mut items = door.desk.list_notices(&caller, message.unread_only, page).await?;
                let next_page_token = paging.cut(&mut items, |item| item.notice.id.uuid().to_string());
                let locale = locale_of(&door, &caller).await?;
                let notifications = items.iter().filter_map(|item| rendered(&door, &locale, item)).collect();
                Ok(v1::ListNotificationsResponse { notifications, next_page_token })
            })
            .await
    }

    async fn watch_notifications(
        &self,
        request: Request<v1::WatchNotificationsRequest>,
    ) -> Result<Response<Self::WatchNotificationsStream>, Status> {
        let Opened { visitor, place: _place, message } = self.0.open(request)?;
        let voice = visitor.voice.clone();
        let opened = open_watch(self.0.clone(), visitor, message).await;
        opened.map(Response::new).map_err(|fault| status(fault, &voice))
    }

    async fn mark_notification_read(
        &self,
        request: Request<v1::MarkNotificationReadRequest>,
    ) -> Result<Response<v1::MarkNotificationReadResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let id = checks.id("notification_id", &message.notification_id);
                let item = door.desk.mark_read(&call, checks.all(id)?).await?;
                let locale = locale_of(&door, &call.caller).await?;
                Ok(v1::MarkNotificationReadResponse { notification: rendered(&door, &locale, &item) })
            })
            .await
    }

    async fn get_preferences(
        &self,
        request: Request<v1::GetPreferencesRequest>,
    ) -> Result<Response<v1::GetPreferencesResponse>, Status> {
        self.0
            .ask(request, |Ask { door, caller, .. }| async move {
                let view = door.desk.preferences(&caller).await?;
                let preferences = Some(notification::preferences_to_proto(&view));
                Ok(v1::GetPreferencesResponse { preferences })
            })
            .await
    }

    async fn update_preferences(
        &self,
        request: Request<v1::UpdatePreferencesRequest>,
    ) -> Result<Response<v1::UpdatePreferencesResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let mask = message.update_mask.unwrap_or_default().paths;
                let mut read = Checks::default();
                let given = message.preferences.unwrap_or_default();
                let input = notification::input(&given, &mut read);
                checks.merge_masked(read, "preferences.", &mask);
                if !checks.is_empty() {
                    // All of it at once: what cannot be read, and what the desk would say of the rest.
                    checks.merge(door.desk.problems_of_preferences(&input, &mask));
                }
                checks.done()?;
                let view = door.desk.update_preferences(&call, &input, &mask).await?;
                let preferences = Some(notification::preferences_to_proto(&view));
                Ok(v1::UpdatePreferencesResponse { preferences })
            })
            .await
    }
}

/// The locale that the caller reads in now.
async fn locale_of(door: &Door, caller: &Caller) -> Result<String, Fault> {
    Ok(door.desk.preferences(caller).await?.preferences.locale)
}

/// A notice in words. One that no locale can say is left out: the renderer has raised the alarm.
fn rendered(door: &Door, locale: &str, item: &InboxItem) -> Option<v1::Notification> {
    let words = door.renderer.render(locale, ChannelKind::Inbox, &item.notice).ok()?;
    Some(notification::to_proto(item, words))
}

async fn open_watch(
    door: Door,
    visitor: Visitor,
    message: v1::WatchNotificationsRequest,
) -> Result<WatchStream<v1::WatchNotificationsResponse>, Fault> {
    let from = Origin { after_sequence: message.after_sequence, from_now: message.from_now };
    let interest = notices_of(&door, visitor.caller());
    let (desk, known) = (door.clone(), visitor.known.clone());
    watch(&door, visitor, from, interest, move |item| {
        let (door, known) = (desk.clone(), known.clone());
        async move {
            let TailItem::Notice(notice) = &*item else { return Ok(None) };
            let caller = &known.caller;
            if !door.desk.recipients_of(caller).contains(&notice.recipient) {
                return Ok(None);
            }
            // As it is now: it may have been read or delivered since.
            let store = door.desk.store();
            let now = store.notice(door.desk.organization(), notice.id).await?;
            let now = now.unwrap_or_else(|| notice.as_ref().clone());
            let item = door.desk.with_deliveries(vec![now]).await?.into_iter().next();
            let locale = locale_of(&door, caller).await?;
            let notification = item.and_then(|item| rendered(&door, &locale, &item));
            Ok(notification.map(|notification| v1::WatchNotificationsResponse {
                sequence: notice.sequence,
                notification: Some(notification),
            }))
        }
    })
    .await
}
