//! [`resolve`]: from what a person wrote to a language, a question, or an honest "unknown".
//!
//! It never guesses. A name that means several languages becomes a question with a short list; a
//! misspelling that is not in the table becomes "unknown" with the nearest names. Whether anybody can
//! interpret the language is not decided here.

mod compose;
mod names;
mod nearest;
mod sentence;
mod suggest;

pub use suggest::suggest;

use crate::fold;
use crate::registry::Scope;
use crate::table;
use crate::tag::LanguageTag;

/// The longest input that is looked at, in characters.
const LONGEST: usize = 120;

/// How many candidates an "ask" made of loose ends offers at most.
const SHORT_LIST: usize = 8;

/// What a person's words for a language mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resolution {
    /// This language.
    Language(LanguageTag),
    /// More than one language: somebody has to be asked.
    Ask {
        /// What to ask, in English, as a clerk can read it out.
        question: String,
        /// What to choose from, the likeliest first. Not always complete.
        candidates: Vec<LanguageTag>,
    },
    /// Nothing that is known.
    Unknown {
        /// Languages with a similar name, the most similar first; often empty.
        nearest: Vec<LanguageTag>,
    },
}

/// Reads a tag, an ISO 639 code, or a name in the language itself, English, Spanish or Portuguese, with
/// or without accents and capitals.
pub fn resolve(input: &str) -> Resolution {
    let text = input.trim();
    let words = fold::words(text);
    if words.is_empty() || text.chars().count() > LONGEST || is_placeholder(&words) {
        return Resolution::Unknown { nearest: Vec::new() };
    }
    look_up(text)
        .or_else(|| compose::look_up(text))
        .or_else(|| {
            without_filler(&words).and_then(|rest| look_up(&rest).or_else(|| compose::look_up(&rest)))
        })
        .or_else(|| sentence::look_up(&words))
        .unwrap_or_else(|| Resolution::Unknown { nearest: nearest::nearest(&fold::key(text)) })
}

/// True for what people write when there is no language to name: "unknown", "don't know", "?", and the codes for
/// "undetermined", "multiple", "uncoded" and "none".
pub fn names_no_language(input: &str) -> bool {
    let words = fold::words(input.trim());
    words.is_empty()
        || is_placeholder(&words)
        || LanguageTag::parse(input).is_ok_and(|tag| tag.scope() == Scope::Special)
}

/// One name or one code; nothing is taken apart.
fn look_up(text: &str) -> Option<Resolution> {
    let key = fold::key(text);
    let coded = LanguageTag::parse(text).ok();
    match (names::question(&key), names::languages(&key)) {
        (Some(question), _) => Some(ask_also(question, coded)),
        (None, []) => coded
            .map(|tag| by_code(tag, &key))
            .or_else(|| names::place(&key))
            .or_else(|| registered_name(&key))
            .or_else(|| signed_name(text)),
        (None, [language]) => match coded {
            // "Ga" is a language of Ghana and the code of Irish; "ASL" is also the code of a language
            // that nobody here knows by name.
            Some(tag) if tag.language() != language.tag.language() && table::find(&tag).is_some() => {
                Some(ask_between(vec![language.tag.clone(), tag]))
            }
            _ => Some(Resolution::Language(language.tag.clone())),
        },
        (None, several) => Some(ask_between(several.iter().map(|language| language.tag.clone()).collect())),
    }
}

/// What a tag means to a person: a language, or the question that its group raises.
fn by_tag(tag: LanguageTag) -> Resolution {
    if tag.scope() == Scope::Special {
        return Resolution::Unknown { nearest: Vec::new() };
    }
    if let Some(question) = names::question_about(&tag) {
        return question.ask();
    }
    if !tag.is_group() || table::find(&tag).is_some() {
        return Resolution::Language(tag);
    }
    let candidates = table::all()
        .iter()
        .map(|language| &language.tag)
        .filter(|member| member.macrolanguage() == Some(tag.language()))
        .take(SHORT_LIST)
        .cloned()
        .collect();
    let question = format!(
        "{} is more than one language: what do they call theirs, and which town are they from?",
        table::english_name(&tag).unwrap_or(tag.language())
    );
    Resolution::Ask { question, candidates }
}

