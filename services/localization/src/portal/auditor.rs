//! The pages of the oversight commission.

use crate::message::messages;

messages! { AUDITOR: }
