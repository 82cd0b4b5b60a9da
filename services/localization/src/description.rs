//! What must be known of a locale besides its texts: the `locale.toml` of its directory, written by a translator.
//!
//! Everything that differs from one locale to the next is here and not in code: its own name, which way it runs, where it
//! falls back to, its clock, and the names of months and weekdays where Unicode has none.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::locale::{Direction, Locale};
use crate::pseudo::Pseudo;
use crate::source::{SourceFile, SourceProblem};

/// The name of the file.
pub(crate) const FILE_NAME: &str = "locale.toml";

/// One locale's description.
#[derive(Debug, Clone)]
pub(crate) struct Description {
    /// Its tag and direction.
    pub(crate) locale: Locale,
    /// The rest.
    pub(crate) given: Given,
    /// The line of the file in which the list of untranslated files begins.
    pub(crate) untranslated_at: usize,
    /// The lines of the keys at the top of the file, by key.
    lines: BTreeMap<&'static str, usize>,
    /// Set for a locale that nobody reads.
    pub(crate) pseudo: Option<Pseudo>,
}

/// The file as it is written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Given {
    /// Its name in itself, for a picker.
    pub(crate) name: String,
    /// Its English name, for the city's staff.
    pub(crate) english: String,
    direction: Direction,
    /// Tags of the locales to try when a message cannot be shown; en-US is always the last. Never a "related" language.
    #[serde(default)]
    pub(crate) fallback: Vec<String>,
    /// Other tags by which readers of this locale ask for it, such as `zh-TW` for `zh-Hant`.
    #[serde(default)]
    pub(crate) readers: Vec<String>,
    /// The locale whose dates, numbers, lists and plural forms Unicode's data have; the own tag when missing.
    pub(crate) unicode: Option<String>,
    /// The plural forms, where Unicode has no rule or another than the one that Fluent applies.
    pub(crate) plural: Option<Vec<String>>,
    /// Files of the portal's pages that nobody has translated yet: their texts are shown in English. Nothing else may lag.
    #[serde(default)]
    pub(crate) untranslated: Vec<String>,
    /// The clock by habit.
    pub(crate) clock: Clock,
    /// How dates and times are written.
    pub(crate) dates: Dates,
    /// Words between the things of a list, where Unicode has none.
    pub(crate) lists: Option<Lists>,
}

/// What TOML says, with what to do where it only names what is missing.
fn plainly(message: &str) -> String {
    match message.strip_prefix("missing field ") {
        Some("`dates`") => {
            "[dates] is missing: copy it from locales/en-US/locale.toml, and change its line".to_owned()
        }
        Some(field) => format!("{field} is missing: write it as in locales/en-US/locale.toml"),
        None => message.to_owned(),
    }
}

/// The clock by habit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(crate) enum Clock {
    /// 2:30 PM
    #[serde(rename = "12")]
    Twelve,
    /// 14:30
    #[serde(rename = "24")]
    TwentyFour,
    /// 14:30 (2:30 PM): where readers use one and the city around them the other.
    #[serde(rename = "both")]
    Both,
}

/// How dates and times are written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Dates {
    /// `{date}, {time}`
    pub(crate) date_and_time: String,
    /// The same when the hour shown is one, where that has a grammar of its own.
    pub(crate) date_and_time_at_one: Option<String>,
    /// Where every letter counts; `{date}, {time}` when missing.
    pub(crate) short_date_and_time: Option<String>,
    /// Before noon and after noon, where those of Unicode are not what people write.
    pub(crate) half_days: Option<[String; 2]>,
    /// `{weekday} {day} {month} {year}`, together with the names, where Unicode's dates will not do.
    pub(crate) date: Option<String>,
    pub(crate) months: Option<[String; 12]>,
    pub(crate) months_short: Option<[String; 12]>,
    /// From Monday.
    pub(crate) weekdays: Option<[String; 7]>,
    pub(crate) weekdays_short: Option<[String; 7]>,
}

/// Words between the things of a list.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Lists {
    /// Before the last of several: "Mam, K’iche’ **and** Spanish".
    pub(crate) and: String,
    /// Before the last of several to choose from.
    pub(crate) or: String,
}

