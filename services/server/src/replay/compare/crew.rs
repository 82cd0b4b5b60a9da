//! The interpreters of a comparison and what can be said of them before the first call.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use jiff::civil::Time;
use turjuman_dispatch::model::{Interpreter, InterpreterId, Modality, OrganizationId, WeeklyHours};
use turjuman_dispatch::roster::Roster;
use turjuman_languages::{LanguageTag, Tier};

use super::call::Call;

/// The interpreters, as the desk took them in.
pub(in crate::replay) struct Crew {
    pub(super) organization: OrganizationId,
    pub(super) people: Vec<Arc<Interpreter>>,
    places: HashMap<InterpreterId, u64>,
    roster: Roster,
}

impl Crew {
    /// These people, in the order of the roster; their place in it is what their behaviour rests on.
    pub(in crate::replay) fn new(organization: OrganizationId, people: Vec<Arc<Interpreter>>) -> Self {
        let places = (0..).zip(&people).map(|(place, person)| (person.id, place)).collect();
        let roster = Roster::new(people.iter().map(|person| Interpreter::clone(person)).collect());
        Self { organization, people, places, roster }
    }

    /// Somebody's place on the roster.
    pub(super) fn place(&self, id: InterpreterId) -> u64 {
        self.places.get(&id).copied().unwrap_or(u64::MAX)
    }

    /// Somebody's entry.
    pub(super) fn person(&self, id: InterpreterId) -> Option<&Arc<Interpreter>> {
        self.people.get(usize::try_from(self.place(id)).ok()?)
    }

    /// Those who serve a language without anything to be confirmed first.
    pub(super) fn speakers(&self, language: &LanguageTag, modality: Modality) -> Vec<Arc<Interpreter>> {
        let near = self.roster.candidates(language, modality).into_iter();
        let serve = near.filter(|speaker| matches!(speaker.language.tier, Tier::Exact | Tier::Same));
        serve.map(|speaker| speaker.interpreter).collect()
    }

    /// At how many times the load of these calls half of them are in a language whose people would have to talk without
    /// a pause: the roster is saturated. Rounded to one digit.
    pub(super) fn saturating_load(&self, calls: &[Call]) -> f64 {
        let (Some(first), Some(last)) = (calls.first(), calls.last()) else { return 1.0 };
        let weeks = (last.at.duration_since(first.at).as_secs_f64() / 604_800.0).max(1.0 / 7.0);
        let mut needed: BTreeMap<(String, Modality), (&LanguageTag, f64, u64)> = BTreeMap::new();
        for call in calls {
            let key = (call.language.to_string(), call.modality);
            let needed = needed.entry(key).or_insert((&call.language, 0.0, 0));
            needed.1 += call.held.as_secs_f64() / 3600.0;
            needed.2 += 1;
        }
        let load_of = |((_, modality), (language, hours, calls)): (_, (&LanguageTag, f64, u64))| {
            let there: f64 = self.speakers(language, modality).iter().map(|p| hours_a_week(p)).sum();
            (there / (hours / weeks), calls)
        };
        let mut loads: Vec<(f64, u64)> = needed.into_iter().map(load_of).collect();
        loads.sort_by(|a, b| a.0.total_cmp(&b.0));
        let all: u64 = loads.iter().map(|(_, calls)| calls).sum();
        let mut so_far = 0;
        let half = loads.iter().find(|(_, calls)| {
            so_far += calls;
            so_far * 2 >= all
        });
        half.map_or(1.0, |(load, _)| one_digit(load.max(1.0)))
    }
}

fn one_digit(value: f64) -> f64 {
    let unit = 10_f64.powf(value.log10().floor());
    (value / unit).round() * unit
}

fn hours_a_week(interpreter: &Interpreter) -> f64 {
    let length = |hours: &WeeklyHours| {
        let minute = |time: Time| f64::from(time.hour()) * 60.0 + f64::from(time.minute());
        let minutes = minute(hours.until) - minute(hours.from);
        // An end at or before the start is on the next day.
        if minutes > 0.0 { minutes } else { minutes + 1440.0 }
    };
    interpreter.weekly_hours.iter().map(length).sum::<f64>() / 60.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_digit_is_enough() {
        assert_eq!([1.0, 1.4, 17.0, 847.0, 9600.0].map(one_digit), [1.0, 1.0, 20.0, 800.0, 10_000.0]);
    }
}
