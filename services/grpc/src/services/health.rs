//! The standard health service. Serving until the server is told to stop; then whoever watches is told, and the watch
//! ends, so that it does not hold the connection.

use std::pin::Pin;

use tokio_stream::{Stream, StreamExt as _};
use tokio_util::sync::CancellationToken;
use tonic::{Request, Response, Status};
use tonic_health::pb::health_check_response::ServingStatus;
use tonic_health::pb::health_server::Health as HealthService;
use tonic_health::pb::{HealthCheckRequest, HealthCheckResponse};

/// The service.
pub(crate) struct Health {
    /// The names that may be asked about; empty is the server as a whole.
    pub(crate) services: Vec<String>,
    pub(crate) stop: CancellationToken,
}

impl Health {
    fn knows(&self, service: &str) -> bool {
        service.is_empty() || self.services.iter().any(|known| known == service)
    }
}

fn answer(status: ServingStatus) -> HealthCheckResponse {
    HealthCheckResponse { status: status.into() }
}

fn now(stop: &CancellationToken) -> ServingStatus {
    if stop.is_cancelled() { ServingStatus::NotServing } else { ServingStatus::Serving }
}

#[tonic::async_trait]
impl HealthService for Health {
    type WatchStream = Pin<Box<dyn Stream<Item = Result<HealthCheckResponse, Status>> + Send>>;

    async fn check(
        &self,
        request: Request<HealthCheckRequest>,
    ) -> Result<Response<HealthCheckResponse>, Status> {
        if self.knows(&request.get_ref().service) {
            Ok(Response::new(answer(now(&self.stop))))
        } else {
            Err(Status::not_found("there is no such service here"))
        }
    }

    async fn watch(
        &self,
        request: Request<HealthCheckRequest>,
    ) -> Result<Response<Self::WatchStream>, Status> {
        // The protocol: a service that is not known is told, and might come.
        let known = self.knows(&request.get_ref().service);
        let first = if known { now(&self.stop) } else { ServingStatus::ServiceUnknown };
        let (sender, changes) = tokio::sync::mpsc::channel(1);
        let stop = self.stop.clone();
        tokio::spawn(async move {
            tokio::select! {
                () = stop.cancelled() => {}
                () = sender.closed() => return,
            }
            // Whoever has gone need not be told.
            let _ = sender.send(answer(ServingStatus::NotServing)).await;
        });
        let changes = tokio_stream::wrappers::ReceiverStream::new(changes);
        let answers = tokio_stream::once(answer(first)).chain(changes).map(Ok);
        Ok(Response::new(Box::pin(answers)))
    }
}