impl Description {
    /// Reads the file.
    ///
    /// # Errors
    /// What is wrong, with its line.
    pub(crate) fn read(file: &SourceFile) -> Result<Description, SourceProblem> {
        let problem = |line: usize, reason: String| SourceProblem { path: file.path.clone(), line, reason };
        let given: Given = toml::from_str(&file.text).map_err(|error| {
            let line = error.span().map_or(1, |span| file.line_at(span.start));
            problem(line, plainly(error.message()))
        })?;
        let locale = Locale::new(&file.locale, given.direction).ok_or_else(|| {
            problem(1, format!("the directory's name “{}” is not a language tag, such as es-US", file.locale))
        })?;
        let description = Description {
            locale,
            given,
            untranslated_at: file.line_starting_with("untranslated"),
            lines: ["name", "english", "readers"].map(|key| (key, file.line_starting_with(key))).into(),
            pseudo: None,
        };
        match description.fault() {
            None => Ok(description),
            Some((key, reason)) => Err(problem(file.line_starting_with(key), reason)),
        }
    }

    /// The line of a key that a fault is about; the first where the key is not known.
    pub(crate) fn line_of(&self, key: &str) -> usize {
        self.lines.get(key).copied().unwrap_or(1)
    }

    /// The tag by which Unicode's data are asked.
    pub(crate) fn unicode(&self) -> &str {
        self.given.unicode.as_deref().unwrap_or_else(|| self.locale.tag())
    }

    /// What the file's form alone does not forbid: the key that is wrong, and why.
    fn fault(&self) -> Option<(&'static str, String)> {
        let Given { name, english, fallback, readers, dates, plural, untranslated, .. } = &self.given;
        if name.trim().is_empty() {
            return Some(("name", "the locale needs its own name".to_owned()));
        }
        if english.trim().is_empty() {
            return Some(("english", "the locale needs its English name".to_owned()));
        }
        if let Err(error) = icu_locale_core::LanguageIdentifier::try_from_str(self.unicode()) {
            return Some(("unicode", format!("“{}” is not a language tag: {error}", self.unicode())));
        }
        for (key, tags) in [("fallback", fallback), ("readers", readers)] {
            if let Some(tag) = tags.iter().find(|tag| Locale::new(tag, Direction::LeftToRight).is_none()) {
                return Some((key, format!("“{tag}” is not a language tag")));
            }
        }
        let may_lag = |name: &&String| name.starts_with("portal") && name.ends_with(".ftl");
        if let Some(file) = untranslated.iter().find(|name| !may_lag(name)) {
            let reason =
                format!("“{file}” must be translated; only files of the portal (portal….ftl) may wait");
            return Some(("untranslated", reason));
        }
        let forms = ["zero", "one", "two", "few", "many", "other"];
        if let Some(form) = plural.iter().flatten().find(|form| !forms.contains(&form.as_str())) {
            return Some(("plural", format!("“{form}” is no plural form; there are {}", forms.join(", "))));
        }
        for (key, pattern) in [
            ("date-and-time =", Some(&dates.date_and_time)),
            ("date-and-time-at-one", dates.date_and_time_at_one.as_ref()),
            ("short-date-and-time", dates.short_date_and_time.as_ref()),
        ] {
            if pattern.is_some_and(|pattern| !pattern.contains("{date}") || !pattern.contains("{time}")) {
                return Some((key, "the pattern must contain {date} and {time}".to_owned()));
            }
        }
        let by_hand = [dates.date.is_some(), dates.months.is_some(), dates.weekdays.is_some()];
        if by_hand.contains(&true) && by_hand.contains(&false) {
            return Some((
                "[dates]",
                "date, months and weekdays are given together or not at all".to_owned(),
            ));
        }
        let parts = ["{weekday}", "{day}", "{month}", "{year}"];
        if let Some(missing) =
            dates.date.as_ref().and_then(|date| parts.iter().find(|part| !date.contains(**part)))
        {
            return Some(("date =", format!("the pattern must contain {missing}")));
        }
        None
    }
}
