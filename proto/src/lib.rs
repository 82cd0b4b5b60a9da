//! The contract: what travels over gRPC, who may call, and which fields must never reach a log.
//!
//! Lives here: the `.proto` files (in `turjuman/v1`), the types, clients and servers generated from them ([`v1`]), the
//! descriptors ([`FILE_DESCRIPTOR_SET`]), and what our custom options say ([`options`], [`redact()`]). Does not live here:
//! anything that acts on it. This crate depends on no other crate of the house.
//!
//! ```
//! use turjuman_proto::{options, v1};
//!
//! let rules = options::method_access();
//! let submit = rules.iter().find(|rule| rule.path == "/turjuman.v1.RequestService/SubmitRequest").unwrap();
//! assert_eq!(submit.any_of, [v1::Role::Requester, v1::Role::Coordinator]);
//!
//! let number = v1::PhoneJoin { number: "+19735550100".into() };
//! assert_eq!(format!("{number:?}"), "PhoneJoin { number: [redacted] }");
//! ```

pub mod codec;
pub mod options;
mod redact;
#[cfg(test)]
mod tests;

pub use redact::{Redacted, redact};

/// The generated messages, clients and servers of package `turjuman.v1`. Their documentation is the comments of the
/// `.proto` files.
///
/// `Debug` of a message with sensitive fields shows them as `[redacted]`.
#[allow(missing_docs, unreachable_pub, clippy::all, rustdoc::all, reason = "generated code")]
pub mod v1 {
    include!(concat!(env!("OUT_DIR"), "/turjuman.v1.rs"));
    include!(concat!(env!("OUT_DIR"), "/redacted_debug.rs"));
}

/// The encoded `FileDescriptorSet` of the contract and its imports, with comments and custom options: for reflection.
pub const FILE_DESCRIPTOR_SET: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/turjuman.bin"));
