//! A visit to the portal: who, until when.

use jiff::{SignedDuration, Timestamp};

use super::SecretHash;
use crate::caller::{Caller, Role};

/// How long a session lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lives {
    /// It ends so long after the sign-in, whatever happens.
    pub absolute: SignedDuration,
    /// It ends when nothing was asked for so long.
    pub idle: SignedDuration,
}

impl Lives {
    /// For staff: a working day, and an hour away from the desk.
    const STAFF: Lives =
        Lives { absolute: SignedDuration::from_hours(12), idle: SignedDuration::from_hours(1) };
    /// For interpreters, who look in from their own telephones when an offer comes.
    const INTERPRETER: Lives =
        Lives { absolute: SignedDuration::from_hours(30 * 24), idle: SignedDuration::from_hours(14 * 24) };

    /// How long somebody's session lasts: the longer lives only for those who are an interpreter and nothing else.
    pub fn of(caller: &Caller) -> Self {
        let only_interpreter = caller.is(Role::Interpreter) && caller.roles.len() == 1;
        if only_interpreter { Self::INTERPRETER } else { Self::STAFF }
    }
}

/// Somebody who is signed in on one device.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    /// What finds it: the hash of the secret that the browser keeps.
    pub id: SecretHash,
    /// Who is signed in, as they were known at that moment.
    pub caller: Caller,
    /// When they signed in.
    pub opened_at: Timestamp,
    /// It ends then, whatever happens.
    pub ends_at: Timestamp,
    /// It ends then, unless something is asked for before.
    pub idle_ends_at: Timestamp,
}

impl Session {
    /// A session that begins now.
    pub fn open(id: SecretHash, caller: Caller, now: Timestamp) -> Self {
        let lives = Lives::of(&caller);
        let ends_at = now + lives.absolute;
        Self { id, opened_at: now, ends_at, idle_ends_at: ends_at.min(now + lives.idle), caller }
    }

    /// True while it holds.
    pub fn is_live(&self, now: Timestamp) -> bool {
        now < self.ends_at && now < self.idle_ends_at
    }

    /// Something is asked for: when it would end now if nothing followed. `None` while that is so near to what is kept that
    /// it is not worth a write; a twelfth of the idle time is.
    pub fn used(&self, now: Timestamp) -> Option<Timestamp> {
        let idle = Lives::of(&self.caller).idle;
        let until = self.ends_at.min(now + idle);
        (until.duration_since(self.idle_ends_at) >= idle / 12).then_some(until)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use turjuman_dispatch::model::Subject;

    use super::*;

    fn caller(roles: &[Role]) -> Caller {
        Caller {
            organization: "testville".parse().unwrap(),
            subject: Subject("somebody".into()),
            roles: roles.iter().copied().collect(),
            departments: Vec::new(),
            email: None,
            locale: None,
            known_as: None,
        }
    }

    fn open(roles: &[Role]) -> Session {
        Session::open(SecretHash([7; 32]), caller(roles), Timestamp::UNIX_EPOCH)
    }

    fn at(minutes: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minutes)
    }

    #[test]
    fn staff_are_signed_out_after_an_idle_hour_and_after_half_a_day() {
        let mut session = open(&[Role::Requester]);
        assert!(session.is_live(at(59)) && !session.is_live(at(60)));
        for minute in (0..=11 * 60 + 50).step_by(10) {
            if let Some(until) = session.used(at(minute)) {
                session.idle_ends_at = until;
            }
        }
        assert!(session.is_live(at(12 * 60 - 1)) && !session.is_live(at(12 * 60)));
        assert_eq!(session.used(at(12 * 60 - 1)), None, "the end does not move any more");
    }

    #[test]
    fn interpreters_stay_signed_in_for_days_unless_they_are_something_else_too() {
        let day = 24 * 60;
        assert!(
            open(&[Role::Interpreter]).is_live(at(13 * day))
                && !open(&[Role::Interpreter]).is_live(at(14 * day))
        );
        assert!(!open(&[Role::Interpreter, Role::Coordinator]).is_live(at(60)));
    }

    #[test]
    fn looking_at_pages_one_after_another_writes_once_in_five_minutes() {
        let session = open(&[Role::Coordinator]);
        assert_eq!(session.used(at(4)), None);
        assert_eq!(session.used(at(5)), Some(at(65)));
    }
}
