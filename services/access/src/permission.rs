//! Denied unless allowed: who may call which method, as the contract declares it on the method. Every door asks here:
//! gRPC with the path of the call, the portal with the path of the method that its page stands for.

use std::collections::{BTreeMap, BTreeSet};

use turjuman_operations::caller::{Caller, Role};
use turjuman_proto::options::method_access;
use turjuman_proto::v1;

/// The services that anybody may call without a token: whether the server is well, and what it offers.
pub const OPEN_SERVICES: &[&str] = &[
    "grpc.health.v1.Health",
    "grpc.reflection.v1.ServerReflection",
    "grpc.reflection.v1alpha.ServerReflection",
];

/// Why a call is not allowed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Denied {
    /// The contract has no such method.
    #[error("there is no such method")]
    NoSuchMethod,
    /// The method declares nobody who may call it.
    #[error("the method does not declare who may call it, so nobody may")]
    Undeclared,
    /// The caller has none of the roles.
    #[error("the caller needs one of the roles {}", names(.any_of))]
    RoleMissing {
        /// The roles of which one is needed.
        any_of: BTreeSet<Role>,
    },
}

/// What is known of a method.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Rule {
    any_of: BTreeSet<Role>,
    streams: bool,
}

/// The table of who may call what.
#[derive(Debug, Clone)]
pub struct Access {
    rules: BTreeMap<String, Rule>,
}

impl Access {
    /// The table that the contract declares.
    pub fn from_contract() -> Self {
        let rules = method_access()
            .into_iter()
            .map(|method| {
                let any_of = method.any_of.into_iter().filter_map(role).collect();
                (method.path, Rule { any_of, streams: method.streams })
            })
            .collect();
        Self { rules }
    }

    /// Says whether the caller may call the method at this path, such as `/turjuman.v1.OfferService/AcceptOffer`. What the
    /// role alone does not decide (whose offer it is) the operation itself checks.
    ///
    /// # Errors
    /// [`Denied`] with the reason.
    pub fn allowed(&self, path: &str, caller: &Caller) -> Result<(), Denied> {
        let rule = self.rule(path)?;
        if rule.any_of.iter().any(|role| caller.is(*role)) {
            Ok(())
        } else {
            Err(Denied::RoleMissing { any_of: rule.any_of.clone() })
        }
    }

    /// Says whether anybody at all may call the method, before it is known who calls.
    ///
    /// # Errors
    /// [`Denied::NoSuchMethod`] and [`Denied::Undeclared`].
    pub fn declared(&self, path: &str) -> Result<(), Denied> {
        self.rule(path).map(|_| ())
    }

    /// True when the answer of the method at this path is a stream.
    pub fn streams(&self, path: &str) -> bool {
        self.rules.get(path).is_some_and(|rule| rule.streams)
    }

    fn rule(&self, path: &str) -> Result<&Rule, Denied> {
        let rule = self.rules.get(path).ok_or(Denied::NoSuchMethod)?;
        if rule.any_of.is_empty() { Err(Denied::Undeclared) } else { Ok(rule) }
    }
}

fn role(role: v1::Role) -> Option<Role> {
    match role {
        v1::Role::Requester => Some(Role::Requester),
        v1::Role::Interpreter => Some(Role::Interpreter),
        v1::Role::Coordinator => Some(Role::Coordinator),
        v1::Role::Auditor => Some(Role::Auditor),
        v1::Role::Unspecified => None,
    }
}

/// The name of a role, in tokens, messages and logs.
pub const fn role_name(role: Role) -> &'static str {
    match role {
        Role::Requester => "requester",
        Role::Interpreter => "interpreter",
        Role::Coordinator => "coordinator",
        Role::Auditor => "auditor",
    }
}

/// The names of roles, with commas.
pub fn names(roles: &BTreeSet<Role>) -> String {
    roles.iter().map(|role| role_name(*role)).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn caller(roles: &[Role]) -> Caller {
        Caller {
            organization: "testville".parse().unwrap(),
            subject: turjuman_dispatch::model::Subject("somebody".into()),
            roles: roles.iter().copied().collect(),
            departments: Vec::new(),
            email: None,
            locale: None,
            known_as: None,
        }
    }

    #[test]
    fn every_method_of_the_contract_is_declared_and_refuses_somebody_without_a_role() {
        let access = Access::from_contract();
        assert!(!access.rules.is_empty());
        for path in access.rules.keys() {
            assert!(access.declared(path).is_ok(), "{path}");
            assert!(matches!(access.allowed(path, &caller(&[])), Err(Denied::RoleMissing { .. })), "{path}");
        }
    }

    #[test]
    fn roles_decide_and_what_is_unknown_is_refused() {
        let access = Access::from_contract();
        let accept = "/turjuman.v1.OfferService/AcceptOffer";
        assert!(access.allowed(accept, &caller(&[Role::Interpreter, Role::Auditor])).is_ok());
        let denied = access.allowed(accept, &caller(&[Role::Coordinator])).unwrap_err();
        assert_eq!(denied.to_string(), "the caller needs one of the roles interpreter");
        let all = [Role::Requester, Role::Interpreter, Role::Coordinator, Role::Auditor];
        let unknown = access.allowed("/turjuman.v1.OfferService/StealOffer", &caller(&all));
        assert_eq!(unknown, Err(Denied::NoSuchMethod));
    }

    #[test]
    fn a_method_without_a_declaration_is_refused_to_everybody() {
        let rule = Rule { any_of: BTreeSet::new(), streams: false };
        let access = Access { rules: BTreeMap::from([("/x/Y".to_owned(), rule)]) };
        let all = [Role::Requester, Role::Interpreter, Role::Coordinator, Role::Auditor];
        assert_eq!(access.allowed("/x/Y", &caller(&all)), Err(Denied::Undeclared));
    }
}
