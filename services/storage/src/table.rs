//! The tables as the writer fills them: which columns, in which order, and when a row may replace another. The order is
//! that in which the nouns give their values (`convert/`); the tests read every column of every noun back.

use crate::convert::Kind;

/// A table. The organization is the first column of each and of its key, and is not listed.
#[derive(Debug)]
pub(crate) struct Table {
    /// Which it is.
    pub(crate) which: Which,
    /// Its name.
    pub(crate) name: &'static str,
    /// The columns of the key after the organization.
    pub(crate) key: &'static [&'static str],
    /// Columns that never change once a row is there: a replacing row leaves them, and their indexes, as they are.
    pub(crate) fixed: &'static [&'static str],
    /// The other columns included, in the order of the values.
    pub(crate) columns: &'static [(&'static str, Kind)],
    /// What happens to a row whose key exists.
    pub(crate) conflict: Conflict,
}

/// What happens to a row whose key exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Conflict {
    /// It replaces a row of the version before its own, and no other.
    NextVersion,
    /// It replaces a row that had expired when it was written: its time stands in `expires_at` of the batch.
    Expired,
    /// It must be new.
    Refused,
}

use Conflict::{Expired, NextVersion, Refused};
use Kind::{Bytes, Count, Flag, Id, Json, Measure, Text, Time};

macro_rules! tables {
    ($($which:ident $name:literal [$($key:literal),*] $conflict:ident $([$($fixed:literal),*])? { $($column:ident $kind:ident),* $(,)? })+) => {
        /// Which table. They are locked and written in this order.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub(crate) enum Which {
            $(#[doc = concat!("`", $name, "`")] $which),+
        }

        /// Every table, in the order of [`Which`].
        pub(crate) const ALL: &[Table] = &[$(Table {
            which: Which::$which,
            name: $name,
            key: &[$($key),*],
            fixed: &[$($($fixed),*)?],
            columns: &[$((stringify!($column), $kind)),*],
            conflict: $conflict,
        }),+];
    };
}

tables! {
    Request "request" ["id"] NextVersion ["department", "requester", "created_at"] {
        id Id, version Count, state Text, department Text, requester Text, language_tag Text, language Json,
        modality Text, encounter_type Text, immediate Flag, starts_at Time, ends_at Time, search_until Time, join Json,
        interpreter_gender Text, case_reference Text, excluded_interpreters Json, wave Count, waves_before Count,
        ahead_of_others Flag,
        assignment Id, fallback Json, told_nobody_yet Flag, attention_at Time, created_at Time, updated_at Time,
        cancel_reason Text,
    }
    Offer "offer" ["id"] NextVersion ["request", "interpreter", "sent_at"] {
        id Id, version Count, request Id, interpreter Id, wave Count, state Text, tier Text, language Text,
        sent_at Time, expires_at Time, answered_at Time, decline_reason Text,
    }
    Assignment "assignment" ["id"] NextVersion ["request", "department", "requester", "interpreter", "offer", "created_at"] {
        id Id, version Count, request Id, department Text, requester Text, interpreter Id, offer Id, state Text,
        starts_at Time, ends_at Time, latitude Measure, longitude Measure, modality Text, language Text,
        reminder_at Time, late_minutes Count, started_at Time, completed_at Time, minutes Count, created_at Time,
        updated_at Time,
    }
    Interpreter "interpreter" ["id"] NextVersion {
        id Id, version Count, subject Text, display_name Text, email Text, phone Text, gender Text, active Flag,
        language_tags Text, languages Json, modalities Json, qualifications Json, home_latitude Measure,
        home_longitude Measure, max_travel_km Measure, time_zone Text, weekly_hours Json, exceptions Json,
        available_now_until Time, preferences Json, created_at Time, updated_at Time,
    }
    Calendar "calendar" ["interpreter"] NextVersion {
        interpreter Id, version Count, last_assigned_at Time, assigned_count Count,
    }
    Site "site" ["id"] NextVersion {
        id Id, version Count, name Text, address Text, latitude Measure, longitude Measure, active Flag,
    }
    Reader "reader" ["subject"] NextVersion {
        subject Text, version Count, email Text, phone Text, preferences Json,
    }
    PairReport "language_pair_report" ["pair"] NextVersion {
        pair Text, version Count, requested Text, offered Text, not_understood Count,
    }
    Notice "notice" ["id"] NextVersion ["sequence", "recipient", "key", "content", "request", "offer", "assignment", "created_at"] {
        id Id, version Count, sequence Count, recipient Text, key Text, content Json, request Id, offer Id,
        assignment Id, created_at Time, read_at Time, expanded_at Time,
    }
    Delivery "delivery" ["id"] NextVersion ["notice", "channel", "created_at"] {
        id Id, version Count, notice Id, channel Text, state Text, attempts Count, next_attempt_at Time,
        last_error Text, created_at Time, updated_at Time,
    }
    Webhook "webhook" ["id"] NextVersion ["created_at"] {
        id Id, version Count, address Text, events Json, secret Bytes, old_secret Bytes, old_secret_until Time,
        state Text, cursor Count, created_at Time, updated_at Time,
    }
    WebhookDelivery "webhook_delivery" ["id"] NextVersion ["webhook", "sequence", "body", "created_at"] {
        id Id, version Count, webhook Id, sequence Count, body Text, state Text, attempts Count,
        next_attempt_at Time, last_error Text, failed_at Time, delivered_at Time, created_at Time,
    }
    Event "event" ["sequence"] Refused {
        sequence Count, step Id, at Time, kind Text, request Id, offer Id, assignment Id, interpreter Id,
        department Text, detail Json,
    }
    Step "step" ["id"] Refused { id Id, sequence Count, at Time }
    Idempotency "idempotency" ["key", "caller", "method"] Expired {
        key Text, caller Text, method Text, body_hash Bytes, result Json, expires_at Time,
    }
}

impl Which {
    /// How the writer fills it.
    pub(crate) fn table(self) -> &'static Table {
        // Never past the end: there are as many tables as names.
        ALL.get(self as usize).unwrap_or(&ALL[0])
    }
}
