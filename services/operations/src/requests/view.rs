//! Reading requests: what staff see of one, with the figures of its search and its assignment.

use turjuman_dispatch::model::{Assignment, Interpreter, OfferState, Request, RequestId};

use crate::caller::{Caller, Role};
use crate::desk::Desk;
use crate::error::OperationError;
use crate::ports::{Page, RequestFilter};

/// The live assignment of a request, as the requester sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct AssignmentSummary {
    /// The assignment.
    pub assignment: Assignment,
    /// The interpreter's entry.
    pub interpreter: Interpreter,
}

/// A request with the figures of its search.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestView {
    /// The request.
    pub request: Request,
    /// How many people were asked so far.
    pub asked: u32,
    /// How many of the offers are open.
    pub open_offers: u32,
    /// The live assignment, if any.
    pub assignment: Option<AssignmentSummary>,
}

impl Desk {
    /// A request that the caller may see as staff. One that they may not see is not found: ids are not an oracle.
    ///
    /// # Errors
    /// `NotFound`, or the store's failure.
    pub async fn request(&self, caller: &Caller, id: RequestId) -> Result<Request, OperationError> {
        let found = self.store().request(self.organization(), id).await?;
        found.filter(|request| caller.sees_as_staff(request)).ok_or(OperationError::NotFound("request"))
    }

    /// A request as staff see it.
    ///
    /// # Errors
    /// As [`Desk::request`].
    pub async fn request_view(&self, caller: &Caller, id: RequestId) -> Result<RequestView, OperationError> {
        let request = self.request(caller, id).await?;
        self.view_of(request).await
    }

    /// Adds the figures of its search to a request.
    ///
    /// # Errors
    /// The store's failure.
    pub async fn view_of(&self, request: Request) -> Result<RequestView, OperationError> {
        let offers = self.store().offers_of(self.organization(), request.id).await?;
        let open = offers.iter().filter(|offer| offer.state == OfferState::Open).count();
        let assignment = match request.assignment {
            None => None,
            Some(id) => self.summary_of(id).await?,
        };
        Ok(RequestView {
            request,
            asked: u32::try_from(offers.len()).unwrap_or(u32::MAX),
            open_offers: u32::try_from(open).unwrap_or(u32::MAX),
            assignment,
        })
    }

    async fn summary_of(
        &self,
        id: turjuman_dispatch::model::AssignmentId,
    ) -> Result<Option<AssignmentSummary>, OperationError> {
        let Some(assignment) = self.store().assignment(self.organization(), id).await? else {
            return Ok(None);
        };
        let interpreter = self.store().interpreter(self.organization(), assignment.interpreter).await?;
        Ok(interpreter.map(|interpreter| AssignmentSummary { assignment, interpreter }))
    }

    /// Every request that is not over and that the caller may see as staff, newest first. Answered from memory.
    ///
    /// # Errors
    /// The store's failure.
    pub async fn open_requests(&self, caller: &Caller) -> Result<Vec<Request>, OperationError> {
        self.be_current().await?;
        Ok(self.memory().open_requests(|request| caller.sees_as_staff(request)))
    }

    /// Requests that the caller may see as staff, newest first.
    ///
    /// # Errors
    /// The store's failure.
    pub async fn list_requests(
        &self,
        caller: &Caller,
        mut filter: RequestFilter,
        page: Page,
    ) -> Result<Vec<RequestView>, OperationError> {
        if !caller.is(Role::Coordinator) {
            filter.departments = caller.department_scope();
        }
        let mut views = Vec::new();
        for request in self.store().list_requests(self.organization(), &filter, page).await? {
            views.push(self.view_of(request).await?);
        }
        Ok(views)
    }
}