/// A bare code. What looks like one may be the name of a language that nobody here knows: "Ho" is spoken in India and is
/// the code of Hiri Motu, "Gun" is spoken in Benin and is the code of a Guarani. A code that has a name of its own in the
/// table is taken as a code.
fn by_code(tag: LanguageTag, key: &str) -> Resolution {
    let others = names::registered(key).iter().filter(|code| **code != tag.language());
    let mut meant: Vec<LanguageTag> = others.filter_map(|code| LanguageTag::parse(code).ok()).collect();
    if meant.is_empty() || tag.as_str() != tag.language() || table::find(&tag).is_some() || tag.is_group() {
        return by_tag(tag);
    }
    meant.truncate(SHORT_LIST - 1);
    meant.push(tag);
    ask_between(meant)
}

/// "Japanese sign", "signs Korean": the sign language of that name.
fn signed_name(text: &str) -> Option<Resolution> {
    let words = fold::words(text);
    let name = words
        .strip_suffix(" sign")
        .or_else(|| words.strip_suffix(" signs"))
        .or_else(|| words.strip_suffix(" signing"))?;
    let full = fold::key(&format!("{name} sign language"));
    match names::languages(&full) {
        [language] => Some(Resolution::Language(language.tag.clone())),
        _ => registered_name(&full),
    }
}

/// A name that only the registry knows: rare languages, by their English names.
fn registered_name(key: &str) -> Option<Resolution> {
    match names::registered(key) {
        [] => None,
        [code] => LanguageTag::parse(code).ok().map(by_tag),
        codes => {
            let tags = codes.iter().filter_map(|code| LanguageTag::parse(code).ok());
            Some(ask_between(tags.take(SHORT_LIST).collect()))
        }
    }
}

/// The question, and beside its candidates the language whose code the name happens to be.
fn ask_also(question: &names::Question, coded: Option<LanguageTag>) -> Resolution {
    let mut answer = question.ask();
    if let (Resolution::Ask { candidates, .. }, Some(tag)) = (&mut answer, coded) {
        let language = !tag.is_group() && tag.scope() != Scope::Special;
        if language && !candidates.contains(&tag) && table::find(&tag).is_some() {
            candidates.push(tag);
        }
    }
    answer
}

/// A question made of its answers.
fn ask_between(candidates: Vec<LanguageTag>) -> Resolution {
    // Where there is much to choose from, only the names can still be read out.
    let many = candidates.len() > 4;
    let name = |tag: &LanguageTag| match table::find(tag) {
        Some(language) if many || language.home.is_empty() => language.english.to_owned(),
        Some(language) => format!("{} ({})", language.english, language.home),
        None => table::english_name(tag).unwrap_or(tag.language()).to_owned(),
    };
    let names: Vec<String> = candidates.iter().map(name).collect();
    Resolution::Ask { question: format!("Which is meant: {}?", names.join("; or ")), candidates }
}

/// What people type when there is nothing to say.
fn is_placeholder(words: &str) -> bool {
    matches!(
        words,
        "na" | "n a"
            | "none"
            | "null"
            | "nil"
            | "unknown"
            | "unk"
            | "other"
            | "others"
            | "tbd"
            | "xxx"
            | "not applicable"
            | "not listed"
            | "not known"
            | "no aplica"
            | "desconocido"
            | "desconhecido"
            | "otro"
            | "outro"
            | "don t know"
            | "dont know"
            | "i don t know"
            | "i dont know"
            | "no se"
            | "nao sei"
            | "unidentified"
            | "undetermined"
            | "foreign"
            | "foreign language"
    )
}

/// The words without those that only say "language" or "interpreter", if there were any.
fn without_filler(words: &str) -> Option<String> {
    const FILLER: [&str; 20] = [
        "language",
        "languages",
        "lang",
        "idioma",
        "lengua",
        "lingua",
        "langue",
        "speaker",
        "speakers",
        "speaking",
        "speaks",
        "interpreter",
        "interpreters",
        "interpretation",
        "interprete",
        "needed",
        "only",
        "spoken",
        "please",
        "dialect",
    ];
    let kept: Vec<&str> = words.split(' ').filter(|word| !FILLER.contains(word)).collect();
    let rest = kept.join(" ");
    (!rest.is_empty() && rest.len() < words.len()).then_some(rest)
}
