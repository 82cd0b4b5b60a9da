//! Several things in one line, as a locale joins them: "Mam, K’iche’ and Spanish".

use icu_list::options::{ListFormatterOptions, ListLength};
use icu_list::{ListFormatter, ListFormatterPreferences};

use crate::description::{Description, Lists};

/// How the last of several things is joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Joined {
    /// All of them: "Mam, K’iche’ and Spanish".
    And,
    /// One of them: "Mam, K’iche’ or Spanish".
    Or,
}

/// Joins lists for one locale.
#[derive(Debug)]
pub(crate) struct Joiner {
    /// By hand, where the locale's description has the words.
    words: Option<Lists>,
    and: ListFormatter,
    or: ListFormatter,
}

impl Joiner {
    /// The joiner of a locale; an error says what Unicode's data lack.
    pub(crate) fn new(description: &Description) -> Result<Joiner, String> {
        let tag = icu_locale_core::Locale::try_from_str(description.unicode())
            .map_err(|error| error.to_string())?;
        let preferences = ListFormatterPreferences::from(&tag);
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        Ok(Joiner {
            words: description.given.lists.clone(),
            and: ListFormatter::try_new_and(preferences, options).map_err(|error| error.to_string())?,
            or: ListFormatter::try_new_or(preferences, options).map_err(|error| error.to_string())?,
        })
    }

    /// The things in one line; empty when there are none.
    pub(crate) fn join(&self, things: &[String], joined: Joined) -> String {
        let Some(words) = &self.words else {
            let formatter = match joined {
                Joined::And => &self.and,
                Joined::Or => &self.or,
            };
            return formatter.format(things.iter()).to_string();
        };
        let word = match joined {
            Joined::And => &words.and,
            Joined::Or => &words.or,
        };
        match things {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => format!("{} {word} {last}", first.join(", ")),
        }
    }
}
