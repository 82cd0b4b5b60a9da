//! What the custom options of the contract say: who may call which method, which fields are sensitive.
//!
//! Read once from the descriptors; whoever checks permissions builds a table from [`method_access`] at start.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use prost_reflect::prost_types::method_options::IdempotencyLevel;
use prost_reflect::{DescriptorPool, ExtensionDescriptor, FieldDescriptor, MethodDescriptor, Value};

use crate::v1::Role;

/// The package whose services and messages are ours; reflection and health are not.
const PACKAGE: &str = "turjuman.v1";

/// The descriptors of the contract. What `build.rs` wrote always parses; a test holds it to that.
pub(crate) static POOL: LazyLock<DescriptorPool> = LazyLock::new(|| {
    DescriptorPool::decode(crate::FILE_DESCRIPTOR_SET).expect("the descriptor set is written by build.rs")
});

static ACCESS: LazyLock<ExtensionDescriptor> = LazyLock::new(|| extension("turjuman.v1.access"));
static SENSITIVE: LazyLock<ExtensionDescriptor> = LazyLock::new(|| extension("turjuman.v1.sensitive"));

fn extension(name: &str) -> ExtensionDescriptor {
    POOL.get_extension_by_name(name).expect("annotations.proto defines the custom options")
}

/// Who may call a method, and what kind of method it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MethodAccess {
    /// Full name of the service, such as `turjuman.v1.RequestService`.
    pub service: String,
    /// Name of the method, such as `SubmitRequest`.
    pub method: String,
    /// The path of its calls, such as `/turjuman.v1.RequestService/SubmitRequest`.
    pub path: String,
    /// A caller needs one of these roles. Empty when nothing is declared: then nobody may call.
    pub any_of: Vec<Role>,
    /// What the role alone does not say; empty for nothing. For people to read.
    pub note: String,
    /// True unless the method declares that it has no side effects. Such calls carry an idempotency key.
    pub changes_state: bool,
    /// True when the answer is a stream.
    pub streams: bool,
}

/// Every method of every service of the contract, in the order of the files.
pub fn method_access() -> Vec<MethodAccess> {
    POOL.services()
        .filter(|service| service.package_name() == PACKAGE)
        .flat_map(|service| service.methods().map(|method| access_of(&method)).collect::<Vec<_>>())
        .collect()
}

fn access_of(method: &MethodDescriptor) -> MethodAccess {
    let options = method.options();
    let access = options.get_extension(&ACCESS);
    let access = access.as_message();
    let field = |name: &str| access.and_then(|message| message.get_field_by_name(name));
    let any_of = match field("any_of").as_deref() {
        Some(Value::List(roles)) => roles
            .iter()
            .filter_map(Value::as_enum_number)
            .filter_map(|number| Role::try_from(number).ok())
            // "No role" would otherwise be a role that a caller could be thought to have.
            .filter(|role| *role != Role::Unspecified)
            .collect(),
        _ => Vec::new(),
    };
    let note = field("note").as_deref().and_then(Value::as_str).unwrap_or_default().to_owned();
    let service = method.parent_service().full_name().to_owned();
    let level = method.method_descriptor_proto().options.as_ref().map(|options| options.idempotency_level());
    MethodAccess {
        path: format!("/{service}/{}", method.name()),
        service,
        method: method.name().to_owned(),
        any_of,
        note,
        changes_state: level != Some(IdempotencyLevel::NoSideEffects),
        streams: method.is_server_streaming(),
    }
}

/// The sensitive fields of the contract, as (full name of the message, name of the field).
pub fn sensitive_fields() -> BTreeSet<(String, String)> {
    POOL.all_messages()
        .flat_map(|message| message.fields().collect::<Vec<_>>())
        .filter(is_sensitive)
        .map(|field| (field.parent_message().full_name().to_owned(), field.name().to_owned()))
        .collect()
}

/// True when the field must never be shown in a log.
pub(crate) fn is_sensitive(field: &FieldDescriptor) -> bool {
    field.options().get_extension(&SENSITIVE).as_bool() == Some(true)
}
