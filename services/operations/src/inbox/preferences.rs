//! How a person wants to be told. Interpreters keep it on their roster entry, staff in a row of their own.

use std::collections::BTreeSet;

use turjuman_dispatch::model::{ChannelKind, Interpreter, Preferences, QuietHours, Reader};

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
    Phone,
    QuietHours,
    UrgentInQuietHours,
}

impl PreferencesField {
    /// Every field with its path.
    pub const ALL: &'static [(PreferencesField, &'static str)] = &[
        (PreferencesField::Locale, "locale"),
        (PreferencesField::Channels, "channels"),
        (PreferencesField::Email, "email"),
        (PreferencesField::Phone, "phone"),
        (PreferencesField::QuietHours, "quiet_hours"),
        (PreferencesField::UrgentInQuietHours, "urgent_in_quiet_hours"),
    ];
}

/// Preferences as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the field of the same name, as typed")]
pub struct PreferencesInput {
    pub locale: String,
    pub channels: Vec<ChannelKind>,
    pub email: String,
    pub phone: String,
    pub quiet_hours: Vec<QuietHours>,
    pub urgent_in_quiet_hours: bool,
}

/// Preferences as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreferencesView {
    /// What the person chose.
    pub preferences: Preferences,
    /// Where e-mail goes.
    pub email: Option<String>,
    /// Where text messages go (E.164).
    pub phone: Option<String>,
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
            let (preferences, email, phone) = (entry.preferences, entry.email, entry.phone);
            return Ok(PreferencesView { preferences, email, phone, time_zone: entry.time_zone });
        }
        let reader = self.reader_or_new(caller).await?;
        let time_zone = self.policy().city.time_zone.clone();
        let Reader { preferences, email, phone, .. } = reader;
        Ok(PreferencesView { preferences, email, phone, time_zone })
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
        let policy = self.policy();
        let code = policy.city.calling_code.as_str();
        let (fields, wrong) = read(input, mask, code);
        wrong.into_result()?;
        self.change_preferences(call, |chosen, wrong| apply(input, &fields, code, chosen, wrong)).await?;
        self.preferences(&call.caller).await
    }

    /// Turns one of the caller's channels on or off, whatever happens to the others at the same time.
    pub(crate) async fn switch_channel(
        &self,
        call: &Call,
        channel: ChannelKind,
        on: bool,
    ) -> Result<(), OperationError> {
        self.change_preferences(call, |chosen, _| chosen.preferences.switch(channel, on)).await
    }

    /// Changes what the caller chose, wherever it is kept, whatever else changes at the same time.
    async fn change_preferences(
        &self,
        call: &Call,
        change: impl Fn(Chosen<'_>, &mut Violations) + Sync,
    ) -> Result<(), OperationError> {
        let change = &change;
        if self.interpreter_for(&call.caller, OnBehalf::Own).is_ok() {
            let of_entry = |_: &_, entry: &mut Interpreter, wrong: &mut Violations| {
                let Interpreter { preferences, email, phone, .. } = entry;
                change(Chosen { preferences, email, phone }, wrong);
            };
            return self.change_entry(call, OnBehalf::Own, of_entry).await.map(drop);
        }
        let of_reader = || async move {
            let mut reader = self.reader_or_new(&call.caller).await?;
            let mut wrong = Violations::default();
            let Reader { preferences, email, phone, .. } = &mut reader;
            change(Chosen { preferences, email, phone }, &mut wrong);
            wrong.into_result()?;
            reader.version += 1;
            let mut step = self.step(self.now());
            step.event(EventDraft::new(EventKind::ReaderUpdated));
            step.put(reader);
            Ok((step, ResultIds::default()))
        };
        self.carry_out(call, of_reader).await.map(drop)
    }

    /// What [`Desk::update_preferences`] would say is wrong with this input.
    pub fn problems_of_preferences(&self, input: &PreferencesInput, mask: &[String]) -> Vec<Violation> {
        match read(input, mask, &self.policy().city.calling_code).1.into_result() {
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
            phone: None,
            preferences,
        }
    }
}

/// The fields that the mask names, and every problem of the mask and of their values.
fn read(
    input: &PreferencesInput,
    mask: &[String],
    calling_code: &str,
) -> (BTreeSet<PreferencesField>, Violations) {
    let mut wrong = Violations::default();
    let fields = read_mask(mask, PreferencesField::ALL, &mut wrong);
    // Whether there is a number to send to is seen on the row itself.
    let (mut preferences, mut email, mut phone) = (Preferences::default(), None, Some(String::new()));
    let chosen = Chosen { preferences: &mut preferences, email: &mut email, phone: &mut phone };
    apply(input, &fields, calling_code, chosen, &mut wrong);
    (fields, wrong)
}

/// What a person chose, wherever it is kept.
struct Chosen<'a> {
    preferences: &'a mut Preferences,
    email: &'a mut Option<String>,
    phone: &'a mut Option<String>,
}

fn apply(
    input: &PreferencesInput,
    fields: &BTreeSet<PreferencesField>,
    calling_code: &str,
    chosen: Chosen<'_>,
    wrong: &mut Violations,
) {
    let Chosen { preferences, email, phone } = chosen;
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
    if fields.contains(&PreferencesField::Phone) {
        if input.phone.trim().is_empty() {
            *phone = None;
        } else if let Some(number) =
            wrong.keep("preferences.phone", validate::phone(&input.phone, calling_code))
        {
            *phone = Some(number);
        }
    }
    if fields.contains(&PreferencesField::Channels)
        && preferences.channels.contains(&ChannelKind::Sms)
        && phone.is_none()
    {
        wrong.add("preferences.phone", Problem::Required);
    }
    if fields.contains(&PreferencesField::UrgentInQuietHours) {
        preferences.urgent_in_quiet_hours = input.urgent_in_quiet_hours;
    }
    if fields.contains(&PreferencesField::QuietHours) {
        if input.quiet_hours.len() > 7 {
            let expected = "at most 7 spans".to_owned();
            wrong.add("preferences.quiet_hours", Problem::Invalid { expected });
        }
        preferences.quiet_hours.clone_from(&input.quiet_hours);
    }
}
