//! Sentences: "he is from Todos Santos", "needs a Spanish interpreter", "I think it's a dialect from Guatemala". What only
//! holds a sentence together is left out; the rest has to be names, never codes. What somebody only believes is a
//! question, even if it names one language. A sentence that denies something says what it is not, so nothing is read
//! from it.

use super::{Resolution, compose};
use crate::table;

/// Words that hold a sentence together, in English, Spanish and Portuguese; folded.
const BETWEEN: &str = "i he she they we it its this that is are am was be has have a an the of from in to for with as by \
    my his her their and person man woman client patient resident lady family people speak speaks speaking talk talks \
    want wants need needs needed request requests please interpreter interpreters translator language languages dialect \
    dialects native mother tongue primary preferred main first only country village town city region near someone \
    somebody el la lo los las un una de del en es son se que y con su yo ella ellos ellas habla hablan hablo necesita \
    idioma lengua dialecto interprete viene persona pueblo pais o os um uma do da dos das em e eu ele ela eles elas seu \
    sua fala falam falo precisa lingua dialeto pessoa vem cidade";

/// Words by which somebody says that they do not know.
const HEDGES: &str = "think thinks maybe possibly probably perhaps guess believe believes might may could sounds looks \
    seems like some kind sort type something sure possible creo quiza quizas posiblemente probablemente parece algun \
    alguna tal vez acho talvez possivelmente provavelmente algum alguma";

/// Words that turn a sentence into its opposite.
const DENIALS: &str = "no not non none nor never neither without except doesnt dont isnt cannot cant sin ni nunca \
    excepto nao nem sem exceto";

fn is_one_of(words: &str, word: &str) -> bool {
    words.split_whitespace().any(|known| known == word)
}

/// Reads folded words as a sentence.
pub(super) fn look_up(words: &str) -> Option<Resolution> {
    // Who is not sure denies nothing.
    let words = words.replace("not sure", "maybe");
    let words: Vec<&str> = words.split(' ').collect();
    if words.len() > 20 || words.iter().any(|word| is_one_of(DENIALS, word)) {
        return None;
    }
    let hedged = words.iter().any(|word| is_one_of(HEDGES, word));
    let tells = |word: &&str| !is_one_of(BETWEEN, word) && !is_one_of(HEDGES, word);
    let kept: Vec<&str> = words.iter().copied().filter(tells).collect();
    if kept.is_empty() || kept.len() == words.len() {
        return None;
    }
    let kept = kept.join(" ");
    match compose::single(&kept).or_else(|| compose::look_up(&kept))? {
        Resolution::Language(tag) if hedged => {
            let name = table::find(&tag).map_or(tag.as_str(), |language| language.english);
            let question = format!("Is it {name}? Please ask the person.");
            Some(Resolution::Ask { question, candidates: vec![tag] })
        }
        found => Some(found),
    }
}
