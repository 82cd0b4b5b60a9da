//! The languages that people ask for by name: own name, names in other languages, spellings.
//!
//! The file is `data/languages.tsv`. A language that is not in it can still be read, compared and
//! recorded by its code; it only has no curated names.

use std::sync::LazyLock;

use crate::keyed::Map;
use crate::registry;
use crate::rows::{list, rows};
use crate::tag::LanguageTag;

/// A language, or a regional form with a name of its own, that a person can pick from a list.
#[derive(Debug)]
pub struct Language {
    /// Its tag.
    pub tag: LanguageTag,
    /// Its name in itself, capitalised as in a list; for a sign language, the name its community writes.
    pub autonym: &'static str,
    /// Its English name.
    pub english: &'static str,
    /// Its Spanish name.
    pub spanish: &'static str,
    /// Its Portuguese name.
    pub portuguese: &'static str,
    /// Other names, common misspellings and foldings, in any language.
    pub aliases: Vec<&'static str>,
    /// Whether it is signed.
    pub signed: bool,
    /// Where it is at home: countries, regions or towns, in English. Empty where the name says it.
    pub home: &'static str,
    families: &'static str,
}

impl Language {
    /// The families (codes such as `myn`, `nah`) under which a roster may record it too coarsely.
    pub fn families(&self) -> impl Iterator<Item = &'static str> {
        list(self.families)
    }

    /// Every name of it: own, English, Spanish, Portuguese, aliases.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        let main = [self.autonym, self.english, self.spanish, self.portuguese];
        main.into_iter().chain(self.aliases.iter().copied())
    }
}

struct Table {
    languages: Vec<Language>,
    by_tag: Map<&'static str, usize>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table { languages: Vec::new(), by_tag: Map::default() };
    let file = rows::<9>("languages.tsv", include_str!("../data/languages.tsv"));
    for (line, [code, autonym, english, spanish, portuguese, aliases, home, families, _origin]) in file {
        let tag = LanguageTag::parse(code).unwrap_or_else(|error| panic!("languages.tsv:{line}: {error}"));
        let signed = tag.is_signed();
        let aliases = list(aliases).collect();
        table.by_tag.insert(code, table.languages.len());
        table.languages.push(Language {
            tag,
            autonym,
            english,
            spanish,
            portuguese,
            aliases,
            signed,
            home,
            families,
        });
    }
    table
});

/// Every language that can be picked by name, ordered by English name.
pub fn all() -> &'static [Language] {
    &TABLE.languages
}

/// The names of `tag`: of the regional form or dialect if it has its own, otherwise of the language.
pub fn find(tag: &LanguageTag) -> Option<&'static Language> {
    let table = &*TABLE;
    let row = table.by_tag.get(tag.as_str()).or_else(|| table.by_tag.get(tag.language()));
    row.map(|index| &table.languages[*index])
}

/// The English name of `tag`: that of the table, else the one by which the registry knows its language. None only for what the
/// registry does not know either.
pub fn english_name(tag: &LanguageTag) -> Option<&'static str> {
    find(tag)
        .map(|language| language.english)
        .or_else(|| registry::language(tag.language()).and_then(|subtag| subtag.names().next()))
}
