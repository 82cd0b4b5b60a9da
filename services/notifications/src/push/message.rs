//! What a push message says: what the portal's worker in the browser shows. It is on a screen that others may see, so it is the one
//! line that stands above an e-mail: what it is about, which language, when. Where, and what for, is on the page that it opens.

use serde::Serialize;

use crate::channel::Outgoing;

/// Bytes of the line. Screens show less, and a message has room for it whatever has to be escaped.
const LINE: usize = 300;

/// The message, in the names that the worker reads.
#[derive(Debug, Serialize, PartialEq, Eq)]
pub(super) struct Message<'a> {
    title: &'a str,
    lang: &'a str,
    dir: &'static str,
    /// The page of the portal that a tap opens.
    open: String,
    /// What it is about: a later message about the same replaces what is shown.
    tag: &'a str,
}

impl<'a> Message<'a> {
    pub(super) fn of(outgoing: &'a Outgoing) -> Self {
        let offer = outgoing.offer.map(|offer| format!("/offers/{offer}"));
        Self {
            title: beginning(&outgoing.subject, LINE),
            lang: &outgoing.locale,
            dir: outgoing.direction.html(),
            open: offer.unwrap_or_else(|| "/inbox".to_owned()),
            tag: &outgoing.about,
        }
    }

    pub(super) fn json(&self) -> Vec<u8> {
        // Text in a struct always becomes JSON.
        serde_json::to_vec(self).unwrap_or_default()
    }
}

/// The beginning of a text that fits into so many bytes, to the end of a word where there are words.
fn beginning(text: &str, most: usize) -> &str {
    if text.len() <= most {
        return text;
    }
    let end = (0..=most).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    let cut = &text[..end];
    cut.rfind(char::is_whitespace).map_or(cut, |space| cut[..space].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_end_with_a_whole_word_or_at_least_a_whole_letter() {
        assert_eq!(beginning("an interpreter", 40), "an interpreter");
        assert_eq!(beginning("an interpreter is asked", 16), "an interpreter");
        assert_eq!(beginning("请问您需要口译员吗", 10), "请问您");
    }
}
