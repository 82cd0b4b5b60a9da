//! The pages of interpreters.

use crate::message::messages;

messages! { INTERPRETER: }
