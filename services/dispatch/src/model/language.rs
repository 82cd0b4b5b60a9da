//! What somebody speaks, as far as it was said: the language that is asked for, and further ones that would do, each with
//! how well and on whose word.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use turjuman_languages::LanguageTag;

use super::Subject;
use super::kinds::named;

/// How well somebody is said to speak or sign a language. Ordered: better first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Proficiency {
    /// Well enough for anything that matters to them: their own language, or one as good.
    Fluent,
    /// Daily life, not the words of an office, a court or a clinic.
    Conversational,
    /// A little.
    Basic,
}
named!(Proficiency { Fluent = "fluent", Conversational = "conversational", Basic = "basic" });

/// On whose word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LanguageSource {
    /// The person said so, or pointed at it.
    Person,
    /// An interpreter who spoke with them found out.
    Interpreter,
    /// Family or friends said so.
    Companion,
    /// The impression of a member of staff.
    Staff,
    /// A form, an earlier file or a letter says so.
    Document,
}
named!(LanguageSource {
    Person = "person",
    Interpreter = "interpreter",
    Companion = "companion",
    Staff = "staff",
    Document = "document",
});

impl LanguageSource {
    /// True for the person's own word, and for what an interpreter heard from them. Only that lets a further language be
    /// used without recorded consent: that somebody "speaks Spanish, too" is the most common mistake at a counter.
    pub const fn is_first_hand(self) -> bool {
        matches!(self, LanguageSource::Person | LanguageSource::Interpreter)
    }
}

/// How it was found out which language somebody speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IdentificationMethod {
    /// The person said its name.
    PersonSaid,
    /// The person pointed at it, in a list or on a card.
    PersonPointed,
    /// An interpreter who heard or saw the person recognised it.
    Interpreter,
    /// Family or friends said so.
    Companion,
    /// A member of staff recognised it.
    Staff,
    /// A form, an earlier file or a letter says so.
    Document,
}
named!(IdentificationMethod {
    PersonSaid = "person_said",
    PersonPointed = "person_pointed",
    Interpreter = "interpreter",
    Companion = "companion",
    Staff = "staff",
    Document = "document",
});

impl IdentificationMethod {
    /// On whose word the language is known then.
    pub const fn source(self) -> LanguageSource {
        match self {
            Self::PersonSaid | Self::PersonPointed => LanguageSource::Person,
            Self::Interpreter => LanguageSource::Interpreter,
            Self::Companion => LanguageSource::Companion,
            Self::Staff => LanguageSource::Staff,
            Self::Document => LanguageSource::Document,
        }
    }
}

/// How a language became clear after it was asked for, and by whom: for the record, and for nothing about the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identification {
    /// How.
    pub method: IdentificationMethod,
    /// The vendor of the policy whose interpreter recognised it, if one did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vendor: Option<String>,
    /// The employee who said so to the desk.
    pub by: Subject,
    /// True when that was a coordinator.
    pub by_coordinator: bool,
    /// When.
    pub at: Timestamp,
}

/// A language that would do where the one asked for finds nobody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FurtherLanguage {
    /// The language.
    pub tag: LanguageTag,
    /// How well they speak it.
    pub proficiency: Proficiency,
    /// On whose word.
    pub source: LanguageSource,
}

/// Languages of one person that the rules look at; more can be written down and are passed over.
const MOST_SPOKEN: usize = 16;

/// What was asked for and what is known about it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguageNeed {
    /// The language as it was asked for, up to 80 characters; empty when nobody could name one.
    pub input: String,
    /// The language, once it is known.
    pub tag: Option<LanguageTag>,
    /// How well they speak it, if that was said; otherwise it is taken for their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proficiency: Option<Proficiency>,
    /// On whose word, if that was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<LanguageSource>,
    /// What would do instead, the best first. Nobody is asked for one of these while somebody can be for one before it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub further: Vec<FurtherLanguage>,
    /// The languages to choose from while it is not known.
    pub candidates: Vec<LanguageTag>,
    /// The question a clerk can read out while it is not.
    pub question: Option<String>,
    /// Near languages that the requester confirmed will do (tier C).
    pub confirmed_near: Vec<LanguageTag>,
    /// Near languages that the requester said will not do.
    pub refused_near: Vec<LanguageTag>,
    /// The near language the requester is being asked about.
    pub pending_near: Option<LanguageTag>,
    /// Second languages to which the person's consent was recorded (tier R).
    pub consented: Vec<LanguageTag>,
    /// How it became clear, if it had to and somebody said how.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identification: Option<Identification>,
}

/// One of somebody's languages, as the rules look at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spoken<'a> {
    /// The language.
    pub tag: &'a LanguageTag,
    /// How well they speak it.
    pub proficiency: Proficiency,
    /// True when it may be used on the word there is; false when that is only hearsay.
    pub first_hand: bool,
}

impl LanguageNeed {
    /// The languages that would do, the one asked for first. Whoever consents to a language speaks it, at least a little,
    /// so what they consented to comes last. Empty while the language is not known.
    pub fn spoken(&self) -> impl Iterator<Item = Spoken<'_>> {
        let first = self.tag.as_ref().map(|tag| {
            let proficiency = self.proficiency.unwrap_or(Proficiency::Fluent);
            Spoken { tag, proficiency, first_hand: true }
        });
        let further = self.further.iter().map(|language| Spoken {
            tag: &language.tag,
            proficiency: language.proficiency,
            first_hand: language.source.is_first_hand(),
        });
        let named = |tag: &&LanguageTag| {
            self.tag.as_ref() != Some(*tag) && self.further.iter().all(|language| language.tag != **tag)
        };
        let consented = self.consented.iter().filter(named).map(|tag| Spoken {
            tag,
            proficiency: Proficiency::Basic,
            first_hand: true,
        });
        let known = self.tag.is_some();
        first.into_iter().chain(further.chain(consented).filter(move |_| known)).take(MOST_SPOKEN)
    }

    /// True when only the language asked for counts, spoken as one's own: what most requests say.
    pub fn is_plain(&self) -> bool {
        self.further.is_empty()
            && self.consented.is_empty()
            && matches!(self.proficiency, None | Some(Proficiency::Fluent))
    }

    /// True when nobody has an idea yet: there is no language, and none to choose from.
    pub fn is_unknown(&self) -> bool {
        self.tag.is_none() && self.candidates.is_empty()
    }
}
