//! Who calls, and what they may do: for every door.
//!
//! Lives here: tokens and the keys that sign them ([`auth`]), signing in at the city's identity provider ([`oidc`]), and the permission check that is derived from the contract
//! ([`Access`]). Not here: sessions and sign-in pages (`portal`), how a refusal is answered (each door), and what the role
//! alone does not decide, such as whose offer it is (`operations`).

pub mod auth;
pub mod oidc;
mod permission;

pub use permission::{Access, Denied, OPEN_SERVICES, names, role_name};
