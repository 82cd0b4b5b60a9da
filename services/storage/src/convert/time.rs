//! Instants as SQLite keeps them: text that sorts as the instants do.

use chrono::{Datelike, SecondsFormat, Timelike};
use sea_orm::prelude::DateTimeUtc;

/// Writes an instant exactly as sqlx does, `2026-03-02T09:00:00.123456+00:00`, with as many groups of three digits as it
/// needs. A batch holds some hundred instants, and the general way to write them took a tenth of its time.
pub(crate) fn write_time(text: &mut String, at: DateTimeUtc) {
    let (year, micros) = (at.year(), at.nanosecond() / 1000);
    let (Ok(year @ 0..=9999), true) = (u32::try_from(year), at.nanosecond() < 1_000_000_000) else {
        text.push_str(&at.to_rfc3339_opts(SecondsFormat::AutoSi, false));
        return;
    };
    if !at.nanosecond().is_multiple_of(1000) {
        text.push_str(&at.to_rfc3339_opts(SecondsFormat::AutoSi, false));
        return;
    }
    digits(text, year, 1000);
    for (sign, part) in
        [('-', at.month()), ('-', at.day()), ('T', at.hour()), (':', at.minute()), (':', at.second())]
    {
        text.push(sign);
        digits(text, part, 10);
    }
    if micros != 0 {
        text.push('.');
        if micros.is_multiple_of(1000) {
            digits(text, micros / 1000, 100);
        } else {
            digits(text, micros, 100_000);
        }
    }
    text.push_str("+00:00");
}

/// The decimal digits of a number, from that of this power of ten down.
fn digits(text: &mut String, number: u32, mut power: u32) {
    while power > 0 {
        let digit = u8::try_from(number / power % 10).unwrap_or(0);
        text.push(char::from(b'0' + digit));
        power /= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_are_written_as_sqlx_writes_them() {
        let micros = [
            0,
            1,
            999,
            1000,
            123_456,
            999_999,
            1_000_000,
            951_782_400_000_000,
            951_868_799_999_999,
            1_772_442_000_123_456,
            1_772_442_000_123_000,
            1_772_442_000_000_000,
            -1,
            -62_167_219_200_000_000,
            -62_167_219_200_000_001,
            253_402_300_799_999_999,
            253_402_300_800_000_000,
        ];
        for micros in micros {
            let at = chrono::DateTime::from_timestamp_micros(micros).expect("in range");
            let mut text = String::new();
            write_time(&mut text, at);
            assert_eq!(text, at.to_rfc3339_opts(SecondsFormat::AutoSi, false), "{micros}");
        }
    }
}
