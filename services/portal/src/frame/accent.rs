//! The city's colour, made readable: dark enough on white, light enough on the dark theme, and with an ink that can be read on
//! it (WCAG 2.2, contrast at least 4.5 to 1).

use std::fmt;
use std::str::FromStr;

/// What it must be told from, with room to spare for the tints of the page.
const ENOUGH: f64 = 5.2;
/// The paper of the light theme and of the dark one; as in `base.css`.
const LIGHT_PAPER: Accent = Accent { red: 0xf7, green: 0xf7, blue: 0xf5 };
const DARK_PAPER: Accent = Accent { red: 0x22, green: 0x29, blue: 0x31 };
const WHITE: Accent = Accent { red: 0xff, green: 0xff, blue: 0xff };
const BLACK: Accent = Accent { red: 0x10, green: 0x14, blue: 0x18 };

/// A colour, `#rrggbb`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accent {
    red: u8,
    green: u8,
    blue: u8,
}

/// The text is no colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a colour such as #0b5cad is wanted")]
pub struct NotAColour;

impl FromStr for Accent {
    type Err = NotAColour;

    fn from_str(text: &str) -> Result<Self, NotAColour> {
        let digits = text
            .strip_prefix('#')
            .filter(|digits| digits.len() == 6 && digits.is_ascii())
            .ok_or(NotAColour)?;
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).map_err(|_| NotAColour);
        Ok(Self { red: part(0)?, green: part(2)?, blue: part(4)? })
    }
}

impl fmt::Display for Accent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl Accent {
    /// The part of the style sheet that depends on the city.
    pub(super) fn css(self) -> String {
        let (light, dark) = (self.readable_on(LIGHT_PAPER), self.readable_on(DARK_PAPER));
        format!(
            ":root{{--accent:{light};--on-accent:{}}}\n@media (prefers-color-scheme:dark){{:root{{--accent:{dark};--on-accent:{}}}}}\n",
            light.ink(),
            dark.ink()
        )
    }

    /// The nearest colour that can be read on this paper: towards black on a light one, towards white on a dark one.
    fn readable_on(self, paper: Accent) -> Accent {
        let towards = if paper.luminance() > 0.5 { BLACK } else { WHITE };
        (0..=20)
            .map(|step| self.mixed(towards, f64::from(step) / 20.0))
            .find(|colour| colour.contrast(paper) >= ENOUGH)
            .unwrap_or(towards)
    }

    /// What is written on it.
    fn ink(self) -> Accent {
        if self.contrast(WHITE) >= self.contrast(BLACK) { WHITE } else { BLACK }
    }

    fn mixed(self, other: Accent, share: f64) -> Accent {
        // Between two bytes there are only bytes.
        let mix = |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * share).round() as u8;
        Accent {
            red: mix(self.red, other.red),
            green: mix(self.green, other.green),
            blue: mix(self.blue, other.blue),
        }
    }

    fn contrast(self, other: Accent) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(self) -> f64 {
        let linear = |byte: u8| {
            let part = f64::from(byte) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn any_colour_becomes_readable_in_both_themes() {
        for text in ["#0b5cad", "#ffff00", "#ffffff", "#000000", "#c8102e", "#00ff88", "#777777"] {
            let accent: Accent = text.parse().unwrap();
            for paper in [LIGHT_PAPER, DARK_PAPER] {
                let readable = accent.readable_on(paper);
                assert!(readable.contrast(paper) >= ENOUGH, "{text} on {paper}: {readable}");
                assert!(readable.contrast(readable.ink()) >= 4.5, "{text}: ink on {readable}");
            }
        }
        assert_eq!("#0b5cad".parse::<Accent>().unwrap().readable_on(LIGHT_PAPER).to_string(), "#0b5cad");
    }

    #[test]
    fn what_is_no_colour_is_refused() {
        for bad in ["", "0b5cad", "#0b5ca", "#0b5cag", "blue", "#0b5cad;}", "#日本"] {
            assert_eq!(bad.parse::<Accent>(), Err(NotAColour), "{bad}");
        }
    }
}
