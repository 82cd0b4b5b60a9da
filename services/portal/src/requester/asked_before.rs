//! What was asked for before: the languages that a department and the city need most, and how a department usually asks. Read
//! from the newest requests, and kept for a minute, because every page for asking wants it.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::{Department, Modality, Request};
use turjuman_languages::LanguageTag;
use turjuman_operations::Desk;
use turjuman_operations::caller::Caller;
use turjuman_operations::error::OperationError;
use turjuman_operations::ports::{Page, RequestFilter};

/// Requests that are looked at.
const LOOKED_AT: u32 = 200;
/// Languages that are kept of each list.
const KEPT: usize = 12;
/// Languages on the page for asking.
const SHOWN: usize = 8;
/// How long the answer stays good.
const FRESH: SignedDuration = SignedDuration::from_secs(60);
/// Groups of departments that are remembered; tokens name few.
const MOST: usize = 1000;

/// What was asked for before by some departments, or by the whole city. The most frequent first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Usual {
    pub(super) languages: Vec<LanguageTag>,
    pub(super) encounter_type: Option<String>,
    pub(super) modality: Option<Modality>,
}

type Kept = HashMap<Option<Vec<Department>>, (Timestamp, Arc<Usual>)>;

/// What was asked for before, as far as it was looked up. One for each server.
#[derive(Debug, Default)]
pub(super) struct AskedBefore {
    kept: Mutex<Kept>,
}

impl AskedBefore {
    /// What the departments of this person ask for most, filled up with what the city does, and with what its interpreters
    /// speak most.
    pub(super) async fn by(&self, desk: &Desk, caller: &Caller) -> Result<Usual, OperationError> {
        let city = self.by_the_city(desk).await?;
        let Some(departments) = caller.department_scope() else {
            return Ok(Usual {
                languages: city.languages.iter().take(SHOWN).cloned().collect(),
                ..(*city).clone()
            });
        };
        let own = self.look_up(desk, Some(departments)).await?;
        let mut usual = Usual { languages: Vec::new(), ..(*own).clone() };
        for tag in own.languages.iter().chain(&city.languages) {
            if usual.languages.len() < SHOWN && !usual.languages.contains(tag) {
                usual.languages.push(tag.clone());
            }
        }
        Ok(usual)
    }

    /// What the city asks for most, filled up with what its interpreters speak most.
    pub(super) async fn by_the_city(&self, desk: &Desk) -> Result<Arc<Usual>, OperationError> {
        self.look_up(desk, None).await
    }

    async fn look_up(
        &self,
        desk: &Desk,
        departments: Option<Vec<Department>>,
    ) -> Result<Arc<Usual>, OperationError> {
        let now = desk.now();
        let known = {
            let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            kept.get(&departments).filter(|(at, _)| now.duration_since(*at).abs() < FRESH).cloned()
        };
        if let Some((_, usual)) = known {
            return Ok(usual);
        }
        let filter = RequestFilter { departments: departments.clone(), ..RequestFilter::default() };
        let page = Page { before: None, limit: LOOKED_AT };
        let newest = desk.store().list_requests(desk.organization(), &filter, page).await?;
        let mut usual = counted(&newest);
        if departments.is_none() {
            fill_up(&mut usual.languages, desk);
        }
        let usual = Arc::new(usual);
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(departments, (now, usual.clone()));
        Ok(usual)
    }
}

fn counted(requests: &[Request]) -> Usual {
    let languages = by_count(requests.iter().filter_map(|request| request.language.tag.clone()));
    let first = |mut values: Vec<String>| (!values.is_empty()).then(|| values.remove(0));
    Usual {
        languages: languages.into_iter().take(KEPT).collect(),
        encounter_type: first(by_count(requests.iter().map(|request| request.encounter_type.clone()))),
        modality: first(by_count(requests.iter().map(|request| request.modality.name().to_owned())))
            .and_then(|name| name.parse().ok()),
    }
}

/// What the interpreters of the roster speak most, after what is there already.
fn fill_up(languages: &mut Vec<LanguageTag>, desk: &Desk) {
    let spoken = {
        let roster = desk.roster();
        let active = roster.iter().filter(|interpreter| interpreter.active);
        by_count(active.flat_map(|interpreter| interpreter.languages.iter().map(|spoken| spoken.tag.clone())))
    };
    for tag in spoken {
        if languages.len() < KEPT && !languages.contains(&tag) {
            languages.push(tag);
        }
    }
}

/// The different values, the most frequent first.
fn by_count<T: Hash + Eq + Ord>(values: impl Iterator<Item = T>) -> Vec<T> {
    let mut counts: HashMap<T, usize> = HashMap::new();
    for value in values {
        *counts.entry(value).or_default() += 1;
    }
    let mut counted: Vec<(T, usize)> = counts.into_iter().collect();
    counted.sort_unstable_by(|(a, x), (b, y)| y.cmp(x).then_with(|| a.cmp(b)));
    counted.into_iter().map(|(value, _)| value).collect()
}

#[cfg(test)]
mod tests {
    use super::by_count;

    #[test]
    fn the_most_frequent_comes_first() {
        assert_eq!(by_count(["ht", "es", "mam", "es", "ht", "es"].into_iter()), ["es", "ht", "mam"]);
    }
}
