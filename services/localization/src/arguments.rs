//! The facts of a message by their names in the .ftl files, before they are put in words.

use std::borrow::Cow;

use jiff::Timestamp;

use crate::words::{EncounterTypeRef, LanguageRef, Modality};

/// One fact.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Fact {
    /// Text that people read: names, addresses, numbers to call.
    Text(String),
    /// A word that translations select by and never show, or digits to be typed as they are.
    Key(String),
    /// A number, for plural forms.
    Count(u64),
    /// A point in time, shown in the city's zone.
    Moment(Timestamp),
    /// A language, shown by its name in the reader's locale.
    Language(LanguageRef),
    /// Languages to choose from, one on each line, by their name and their name in themselves.
    Languages(Vec<LanguageRef>),
    /// Languages in one line, joined as the reader's locale joins them.
    LanguageList(Vec<LanguageRef>),
    /// An encounter type, shown by its name in the reader's locale.
    EncounterType(EncounterTypeRef),
}

/// All facts of one message, in the order in which they were named.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Arguments(Vec<(Cow<'static, str>, Fact)>);

impl Arguments {
    pub(crate) fn new() -> Arguments {
        Arguments::default()
    }

    fn with(mut self, name: impl Into<Cow<'static, str>>, fact: Fact) -> Arguments {
        self.0.push((name.into(), fact));
        self
    }

    pub(crate) fn text(self, name: impl Into<Cow<'static, str>>, text: &str) -> Arguments {
        self.with(name, Fact::Text(text.to_owned()))
    }

    pub(crate) fn key(self, name: impl Into<Cow<'static, str>>, key: &str) -> Arguments {
        self.with(name, Fact::Key(key.to_owned()))
    }

    /// A yes or a no, for translations to select by.
    pub(crate) fn flag(self, name: impl Into<Cow<'static, str>>, yes: bool) -> Arguments {
        self.key(name, if yes { "yes" } else { "no" })
    }

    /// Text that may be missing: `flag` says whether it is there, because Fluent cannot ask.
    pub(crate) fn optional(
        self,
        flag: impl Into<Cow<'static, str>>,
        name: impl Into<Cow<'static, str>>,
        text: Option<&String>,
    ) -> Arguments {
        let text = text.map(|text| text.trim()).unwrap_or_default();
        self.flag(flag, !text.is_empty()).text(name, text)
    }

    pub(crate) fn count(self, name: impl Into<Cow<'static, str>>, count: impl Into<u64>) -> Arguments {
        self.with(name, Fact::Count(count.into()))
    }

    pub(crate) fn moment(self, name: impl Into<Cow<'static, str>>, at: Timestamp) -> Arguments {
        self.with(name, Fact::Moment(at))
    }

    pub(crate) fn language(self, name: impl Into<Cow<'static, str>>, language: &LanguageRef) -> Arguments {
        self.with(name, Fact::Language(language.clone()))
    }

    pub(crate) fn languages(
        self,
        name: impl Into<Cow<'static, str>>,
        languages: &[LanguageRef],
    ) -> Arguments {
        self.with(name, Fact::Languages(languages.to_vec()))
    }

    pub(crate) fn language_list(
        self,
        name: impl Into<Cow<'static, str>>,
        languages: &[LanguageRef],
    ) -> Arguments {
        self.with(name, Fact::LanguageList(languages.to_vec()))
    }

    pub(crate) fn encounter_type(
        self,
        name: impl Into<Cow<'static, str>>,
        encounter_type: &EncounterTypeRef,
    ) -> Arguments {
        self.with(name, Fact::EncounterType(encounter_type.clone()))
    }

    pub(crate) fn modality(self, name: impl Into<Cow<'static, str>>, modality: Modality) -> Arguments {
        self.key(name, modality.key())
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Fact)> {
        self.0.iter().map(|(name, fact)| (name.as_ref(), fact))
    }
}
