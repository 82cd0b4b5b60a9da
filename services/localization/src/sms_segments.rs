//! How long a text is as an SMS: in which alphabet it travels, and in how many parts.
//!
//! One letter outside the old telephone alphabet (GSM 03.38, "GSM-7") sends the whole text in UCS-2, which halves what fits
//! into a part. Accents are never taken off for that: only typographic quotes, dashes and dots are written plainly, and only
//! where the text then fits the old alphabet.

/// The alphabet in which a text travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Alphabet {
    /// GSM 03.38 with its extension table: 160 units alone, 153 in each of several parts.
    Gsm7,
    /// UTF-16: 70 units alone, 67 in each of several parts.
    Ucs2,
}

impl Alphabet {
    /// Units in a message of one part.
    pub const fn single(self) -> usize {
        match self {
            Alphabet::Gsm7 => 160,
            Alphabet::Ucs2 => 70,
        }
    }

    /// Units in each part of a longer message; the rest of the part says how the parts belong together.
    pub const fn part(self) -> usize {
        match self {
            Alphabet::Gsm7 => 153,
            Alphabet::Ucs2 => 67,
        }
    }

    /// What one character takes; `None` when the alphabet does not have it.
    const fn units(self, c: char) -> Option<usize> {
        match self {
            Alphabet::Gsm7 => gsm7_units(c),
            Alphabet::Ucs2 => Some(c.len_utf16()),
        }
    }
}

/// The length of a text as an SMS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SmsLength {
    /// How it travels.
    pub alphabet: Alphabet,
    /// Its length in units of that alphabet.
    pub units: usize,
    /// In how many parts, each of which is paid for. An empty text takes one.
    pub parts: usize,
}

/// Parts that no message of the catalogue may exceed.
pub const MOST_PARTS: usize = 2;

/// Counts a text as it is, without changing anything in it.
pub fn sms_length(text: &str) -> SmsLength {
    let all = |alphabet: Alphabet| text.chars().map(|c| alphabet.units(c)).sum::<Option<usize>>();
    let (alphabet, units) = match all(Alphabet::Gsm7) {
        Some(units) => (Alphabet::Gsm7, units),
        None => (Alphabet::Ucs2, text.encode_utf16().count()),
    };
    let parts = if units <= alphabet.single() { 1 } else { parts(text, alphabet) };
    SmsLength { alphabet, units, parts }
}

/// Neither an escape sequence nor a surrogate pair is torn: it moves to the next part as a whole.
fn parts(text: &str, alphabet: Alphabet) -> usize {
    let (mut parts, mut used) = (1, 0);
    for units in text.chars().filter_map(|c| alphabet.units(c)) {
        if used + units > alphabet.part() {
            parts += 1;
            used = 0;
        }
        used += units;
    }
    parts
}

/// The text with plain quotes, dashes, dots and spaces where it then travels in the old alphabet; otherwise unchanged, since
/// nothing would be gained.
pub fn plain_for_sms(text: String) -> String {
    if sms_length(&text).alphabet == Alphabet::Gsm7 {
        return text;
    }
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '‘' | '’' | '‚' | 'ʼ' | '′' | '`' | '´' => plain.push('\''),
            '“' | '”' | '„' | '«' | '»' | '″' => plain.push('"'),
            '‐' | '‑' | '‒' | '–' | '—' | '−' => plain.push('-'),
            '•' | '·' => plain.push('-'),
            '…' => plain.push_str("..."),
            '\u{a0}' | '\u{2009}' | '\u{202f}' | '\t' => plain.push(' '),
            '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => {}
            other => plain.push(other),
        }
    }
    if sms_length(&plain).alphabet == Alphabet::Gsm7 { plain } else { text }
}

