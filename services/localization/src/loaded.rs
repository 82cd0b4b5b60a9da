//! What a catalogue holds at one time: every locale ready to be formatted.

use std::collections::BTreeSet;

use crate::bundle::LocaleBundle;
use crate::locale::Locale;
use crate::pseudo::Pseudo;
use crate::source::{CatalogueError, LocaleSource, SourceFile};

/// Every locale, and the pseudo-locales made from the reference.
pub(crate) struct Loaded {
    /// Messages whose file a locale says to be untranslated; they are shown in English, and that is no fault.
    awaited: BTreeSet<(Locale, String)>,
    /// The reference first, the others by tag, the pseudo-locales last.
    bundles: Vec<LocaleBundle>,
}

impl Loaded {
    /// Reads all files.
    ///
    /// # Errors
    /// Every problem that makes a file unusable.
    pub(crate) fn from_sources(sources: &[SourceFile]) -> Result<Loaded, CatalogueError> {
        let (mut grouped, mut problems) = LocaleSource::group(sources);
        let english = grouped.iter().find(|source| source.description.locale == Locale::EN_US).cloned();
        grouped.extend(Pseudo::ALL.into_iter().filter_map(|pseudo| {
            let english = english.clone()?;
            let description = pseudo.description(&english.description)?;
            Some(LocaleSource { description, ..english })
        }));
        let awaited = awaited(&grouped);
        let mut bundles = Vec::new();
        for source in &grouped {
            match LocaleBundle::new(source) {
                Ok(bundle) => bundles.push(bundle),
                Err(found) => problems.extend(found),
            }
        }
        if problems.is_empty() {
            Ok(Loaded { awaited, bundles })
        } else {
            problems.sort();
            // A fault of the reference is one of each pseudo-locale too.
            problems.dedup();
            Err(CatalogueError { problems })
        }
    }

    /// Whether the locale says that this message is not translated yet.
    pub(crate) fn awaits(&self, locale: Locale, message: &str) -> bool {
        self.awaited.contains(&(locale, message.to_owned()))
    }

    /// Every locale, with the pseudo-locales.
    pub(crate) fn bundles(&self) -> &[LocaleBundle] {
        &self.bundles
    }

    /// One locale.
    pub(crate) fn bundle(&self, locale: Locale) -> Option<&LocaleBundle> {
        self.bundles.iter().find(|bundle| bundle.locale() == locale)
    }

    /// The first locale of the chain that is there.
    pub(crate) fn nearest(&self, wanted: Locale) -> Option<&LocaleBundle> {
        self.fallback_chain(wanted).into_iter().find_map(|locale| self.bundle(locale))
    }

    /// The locales to try in order. Written by hand in each `locale.toml` and never taken from CLDR's parents, which send
    /// Kreyòl to French: who reads Kreyòl does not therefore read French.
    pub(crate) fn fallback_chain(&self, wanted: Locale) -> Vec<Locale> {
        let mut chain = vec![wanted];
        let named = self.bundle(wanted).map(|bundle| bundle.description().given.fallback.as_slice());
        let there = || self.bundles.iter().map(LocaleBundle::locale);
        chain.extend(named.unwrap_or_default().iter().filter_map(|tag| there().find(|l| l.tag() == tag)));
        chain.retain(|locale| *locale == wanted || *locale != Locale::EN_US);
        if wanted != Locale::EN_US {
            chain.push(Locale::EN_US);
        }
        chain
    }
}

/// The messages of the files that locales list as untranslated and do not have.
fn awaited(sources: &[LocaleSource<'_>]) -> BTreeSet<(Locale, String)> {
    let reference = sources.iter().find(|source| source.description.locale == Locale::EN_US);
    let mut awaited = BTreeSet::new();
    for source in sources {
        let listed = |name: &str| source.description.given.untranslated.iter().any(|file| file == name);
        let there = |name: &str| source.files.iter().any(|file| file.name() == name);
        let files = reference.into_iter().flat_map(|reference| &reference.files);
        for file in files.filter(|file| listed(file.name()) && !there(file.name())) {
            let ids = file.message_ids().into_iter();
            awaited.extend(ids.map(|id| (source.description.locale, id)));
        }
    }
    awaited
}
