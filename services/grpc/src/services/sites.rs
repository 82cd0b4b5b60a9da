//! The roster of sites.

use tonic::{Request, Response, Status};
use turjuman_operations::error::Violations;
use turjuman_operations::roster::SiteField;
use turjuman_proto::v1;
use turjuman_proto::v1::site_service_server::SiteService;

use crate::convert::{Checks, site};
use crate::door::{Ask, Change, Door, List};

/// The service.
pub(crate) struct Sites(pub(crate) Door);

#[tonic::async_trait]
impl SiteService for Sites {
    async fn create_site(
        &self,
        request: Request<v1::CreateSiteRequest>,
    ) -> Result<Response<v1::CreateSiteResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let input = site::input(&message.site.unwrap_or_default());
                if !checks.is_empty() {
                    let mut noted = Violations::default();
                    door.desk.new_site(&input, "site.", &mut noted);
                    checks.merge_noted(noted);
                    checks.done()?;
                }
                let made = door.desk.create_site(&call, &input).await?;
                Ok(v1::CreateSiteResponse { site: Some(site::to_proto(&made)) })
            })
            .await
    }

    async fn update_site(
        &self,
        request: Request<v1::UpdateSiteRequest>,
    ) -> Result<Response<v1::UpdateSiteResponse>, Status> {
        self.0
            .change(request, |Change { door, call, message, mut checks }| async move {
                let given = message.site.unwrap_or_default();
                let id = checks.id("site.id", &given.id);
                let mask = message.update_mask.unwrap_or_default().paths;
                let input = site::input(&given);
                checks.mask(&mask, SiteField::ALL);
                if !checks.is_empty() {
                    // What the desk would say of the values, held against a scratch site that is thrown away.
                    let (mut noted, mut scratch) = (Checks::default(), Violations::default());
                    door.desk.new_site(&input, "site.", &mut scratch);
                    noted.merge_noted(scratch);
                    checks.merge_masked(noted, "site.", &mask);
                }
                let changed = door.desk.update_site(&call, checks.all(id)?, &input, &mask).await?;
                Ok(v1::UpdateSiteResponse { site: Some(site::to_proto(&changed)) })
            })
            .await
    }

    async fn get_site(
        &self,
        request: Request<v1::GetSiteRequest>,
    ) -> Result<Response<v1::GetSiteResponse>, Status> {
        self.0
            .ask(request, |Ask { door, message, mut checks, .. }| async move {
                let id = checks.id("site_id", &message.site_id);
                let found = door.desk.site(checks.all(id)?).await?;
                Ok(v1::GetSiteResponse { site: Some(site::to_proto(&found)) })
            })
            .await
    }

    async fn list_sites(
        &self,
        request: Request<v1::ListSitesRequest>,
    ) -> Result<Response<v1::ListSitesResponse>, Status> {
        self.0
            .list(request, |List { door, paging, mut checks, .. }| async move {
                let page = paging.page(&mut checks);
                checks.done()?;
                let mut found = door.desk.list_sites(page).await?;
                let next_page_token = paging.cut(&mut found, |site| site.id.uuid().to_string());
                let sites = found.iter().map(site::to_proto).collect();
                Ok(v1::ListSitesResponse { sites, next_page_token })
            })
            .await
    }
}
