//! Figures of the service. Nothing here changes state.

use tonic::{Request, Response, Status};
use turjuman_dispatch::figures::Count;
use turjuman_proto::v1;
use turjuman_proto::v1::figures_service_server::FiguresService;

use crate::door::{Ask, Door};

/// The service.
pub(crate) struct FiguresOfService(pub(crate) Door);

#[tonic::async_trait]
impl FiguresService for FiguresOfService {
    async fn get_service_figures(
        &self,
        request: Request<v1::GetServiceFiguresRequest>,
    ) -> Result<Response<v1::GetServiceFiguresResponse>, Status> {
        self.0
            .ask(request, |Ask { door, message, checks, .. }| async move {
                checks.done()?;
                let counted = door.desk.service_figures(&message.month).await?;
                let table = |counts: &[Count]| counts.iter().map(count).collect();
                Ok(v1::GetServiceFiguresResponse {
                    month: counted.month.strftime("%Y-%m").to_string(),
                    total: counted.figures.total.as_ref().map(count),
                    by_language: table(&counted.figures.by_language),
                    by_department: table(&counted.figures.by_department),
                })
            })
            .await
    }
}

fn count(count: &Count) -> v1::ServiceCount {
    v1::ServiceCount {
        group: count.group.clone().unwrap_or_default(),
        groups: count.groups,
        requests: count.requests,
        served: count.served,
        wait_seconds_p50: count.wait.map(|wait| wait.p50),
        wait_seconds_p90: count.wait.map(|wait| wait.p90),
    }
}
