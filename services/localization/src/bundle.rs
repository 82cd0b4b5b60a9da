//! One locale's messages, ready to be formatted, and the strictness around Fluent's leniency.
//!
//! One bundle serves all channels of a locale: what differs between them (isolation marks) is decided for each argument,
//! not for the bundle, because a subject and a body of the same e-mail already differ.

use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use jiff::tz::TimeZone;

use crate::arguments::{Arguments, Fact};
use crate::description::Description;
use crate::functions::{self, Bundle, FAILED};
use crate::list::{Joined, Joiner};
use crate::locale::{Direction, Locale};
use crate::moment::{Moment, MomentFormatter};
use crate::number;
use crate::plural::Counts;
use crate::pseudo::Pseudo;
use crate::source::{LocaleSource, SourceProblem};
use crate::words::{EncounterTypeRef, LanguageRef};

/// Longer texts from outside are cut in a message: a message on a cracked phone has little room.
const LONGEST_FACT: usize = 300;

/// Longer names of languages are cut in a text message.
const LONGEST_NAME_IN_SMS: usize = 34;

/// Why a message could not be formatted in a locale.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Fault {
    #[error("the message is missing")]
    MissingMessage,
    #[error("the attribute “.{0}” is missing")]
    MissingAttribute(&'static str),
    #[error("the message has no text")]
    NoText,
    #[error("{0}")]
    Unformattable(String),
    #[error("the locale is not loaded")]
    NotLoaded,
}

/// Where a text will stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// One line without invisible marks: an e-mail subject, a title.
    Subject,
    /// A text message (SMS): one line of short facts; isolated as a body.
    Sms,
    /// Running text; in right-to-left locales, Latin islands are isolated so that numbers to dial stay readable.
    Body,
}

/// The messages of one locale.
pub(crate) struct LocaleBundle {
    description: Description,
    bundle: Bundle,
    moments: Arc<MomentFormatter>,
    counts: Counts,
    joiner: Joiner,
}

impl LocaleBundle {
    /// Reads the files of one locale. Every syntax error and every id defined twice is a problem.
    pub(crate) fn new(source: &LocaleSource<'_>) -> Result<LocaleBundle, Vec<SourceProblem>> {
        let description = &source.description;
        let whole = |reason: String| {
            vec![SourceProblem { path: source.description_path.to_owned(), line: 1, reason }]
        };
        // The language by which Fluent chooses plural forms.
        let language = description.unicode().parse().map_err(|error| whole(format!("{error}")))?;
        let moments = Arc::new(MomentFormatter::new(description).map_err(whole)?);
        let counts = Counts::new(description).map_err(whole)?;
        let joiner = Joiner::new(description).map_err(whole)?;
        let mut bundle = Bundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        bundle.set_transform(description.pseudo.map(Pseudo::transform));
        bundle.set_formatter(Some(number::format_value));
        functions::register(&mut bundle).map_err(|error| whole(error.to_string()))?;

        let mut problems = Vec::new();
        for file in &source.files {
            let resource = FluentResource::try_new(file.text.clone().into_owned());
            let resource = resource.unwrap_or_else(|(resource, errors)| {
                problems.extend(errors.into_iter().map(|error| SourceProblem {
                    path: file.path.clone(),
                    line: file.line_at(error.pos.start),
                    reason: error.to_string(),
                }));
                resource
            });
            problems.extend(bundle.add_resource(resource).err().unwrap_or_default().into_iter().map(
                |error| match error {
                    FluentError::Overriding { id, .. } => SourceProblem {
                        path: file.path.clone(),
                        line: file.line_of(&id, 1).max(file.line_of(&format!("-{id}"), 1)),
                        reason: format!("“{id}” is defined twice in this locale"),
                    },
                    other => SourceProblem { path: file.path.clone(), line: 1, reason: other.to_string() },
                },
            ));
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(LocaleBundle { description: description.clone(), bundle, moments, counts, joiner })
    }

    /// The locale.
    pub(crate) fn locale(&self) -> Locale {
        self.description.locale
    }

    /// What its `locale.toml` says.
    pub(crate) fn description(&self) -> &Description {
        &self.description
    }

    /// How this locale writes points in time.
    pub(crate) fn moments(&self) -> &MomentFormatter {
        &self.moments
    }

    /// How this locale joins several things.
    pub(crate) fn joiner(&self) -> &Joiner {
        &self.joiner
    }

    /// A message or one of its attributes with all its facts; any doubt is a fault, never a half text.
    pub(crate) fn format(
        &self,
        id: &'static str,
        attribute: Option<&'static str>,
        place: Place,
        zone: &TimeZone,
        arguments: &Arguments,
    ) -> Result<String, Fault> {
        let mut values = FluentArgs::new();
        for (name, fact) in arguments.iter() {
            values.set(name, self.value(fact, place, zone)?);
        }
        let text = self.raw(id, attribute, &values)?;
        let text = match place {
            Place::Subject => text.split_whitespace().collect::<Vec<_>>().join(" "),
            Place::Sms => one_line(&text),
            Place::Body => tidy(&text),
        };
        if text.is_empty() { Err(Fault::NoText) } else { Ok(text) }
    }

    /// Formats strictly: Fluent's own answer to a missing piece is to print its name.
    fn raw(
        &self,
        id: &'static str,
        attribute: Option<&'static str>,
        values: &FluentArgs<'_>,
    ) -> Result<String, Fault> {
        let message = self.bundle.get_message(id).ok_or(Fault::MissingMessage)?;
        let pattern = match attribute {
            None => message.value().ok_or(Fault::NoText)?,
            Some(name) => message.get_attribute(name).ok_or(Fault::MissingAttribute(name))?.value(),
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(values), &mut errors).into_owned();
        if !errors.is_empty() {
            let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
            return Err(Fault::Unformattable(errors.join("; ")));
        }
        if text.contains(FAILED) {
            return Err(Fault::Unformattable("a function was called with the wrong arguments".to_owned()));
        }
        Ok(number::plain_spaces(&text))
    }

    fn value(&self, fact: &Fact, place: Place, zone: &TimeZone) -> Result<FluentValue<'static>, Fault> {
        Ok(match fact {
            Fact::Key(key) => key.clone().into(),
            Fact::Count(count) => FluentValue::Number(self.counts.number(*count)),
            Fact::Moment(at) => FluentValue::Custom(Box::new(Moment {
                at: *at,
                zone: zone.clone(),
                formatter: Arc::clone(&self.moments),
                short: place == Place::Sms,
            })),
            Fact::Text(text) => self.shown(&clean(text), place).into(),
            Fact::Language(language) if place == Place::Sms => {
                let name = self.name("language-name", "tag", &language.key(), &clean(language.short()))?;
                self.shown(&shortened(&name, LONGEST_NAME_IN_SMS), place).into()
            }
            Fact::Language(language) => self.shown(&self.language_name(language)?, place).into(),
            Fact::EncounterType(kind) => self.shown(&self.encounter_type_name(kind)?, place).into(),
            Fact::LanguageList(languages) => {
                let names: Result<Vec<String>, Fault> = languages
                    .iter()
                    .map(|language| Ok(self.shown(&self.language_name(language)?, place)))
                    .collect();
                number::plain_spaces(&self.joiner.join(&names?, Joined::And)).into()
            }
            Fact::Languages(languages) => {
                let mut lines = Vec::with_capacity(languages.len());
                for language in languages {
                    let name = self.language_name(language)?;
                    let autonym = clean(&language.autonym);
                    let line = self.shown(&name, place);
                    lines.push(if autonym.is_empty() || name.contains(&autonym) {
                        format!("• {line}")
                    } else {
                        format!("• {line} – {}", self.shown(&autonym, place))
                    });
                }
                lines.join("\n").into()
            }
        })
    }

