//! [`compare`]: does an interpreter of one language serve somebody who asked for another?
//!
//! The rules, in order; the first that speaks decides:
//!
//! 1. "undetermined", "multiple", "uncoded" and "none" are not languages: ask (A), even of each other.
//! 2. The same tag is the same language (E).
//! 3. A signed and a spoken language never serve each other (N).
//! 4. Two ways to write the same speech (`fa-AF` and `prs`, `sw` and `swh`) are the same (E): [`encodings`].
//! 5. A reviewed row for exactly this direction: [`pairs`]. The more specific tag wins.
//! 6. The same language in another region is the same (E), unless its name is too coarse to serve
//!    anybody by (`zh-TW` against `zh-CN`): ask (A).
//! 7. A group against one of its own members, or a family: ask (A).
//! 8. No (N).
//!
//! Nothing is symmetric and nothing is transitive unless rows say so, and no distance, family tree or
//! membership ever turns into a yes.

pub(crate) mod encodings;
pub(crate) mod pairs;
mod tier;

use std::borrow::Cow;

use crate::registry::Scope;
use crate::table;
use crate::tag::LanguageTag;

pub use tier::{Tier, UnknownTier};

/// The answer of [`compare`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// How well what is offered serves what was requested.
    pub tier: Tier,
    /// Why, in one short English phrase for staff.
    pub why: Cow<'static, str>,
}

impl Comparison {
    fn new(tier: Tier, why: impl Into<Cow<'static, str>>) -> Self {
        Comparison { tier, why: why.into() }
    }
}

/// Says how well an interpreter of `offered` serves somebody who asked for `requested`.
///
/// The direction matters: many who ask for Bambara are served by Jula, and that says nothing about the
/// way back.
pub fn compare(requested: &LanguageTag, offered: &LanguageTag) -> Comparison {
    let scopes = (requested.scope(), offered.scope());
    if scopes.0 == Scope::Special || scopes.1 == Scope::Special {
        return Comparison::new(Tier::Ambiguous, "not a language: identify the language first");
    }
    if requested == offered {
        return Comparison::new(Tier::Exact, "the same language");
    }
    if requested.is_signed_in(scopes.0) != offered.is_signed_in(scopes.1) {
        return Comparison::new(Tier::No, "signed and spoken languages never serve each other");
    }
    let (wanted, given) = (Forms::of(requested), Forms::of(offered));
    if let Some(encoding) = encodings::same_speech(requested, offered) {
        return Comparison::new(Tier::Exact, encoding);
    }
    if let Some(pair) = wanted.pairs_with(&given) {
        return Comparison::new(pair.tier, pair.why);
    }
    without_a_row(requested, offered, &wanted, &given)
}

/// What holds where nobody has written a row: rules 6 to 8.
fn without_a_row(
    requested: &LanguageTag,
    offered: &LanguageTag,
    wanted: &Forms,
    given: &Forms,
) -> Comparison {
    if wanted.speech() == given.speech() {
        return match (requested.scope(), requested.dialect() == offered.dialect()) {
            (Scope::Macrolanguage, _) if !encodings::is_practical(wanted.speech()) => {
                Comparison::new(Tier::Ambiguous, "the name covers several languages: ask which")
            }
            (Scope::Collection, _) => Comparison::new(Tier::Ambiguous, "a family of languages: ask which"),
            (_, true) => Comparison::new(Tier::Exact, "the same language; the region is a preference"),
            (_, false) => Comparison::new(Tier::Same, "the same language; the dialect is a preference"),
        };
    }
    let member = |one: &LanguageTag, other: &Forms| one.macrolanguage() == Some(other.speech());
    if member(requested, given) {
        let why = "the interpreter's language is recorded too coarsely: ask which variety they speak";
        return Comparison::new(Tier::Ambiguous, why);
    }
    if member(offered, wanted) {
        return Comparison::new(Tier::Ambiguous, "the request names a group: ask which language is meant");
    }
    if requested.scope() == Scope::Collection {
        return Comparison::new(Tier::Ambiguous, "the request names a family of languages: ask which");
    }
    if offered.scope() == Scope::Collection && may_belong(requested, offered.language()) {
        let why = "the interpreter's language is recorded as a family: ask which language they speak";
        return Comparison::new(Tier::Ambiguous, why);
    }
    Comparison::new(Tier::No, "another language, and no reviewed row says that it serves")
}

/// Whether a language belongs to the family `collection`, or nobody here knows that it does not.
fn may_belong(language: &LanguageTag, collection: &str) -> bool {
    match collection {
        "sgn" => language.is_signed(),
        _ => table::find(language).is_none_or(|row| row.families().any(|family| family == collection)),
    }
}

/// The names under which rows may know a tag, the most specific first: the tag itself, then without its
/// region or dialect, then under the common name of the same speech.
struct Forms<'tag>(Vec<Cow<'tag, str>>);

impl<'tag> Forms<'tag> {
    fn of(tag: &'tag LanguageTag) -> Self {
        let mut forms = vec![Cow::Borrowed(tag.as_str())];
        if let (Some(_), Some(dialect)) = (tag.region(), tag.dialect()) {
            forms.push(format!("{}-x-{dialect}", tag.language()).into());
        }
        // A regional tag that is another language's name (`ar-EG`) is that language and no longer "ar".
        match encodings::of(tag.as_str()) {
            Some(speech) => forms.push(speech.into()),
            None if tag.as_str() != tag.language() => {
                forms.push(tag.language().into());
                forms.extend(encodings::of(tag.language()).map(Cow::Borrowed));
            }
            None => {}
        }
        Forms(forms)
    }

    /// The least specific form: what is spoken, whatever it was written as.
    fn speech(&self) -> &str {
        self.0.last().map_or("", AsRef::as_ref)
    }

    fn pairs_with(&self, offered: &Forms) -> Option<&'static pairs::Pair> {
        self.0.iter().find_map(|one| offered.0.iter().find_map(|other| pairs::find(one, other)))
    }
}
