//! Names of several parts: "Chinese (Cantonese)", "Kurdish - Sorani", "Hindi/Gujarati", "Mexican
//! Spanish". The parts have to agree; where they do not, the answer is a question.

use super::{Resolution, SHORT_LIST, ask_between, names};
use crate::fold;
use crate::tag::LanguageTag;

/// Takes the text apart where it has parts that mean something.
pub(super) fn look_up(text: &str) -> Option<Resolution> {
    let parts: Vec<&str> = text
        .split(['(', ')', '[', ']', '/', ',', ';', ':', '|', '+', '&', '–', '—'])
        .flat_map(|part| part.split(" - "))
        .flat_map(|part| part.split(" or "))
        .flat_map(|part| part.split(" and "))
        .map(str::trim)
        .filter(|part| !fold::key(part).is_empty())
        .collect();
    match parts.as_slice() {
        [] => None,
        [one] => by_words(one),
        [head, tail] => {
            // "Creole (Haitian)" is "Haitian Creole".
            let turned = format!("{tail} {head}");
            super::look_up(&turned).or_else(|| qualified(head, tail)).or_else(|| agree(&parts))
        }
        several if several.len() <= 5 => agree(several),
        _ => None,
    }
}

/// Splits "Chinese Hakka" or "Colombian Spanish" at each space.
fn by_words(text: &str) -> Option<Resolution> {
    let words = fold::words(text);
    words.match_indices(' ').find_map(|(space, _)| {
        let (head, tail) = (&words[..space], &words[space + 1..]);
        qualified(head, tail).or_else(|| qualified(tail, head)).or_else(|| agree(&[head, tail]))
    })
}

/// "Spanish (Honduras)": a language, and a place that says which variety is wanted.
fn qualified(language: &str, place: &str) -> Option<Resolution> {
    let region = names::region(&fold::key(place))?;
    match single(language)? {
        Resolution::Language(tag)
            if tag.region().is_none() && tag.dialect().is_none() && !tag.is_signed() =>
        {
            LanguageTag::parse(&format!("{tag}-{region}")).ok().map(Resolution::Language)
        }
        _ => None,
    }
}

/// What the parts mean together: the one language that all of them can mean, or a question.
fn agree(parts: &[&str]) -> Option<Resolution> {
    let mut languages: Vec<LanguageTag> = Vec::new();
    let mut questions = Vec::new();
    for part in parts {
        match single(part)? {
            Resolution::Language(tag) if !languages.contains(&tag) => languages.push(tag),
            Resolution::Language(_) => {}
            asked => questions.push((names::question(&fold::key(part)), asked)),
        }
    }
    if let Some(answer) = signed(&languages, &questions).or_else(|| narrowed(&languages, &questions)) {
        return Some(answer);
    }
    if let [language] = languages.as_slice() {
        let fits = |question: &Option<&names::Question>| question.is_some_and(|one| one.covers(language));
        if questions.iter().all(|(question, _)| fits(question)) {
            return Some(Resolution::Language(language.clone()));
        }
    }
    if let ([], [(_, asked)]) = (languages.as_slice(), questions.as_slice()) {
        return Some(asked.clone());
    }
    let several = questions.iter().filter_map(|(question, asked)| match asked {
        Resolution::Ask { candidates, .. } => Some((question, candidates)),
        _ => None,
    });
    let several: Vec<_> = several.collect();
    // "Mixteco from Juxtlahuaca": what answers all of the questions comes first.
    let mut rest = Vec::new();
    for tag in several.iter().flat_map(|(_, candidates)| candidates.iter()) {
        let answers = several.iter().all(|(question, candidates)| {
            candidates.contains(tag) || question.is_some_and(|one| one.covers(tag))
        });
        if answers { &mut languages } else { &mut rest }.push(tag.clone());
    }
    languages.append(&mut rest);
    let mut candidates: Vec<LanguageTag> = Vec::new();
    for tag in languages {
        if !candidates.contains(&tag) && candidates.len() < SHORT_LIST {
            candidates.push(tag);
        }
    }
    Some(ask_between(candidates))
}

/// What a part asks: the question of the table behind it, which a place has none of, and its candidates.
type Asked = (Option<&'static names::Question>, Resolution);

/// "Vietnamese sign language", where none is known by that name: which sign language. What is spoken where the person comes
/// from is no answer to that.
fn signed(languages: &[LanguageTag], questions: &[Asked]) -> Option<Resolution> {
    let spoken = languages.iter().all(|tag| !tag.is_signed());
    let asked = questions.iter().find(|(question, _)| question.is_some_and(|one| one.is_about_signs()));
    asked.filter(|_| spoken).map(|(_, asked)| asked.clone())
}

/// "Kurdish from Iraq", "Mixteco de Oaxaca": a family and places. The family's question stays what it is; its answers that
/// are at home in the place come first, and what else is spoken there is no answer.
fn narrowed(languages: &[LanguageTag], questions: &[Asked]) -> Option<Resolution> {
    let mut families = questions.iter().filter_map(|(question, _)| *question);
    let (family, None) = (families.next()?, families.next()) else { return None };
    if questions.len() < 2 || !languages.is_empty() {
        return None;
    }
    let there: Vec<&LanguageTag> = questions
        .iter()
        .filter(|(question, _)| question.is_none())
        .filter_map(|(_, asked)| match asked {
            Resolution::Ask { candidates, .. } => Some(candidates),
            _ => None,
        })
        .flatten()
        .filter(|tag| family.covers(tag))
        .collect();
    let Resolution::Ask { question, candidates } = family.ask() else { return None };
    let mut ordered: Vec<LanguageTag> = Vec::new();
    for tag in there.into_iter().chain(&candidates) {
        if !ordered.contains(tag) && ordered.len() < SHORT_LIST {
            ordered.push(tag.clone());
        }
    }
    Some(Resolution::Ask { question, candidates: ordered })
}

/// A part on its own. Short parts are names and never codes: in "San Juan" nobody means the code `san`.
pub(super) fn single(part: &str) -> Option<Resolution> {
    let key = fold::key(part);
    let known = names::question(&key).is_some() || !names::languages(&key).is_empty();
    (known || names::place(&key).is_some()).then(|| super::look_up(part)).flatten()
}
