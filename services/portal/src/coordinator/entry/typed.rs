//! The form of an entry, as kept or as typed, with what is wrong beside each field.

use std::collections::BTreeMap;

use jiff::civil::Date;
use turjuman_dispatch::model::{GeoPoint, Interpreter, Modality};
use turjuman_languages::{LanguageTag, Resolution, find, resolve};
use turjuman_localization::Joined;
use turjuman_localization::portal::profile::{ProfileEmailWrong, ProfilePhoneWrong};
use turjuman_operations::error::{Problem, Violation};
use turjuman_operations::roster::{InterpreterInput, QualificationInput};

use super::texts;
use crate::week::Week;
use crate::{Form, Portal, Words};

/// Ways of working, in the order of the page.
pub(super) const WAYS: [Modality; 3] = [Modality::Phone, Modality::Video, Modality::OnSite];
/// Lines for qualifications.
const MOST_QUALIFICATIONS: usize = 40;
/// Lines for languages.
const MOST_LANGUAGES: usize = 60;

/// The form.
#[derive(Default)]
pub(super) struct Typed {
    pub(super) name: String,
    pub(super) subject: String,
    pub(super) gender: String,
    pub(super) active: bool,
    /// A language on each line.
    pub(super) languages: String,
    ways: Vec<String>,
    pub(super) qualifications: Vec<Held>,
    pub(super) email: String,
    pub(super) phone: String,
    pub(super) locale: String,
    pub(super) zone: String,
    pub(super) latitude: String,
    pub(super) longitude: String,
    pub(super) travel: String,
    pub(super) week: Option<Week>,
    /// Somebody else saved the entry in the meantime.
    pub(super) outdated: bool,
    week_is_wrong: bool,
    /// What is wrong, by the name of the field.
    problems: BTreeMap<&'static str, Vec<String>>,
}

/// A qualification.
#[derive(Default)]
pub(super) struct Held {
    pub(super) name: String,
    pub(super) issuer: String,
    pub(super) expires: String,
    pub(super) problem: Option<String>,
}

impl Typed {
    /// Somebody new.
    pub(super) fn blank(portal: &Portal, words: &Words) -> Self {
        Self {
            active: true,
            locale: portal.catalogue.negotiate("").tag().to_owned(),
            zone: portal.desk.policy().city.time_zone.clone(),
            qualifications: vec![Held::default()],
            week: Some(Week::kept(words, &[])),
            ..Self::default()
        }
    }

    /// Somebody as they are kept.
    pub(super) fn kept(portal: &Portal, words: &Words, entry: &Interpreter) -> Self {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let number = |number: Option<f64>| number.map(|number| number.to_string()).unwrap_or_default();
        let held = entry.qualifications.iter().map(|one| Held {
            name: one.name.clone(),
            issuer: one.issuer.clone(),
            expires: one.expires_on.map(|day| day.to_string()).unwrap_or_default(),
            problem: None,
        });
        Self {
            name: entry.display_name.clone(),
            subject: entry.subject.as_ref().map(|subject| subject.0.clone()).unwrap_or_default(),
            gender: entry.gender.map(|gender| gender.name().to_owned()).unwrap_or_default(),
            active: entry.active,
            languages: entry.languages.iter().map(|one| written(&one.tag)).collect::<Vec<_>>().join("\n"),
            ways: entry.modalities.iter().map(|way| way.name().to_owned()).collect(),
            qualifications: held.chain([Held::default()]).collect(),
            email: text(&entry.email),
            phone: text(&entry.phone),
            locale: portal.catalogue.negotiate(&entry.preferences.locale).tag().to_owned(),
            zone: entry.time_zone.clone(),
            latitude: number(entry.home.map(|home| home.latitude)),
            longitude: number(entry.home.map(|home| home.longitude)),
            travel: number(entry.max_travel_km),
            week: Some(Week::kept(words, &entry.weekly_hours)),
            ..Self::default()
        }
    }

