//! What a person was told, and how they want to be told.

mod notices;
mod preferences;
mod text_messages;

pub use notices::InboxItem;
pub use preferences::{PreferencesField, PreferencesInput, PreferencesView};
