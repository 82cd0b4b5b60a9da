//! The roster of interpreters, and the availability that they keep themselves.

use std::time::Duration;

use tonic::{Request, Response, Status};
use turjuman_dispatch::model::Interpreter;
use turjuman_notifications::calendar::FeedSecret;
use turjuman_operations::error::{OperationError, Violations};
use turjuman_operations::ports::InterpreterFilter;
use turjuman_operations::roster::{InterpreterField, InterpreterInput};
use turjuman_proto::v1;
use turjuman_proto::v1::interpreter_service_server::InterpreterService;

use crate::convert::interpreter::{self, availability_to_proto, on_behalf};
use crate::convert::request::tag;
use crate::convert::{Checks, time};
use crate::door::{Ask, Change, Door, List};

/// A system that has just started may have no random bytes yet.
const RANDOMNESS: Duration = Duration::from_secs(1);

/// The service.
pub(crate) struct Interpreters(pub(crate) Door);

#[tonic::async_trait]
impl InterpreterService for Interpreters {
    async fn create_interpreter(
        &self,
        request: Request<v1::CreateInterpreterRequest>,
    ) -> Result<Response<v1::CreateInterpreterResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let entry = message.interpreter.unwrap_or_default();
                let mut input = interpreter::input(&entry, &mut checks);
                // Somebody is put on the roster to be asked; UpdateInterpreter takes them off.
                input.active = true;
                if !checks.is_empty() {
                    let mut noted = Violations::default();
                    door.desk.new_entry(&input, "interpreter.", &mut noted);
                    checks.merge_noted(noted);
                    checks.done()?;
                }
                let entry = door.desk.create_interpreter(&call, &input).await?;
                Ok(v1::CreateInterpreterResponse { interpreter: Some(to_proto(&door, &entry)) })
            })
            .await
    }

    async fn update_interpreter(
        &self,
        request: Request<v1::UpdateInterpreterRequest>,
    ) -> Result<Response<v1::UpdateInterpreterResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let entry = message.interpreter.unwrap_or_default();
                let mask = message.update_mask.unwrap_or_default().paths;
                let id = checks.id("interpreter.id", &entry.id);
                let mut read = Checks::default();
                let input = interpreter::input(&entry, &mut read);
                checks.merge_masked(read, "interpreter.", &mask);
                let fields = checks.mask(&mask, InterpreterField::ALL);
                if !checks.is_empty() {
                    // What the desk would say of the values, held against a scratch entry that is thrown away.
                    let nothing = InterpreterInput::default();
                    let mut scratch = door.desk.new_entry(&nothing, "", &mut Violations::default());
                    let mut noted = Violations::default();
                    let policy = door.desk.policy();
                    input.apply(&policy, &fields, &mut scratch.interpreter, "interpreter.", &mut noted);
                    checks.merge_noted(noted);
                }
                let id = checks.all(id)?;
                let entry = door.desk.update_interpreter(&call, id, &input, &mask).await?;
                Ok(v1::UpdateInterpreterResponse { interpreter: Some(to_proto(&door, &entry)) })
            })
            .await
    }

    async fn get_interpreter(
        &self,
        request: Request<v1::GetInterpreterRequest>,
    ) -> Result<Response<v1::GetInterpreterResponse>, Status> {
        self.0
            .ask(request, |Ask { door, caller, message, mut checks }| async move {
                let whose = on_behalf(&message.interpreter_id, &mut checks);
                checks.done()?;
                let entry = door.desk.interpreter(&caller, whose).await?;
                Ok(v1::GetInterpreterResponse { interpreter: Some(to_proto(&door, &entry)) })
            })
            .await
    }

    async fn list_interpreters(
        &self,
        request: Request<v1::ListInterpretersRequest>,
    ) -> Result<Response<v1::ListInterpretersResponse>, Status> {
        self.0
            .list(request, |List { door, caller, message, paging, mut checks }| async move {
                let language = tag(&mut checks, "language_tag", &message.language_tag);
                let page = paging.page(&mut checks);
                checks.done()?;
                let filter = InterpreterFilter { language, active: message.active, phone: None };
                let mut entries = door.desk.list_interpreters(&caller, &filter, page).await?;
                let next_page_token = paging.cut(&mut entries, |entry| entry.id.uuid().to_string());
                let interpreters = entries.iter().map(|entry| to_proto(&door, entry)).collect();
                Ok(v1::ListInterpretersResponse { interpreters, next_page_token })
            })
            .await
    }

    async fn get_availability(
        &self,
        request: Request<v1::GetAvailabilityRequest>,
    ) -> Result<Response<v1::GetAvailabilityResponse>, Status> {
        self.0
            .ask(request, |Ask { door, caller, message, mut checks }| async move {
                let whose = on_behalf(&message.interpreter_id, &mut checks);
                checks.done()?;
                let entry = door.desk.interpreter(&caller, whose).await?;
                Ok(v1::GetAvailabilityResponse { availability: availability(&door, &entry) })
            })
            .await
    }

    async fn set_available_now(
        &self,
        request: Request<v1::SetAvailableNowRequest>,
    ) -> Result<Response<v1::SetAvailableNowResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let whose = on_behalf(&message.interpreter_id, &mut checks);
                let until = message.available_until.as_ref();
                let until = time::optional_instant(&mut checks, "available_until", until);
                checks.done()?;
                let entry = door.desk.set_available_now(&call, whose, until).await?;
                Ok(v1::SetAvailableNowResponse { availability: availability(&door, &entry) })
            })
            .await
    }

    async fn renew_calendar_feed(
        &self,
        request: Request<v1::RenewCalendarFeedRequest>,
    ) -> Result<Response<v1::RenewCalendarFeedResponse>, Status> {
        self.0
            .change(request, |Change { door, call, checks, .. }| async move {
                checks.done()?;
                let secret =
                    FeedSecret::draw().ok_or(OperationError::Overloaded { retry_after: RANDOMNESS })?;
                let hash = secret.hash();
                let entry = door.desk.set_calendar_secret(&call, Some(hash.clone())).await?;
                // Repeated: the address of the first call holds, and nobody knows it but who was told.
                let is_new = entry.preferences.calendar_secret == Some(hash);
                let path = if is_new { secret.path(entry.id) } else { String::new() };
                Ok(v1::RenewCalendarFeedResponse { path })
            })
            .await
    }

    async fn revoke_calendar_feed(
        &self,
        request: Request<v1::RevokeCalendarFeedRequest>,
    ) -> Result<Response<v1::RevokeCalendarFeedResponse>, Status> {
        self.0
            .change(request, |Change { door, call, checks, .. }| async move {
                checks.done()?;
                door.desk.set_calendar_secret(&call, None).await?;
                Ok(v1::RevokeCalendarFeedResponse {})
            })
            .await
    }

    async fn update_weekly_hours(
        &self,
        request: Request<v1::UpdateWeeklyHoursRequest>,
    ) -> Result<Response<v1::UpdateWeeklyHoursResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let whose = on_behalf(&message.interpreter_id, &mut checks);
                let hours = interpreter::weekly_hours(&message.weekly_hours, "weekly_hours", &mut checks);
                checks.done()?;
                let entry = door.desk.update_weekly_hours(&call, whose, &hours).await?;
                Ok(v1::UpdateWeeklyHoursResponse { availability: availability(&door, &entry) })
            })
            .await
    }

    async fn add_availability_exception(
        &self,
        request: Request<v1::AddAvailabilityExceptionRequest>,
    ) -> Result<Response<v1::AddAvailabilityExceptionResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let whose = on_behalf(&message.interpreter_id, &mut checks);
                let interval = time::interval(&mut checks, "interval", message.interval.as_ref());
                let interval = checks.all(interval)?;
                let entry = door.desk.add_exception(&call, whose, interval, message.available).await?;
                // Ids rise with time: of equal exceptions the one just added is the last.
                let added = entry
                    .exceptions
                    .iter()
                    .filter(|one| one.interval == interval && one.available == message.available)
                    .max_by_key(|one| one.id);
                Ok(v1::AddAvailabilityExceptionResponse {
                    exception: added.map(interpreter::exception_to_proto),
                    availability: availability(&door, &entry),
                })
            })
            .await
    }

    async fn remove_availability_exception(
        &self,
        request: Request<v1::RemoveAvailabilityExceptionRequest>,
    ) -> Result<Response<v1::RemoveAvailabilityExceptionResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let whose = on_behalf(&message.interpreter_id, &mut checks);
                let id = checks.id("exception_id", &message.exception_id);
                let entry = door.desk.remove_exception(&call, whose, checks.all(id)?).await?;
                Ok(v1::RemoveAvailabilityExceptionResponse { availability: availability(&door, &entry) })
            })
            .await
    }
}

fn to_proto(door: &Door, entry: &Interpreter) -> v1::Interpreter {
    interpreter::to_proto(entry, door.desk.now())
}

fn availability(door: &Door, entry: &Interpreter) -> Option<v1::Availability> {
    Some(availability_to_proto(entry, door.desk.now()))
}
