//! The facts of the IANA language subtag registry, as hash maps: which subtags exist, what replaced
//! them, what they belong to. No judgement about people lives here.

use std::sync::LazyLock;

use crate::keyed::Map;
use crate::rows::{list, rows};

/// What kind of thing a language subtag names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// One spoken language.
    Individual,
    /// One signed language.
    Signed,
    /// A group that is sometimes treated as one language: "Chinese", "Arabic".
    Macrolanguage,
    /// A family: "Mayan languages".
    Collection,
    /// Not a language: undetermined, several, uncoded, none.
    Special,
}

/// One language subtag.
#[derive(Debug)]
pub(crate) struct Subtag {
    pub(crate) code: &'static str,
    pub(crate) scope: Scope,
    pub(crate) macrolanguage: Option<&'static str>,
    preferred: Option<&'static str>,
    names: &'static str,
}

impl Subtag {
    /// The registry's names for it, in English.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> {
        list(self.names)
    }
}

#[derive(Default)]
struct Registry {
    languages: Map<&'static str, Subtag>,
    short: Map<&'static str, &'static str>,
    regions: Map<&'static str, &'static str>,
    tags: Map<&'static str, &'static str>,
}

static REGISTRY: LazyLock<Registry> = LazyLock::new(|| {
    let mut registry = Registry::default();
    let table = rows::<6>("registry.tsv", include_str!("../data/registry.tsv"));
    for (line, [kind, code, scope, macrolanguage, preferred, names]) in table {
        match kind {
            "short" => drop(registry.short.insert(code, preferred)),
            "tag" => drop(registry.tags.insert(code, preferred)),
            "region" => {
                let now = if preferred.is_empty() { code } else { preferred };
                registry.regions.insert(code, now);
            }
            "language" => {
                let scope = match scope {
                    "x" => Scope::Signed,
                    "m" => Scope::Macrolanguage,
                    "c" => Scope::Collection,
                    "s" => Scope::Special,
                    _ => Scope::Individual,
                };
                let some = |cell: &'static str| (!cell.is_empty()).then_some(cell);
                let (macrolanguage, preferred) = (some(macrolanguage), some(preferred));
                registry.languages.insert(code, Subtag { code, scope, macrolanguage, preferred, names });
            }
            other => panic!("registry.tsv:{line}: unknown kind {other:?}"),
        }
    }
    registry
});

/// The language subtag `code` (lower case), under its present name: `iw` gives `he`, `spa` gives `es`.
pub(crate) fn language(code: &str) -> Option<&'static Subtag> {
    let registry = &*REGISTRY;
    let mut code = registry.short.get(code).copied().unwrap_or(code);
    // A replacement is rarely replaced again; the bound keeps a slip in the data from looping.
    for _ in 0..4 {
        match registry.languages.get(code) {
            Some(Subtag { preferred: Some(next), .. }) => code = next,
            found => return found,
        }
    }
    None
}

/// The region `code` (upper case or digits), under its present name: `BU` gives `MM`.
pub(crate) fn region(code: &str) -> Option<&'static str> {
    REGISTRY.regions.get(code).copied()
}

/// What replaced the whole tag `tag` (lower case), if it is one that was registered as a whole.
pub(crate) fn whole_tag(tag: &str) -> Option<&'static str> {
    REGISTRY.tags.get(tag).copied()
}

/// Every language subtag that has not been replaced, in no particular order.
pub(crate) fn languages() -> impl Iterator<Item = &'static Subtag> {
    REGISTRY.languages.values().filter(|subtag| subtag.preferred.is_none())
}
