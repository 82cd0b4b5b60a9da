//! Messages as text for logs, without what is sensitive.

use std::fmt;

use prost::{Message, Name};
use prost_reflect::{DynamicMessage, FieldDescriptor, Kind, ReflectMessage, Value};

use crate::options::{POOL, is_sensitive};

/// What stands where a sensitive value was.
const HIDDEN: &str = "[redacted]";

/// A message ready to be printed: sensitive fields that are set show as `[redacted]`, fields that are not set do not show.
/// `Debug` prints the same as `Display`.
pub struct Redacted {
    pub(crate) name: &'static str,
    /// `None` when the message is not of this contract: then nothing of it is shown, since nobody knows what is sensitive.
    pub(crate) message: Option<DynamicMessage>,
}

/// Prepares a message for a log.
pub fn redact<M: Message + Name>(message: &M) -> Redacted {
    let known = POOL.get_message_by_name(&M::full_name());
    // Bytes that prost has just encoded decode again; were it otherwise, showing nothing would be the safe answer.
    let message =
        known.and_then(|kind| DynamicMessage::decode(kind, message.encode_to_vec().as_slice()).ok());
    Redacted { name: M::NAME, message }
}

impl fmt::Display for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.message {
            Some(message) => {
                write!(f, "{} ", self.name)?;
                write_message(f, message)
            }
            None => write!(f, "{} {HIDDEN}", self.name),
        }
    }
}

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

fn write_message(f: &mut fmt::Formatter<'_>, message: &DynamicMessage) -> fmt::Result {
    match message.descriptor().full_name() {
        // Times and spans as people write them.
        "google.protobuf.Timestamp" => {
            if let Ok(at) = message.transcode_to::<prost_types::Timestamp>() {
                return write!(f, "{at}");
            }
        }
        "google.protobuf.Duration" => {
            if let Ok(span) = message.transcode_to::<prost_types::Duration>() {
                return write!(f, "{span}");
            }
        }
        _ => {}
    }
    let mut separator = "{ ";
    for (field, value) in message.fields() {
        write!(f, "{separator}{}: ", field.name())?;
        if is_sensitive(&field) {
            f.write_str(HIDDEN)?;
        } else {
            write_value(f, &field, value)?;
        }
        separator = ", ";
    }
    // Fields that this version does not know are left out: nobody here knows whether they are sensitive.
    f.write_str(if separator == "{ " { "{}" } else { " }" })
}

fn write_value(f: &mut fmt::Formatter<'_>, field: &FieldDescriptor, value: &Value) -> fmt::Result {
    match (value, field.kind()) {
        (Value::Message(message), _) => write_message(f, message),
        (Value::List(values), _) => {
            f.write_str("[")?;
            for (at, value) in values.iter().enumerate() {
                f.write_str(if at > 0 { ", " } else { "" })?;
                write_value(f, field, value)?;
            }
            f.write_str("]")
        }
        (Value::EnumNumber(number), Kind::Enum(names)) => match names.get_value(*number) {
            Some(known) => f.write_str(known.name()),
            None => write!(f, "{number}"),
        },
        (Value::String(text), _) => write!(f, "{text:?}"),
        // The contract has no maps; should it get one, its keys and values would need options of their own.
        (Value::Map(_), _) => f.write_str(HIDDEN),
        (value, _) => write!(f, "{value}"),
    }
}