    /// What a form says.
    pub(super) fn of(words: &Words, form: &Form) -> Self {
        let text = |field: &str| form.text(field).to_owned();
        let (names, issuers, ends) = (form.all("held"), form.all("issuer"), form.all("expires"));
        let part = |all: &[&str], at: usize| all.get(at).map(|text| (*text).to_owned()).unwrap_or_default();
        let rows = names.len().min(MOST_QUALIFICATIONS);
        let held = |at| Held {
            name: part(&names, at),
            issuer: part(&issuers, at),
            expires: part(&ends, at),
            problem: None,
        };
        Self {
            name: text("name"),
            subject: text("subject"),
            gender: text("gender"),
            active: form.has("active"),
            languages: text("languages"),
            ways: form.all("way").into_iter().map(str::to_owned).collect(),
            qualifications: (0..rows).map(held).collect(),
            email: text("email"),
            phone: text("phone"),
            locale: text("locale"),
            zone: text("zone"),
            latitude: text("latitude"),
            longitude: text("longitude"),
            travel: text("travel"),
            week: Some(Week::typed(words, form)),
            ..Self::default()
        }
    }

    /// True when the form only asks for room: one more qualification, or one more span of a day.
    pub(super) fn more(&mut self, form: &Form) -> bool {
        if form.has("more-held") {
            self.qualifications.push(Held::default());
        } else if form.has("more") {
            if let Some(week) = &mut self.week {
                week.more(form.text("more"));
            }
        } else {
            return false;
        }
        true
    }

    /// The entry as the desk takes it. What cannot be read is noted, and left out.
    pub(super) fn read(&mut self, words: &Words) -> InterpreterInput {
        let language_tags = self.read_languages(words);
        let home = self.read_home(words);
        let max_travel_km = match self.travel.replace(',', ".").parse::<f64>() {
            _ if self.travel.is_empty() => None,
            Ok(km) if (0.0..=2000.0).contains(&km) => Some(km),
            _ => {
                self.note("travel", words.say(texts::EntryTravelWrong));
                None
            }
        };
        let weekly_hours = self.week.as_mut().and_then(|week| week.read(words));
        self.week_is_wrong = weekly_hours.is_none();
        let filled = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        InterpreterInput {
            subject: filled(&self.subject),
            display_name: self.name.clone(),
            email: filled(&self.email),
            phone: filled(&self.phone),
            gender: self.gender.parse().ok(),
            active: self.active,
            language_tags,
            modalities: self.ways.iter().filter_map(|way| way.parse().ok()).collect(),
            qualifications: self.read_qualifications(words),
            home,
            max_travel_km,
            time_zone: self.zone.clone(),
            weekly_hours: weekly_hours.unwrap_or_default(),
            locale: self.locale.clone(),
        }
    }

    fn read_languages(&mut self, words: &Words) -> Vec<String> {
        let (mut tags, mut wrong) = (Vec::new(), Vec::new());
        let lines = self.languages.lines().map(str::trim).filter(|line| !line.is_empty());
        for line in lines.take(MOST_LANGUAGES) {
            let input: String = line.chars().take(80).collect();
            match resolve(line) {
                Resolution::Language(tag) => tags.push(tag.to_string()),
                Resolution::Ask { candidates, .. } => {
                    let names: Vec<String> = candidates.iter().map(|tag| words.language(tag)).collect();
                    let candidates = words.list(&names, Joined::Or);
                    wrong.push(words.say(texts::EntryLanguageAsk { input, candidates }));
                }
                Resolution::Unknown { .. } => wrong.push(words.say(texts::EntryLanguageUnknown { input })),
            }
        }
        if tags.is_empty() && wrong.is_empty() {
            wrong.push(words.say(texts::EntryLanguagesMissing));
        }
        for problem in wrong {
            self.note("languages", problem);
        }
        tags
    }

    fn read_home(&mut self, words: &Words) -> Option<GeoPoint> {
        if self.latitude.is_empty() && self.longitude.is_empty() {
            return None;
        }
        let degrees = |text: &str| text.replace(',', ".").parse::<f64>().ok();
        let home = match (degrees(&self.latitude), degrees(&self.longitude)) {
            (Some(latitude), Some(longitude))
                if (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude) =>
            {
                Some(GeoPoint { latitude, longitude })
            }
            _ => None,
        };
        if home.is_none() {
            self.note("place", words.say(texts::EntryPlaceWrong));
        }
        home
    }

