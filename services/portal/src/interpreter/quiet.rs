//! The quiet hours of a person, as they are typed and read.

use jiff::civil::Time;
use turjuman_dispatch::model::QuietHours;

use super::texts;
use crate::week::{Span, clock};
use crate::{Form, Words};

/// Spans that the desk keeps.
const MOST: usize = 7;

/// Quiet hours as typed.
#[derive(Default)]
pub(super) struct Quiet {
    pub(super) spans: Vec<Span>,
}

impl Quiet {
    /// Those that are kept, with room for one more.
    pub(super) fn kept(hours: &[QuietHours]) -> Self {
        let written = |time: Time| time.strftime("%H:%M").to_string();
        let span =
            |one: &QuietHours| Span { from: written(one.from), until: written(one.until), problem: None };
        let more = (hours.len() < MOST).then(Span::default);
        Self { spans: hours.iter().map(span).chain(more).collect() }
    }

    /// Those of a form.
    pub(super) fn typed(form: &Form) -> Self {
        let (from, until) = (form.all("quiet-from"), form.all("quiet-until"));
        let text = |fields: &[&str], index: usize| -> String {
            fields.get(index).map(|text| text.chars().take(20).collect()).unwrap_or_default()
        };
        let count = from.len().max(until.len()).clamp(1, MOST + 1);
        let span = |index| Span { from: text(&from, index), until: text(&until, index), problem: None };
        Self { spans: (0..count).map(span).collect() }
    }

    /// As the desk takes them; else what is wrong stands beside its span.
    pub(super) fn read(&mut self, words: &Words) -> Option<Vec<QuietHours>> {
        let mut hours = Vec::new();
        for span in &mut self.spans {
            let problem = match (span.from.is_empty(), span.until.is_empty()) {
                (true, true) => continue,
                (false, false) => match (clock(&span.from), clock(&span.until)) {
                    (Some(from), Some(until)) if from == until => words.say(texts::ProfileQuietSame),
                    (Some(from), Some(until)) => {
                        hours.push(QuietHours { from, until });
                        continue;
                    }
                    _ => words.say(texts::ProfileQuietUnreadable),
                },
                _ => words.say(texts::ProfileQuietIncomplete),
            };
            span.problem = Some(problem);
        }
        (!self.is_wrong()).then_some(hours)
    }

    pub(super) fn is_wrong(&self) -> bool {
        self.spans.iter().any(|span| span.problem.is_some())
    }

    /// Notes that there are more than the desk keeps.
    pub(super) fn too_many(&mut self, words: &Words) {
        if let Some(last) = self.spans.last_mut() {
            last.problem = Some(words.say(texts::ProfileQuietTooMany));
        }
    }
}
