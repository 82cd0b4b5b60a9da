//! Brings names into a form in which spelling habits no longer matter: "K’iche’", "KICHE" and "kiché"
//! become `kiche`. Nothing here knows any language.

use unicode_normalization::UnicodeNormalization;

/// Lower case, without accents and apostrophes; everything else that is not a letter or a digit becomes
/// one space.
pub(crate) fn words(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd().flat_map(char::to_lowercase) {
        match letter {
            // Accents, and the letters and marks that stand for a glottal stop or a click in names.
            '\u{300}'..='\u{36f}'
            | '\''
            | '’'
            | '‘'
            | 'ʼ'
            | 'ʻ'
            | 'ʾ'
            | 'ʿ'
            | '`'
            | '´'
            | 'ꞌ'
            | '\u{200c}'
            | '\u{200d}' => {}
            'ł' => folded.push('l'),
            'ø' | 'ɔ' => folded.push('o'),
            'đ' | 'ð' | 'ɗ' => folded.push('d'),
            'ɓ' => folded.push('b'),
            'ŋ' => folded.push_str("ng"),
            'ı' => folded.push('i'),
            'ɛ' | 'ə' | 'ǝ' => folded.push('e'),
            'ƙ' => folded.push('k'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            letter if letter.is_alphanumeric() || is_mark(letter) => folded.push(letter),
            _ if folded.is_empty() || folded.ends_with(' ') => {}
            _ => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Like [`words`], but without the spaces too: the key under which names are kept.
pub(crate) fn key(text: &str) -> String {
    let mut folded = words(text);
    folded.retain(|letter| letter != ' ');
    folded
}

/// Vowel signs of South Asian, Semitic and Southeast Asian scripts, which are marks and not letters.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{591}'..='\u{6ff}' | '\u{900}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3099}'..='\u{309a}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_habits_do_not_matter() {
        for text in ["K’iche’", "KICHE", "kiché", " K'iche' ", "Kʼicheʼ"] {
            assert_eq!(key(text), "kiche", "{text}");
        }
        assert_eq!(words("Bengali/Bangla"), "bengali bangla");
        assert_eq!(words("Portug.Creole"), "portug creole");
        assert_eq!(key("tiếng Việt"), "tiengviet");
        assert_eq!(key("Akwapim–Twi"), "akwapimtwi");
    }

    #[test]
    fn other_scripts_keep_their_letters() {
        assert_eq!(key("한국어"), key("한국어"));
        assert_ne!(key("हिन्दी"), "");
        assert_ne!(key("हिन्दी"), key("हद"));
    }
}
