//! Checks of single fields, shared by the verbs. Each says what would be valid.

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::policy::{EncounterType, Policy};
use turjuman_languages::{LanguageTag, Resolution, resolve};

use crate::error::Problem;

/// Characters of a name that is not understood, in the answer.
const SHOWN: usize = 80;

/// One language that is known: a tag or a name. A name of several is a question, and helps nobody where one is needed.
///
/// # Errors
/// [`Problem::LanguageAmbiguous`] and [`Problem::LanguageUnknown`].
pub fn one_language(text: &str) -> Result<LanguageTag, Problem> {
    let input = || text.chars().take(SHOWN).collect();
    match resolve(text) {
        Resolution::Language(tag) => Ok(tag),
        Resolution::Ask { candidates, .. } => Err(Problem::LanguageAmbiguous { input: input(), candidates }),
        Resolution::Unknown { .. } => Err(Problem::LanguageUnknown { input: input() }),
    }
}

/// Text on one line, trimmed, not empty, at most `max` characters.
pub(crate) fn one_line(text: &str, max: usize) -> Result<String, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Problem::Required);
    }
    if text.chars().count() > max {
        return Err(Problem::TooLong { max });
    }
    if text.chars().any(char::is_control) {
        return Err(Problem::Invalid { expected: "one line of text without control characters".to_owned() });
    }
    Ok(text.to_owned())
}

/// A short code such as a room or a case number: letters, digits and `- _ / . #`, no spaces, so that no prose and no
/// name of a person fits in.
pub(crate) fn short_code(code: Option<&str>, max: u32) -> Result<Option<String>, Problem> {
    let Some(code) = code.map(str::trim).filter(|code| !code.is_empty()) else { return Ok(None) };
    if code.chars().count() > max as usize {
        return Err(Problem::TooLong { max: max as usize });
    }
    let fits = code.chars().all(|c| c.is_ascii_alphanumeric() || "-_/.#".contains(c));
    if !fits || !code.chars().any(|c| c.is_ascii_digit()) {
        let expected = "a short code with a digit; letters, digits and - _ / . # only";
        return Err(Problem::Invalid { expected: expected.to_owned() });
    }
    Ok(Some(code.to_owned()))
}

/// A telephone number, in international form (E.164).
pub(crate) fn phone(number: &str, calling_code: &str) -> Result<String, Problem> {
    if number.trim().is_empty() {
        return Err(Problem::Required);
    }
    let invalid = || Problem::Invalid { expected: "a telephone number such as +1 973 555 0100".to_owned() };
    if number.chars().any(|c| !(c.is_ascii_digit() || " +-().".contains(c))) || number.chars().count() > 30 {
        return Err(invalid());
    }
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let international = if number.trim_start().starts_with('+') {
        format!("+{digits}")
    } else {
        let code: String = calling_code.chars().filter(char::is_ascii_digit).collect();
        match digits.strip_prefix(&code).filter(|rest| rest.len() == 10) {
            Some(rest) => format!("+{code}{rest}"),
            None => format!("+{code}{digits}"),
        }
    };
    // E.164 allows 15 digits; fewer than 8 is no number somebody can be called back on.
    if (9..=16).contains(&international.len()) { Ok(international) } else { Err(invalid()) }
}

/// An e-mail address, checked for shape only: the mail server has the last word.
pub(crate) fn email(address: &str) -> Result<String, Problem> {
    let address = one_line(address, 254)?;
    let shaped = address.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty() && domain.contains('.') && !domain.starts_with('.') && !domain.ends_with('.')
    });
    if shaped && !address.contains(char::is_whitespace) && address.matches('@').count() == 1 {
        Ok(address)
    } else {
        Err(Problem::Invalid { expected: "an e-mail address such as name@example.org".to_owned() })
    }
}

/// An encounter type of the policy.
pub(crate) fn encounter_type<'a>(policy: &'a Policy, key: &str) -> Result<&'a EncounterType, Problem> {
    if key.is_empty() {
        return Err(Problem::Required);
    }
    policy.encounter_type(key).ok_or_else(|| Problem::EncounterTypeUnknown {
        value: key.chars().take(60).collect(),
        known: policy.encounter_types.keys().cloned().collect::<Vec<_>>().join(", "),
    })
}

/// A length that the policy allows for the encounter type.
pub(crate) fn duration(
    policy: &Policy,
    encounter: &EncounterType,
    duration: SignedDuration,
) -> Result<SignedDuration, Problem> {
    let longest = policy.limits.max_minutes.min(encounter.max_minutes);
    let shortest = policy.limits.min_minutes;
    let minutes = SignedDuration::from_mins;
    if duration < minutes(i64::from(shortest)) || duration > minutes(i64::from(longest)) {
        return Err(Problem::Window { expected: format!("between {shortest} and {longest} minutes") });
    }
    Ok(duration)
}

/// A start that is not past and not too far ahead.
pub(crate) fn starts_at(policy: &Policy, at: Timestamp, now: Timestamp) -> Result<Timestamp, Problem> {
    if at < now - SignedDuration::from_secs(i64::from(policy.limits.past_tolerance_seconds)) {
        return Err(Problem::TimePast);
    }
    let horizon = policy.limits.max_horizon_days;
    if at > now + SignedDuration::from_hours(24 * i64::from(horizon)) {
        return Err(Problem::Window { expected: format!("at most {horizon} days ahead") });
    }
    Ok(at)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_phone_number_becomes_international() {
        assert_eq!(phone("(973) 555-0100", "+1").unwrap(), "+19735550100");
        assert_eq!(phone("1 973 555 0100", "+1").unwrap(), "+19735550100");
        assert_eq!(phone("+49 30 901820", "+1").unwrap(), "+4930901820");
        assert!(phone("call me", "+1").is_err());
        assert!(phone("12", "+1").is_err());
    }

    #[test]
    fn a_short_code_is_no_prose_and_no_name() {
        assert_eq!(short_code(Some(" 4-B "), 20).unwrap().unwrap(), "4-B");
        assert_eq!(short_code(Some(""), 20).unwrap(), None);
        assert!(short_code(Some("Maria"), 20).is_err());
        assert!(short_code(Some("room 4"), 20).is_err());
        assert_eq!(short_code(Some("123456"), 5), Err(Problem::TooLong { max: 5 }));
    }

    #[test]
    fn an_address_has_a_shape() {
        assert!(email("name@example.org").is_ok());
        for bad in ["", "name", "name@", "a b@example.org", "a@b@c.org", "a@.org"] {
            assert!(email(bad).is_err(), "{bad}");
        }
    }
}
