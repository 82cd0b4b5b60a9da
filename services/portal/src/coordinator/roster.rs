//! The roster: who can be asked, for what, and whose qualifications end.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use http::Uri;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use turjuman_dispatch::model::{Interpreter, Qualification};
use turjuman_dispatch::policy::Policy;
use turjuman_languages::{LanguageTag, Resolution, resolve};
use turjuman_localization::Joined;
/// The words of this page.
mod texts {
    pub(super) use turjuman_localization::portal::entry::EntryNew;
    pub(super) use turjuman_localization::portal::roster::*;
}

use super::rpc;
use crate::choice::Choice;
use crate::query::query;
use crate::{Fault, Frame, Portal, Visitor, Words, page};

/// People that are shown.
const MOST: usize = 100;
/// Days before its end from which a qualification stands out.
const SOON_DAYS: i64 = 60;

#[derive(Template)]
#[template(path = "coordinator/roster.html")]
struct RosterPage {
    frame: Frame,
    q: String,
    expiring: bool,
    count: String,
    rows: Vec<Row>,
    /// Said when there are more than are shown.
    more: Option<String>,
    /// Said after a table was taken.
    imported: Option<String>,
}

struct Row {
    id: String,
    name: String,
    active: bool,
    languages: Vec<Choice>,
    ways: String,
    qualifications: Vec<Held>,
}

/// A qualification, and until when it holds.
struct Held {
    label: String,
    until: String,
    look: &'static str,
}

/// How far away the end of a qualification is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Never,
    Later,
    Soon,
    Past,
}

/// `GET /roster`; `?q=` a name or a language, `?ends=soon` those whose qualifications end.
pub(super) async fn show(
    State(portal): State<Portal>,
    visitor: Visitor,
    uri: Uri,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::ROSTER)?;
    let (words, policy) = (&visitor.words, portal.desk.policy());
    let today = portal.desk.now().to_zoned(policy.zone().clone()).date();
    let (q, expiring) = (query(&uri, "q"), query(&uri, "ends") == "soon");
    let mut found: Vec<_> = {
        let wanted = Wanted::of(&q);
        let roster = portal.desk.roster();
        let fits = |entry: &&std::sync::Arc<Interpreter>| {
            wanted.fits(entry) && (!expiring || has_ending(entry, today))
        };
        roster.iter().filter(fits).cloned().collect()
    };
    found.sort_by_cached_key(|entry| (entry.display_name.to_lowercase(), entry.id));
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let imported = query(&uri, "imported").parse().ok();
    page(&RosterPage {
        frame: visitor.frame(&portal, texts::RosterTitle),
        count: words.say(texts::RosterCount { count: number(found.len()) }),
        more: (found.len() > MOST).then(|| words.say(texts::RosterMore { count: number(MOST) })),
        rows: found.iter().take(MOST).map(|entry| Row::of(words, &policy, entry, today)).collect(),
        imported: imported.map(|count| words.say(texts::RosterImported { count })),
        q,
        expiring,
    })
}

/// What somebody looks for: the beginning of a word of a name, or a language.
struct Wanted {
    name: String,
    languages: Vec<LanguageTag>,
}

impl Wanted {
    fn of(q: &str) -> Self {
        let languages = match resolve(q) {
            Resolution::Language(tag) => vec![tag],
            Resolution::Ask { candidates, .. } => candidates,
            Resolution::Unknown { .. } => Vec::new(),
        };
        Self { name: q.to_lowercase(), languages }
    }

    fn fits(&self, entry: &Interpreter) -> bool {
        let name = entry.display_name.to_lowercase();
        self.name.is_empty()
            || name.starts_with(&self.name)
            || name.split_whitespace().any(|word| word.starts_with(&self.name))
            || entry.languages.iter().any(|language| self.languages.contains(&language.tag))
    }
}

fn has_ending(entry: &Interpreter, today: Date) -> bool {
    entry.qualifications.iter().any(|one| matches!(end_of(one.expires_on, today), End::Soon | End::Past))
}

/// How far away the last day of a qualification is.
fn end_of(last_day: Option<Date>, today: Date) -> End {
    match last_day {
        None => End::Never,
        Some(day) if day < today => End::Past,
        Some(day) if day <= today.saturating_add(SOON_DAYS.days()) => End::Soon,
        Some(_) => End::Later,
    }
}

impl Row {
    fn of(words: &Words, policy: &Policy, entry: &Interpreter, today: Date) -> Self {
        let ways: Vec<String> = entry.modalities.iter().map(|way| words.modality(*way)).collect();
        Self {
            id: entry.id.to_string(),
            name: entry.display_name.clone(),
            active: entry.active,
            languages: entry.languages.iter().map(|one| Choice::of(words, &one.tag)).collect(),
            ways: words.list(&ways, Joined::Or),
            qualifications: entry
                .qualifications
                .iter()
                .map(|one| Held::of(words, policy, one, today))
                .collect(),
        }
    }
}

impl Held {
    fn of(words: &Words, policy: &Policy, held: &Qualification, today: Date) -> Self {
        let label = policy.qualifications.get(&held.name).map_or(&held.name, |kind| &kind.label).clone();
        let day = held.expires_on.map(|day| noon(words, day)).unwrap_or_default();
        let (until, look) = match end_of(held.expires_on, today) {
            End::Never => (String::new(), ""),
            End::Later => (words.say(texts::RosterHoldsUntil { day }), ""),
            End::Soon => (words.say(texts::RosterEndsSoon { day }), "wait"),
            End::Past => (words.say(texts::RosterEnded { day }), "bad"),
        };
        Self { label, until, look }
    }
}

/// An instant of this day in the city, for messages that show a date.
fn noon(words: &Words, day: Date) -> Timestamp {
    let zoned = day.at(12, 0, 0, 0).to_zoned(words.zone().clone());
    zoned.map(|noon| noon.timestamp()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{End, end_of};

    #[test]
    fn a_qualification_holds_on_its_last_day_and_stands_out_before() {
        let today = date(2026, 3, 10);
        let end = |day| end_of(Some(day), today);
        assert_eq!(end(date(2026, 3, 9)), End::Past);
        assert_eq!(end(today), End::Soon);
        assert_eq!(end(date(2026, 5, 9)), End::Soon);
        assert_eq!(end(date(2026, 5, 10)), End::Later);
        assert_eq!(end_of(None, today), End::Never);
    }
}
