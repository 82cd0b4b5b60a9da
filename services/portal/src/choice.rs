//! A language to choose: its own name, which is what people look for, and its name in the reader's language.

use turjuman_languages::{LanguageTag, find};

use crate::Words;

/// A language as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choice {
    /// Its tag: the value of the field, and `lang` of its own name.
    pub(crate) tag: String,
    /// Its own name.
    pub(crate) own: String,
    /// The direction of that name.
    pub(crate) dir: &'static str,
    /// Its name in the reader's language; empty where that is the same.
    pub(crate) name: String,
    /// Where it is at home, in English.
    pub(crate) home: &'static str,
}

impl Choice {
    /// The language in the words of this reader.
    pub(crate) fn of(words: &Words, tag: &LanguageTag) -> Self {
        let known = find(tag);
        let name = words.language(tag);
        let own = known.map_or_else(|| name.clone(), |language| language.autonym.to_owned());
        let english = known.map_or("", |language| language.english);
        // Where the reader's language has no word for it, its own name and its English one stand in: one is shown already.
        let name = if name.starts_with(&own) && name != own { english.to_owned() } else { name };
        Self {
            tag: tag.to_string(),
            dir: direction(&own),
            name: if name.eq_ignore_ascii_case(&own) { String::new() } else { name },
            own,
            home: known.map_or("", |language| language.home),
        }
    }

    /// One name for a line of text: the reader's, else its own.
    pub(crate) fn short(&self) -> &str {
        if self.name.is_empty() { &self.own } else { &self.name }
    }
}

/// The direction in which a name is written, by its first letter.
pub(crate) fn direction(text: &str) -> &'static str {
    let rtl = |letter: char| {
        matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
            | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    };
    match text.chars().find(|letter| letter.is_alphabetic()) {
        Some(letter) if rtl(letter) => "rtl",
        _ => "ltr",
    }
}

#[cfg(test)]
mod tests {
    use super::direction;

    #[test]
    fn the_first_letter_says_the_direction() {
        for name in ["العربية", "اردو", "עברית", "ܣܘܪܝܬ", "ދިވެހި", "ߒߞߏ"] {
            assert_eq!(direction(name), "rtl", "{name}");
        }
        for name in ["Kreyòl ayisyen", "ગુજરાતી", "中文", "ትግርኛ", ""] {
            assert_eq!(direction(name), "ltr", "{name}");
        }
    }
}
