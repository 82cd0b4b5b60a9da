//! The people of the scene and their way to the server: a token each, and gRPC over the loopback.

use std::time::Duration;

use jiff::Timestamp;
use tonic::metadata::MetadataValue;
use tonic::service::Interceptor;
use tonic::service::interceptor::InterceptedService;
use tonic::transport::{Channel, Endpoint};
use tonic::{Request, Status};
use turjuman_access::auth::TokenRequest;
use turjuman_operations::caller::Role;
use turjuman_proto::v1::assignment_service_client::AssignmentServiceClient;
use turjuman_proto::v1::notification_service_client::NotificationServiceClient;
use turjuman_proto::v1::offer_service_client::OfferServiceClient;
use turjuman_proto::v1::request_service_client::RequestServiceClient;
use turjuman_proto::v1::site_service_client::SiteServiceClient;

use super::NotAsItShouldBe;
use crate::start::Running;

/// Puts somebody's token on each of their calls.
#[derive(Clone)]
pub(super) struct Bearer(MetadataValue<tonic::metadata::Ascii>);

impl Interceptor for Bearer {
    fn call(&mut self, mut request: Request<()>) -> Result<Request<()>, Status> {
        request.metadata_mut().insert("authorization", self.0.clone());
        Ok(request)
    }
}

type Line = InterceptedService<Channel, Bearer>;

/// Somebody with a token and a line to the server.
#[derive(Clone)]
pub(super) struct Person {
    /// How the scene calls them.
    pub(super) name: String,
    line: Line,
}

impl Person {
    /// Somebody who calls the server over the loopback.
    pub(super) fn new(
        running: &Running,
        name: &str,
        subject: &str,
        role: Role,
        department: Option<&str>,
        locale: Option<&str>,
    ) -> Result<Self, NotAsItShouldBe> {
        let token = token(running, subject, role, department, locale, running.desk.now());
        let channel = Endpoint::from_shared(format!("http://{}", running.address))?
            .connect_timeout(Duration::from_secs(5))
            .timeout(Duration::from_secs(20))
            .connect_lazy();
        let bearer = Bearer(format!("Bearer {token}").parse()?);
        Ok(Self { name: name.to_owned(), line: InterceptedService::new(channel, bearer) })
    }

    pub(super) fn requests(&self) -> RequestServiceClient<Line> {
        RequestServiceClient::new(self.line.clone())
    }

    pub(super) fn offers(&self) -> OfferServiceClient<Line> {
        OfferServiceClient::new(self.line.clone())
    }

    pub(super) fn assignments(&self) -> AssignmentServiceClient<Line> {
        AssignmentServiceClient::new(self.line.clone())
    }

    pub(super) fn notifications(&self) -> NotificationServiceClient<Line> {
        NotificationServiceClient::new(self.line.clone())
    }

    pub(super) fn sites(&self) -> SiteServiceClient<Line> {
        SiteServiceClient::new(self.line.clone())
    }
}

/// A token for the length of the demo.
pub(super) fn token(
    running: &Running,
    subject: &str,
    role: Role,
    department: Option<&str>,
    locale: Option<&str>,
    now: Timestamp,
) -> String {
    let request = TokenRequest {
        subject: subject.to_owned(),
        roles: [role].into(),
        departments: department.into_iter().map(str::to_owned).collect(),
        email: None,
        locale: locale.map(str::to_owned),
        valid_for: Duration::from_secs(12 * 3600),
    };
    running.signing_key.issue(running.desk.organization(), &request, now)
}
