//! What somebody typed: a keyword, an answer to an offer, or something else. People add words, codes, full stops and
//! thumbs; digits come in the script of their keyboard.

use turjuman_localization::SmsWords;

/// A message as understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Typed {
    /// No more messages.
    Stop,
    /// Messages again.
    Start,
    /// Who is this?
    Help,
    /// Yes or no to an offer.
    Answer {
        /// Yes.
        accept: bool,
        /// Which offer, when they say so.
        code: Option<String>,
    },
    /// Anything else.
    Other,
}

/// The keywords of the networks in the United States; Latin in every language.
const STOP: &[&str] =
    &["stop", "stopall", "stop all", "unsubscribe", "end", "quit", "cancel", "revoke", "optout", "opt out"];
const START: &[&str] = &["start", "unstop"];
const HELP: &[&str] = &["help", "info"];

/// Digits in a code.
const CODE: usize = 4;

/// Reads a message by the words of the reader's locale, then by those of the others in the list.
pub(super) fn read(text: &str, words: &[SmsWords]) -> Typed {
    let plain = plain(text);
    if plain.is_empty() {
        return Typed::Other;
    }
    for (keywords, typed) in [(STOP, Typed::Stop), (START, Typed::Start), (HELP, Typed::Help)] {
        if keywords.contains(&plain.as_str()) {
            return typed;
        }
    }
    let (mut choice, mut code, mut rest) = (None, None, Vec::new());
    for token in plain.split(' ') {
        let digits = token.bytes().all(|b| b.is_ascii_digit());
        match token.len() {
            1 if digits && choice.is_none() => choice = Some(token.to_owned()),
            CODE if digits && code.is_none() => code = Some(token.to_owned()),
            // "14821": the space was forgotten.
            5 if digits && choice.is_none() && code.is_none() => {
                choice = Some(token[..1].to_owned());
                code = Some(token[1..].to_owned());
            }
            _ => rest.push(token),
        }
    }
    let said = if rest.is_empty() { None } else { Some(meaning(&rest.join(" "), words)) };
    let chosen = match choice.as_deref() {
        None => None,
        Some("1") => Some(true),
        Some("2") => Some(false),
        Some(_) => return Typed::Other,
    };
    match (chosen, said) {
        (Some(accept), None) => Typed::Answer { accept, code },
        (None, Some(Some(accept))) => Typed::Answer { accept, code },
        (Some(accept), Some(Some(also))) if accept == also => Typed::Answer { accept, code },
        // Only a code, words nobody knows, or "1 no".
        _ => Typed::Other,
    }
}

/// Yes, no, or neither. The first list that knows the words decides.
fn meaning(said: &str, words: &[SmsWords]) -> Option<bool> {
    let has = |list: &[String]| list.iter().any(|word| plain(word) == said);
    words.iter().find_map(|words| match (has(&words.yes), has(&words.no)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    })
}

/// Small letters and Latin digits with single spaces, without punctuation, vowel signs of Arabic and shades of thumbs.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for c in text.chars() {
        match c {
            '’' | '‘' | '\'' | '´' | '`' => plain.push('\''),
            '\u{64b}'..='\u{652}' | '\u{640}' | '\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}' => {}
            '👍' => plain.push_str(" 1 "),
            '👎' => plain.push_str(" 2 "),
            // Invisible marks of direction, put in by keyboards.
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => {}
            _ => match latin_digit(c) {
                Some(digit) => plain.push(digit),
                // Marks over and under letters belong to the word.
                None if c.is_alphanumeric() || is_mark(c) => plain.extend(c.to_lowercase()),
                None => plain.push(' '),
            },
        }
    }
    let words: Vec<&str> = plain.split_whitespace().map(|word| word.trim_matches('\'')).collect();
    words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Combining marks of the scripts that people answer in.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{900}'..='\u{903}' | '\u{93a}'..='\u{94f}' | '\u{981}'..='\u{983}'
        | '\u{9bc}'..='\u{9cd}' | '\u{a81}'..='\u{a83}' | '\u{abc}'..='\u{acd}')
}

fn latin_digit(c: char) -> Option<char> {
    const ZEROS: [u32; 9] = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0x1040, 0xff10];
    let point = u32::from(c);
    let value = ZEROS.iter().map(|zero| point.wrapping_sub(*zero)).find(|value| *value < 10)?;
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use turjuman_localization::Catalogue;

    use super::*;

    fn words(tags: &[&str]) -> Vec<SmsWords> {
        let catalogue = Catalogue::built_in().expect("the built-in words");
        tags.iter().map(|tag| catalogue.sms_words(&catalogue.negotiate(tag))).collect()
    }

    fn answer(accept: bool, code: Option<&str>) -> Typed {
        Typed::Answer { accept, code: code.map(str::to_owned) }
    }

    #[test]
    fn what_people_really_type() {
        let cases = [
            ("en-US", "1 4821", answer(true, Some("4821"))),
            ("en-US", " 2  4821. ", answer(false, Some("4821"))),
            ("en-US", "14821", answer(true, Some("4821"))),
            ("en-US", "4821 1", answer(true, Some("4821"))),
            ("en-US", "1", answer(true, None)),
            ("en-US", "YES!", answer(true, None)),
            ("en-US", "Yes, I can. 4821", answer(true, Some("4821"))),
            ("en-US", "can’t", answer(false, None)),
            ("en-US", "👍🏽", answer(true, None)),
            ("en-US", "1 yes", answer(true, None)),
            ("es-US", "Sí", answer(true, None)),
            ("es-US", "si 4821", answer(true, Some("4821"))),
            ("es-US", "No puedo.", answer(false, None)),
            ("es-US", "yes", answer(true, None)),
            ("pt-BR", "Não posso", answer(false, None)),
            ("ht", "Wi, m ka", Typed::Other),
            ("ht", "Wi!", answer(true, None)),
            ("ht", "Mwen pa kapab 4821", answer(false, Some("4821"))),
            ("ar", "نعم", answer(true, None)),
            ("ar", "١ ٤٨٢١", answer(true, Some("4821"))),
            ("ar", "لا، شكرًا", answer(false, None)),
            ("en-US", "1 no", Typed::Other),
            ("en-US", "1 2", Typed::Other),
            ("en-US", "3", Typed::Other),
            ("en-US", "4821", Typed::Other),
            ("en-US", "yes but I will be late", Typed::Other),
            ("en-US", "", Typed::Other),
            ("en-US", "Stop", Typed::Stop),
            ("ar", "STOP.", Typed::Stop),
            ("en-US", "please stop", Typed::Other),
            ("en-US", "Help", Typed::Help),
            ("en-US", "start", Typed::Start),
        ];
        for (tag, text, expected) in cases {
            assert_eq!(read(text, &words(&[tag, "en-US"])), expected, "{tag}: {text:?}");
        }
    }

    #[test]
    fn the_words_of_every_locale_are_understood_as_they_are_meant() {
        let catalogue = Catalogue::built_in().expect("the built-in words");
        for locale in catalogue.locales() {
            let own = [catalogue.sms_words(&locale)];
            for (list, accept) in [(&own[0].yes, true), (&own[0].no, false)] {
                for word in list {
                    assert_eq!(read(word, &own), answer(accept, None), "{locale}: {word:?}");
                }
            }
        }
    }
}
