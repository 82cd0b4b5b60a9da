//! Who calls, and what they may see.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use turjuman_dispatch::model::{Department, Interpreter, InterpreterId, OrganizationId, Request, Subject};

use crate::idempotency::CallKey;

/// What somebody is to the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// A frontline employee who asks for interpreters.
    Requester,
    /// An interpreter of the roster.
    Interpreter,
    /// The language-access office.
    Coordinator,
    /// The oversight commission: figures, never a person.
    Auditor,
}

/// A known caller. Doors make it from a token or a session; operations only read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// The organization they act in.
    pub organization: OrganizationId,
    /// Who they are to the identity provider.
    pub subject: Subject,
    /// What they may do.
    pub roles: BTreeSet<Role>,
    /// The departments whose requests they may make and see.
    pub departments: Vec<Department>,
    /// Where e-mail goes, if the token says so.
    pub email: Option<String>,
    /// The locale they read in, if the token says so.
    pub locale: Option<String>,
    /// The roster entry they are, where a door knows that by something else than the subject: by the telephone number that
    /// a message comes from, for instance. `None` leaves it to the subject.
    pub known_as: Option<InterpreterId>,
}

impl Caller {
    /// An interpreter whom a door knows by something else than a token, with an interpreter's rights.
    pub fn known_as(person: &Interpreter) -> Self {
        // Who has never signed in has no subject; the id stands in, for the keys of their calls.
        let subject = person.subject.clone().unwrap_or_else(|| Subject(format!("roster:{}", person.id)));
        Self {
            organization: person.organization.clone(),
            subject,
            roles: BTreeSet::from([Role::Interpreter]),
            departments: Vec::new(),
            email: None,
            locale: None,
            known_as: Some(person.id),
        }
    }

    /// True when they have the role.
    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// True when they may see the request as staff: coordinators all, requesters those of their departments.
    pub fn sees_as_staff(&self, request: &Request) -> bool {
        self.is(Role::Coordinator)
            || (self.is(Role::Requester) && self.departments.contains(&request.department))
    }

    /// The departments to which their lists are cut; `None` for coordinators, who see all.
    pub fn department_scope(&self) -> Option<Vec<Department>> {
        if self.is(Role::Coordinator) { None } else { Some(self.departments.clone()) }
    }
}

/// A call that changes state: who makes it, under which idempotency key.
#[derive(Debug, Clone)]
pub struct Call {
    /// Who calls.
    pub caller: Caller,
    /// The key; `None` only for calls of the program itself (import, replay), which have their own way to be safe.
    pub key: Option<CallKey>,
}

/// Whom an interpreter-side call is about: the caller's own roster entry, or one that a coordinator names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnBehalf {
    /// The caller.
    Own,
    /// This interpreter; coordinators only.
    Of(InterpreterId),
}
