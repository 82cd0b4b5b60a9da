//! How a person wants to be told. Interpreters keep it on their roster entry, staff in a row of their own.

use std::collections::BTreeSet;

use turjuman_dispatch::model::{ChannelKind, Preferences, QuietHours, Reader};

use crate::caller::{Call, Caller, OnBehalf};
use crate::desk::Desk;
use crate::error::{OperationError, Problem, Violation, Violations};
use crate::event::{EventDraft, EventKind};
use crate::idempotency::ResultIds;
use crate::roster::update::read_mask;
use crate::validate;

/// The parts of the preferences that can be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is the field of the same name")]
pub enum PreferencesField {
    Locale,
    Channels,
    Email,
    QuietHours,
}

impl PreferencesField {
    /// Every field with its path.
    pub const ALL: &'static [(PreferencesField, &'static str)] = &[
        (PreferencesField::Locale, "locale"),
        (PreferencesField::Channels, "channels"),
        (PreferencesField::Email, "email"),
        (PreferencesField::QuietHours, "quiet_hours"),
    ];
}

/// Preferences as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the field of the same name, as typed")]
pub struct PreferencesInput {
    pub locale: String,
    pub channels: Vec<ChannelKind>,
    pub email: String,
    pub quiet_hours: Vec<QuietHours>,
}

/// Preferences as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreferencesView {
    /// What the person chose.
    pub preferences: Preferences,
    /// Where e-mail goes.
    pub email: Option<String>,
    /// The IANA zone in which the quiet hours are meant.
    pub time_zone: String,
}

impl Desk {
    /// The caller's preferences; the defaults if they never chose.
    ///
    /// # Errors
    /// The store's failure.
    pub async fn preferences(&self, caller: &Caller) -> Result<PreferencesView, OperationError> {
        if let Ok(id) = self.interpreter_for(caller, OnBehalf::Own) {
            let entry = self.interpreter(caller, OnBehalf::Of(id)).await?;
            let (preferences, email, time_zone) = (entry.preferences, entry.email, entry.time_zone);
            return Ok(PreferencesView { preferences, email, time_zone });
        }
        let reader = self.reader_or_new(caller).await?;
        let time_zone = self.policy().city.time_zone.clone();
        Ok(PreferencesView { preferences: reader.preferences, email: reader.email, time_zone })
    }

    /// Sets the preferences that the mask names.
    ///
    /// # Errors
    /// `Invalid` with every problem, unknown paths among them.
    pub async fn update_preferences(
        &self,
        call: &Call,
        input: &PreferencesInput,
        mask: &[String],
    ) -> Result<PreferencesView, OperationError> {
        let (fields, wrong) = read(input, mask);
        wrong.into_result()?;
        let fields = &fields;
        if self.interpreter_for(&call.caller, OnBehalf::Own).is_ok() {
            self.change_entry(call, OnBehalf::Own, move |_, entry, wrong| {
                apply(input, fields, &mut entry.preferences, &mut entry.email, wrong);
            })
            .await?;
        } else {
            self.carry_out(call, || async move {
                let mut reader = self.reader_or_new(&call.caller).await?;
                let mut wrong = Violations::default();
                apply(input, fields, &mut reader.preferences, &mut reader.email, &mut wrong);
                wrong.into_result()?;
                reader.version += 1;
                let mut step = self.step(self.now());
                step.event(EventDraft::new(EventKind::ReaderUpdated));
                step.put(reader);
                Ok((step, ResultIds::default()))
            })
            .await?;
        }
        self.preferences(&call.caller).await
    }

    /// What [`Desk::update_preferences`] would say is wrong with this input.
    pub fn problems_of_preferences(&self, input: &PreferencesInput, mask: &[String]) -> Vec<Violation> {
        match read(input, mask).1.into_result() {
            Err(OperationError::Invalid(found)) => found,
            _ => Vec::new(),
        }
    }

    /// The caller's row, or one that is not stored yet (version 0).
    async fn reader_or_new(&self, caller: &Caller) -> Result<Reader, OperationError> {
        let found = self.store().reader(self.organization(), &caller.subject).await?;
        Ok(found.unwrap_or_else(|| self.unstored_reader(caller)))
    }

    /// What is known of a member of staff who is seen for the first time.
    pub(crate) fn unstored_reader(&self, caller: &Caller) -> Reader {
        let mut preferences = Preferences::default();
        if let Some(locale) = &caller.locale {
            preferences.locale.clone_from(locale);
        }
        Reader {
            organization: self.organization().clone(),
            subject: caller.subject.clone(),
            version: 0,
            email: caller.email.clone(),
            preferences,
        }
    }
}

/// The fields that the mask names, and every problem of the mask and of their values.
fn read(input: &PreferencesInput, mask: &[String]) -> (BTreeSet<PreferencesField>, Violations) {
    let mut wrong = Violations::default();
    let fields = read_mask(mask, PreferencesField::ALL, &mut wrong);
    apply(input, &fields, &mut Preferences::default(), &mut None, &mut wrong);
    (fields, wrong)
}

fn apply(
    input: &PreferencesInput,
    fields: &BTreeSet<PreferencesField>,
    preferences: &mut Preferences,
    email: &mut Option<String>,
    wrong: &mut Violations,
) {
    if fields.contains(&PreferencesField::Locale)
        && let Some(locale) = wrong.keep("preferences.locale", crate::roster::locale(&input.locale))
    {
        preferences.locale = locale;
    }
    if fields.contains(&PreferencesField::Channels) {
        // The inbox is always on and is not a choice.
        preferences.channels = input.channels.iter().copied().filter(|c| *c != ChannelKind::Inbox).collect();
        preferences.channels.sort();
        preferences.channels.dedup();
    }
    if fields.contains(&PreferencesField::Email) {
        if input.email.trim().is_empty() {
            *email = None;
        } else if let Some(address) = wrong.keep("preferences.email", validate::email(&input.email)) {
            *email = Some(address);
        }
    }
    if fields.contains(&PreferencesField::QuietHours) {
        if input.quiet_hours.len() > 7 {
            let expected = "at most 7 spans".to_owned();
            wrong.add("preferences.quiet_hours", Problem::Invalid { expected });
        }
        preferences.quiet_hours.clone_from(&input.quiet_hours);
    }
}
