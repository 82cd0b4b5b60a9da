//! Languages that nobody speaks, to see whether a page stands a real one: made from the English texts when the catalogue is
//! loaded, without files.
//!
//! They are never listed to people and never negotiated to anybody who does not ask for exactly their tag. Only text is
//! changed: what is filled in, choices and line breaks stay as they are.

use std::borrow::Cow;

use crate::description::Description;
use crate::locale::{Direction, Locale};

/// A pseudo-locale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pseudo {
    /// `en-XA`: accented letters and 40 % more of them. What is cut off or not taken from a catalogue stands out.
    Accented,
    /// `ar-XB`: every word turned round, in a text that runs from right to left. What does not turn with the page stands out.
    Mirrored,
}

impl Pseudo {
    pub(crate) const ALL: [Pseudo; 2] = [Pseudo::Accented, Pseudo::Mirrored];

    /// What stands in for a `locale.toml`: that of English, with another tag and direction.
    pub(crate) fn description(self, english: &Description) -> Option<Description> {
        let (tag, direction, name) = match self {
            Pseudo::Accented => ("en-XA", Direction::LeftToRight, "[Ȧȧƈƈḗḗƞŧḗḗḓ]"),
            Pseudo::Mirrored => ("ar-XB", Direction::RightToLeft, "[\u{202e}Mirrored\u{202c}]"),
        };
        let mut description = english.clone();
        description.locale = Locale::new(tag, direction)?;
        description.given.name = name.to_owned();
        description.given.english = format!("Pseudo-locale {tag}");
        description.given.readers.clear();
        description.given.fallback.clear();
        description.pseudo = Some(self);
        // Plural forms, dates and numbers stay English.
        description.given.unicode.get_or_insert_with(|| english.locale.tag().to_owned());
        Some(description)
    }

    /// What becomes of each piece of text.
    pub(crate) const fn transform(self) -> fn(&str) -> Cow<'_, str> {
        match self {
            Pseudo::Accented => accented,
            Pseudo::Mirrored => mirrored,
        }
    }
}

/// Letters with accents, and vowels doubled until the text is 40 % longer.
fn accented(text: &str) -> Cow<'_, str> {
    let mut longer = String::with_capacity(text.len() * 3);
    // Tenths of a letter that are still owed; what a text has left at its end is paid there.
    let mut owed = 0;
    let mut last = None;
    for letter in text.chars() {
        let Some(accent) = accent(letter) else {
            longer.push(letter);
            continue;
        };
        longer.push(accent);
        owed += 4;
        last = Some((longer.len(), accent));
        if matches!(letter.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u' | 'y') {
            while owed >= 10 {
                longer.push(accent);
                owed -= 10;
                last = Some((longer.len(), accent));
            }
        }
    }
    if let Some((at, accent)) = last {
        for _ in 0..(owed + 5) / 10 {
            longer.insert(at, accent);
        }
    }
    Cow::Owned(longer)
}

/// The accented form of a Latin letter.
const fn accent(letter: char) -> Option<char> {
    Some(match letter {
        'a' => 'á',
        'b' => 'ƀ',
        'c' => 'ç',
        'd' => 'ď',
        'e' => 'é',
        'f' => 'ƒ',
        'g' => 'ğ',
        'h' => 'ĥ',
        'i' => 'í',
        'j' => 'ĵ',
        'k' => 'ķ',
        'l' => 'ļ',
        'm' => 'ɱ',
        'n' => 'ñ',
        'o' => 'ó',
        'p' => 'þ',
        'q' => 'ɋ',
        'r' => 'ř',
        's' => 'š',
        't' => 'ť',
        'u' => 'ú',
        'v' => 'ṽ',
        'w' => 'ŵ',
        'x' => 'ẋ',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'Á',
        'B' => 'Ɓ',
        'C' => 'Ç',
        'D' => 'Ď',
        'E' => 'É',
        'F' => 'Ƒ',
        'G' => 'Ğ',
        'H' => 'Ĥ',
        'I' => 'Í',
        'J' => 'Ĵ',
        'K' => 'Ķ',
        'L' => 'Ļ',
        'M' => 'Ḿ',
        'N' => 'Ñ',
        'O' => 'Ó',
        'P' => 'Þ',
        'Q' => 'Ɋ',
        'R' => 'Ř',
        'S' => 'Š',
        'T' => 'Ť',
        'U' => 'Ú',
        'V' => 'Ṽ',
        'W' => 'Ŵ',
        'X' => 'Ẋ',
        'Y' => 'Ý',
        'Z' => 'Ž',
        _ => return None,
    })
}

/// Every word between the marks that make it run from right to left.
fn mirrored(text: &str) -> Cow<'_, str> {
    let mut turned = String::with_capacity(text.len() * 2);
    let mut word = String::new();
    for letter in text.chars() {
        if letter.is_whitespace() {
            turn(&mut word, &mut turned);
            turned.push(letter);
        } else {
            word.push(letter);
        }
    }
    turn(&mut word, &mut turned);
    Cow::Owned(turned)
}

fn turn(word: &mut String, turned: &mut String) {
    if word.chars().any(char::is_alphabetic) {
        turned.push('\u{202e}');
        turned.push_str(word);
        turned.push('\u{202c}');
    } else {
        turned.push_str(word);
    }
    word.clear();
}

#[cfg(test)]
mod tests {
    use super::{accented, mirrored};

    #[test]
    fn accented_text_is_four_tenths_longer_and_keeps_its_shape() {
        for text in [
            "You do not have to do anything.",
            "Looking for an interpreter:",
            "When:",
            "OK",
            "a\n    b: c",
            "123",
        ] {
            let longer = accented(text);
            let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
            assert_eq!(letters(&longer), (letters(text) * 14 + 5) / 10, "{longer}");
            let shape = |text: &str| text.chars().filter(|c| !c.is_alphabetic()).collect::<String>();
            assert_eq!(shape(&longer), shape(text));
            assert!(!longer.chars().any(|c| c.is_ascii_alphabetic()));
        }
    }

    #[test]
    fn mirrored_text_turns_each_word_and_nothing_else() {
        assert_eq!(mirrored("When: 5\n now"), "\u{202e}When:\u{202c} 5\n \u{202e}now\u{202c}");
    }
}