    /// The name of a language in this locale, else what stands in for it.
    pub(crate) fn language_name(&self, language: &LanguageRef) -> Result<String, Fault> {
        self.name("language-name", "tag", &language.key(), &clean(&language.stand_in()))
    }

    /// The name of an encounter type in this locale, else the policy's label.
    pub(crate) fn encounter_type_name(&self, encounter_type: &EncounterTypeRef) -> Result<String, Fault> {
        self.name(
            "encounter-type-name",
            "encounterTypeKey",
            &encounter_type.key,
            &clean(&encounter_type.label),
        )
    }

    fn name(
        &self,
        id: &'static str,
        selector: &'static str,
        key: &str,
        stand_in: &str,
    ) -> Result<String, Fault> {
        let mut values = FluentArgs::new();
        values.set(selector, key.to_owned());
        values.set("standIn", stand_in.to_owned());
        self.raw(id, None, &values)
    }

    /// Text from outside as it may stand in this place: isolated where Latin letters or digits stand in a body that runs
    /// from right to left, because else "+1 973…" shows its plus sign at the wrong end.
    fn shown(&self, text: &str, place: Place) -> String {
        let island = place != Place::Subject
            && self.locale().direction() == Direction::RightToLeft
            && text.bytes().any(|byte| byte.is_ascii_alphanumeric());
        if island { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
    }
}

/// Text from outside without what could break a message: line breaks and control characters become spaces, marks that
/// turn the direction of all that follows go, and the length is bounded.
fn clean(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | FAILED);
    let spaced: String = text
        .chars()
        .filter(|c| !turns(*c))
        .map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c })
        .collect();
    let spaced = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    match spaced.char_indices().nth(LONGEST_FACT) {
        Some((end, _)) => format!("{}…", spaced[..end].trim_end()),
        None => spaced,
    }
}

/// A text message: one line, and no second full stop where a date already ends with one ("10:45 p.m.").
fn one_line(text: &str) -> String {
    let mut line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut from = 0;
    while let Some(at) = line[from..].find("..").map(|at| from + at) {
        let dots = line[at..].bytes().take_while(|byte| *byte == b'.').count();
        if dots == 2 {
            line.remove(at);
        }
        from = at + dots.min(line.len() - at);
    }
    line
}

/// A name as it may stand in a text message.
pub(crate) fn shortened(text: &str, most: usize) -> String {
    match text.char_indices().nth(most.saturating_sub(3)) {
        Some((end, _)) if text.chars().count() > most => format!("{}...", text[..end].trim_end()),
        _ => text.to_owned(),
    }
}

/// A body without trailing spaces and with single blank lines: a line that a translation leaves out at the end of a
/// paragraph leaves no hole.
fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    let mut blank = 0;
    for line in text.trim().lines().map(str::trim_end) {
        if line.is_empty() {
            blank += 1;
            continue;
        }
        if !tidied.is_empty() {
            tidied.push_str(if blank > 0 { "\n\n" } else { "\n" });
        }
        blank = 0;
        tidied.push_str(line);
    }
    tidied
}
