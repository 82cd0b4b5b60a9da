//! Things whose names are translated: languages, encounter types, modalities.

/// A language as a message needs it: the tag selects the translated name; the other two stand in where the catalogue has
/// no name for it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LanguageRef {
    /// Canonical tag of the spoken or signed language, such as `es`, `cmn` or `ase`.
    pub tag: String,
    /// Its name in itself.
    pub autonym: String,
    /// Its English name.
    pub english: String,
}

impl LanguageRef {
    /// A language of the table.
    pub fn new(
        tag: impl Into<String>,
        autonym: impl Into<String>,
        english: impl Into<String>,
    ) -> LanguageRef {
        LanguageRef { tag: tag.into(), autonym: autonym.into(), english: english.into() }
    }

    /// A language that is known only as somebody wrote it; it is shown as written. Where nothing was written, it is shown
    /// as not known yet.
    pub fn as_written(input: impl Into<String>) -> LanguageRef {
        let input = input.into();
        if input.trim().is_empty() {
            return LanguageRef::new("unknown", "", "not known yet");
        }
        LanguageRef { tag: "und".to_owned(), autonym: input.clone(), english: input }
    }

    /// The key to select a name with: the language subtag, because a name is that of the language and not of its
    /// region or script. Persian as in Afghanistan is Dari, which has a name of its own.
    pub(crate) fn key(&self) -> String {
        let mut subtags = self.tag.split('-');
        let language = subtags.next().unwrap_or_default().to_ascii_lowercase();
        if language == "fa" && subtags.any(|subtag| subtag.eq_ignore_ascii_case("AF")) {
            return "prs".to_owned();
        }
        if language.is_empty() { "und".to_owned() } else { language }
    }

    /// What stands in for a translated name where there is little room: the English name, else its own.
    pub(crate) fn short(&self) -> &str {
        [self.english.trim(), self.autonym.trim()]
            .into_iter()
            .find(|name| !name.is_empty())
            .unwrap_or(&self.tag)
    }

    /// What stands in for a translated name: "autonym (English)", or one of them where they are the same or missing.
    pub(crate) fn stand_in(&self) -> String {
        match (self.autonym.trim(), self.english.trim()) {
            ("", "") => self.tag.clone(),
            ("", english) => english.to_owned(),
            (autonym, "") => autonym.to_owned(),
            (autonym, english) if autonym.eq_ignore_ascii_case(english) => english.to_owned(),
            (autonym, english) => format!("{autonym} ({english})"),
        }
    }
}

/// An encounter type: the key of the policy selects the translated name; the policy's own label stands in where the
/// catalogue has none (a city may add types).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EncounterTypeRef {
    /// The policy's key, such as `school_meeting`.
    pub key: String,
    /// The policy's label.
    pub label: String,
}

impl EncounterTypeRef {
    /// A type with its label.
    pub fn new(key: impl Into<String>, label: impl Into<String>) -> EncounterTypeRef {
        EncounterTypeRef { key: key.into(), label: label.into() }
    }

    /// Where only the key is at hand, its words stand in for the label.
    pub fn from_key(key: impl Into<String>) -> EncounterTypeRef {
        let key = key.into();
        EncounterTypeRef { label: key.replace('_', " "), key }
    }
}

/// How interpreter, employee and resident meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Modality {
    /// In person, at a site.
    OnSite,
    /// By telephone.
    Phone,
    /// By video.
    Video,
}

impl Modality {
    /// Every modality.
    pub const ALL: &'static [Modality] = &[Modality::OnSite, Modality::Phone, Modality::Video];

    /// The key that translations select by.
    pub const fn key(self) -> &'static str {
        match self {
            Modality::OnSite => "on_site",
            Modality::Phone => "phone",
            Modality::Video => "video",
        }
    }
}
