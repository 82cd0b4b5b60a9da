//! The languages that the desk knows. Nothing here changes state.

use tonic::{Request, Response, Status};
use turjuman_languages::{Language, all, compare, resolve};
use turjuman_proto::v1;
use turjuman_proto::v1::language_service_server::LanguageService;

use crate::convert::common::tier_to_proto;
use crate::convert::language;
use crate::door::{Ask, Door, List};

/// The service.
pub(crate) struct Languages(pub(crate) Door);

#[tonic::async_trait]
impl LanguageService for Languages {
    async fn list_languages(
        &self,
        request: Request<v1::ListLanguagesRequest>,
    ) -> Result<Response<v1::ListLanguagesResponse>, Status> {
        self.0
            .list(request, |List { message, paging, mut checks, .. }| async move {
                let query = language::text(&mut checks, "query", &message.query, false);
                checks.done()?;
                let query = folded(query);
                let key = |language: &Language| (language.english, language.tag.to_string());
                let mut found: Vec<_> = all()
                    .iter()
                    .filter(|language| message.signed.is_none_or(|signed| language.signed == signed))
                    .filter(|language| query.is_empty() || matches(language, &query))
                    .collect();
                found.sort_by_key(|language| key(language));
                if let Some(last) = &paging.after {
                    // The order never changes within one version of the program, so the tag says where the page ended.
                    let shown = found.iter().position(|language| language.tag.as_str() == last);
                    found.drain(..shown.map_or(found.len(), |shown| shown + 1));
                }
                let next_page_token = paging.cut(&mut found, |language| language.tag.to_string());
                let languages = found.into_iter().map(language::to_proto).collect();
                Ok(v1::ListLanguagesResponse { languages, next_page_token })
            })
            .await
    }

    async fn resolve_language(
        &self,
        request: Request<v1::ResolveLanguageRequest>,
    ) -> Result<Response<v1::ResolveLanguageResponse>, Status> {
        self.0
            .ask(request, |Ask { message, mut checks, .. }| async move {
                let input = language::text(&mut checks, "input", &message.input, true);
                checks.done()?;
                Ok(language::resolution_to_proto(resolve(input)))
            })
            .await
    }

    async fn compare_languages(
        &self,
        request: Request<v1::CompareLanguagesRequest>,
    ) -> Result<Response<v1::CompareLanguagesResponse>, Status> {
        self.0
            .ask(request, |Ask { message, mut checks, .. }| async move {
                let requested = language::known(&mut checks, "requested", &message.requested);
                let offered = language::known(&mut checks, "offered", &message.offered);
                let (requested, offered) = checks.all(requested.zip(offered))?;
                let found = compare(&requested, &offered);
                Ok(v1::CompareLanguagesResponse {
                    requested_tag: requested.to_string(),
                    offered_tag: offered.to_string(),
                    tier: tier_to_proto(found.tier).into(),
                    why: found.why.into_owned(),
                })
            })
            .await
    }

    async fn get_language_pair_reports(
        &self,
        request: Request<v1::GetLanguagePairReportsRequest>,
    ) -> Result<Response<v1::GetLanguagePairReportsResponse>, Status> {
        self.0
            .ask(request, |Ask { door, checks, .. }| async move {
                checks.done()?;
                let reports = door.desk.pair_reports().await?;
                let reports = reports.iter().map(language::report_to_proto).collect();
                Ok(v1::GetLanguagePairReportsResponse { reports })
            })
            .await
    }
}

fn matches(language: &Language, query: &str) -> bool {
    folded(language.tag.as_str()).contains(query) || language.names().any(|name| folded(name).contains(query))
}

/// Without capitals and accents, so that "kreyol" finds "Kreyòl".
fn folded(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    use unicode_normalization::char::is_combining_mark;
    text.trim().to_lowercase().nfd().filter(|letter| !is_combining_mark(*letter)).collect()
}
