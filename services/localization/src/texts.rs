//! The short texts that are shown by themselves: endings, labels, names. Each is one line here and one message in the .ftl
//! files; the pages of the portal are declared the same way, in [`crate::portal`].

use crate::message::{Declared, messages};
use crate::portal;
use crate::words::Modality;

messages! { TEXTS:
    /// How people meet: "by phone".
    ModalityName {
        /// How.
        modality: Modality,
    } = "modality-name";
    /// How long a session is planned to take: "45 minutes".
    Duration {
        /// In minutes.
        minutes: u32,
    } = "duration";
    /// Ends every e-mail.
    EmailFooter = "email-footer";
}

/// Every declared message: those here and those of the portal's pages.
pub(crate) fn declared() -> impl Iterator<Item = &'static Declared> {
    TEXTS.iter().chain(portal::declared())
}
