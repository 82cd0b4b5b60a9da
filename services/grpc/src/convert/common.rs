//! Small vocabularies that several nouns share.

use jiff::civil::Weekday;
use turjuman_dispatch::eligibility::ExclusionReason;
use turjuman_dispatch::model::{Gender, GeoPoint, Join, Modality};
use turjuman_languages::{LanguageTag, Tier, english_name, find};
use turjuman_operations::error::Problem;
use turjuman_proto::v1;

use super::Checks;

/// The number of an enum, if this version knows it; else a problem of the field.
pub(crate) fn known<E: TryFrom<i32>>(number: i32) -> Result<E, Problem> {
    let expected = "one of the values of the contract; this number is not known here";
    E::try_from(number).map_err(|_| Problem::Invalid { expected: expected.to_owned() })
}

/// A list of enum numbers that must all be known and given.
pub(crate) fn known_list<E: TryFrom<i32>, T>(
    checks: &mut Checks,
    field: &str,
    numbers: &[i32],
    read: impl Fn(E) -> Option<T>,
) -> Vec<T> {
    let mut values = Vec::with_capacity(numbers.len());
    for (index, number) in numbers.iter().enumerate() {
        let value = known::<E>(*number).and_then(|value| read(value).ok_or(Problem::Required));
        values.extend(checks.keep(&format!("{field}[{index}]"), value));
    }
    values
}

/// A modality; `None` for "not given".
pub(crate) fn modality(value: v1::Modality) -> Option<Modality> {
    match value {
        v1::Modality::Unspecified => None,
        v1::Modality::OnSite => Some(Modality::OnSite),
        v1::Modality::Phone => Some(Modality::Phone),
        v1::Modality::Video => Some(Modality::Video),
    }
}

/// A modality as it travels.
pub(crate) fn modality_to_proto(value: Modality) -> v1::Modality {
    match value {
        Modality::OnSite => v1::Modality::OnSite,
        Modality::Phone => v1::Modality::Phone,
        Modality::Video => v1::Modality::Video,
    }
}

/// A gender; `None` for "not stated".
pub(crate) fn gender(value: v1::Gender) -> Option<Gender> {
    match value {
        v1::Gender::Unspecified => None,
        v1::Gender::Woman => Some(Gender::Woman),
        v1::Gender::Man => Some(Gender::Man),
        v1::Gender::NonBinary => Some(Gender::NonBinary),
    }
}

/// A gender as it travels.
pub(crate) fn gender_to_proto(value: Option<Gender>) -> v1::Gender {
    match value {
        None => v1::Gender::Unspecified,
        Some(Gender::Woman) => v1::Gender::Woman,
        Some(Gender::Man) => v1::Gender::Man,
        Some(Gender::NonBinary) => v1::Gender::NonBinary,
    }
}

/// A weekday; `None` for "not given".
pub(crate) fn weekday(value: v1::Weekday) -> Option<Weekday> {
    match value {
        v1::Weekday::Unspecified => None,
        v1::Weekday::Monday => Some(Weekday::Monday),
        v1::Weekday::Tuesday => Some(Weekday::Tuesday),
        v1::Weekday::Wednesday => Some(Weekday::Wednesday),
        v1::Weekday::Thursday => Some(Weekday::Thursday),
        v1::Weekday::Friday => Some(Weekday::Friday),
        v1::Weekday::Saturday => Some(Weekday::Saturday),
        v1::Weekday::Sunday => Some(Weekday::Sunday),
    }
}

/// A weekday as it travels.
pub(crate) fn weekday_to_proto(value: Weekday) -> v1::Weekday {
    match value {
        Weekday::Monday => v1::Weekday::Monday,
        Weekday::Tuesday => v1::Weekday::Tuesday,
        Weekday::Wednesday => v1::Weekday::Wednesday,
        Weekday::Thursday => v1::Weekday::Thursday,
        Weekday::Friday => v1::Weekday::Friday,
        Weekday::Saturday => v1::Weekday::Saturday,
        Weekday::Sunday => v1::Weekday::Sunday,
    }
}

/// A point as given; whether it exists the operations check.
pub(crate) fn point(value: &v1::GeoPoint) -> GeoPoint {
    GeoPoint { latitude: value.latitude, longitude: value.longitude }
}

/// A point as it travels.
pub(crate) fn point_to_proto(value: GeoPoint) -> v1::GeoPoint {
    v1::GeoPoint { latitude: value.latitude, longitude: value.longitude }
}

/// How a session is joined, as it travels.
pub(crate) fn join_to_proto(value: &Join) -> v1::Join {
    use v1::join::How;
    let how = match value {
        Join::Site { site, name, address, location, room } => How::Site(v1::SiteJoin {
            site_id: site.to_string(),
            room: room.clone().unwrap_or_default(),
            name: name.clone(),
            address: address.clone(),
            location: Some(point_to_proto(*location)),
        }),
        Join::Phone { number } => How::Phone(v1::PhoneJoin { number: number.clone() }),
        Join::Video { link } => How::Video(v1::VideoJoin { link: link.clone() }),
    };
    v1::Join { how: Some(how) }
}

/// A language to choose from. One that has no curated names is shown by the registry's English one.
pub(crate) fn choice(tag: &LanguageTag) -> v1::LanguageChoice {
    let (autonym, english_name) = match find(tag) {
        Some(language) => (language.autonym.to_owned(), language.english.to_owned()),
        None => {
            let name = english_name(tag).map_or_else(|| tag.to_string(), str::to_owned);
            (name.clone(), name)
        }
    };
    v1::LanguageChoice { tag: tag.to_string(), autonym, english_name }
}

/// A tier as it travels.
pub(crate) fn tier_to_proto(value: Tier) -> v1::LanguageTier {
    match value {
        Tier::Exact => v1::LanguageTier::Exact,
        Tier::Same => v1::LanguageTier::Same,
        Tier::Confirm => v1::LanguageTier::Confirm,
        Tier::Consent => v1::LanguageTier::Consent,
        Tier::Ambiguous => v1::LanguageTier::Ambiguous,
        Tier::No => v1::LanguageTier::No,
    }
}

/// Gives the reasons for not being asked their numbers, in both directions, so that none is forgotten.
macro_rules! reasons {
    ($($name:ident),+ $(,)?) => {
        /// A reason as it travels.
        pub(crate) fn reason_to_proto(value: ExclusionReason) -> v1::ExclusionReason {
            match value { $(ExclusionReason::$name => v1::ExclusionReason::$name),+ }
        }

        /// A reason; `None` for "not given".
        pub(crate) fn reason(value: v1::ExclusionReason) -> Option<ExclusionReason> {
            match value {
                v1::ExclusionReason::Unspecified => None,
                $(v1::ExclusionReason::$name => Some(ExclusionReason::$name)),+
            }
        }
    };
}
reasons!(
    Language,
    NearLanguageUnconfirmed,
    ConsentMissing,
    Modality,
    QualificationMissing,
    QualificationExpired,
    NotAvailable,
    Overlap,
    Travel,
    Distance,
    Excluded,
    DeclinedBefore,
    Gender,
    Inactive,
    Budget,
    QuietHours,
    AlreadyAsked,
);
