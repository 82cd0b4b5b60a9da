//! How it was found out which language somebody speaks: the choice beside the languages, and the fact afterwards.

use turjuman_dispatch::model::{IdentificationMethod, Request};
use turjuman_localization::portal::language as texts;
use turjuman_localization::portal::requester::{AskSourceCompanion, AskSourceDocument, AskSourceInterpreter};
use turjuman_operations::requests::Clarify;

use crate::facts::Facts;
use crate::{Form, Words};

/// The choice of how it was found out (`frame/language_method.html`).
pub(crate) struct Methods {
    pub(crate) label: String,
    pub(crate) options: Vec<Method>,
}

/// One way to find out.
pub(crate) struct Method {
    pub(crate) key: String,
    pub(crate) label: String,
    pub(crate) chosen: bool,
}

impl Methods {
    /// The choice, with the likeliest one chosen: where a company was named that recognises languages, its interpreter; else
    /// the person.
    pub(crate) fn of(words: &Words, request: &Request) -> Self {
        let likeliest = if request.fallback.is_some() {
            IdentificationMethod::Interpreter
        } else {
            IdentificationMethod::PersonSaid
        };
        let option = |method: &IdentificationMethod| Method {
            key: method.name().to_owned(),
            label: label(words, *method),
            chosen: *method == likeliest,
        };
        Self {
            label: words.say(texts::LanguageHowFound),
            options: IdentificationMethod::ALL.iter().map(option).collect(),
        }
    }

    /// The choice as a form came with it.
    pub(crate) fn chosen(mut self, given: &str) -> Self {
        if self.options.iter().any(|option| option.key == given) {
            self.options.iter_mut().for_each(|option| option.chosen = option.key == given);
        }
        self
    }
}

/// What a form says about a language that became clear.
pub(crate) fn clarified(form: &Form, language: &str) -> Clarify {
    Clarify { language: language.to_owned(), method: form.text("method").parse().ok(), vendor: None }
}

impl Facts {
    /// Adds how the language was found out, where that was said.
    pub(crate) fn with_identification(mut self, words: &Words, request: &Request) -> Self {
        if let Some(found) = &request.language.identification {
            let how = label(words, found.method);
            let how = match &found.vendor {
                Some(vendor) => words.say(texts::LanguageByVendor { how, vendor: vendor.clone() }),
                None => how,
            };
            self.add(words.say(texts::LanguageHowFound), how);
        }
        self
    }
}

fn label(words: &Words, method: IdentificationMethod) -> String {
    match method {
        IdentificationMethod::PersonSaid => words.say(texts::LanguageByPersonSaid),
        IdentificationMethod::PersonPointed => words.say(texts::LanguageByPersonPointed),
        IdentificationMethod::Interpreter => words.say(AskSourceInterpreter),
        IdentificationMethod::Companion => words.say(AskSourceCompanion),
        IdentificationMethod::Staff => words.say(texts::LanguageByStaff),
        IdentificationMethod::Document => words.say(AskSourceDocument),
    }
}