    fn read_qualifications(&mut self, words: &Words) -> Vec<QualificationInput> {
        let mut read = Vec::new();
        for held in self.qualifications.iter_mut().filter(|held| !held.name.is_empty()) {
            let expires_on = match held.expires.parse::<Date>() {
                _ if held.expires.is_empty() => None,
                Ok(day) => Some(day),
                Err(_) => {
                    held.problem = Some(words.say(texts::EntryExpiresWrong));
                    None
                }
            };
            read.push(QualificationInput {
                name: held.name.clone(),
                issuer: held.issuer.clone(),
                expires_on,
            });
        }
        read
    }

    /// Notes what the desk says is wrong, beside its field. What was noted when the form was read says it better.
    pub(super) fn take(&mut self, words: &Words, found: &[Violation]) {
        for violation in found {
            let path = violation.field.strip_prefix("interpreter.").unwrap_or(&violation.field);
            let (field, rest) = path.split_at(path.find(['[', '.']).unwrap_or(path.len()));
            let field = match field {
                "version" => {
                    self.outdated = true;
                    continue;
                }
                "qualifications" => {
                    let at = rest.trim_start_matches('[').split(']').next().and_then(|at| at.parse().ok());
                    let mut filled = self.qualifications.iter_mut().filter(|held| !held.name.is_empty());
                    if let Some(held) = at.and_then(|at: usize| filled.nth(at)) {
                        held.problem.get_or_insert_with(|| words.violation(violation));
                    }
                    continue;
                }
                "weekly_hours" => continue,
                "display_name" => "name",
                "subject" => "subject",
                "email" => "email",
                "phone" => "phone",
                "language_tags" => "languages",
                "modalities" => "ways",
                "time_zone" => "zone",
                "locale" => "locale",
                "max_travel_km" => "travel",
                _ => "place",
            };
            if self.problems.contains_key(field) {
                continue;
            }
            let said = match field {
                "name" => words.say(texts::EntryNameMissing),
                "subject" if violation.problem == Problem::AlreadyUsed => words.say(texts::EntrySubjectUsed),
                "ways" => words.say(texts::EntryWaysMissing),
                "email" => words.say(ProfileEmailWrong),
                "phone" => words.say(ProfilePhoneWrong),
                "zone" => words.say(texts::EntryZoneWrong),
                _ => words.violation(violation),
            };
            self.note(field, said);
        }
    }

    fn note(&mut self, field: &'static str, problem: String) {
        self.problems.entry(field).or_default().push(problem);
    }

    /// True when the box of this way of working is ticked.
    pub(super) fn works(&self, way: &str) -> bool {
        self.ways.iter().any(|ticked| ticked == way)
    }

    /// What is wrong with a field.
    pub(super) fn problems(&self, field: &str) -> &[String] {
        self.problems.get(field).map_or(&[], Vec::as_slice)
    }

    /// True when the form cannot be saved as it is.
    pub(super) fn is_wrong(&self) -> bool {
        self.outdated
            || self.week_is_wrong
            || !self.problems.is_empty()
            || self.qualifications.iter().any(|held| held.problem.is_some())
    }
}

/// A language as it is written into the field: by a name that is read back as the same language, else by its tag.
fn written(tag: &LanguageTag) -> String {
    let same = |name: &str| matches!(resolve(name), Resolution::Language(read) if read == *tag);
    let names = find(tag).map(|known| [known.autonym, known.english]).into_iter().flatten();
    names.into_iter().find(|name| same(name)).map_or_else(|| tag.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn a_language_is_written_as_it_is_read_back() {
        for (tag, name) in [("yue", "粵語"), ("ht", "Kreyòl ayisyen"), ("es-MX", "es-MX")] {
            let tag = tag.parse().expect("a tag");
            let written = written(&tag);
            let read = turjuman_languages::resolve(&written);
            assert!(
                matches!(read, turjuman_languages::Resolution::Language(read) if read == tag),
                "{written}"
            );
            if name != tag.to_string() {
                assert_ne!(written, tag.to_string());
            }
        }
    }
}
