//! The pages of the language-access office.

use crate::message::messages;

messages! { COORDINATOR: }
