//! The messages as people get them, with the longest facts: whether every one can be put in words, and whether text messages
//! fit their two parts.

use std::collections::{BTreeMap, BTreeSet};

use jiff::tz::TimeZone;

use super::outline::Outline;
use super::{Finding, Rule};
use crate::catalogue::{Catalogue, Channel, RenderError, Rendered};
use crate::samples;
use crate::sms_segments::{MOST_PARTS, sms_length};
use crate::source::SourceFile;

pub(super) fn check(sources: &[SourceFile], outlines: &[Outline], findings: &mut Vec<Finding>) {
    // What cannot even be loaded has been found by other rules.
    let Ok(catalogue) = Catalogue::from_sources(sources) else { return };
    // One finding for each message is enough: what another rule has found is not found again here.
    let known: BTreeSet<(String, usize)> =
        findings.iter().map(|finding| (finding.path.clone(), finding.line)).collect();
    let mut unformattable = BTreeSet::new();
    let mut longest: BTreeMap<(usize, &'static str), (usize, String)> = BTreeMap::new();
    for (index, outline) in outlines.iter().enumerate() {
        let locale = outline.description.locale;
        let mut look = |id: &'static str, told: Result<Rendered, RenderError>, sms: bool| {
            let reason = match told {
                Err(error) => Some(error.reason),
                Ok(told) => {
                    let parts = sms_length(&told.body).parts;
                    if sms && told.fell_back.is_none() && parts > MOST_PARTS {
                        let worst = longest.entry((index, id)).or_default();
                        if parts > worst.0 {
                            *worst = (parts, told.body);
                        }
                    }
                    told.fell_back.map(|alarm| alarm.reason)
                }
            };
            if let Some(reason) = reason {
                unformattable.insert((index, id, reason));
            }
        };
        let zone = TimeZone::UTC;
        for notice in samples::COUNTS.iter().flat_map(|count| samples::notices(*count)) {
            look(notice.id(), catalogue.render_notice(&locale, Channel::Inbox, &zone, &notice), false);
            if let Some((id, _)) = notice.short(true) {
                look(id, catalogue.render_notice(&locale, Channel::Sms, &zone, &notice), true);
            }
        }
        for reply in samples::sms_replies() {
            look(reply.message().0, catalogue.sms_reply(&locale, &zone, &reply), true);
        }
        for error in samples::COUNTS.iter().flat_map(|count| samples::errors(*count)) {
            look(error.id(), catalogue.render_error(&locale, &error), false);
        }
    }
    for ((index, id), (parts, text)) in longest {
        if let Some(definition) = outlines[index].entries.get(id) {
            let reason = format!(
                "“{id}” can take {parts} parts of a text message, and {MOST_PARTS} are the limit; write it shorter: {text}"
            );
            findings.push(definition.finding(definition.line, Rule::SmsTooLong, reason));
        }
    }
    for (index, id, reason) in unformattable {
        let Some(definition) = outlines[index].entries.get(id) else { continue };
        let lines = definition.parts.values().map(|part| part.line).chain([definition.line]);
        if lines.into_iter().all(|line| !known.contains(&(definition.path.clone(), line))) {
            let reason = format!("“{id}” cannot be put in words: {reason}");
            findings.push(definition.finding(definition.line, Rule::Unformattable, reason));
        }
    }
}
