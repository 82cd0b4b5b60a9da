//! Changing the languages that would do instead, from the page of a request.

use axum::extract::{Path, State};
use axum::response::Response;
use http::StatusCode;
use turjuman_dispatch::model::{FurtherLanguage, Request, RequestState};
use turjuman_languages::{LanguageTag, Resolution, find, resolve};
use turjuman_localization::portal::language;
use turjuman_operations::error::{OperationError, Violation};

use super::act::answer;
use super::ask::{Named, proficiencies, sources};
use super::follow::{NotDone, show_not_done};
use super::given::{FurtherRow, MOST_FURTHER, rows};
use super::problems::{Problems, further_problem};
use super::reading::further;
use super::{request_id, rpc};
use crate::{Fault, Form, Portal, Visitor, Words};

/// The form.
pub(super) struct Further {
    pub(super) rows: Vec<FurtherRow>,
    pub(super) problems: Problems,
    pub(super) proficiencies: Vec<Named>,
    pub(super) sources: Vec<Named>,
    pub(super) change: String,
    pub(super) save: String,
}

impl Further {
    /// The form with what is known now, while it matters.
    pub(super) fn of(words: &Words, request: &Request) -> Option<Self> {
        let open = matches!(request.state, RequestState::NeedsClarification | RequestState::Searching);
        open.then(|| {
            let known = &request.language.further;
            let part = |part: fn(&FurtherLanguage) -> String| known.iter().map(part).collect::<Vec<String>>();
            let languages = part(|one| name(&one.tag));
            let (proficiencies, sources) =
                (part(|one| one.proficiency.name().to_owned()), part(|one| one.source.name().to_owned()));
            Self::shown(words, rows(words, shown(known.len()), &languages, &proficiencies, &sources))
        })
    }

    /// The form as it came, with what is wrong beside each field.
    fn typed(words: &Words, form: &Form, found: &[Violation]) -> Self {
        let mut shown = Self::shown(words, given(words, form));
        let (of_row, languages) = further(&shown.rows);
        for violation in found {
            if let Some((field, text)) = further_problem(words, &of_row, &languages, violation) {
                shown.problems.add(field, text);
            }
        }
        shown
    }

    fn shown(words: &Words, rows: Vec<FurtherRow>) -> Self {
        Self {
            rows,
            problems: Problems::default(),
            proficiencies: proficiencies(words),
            sources: sources(words),
            change: words.say(language::LanguageChange),
            save: words.say(language::LanguageSave),
        }
    }
}

/// `POST /requests/{id}/further`: these and no others.
pub(super) async fn change(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    visitor.may(&portal, rpc::FURTHER)?;
    let id = request_id(&id)?;
    let (_, languages) = further(&given(&visitor.words, &form));
    let call = visitor.call("SetFurtherLanguages", &form)?;
    let done = portal.desk.set_further_languages(&call, id, &languages).await;
    let Err(OperationError::Invalid(found)) = &done else {
        return answer(&portal, &visitor, id, done).await;
    };
    let further = Some(Further::typed(&visitor.words, &form, found));
    let not_done = NotDone { further, ..NotDone::default() };
    show_not_done(&portal, &visitor, id, StatusCode::UNPROCESSABLE_ENTITY, not_done).await
}

fn given(words: &Words, form: &Form) -> Vec<FurtherRow> {
    let languages = form.all("further");
    let count = shown(languages.len().saturating_sub(1));
    rows(words, count, &languages, &form.all("further-proficiency"), &form.all("further-source"))
}

/// One row more than is filled in, so that there is room.
fn shown(filled: usize) -> usize {
    (filled + 1).clamp(2, MOST_FURTHER)
}

/// A name that leads back to the language: its own, or its tag where others have that name, too.
fn name(tag: &LanguageTag) -> String {
    let own = find(tag).map(|language| language.autonym);
    let own = own.filter(|own| resolve(own) == Resolution::Language(tag.clone()));
    own.map_or_else(|| tag.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_back_to_its_language() {
        for (tag, shown) in [("es", "Español"), ("mxv", "mxv"), ("es-MX", "Español de México")] {
            let tag: LanguageTag = tag.parse().expect("a tag");
            assert_eq!(name(&tag), shown);
            assert_eq!(resolve(&name(&tag)), Resolution::Language(tag));
        }
        assert_eq!((shown(0), shown(2), shown(5)), (2, 3, 5));
    }
}