/// One unit for the basic table, two for the extension table, which needs an escape.
const fn gsm7_units(c: char) -> Option<usize> {
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '\n' | '\r' | ' '..='#' | '%'..='?' => Some(1),
        '$' | '@' | '_' | '£' | '¥' | '¤' | '§' | '¡' | '¿' => Some(1),
        'è' | 'é' | 'ù' | 'ì' | 'ò' | 'à' | 'Ç' | 'É' | 'Ø' | 'ø' | 'Å' | 'å' | 'Æ' | 'æ' | 'ß' => {
            Some(1)
        }
        'Ä' | 'Ö' | 'Ñ' | 'Ü' | 'ä' | 'ö' | 'ñ' | 'ü' => Some(1),
        'Δ' | 'Φ' | 'Γ' | 'Λ' | 'Ω' | 'Π' | 'Ψ' | 'Σ' | 'Θ' | 'Ξ' => Some(1),
        '^' | '{' | '}' | '\\' | '[' | '~' | ']' | '|' | '€' | '\u{c}' => Some(2),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn length(text: &str) -> (Alphabet, usize, usize) {
        let SmsLength { alphabet, units, parts } = sms_length(text);
        (alphabet, units, parts)
    }

    #[test]
    fn one_part_holds_160_or_70_and_each_of_several_153_or_67() {
        for (text, expected) in [
            (String::new(), (Alphabet::Gsm7, 0, 1)),
            ("a".repeat(160), (Alphabet::Gsm7, 160, 1)),
            ("a".repeat(161), (Alphabet::Gsm7, 161, 2)),
            ("a".repeat(306), (Alphabet::Gsm7, 306, 2)),
            ("a".repeat(307), (Alphabet::Gsm7, 307, 3)),
            ("ї".repeat(70), (Alphabet::Ucs2, 70, 1)),
            ("ї".repeat(71), (Alphabet::Ucs2, 71, 2)),
            ("ї".repeat(134), (Alphabet::Ucs2, 134, 2)),
            ("ї".repeat(135), (Alphabet::Ucs2, 135, 3)),
        ] {
            assert_eq!(length(&text), expected, "{text}");
        }
    }

    #[test]
    fn the_old_alphabet_has_128_characters_and_ten_more_behind_an_escape() {
        let all = (0..=0xffff).filter_map(char::from_u32);
        let (mut basic, mut extended) = (0, 0);
        for c in all {
            match gsm7_units(c) {
                Some(1) => basic += 1,
                Some(_) => extended += 1,
                None => {}
            }
        }
        // 127 without the escape itself, which stands for no character.
        assert_eq!((basic, extended), (127, 10));
        for missing in "áíóúçãõâêîôëïœ’“”…–\u{a0}\u{202f}\tışł".chars() {
            assert_eq!(gsm7_units(missing), None, "{missing:?}");
        }
    }

    #[test]
    fn escapes_and_surrogate_pairs_are_not_torn() {
        // 152 + 2: the euro sign does not fit into the first part, nor the last letter into the second.
        assert_eq!(length(&format!("{}€{}", "a".repeat(152), "a".repeat(151))).2, 2);
        assert_eq!(length(&format!("{}€{}", "a".repeat(152), "a".repeat(152))).2, 3);
        assert_eq!(length(&format!("{}👍{}", "я".repeat(66), "я".repeat(65))), (Alphabet::Ucs2, 133, 2));
        assert_eq!(length(&format!("{}👍{}", "я".repeat(66), "я".repeat(66))), (Alphabet::Ucs2, 134, 3));
    }

    #[test]
    fn typography_alone_does_not_double_the_price_and_spelling_is_never_touched() {
        assert_eq!(plain_for_sms("“K’iche’” – 2:30\u{202f}PM…".into()), "\"K'iche'\" - 2:30 PM...");
        for kept in ["¿“Sí” o ‘no’?", "Nou “jwenn” yon moun • ç", "مرحبًا “بك”"]
        {
            assert_eq!(plain_for_sms(kept.into()), kept);
        }
    }
}
