//! The standard health service. Serving while the database answers, until the server is told to stop; then whoever watches
//! is told, and the watch ends, so that it does not hold the connection.

use std::pin::Pin;

use tokio::sync::watch;
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
    /// Cancelled when the server is about to stop.
    pub(crate) leaving: CancellationToken,
    /// Whether the database answers.
    pub(crate) answers: watch::Receiver<bool>,
}

impl Health {
    fn knows(&self, service: &str) -> bool {
        service.is_empty() || self.services.iter().any(|known| known == service)
    }
}

fn answer(status: ServingStatus) -> HealthCheckResponse {
    HealthCheckResponse { status: status.into() }
}

fn now(leaving: &CancellationToken, answers: bool) -> ServingStatus {
    if answers && !leaving.is_cancelled() { ServingStatus::Serving } else { ServingStatus::NotServing }
}

#[tonic::async_trait]
impl HealthService for Health {
    type WatchStream = Pin<Box<dyn Stream<Item = Result<HealthCheckResponse, Status>> + Send>>;

    async fn check(
        &self,
        request: Request<HealthCheckRequest>,
    ) -> Result<Response<HealthCheckResponse>, Status> {
        if self.knows(&request.get_ref().service) {
            Ok(Response::new(answer(now(&self.leaving, *self.answers.borrow()))))
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
        let (sender, told) = tokio::sync::mpsc::channel(1);
        let (leaving, mut answers) = (self.leaving.clone(), self.answers.clone());
        tokio::spawn(async move {
            let mut last = None;
            loop {
                let leave = leaving.is_cancelled();
                let serving = now(&leaving, *answers.borrow_and_update());
                let status = if known { serving } else { ServingStatus::ServiceUnknown };
                // Whoever has gone need not be told.
                if last != Some(status) && sender.send(answer(status)).await.is_err() || leave {
                    return;
                }
                last = Some(status);
                tokio::select! {
                    () = leaving.cancelled() => {}
                    () = sender.closed() => return,
                    changed = answers.changed() => if changed.is_err() { return },
                }
            }
        });
        Ok(Response::new(Box::pin(tokio_stream::wrappers::ReceiverStream::new(told).map(Ok))))
    }
}
