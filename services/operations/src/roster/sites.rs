//! The roster of sites.

use std::collections::BTreeSet;

use turjuman_dispatch::model::{GeoPoint, Site, SiteId};

use super::input::on_the_globe;
use super::update::read_mask;
use crate::caller::Call;
use crate::desk::Desk;
use crate::error::{OperationError, Problem, Refusal, Violations};
use crate::event::{EventDraft, EventKind};
use crate::idempotency::ResultIds;
use crate::ports::{CommitError, Page};
use crate::step::Step;
use crate::validate;

/// The parts of a site that can be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is the field of the same name")]
pub enum SiteField {
    Name,
    Address,
    Location,
    Active,
}

impl SiteField {
    /// Every field with its path.
    pub const ALL: &'static [(SiteField, &'static str)] = &[
        (SiteField::Name, "name"),
        (SiteField::Address, "address"),
        (SiteField::Location, "location"),
        (SiteField::Active, "active"),
    ];
}

/// A site as typed.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "each is the field of the same name of `Site`, as typed")]
pub struct SiteInput {
    pub name: String,
    pub address: String,
    pub location: Option<GeoPoint>,
    pub active: bool,
}

impl SiteInput {
    fn apply(&self, fields: &BTreeSet<SiteField>, site: &mut Site, prefix: &str, wrong: &mut Violations) {
        if fields.contains(&SiteField::Name)
            && let Some(name) = wrong.keep(&format!("{prefix}name"), validate::one_line(&self.name, 80))
        {
            site.name = name;
        }
        if fields.contains(&SiteField::Address)
            && let Some(address) =
                wrong.keep(&format!("{prefix}address"), validate::one_line(&self.address, 200))
        {
            site.address = address;
        }
        if fields.contains(&SiteField::Location) {
            match self.location {
                Some(point) if on_the_globe(point) => site.location = point,
                Some(_) => {
                    let expected = "latitude −90 to 90 and longitude −180 to 180, in degrees".to_owned();
                    wrong.add(format!("{prefix}location"), Problem::Invalid { expected });
                }
                None => wrong.add(format!("{prefix}location"), Problem::Required),
            }
        }
        if fields.contains(&SiteField::Active) {
            site.active = self.active;
        }
    }
}

impl Desk {
    /// Adds a site.
    ///
    /// # Errors
    /// `Invalid` with every problem.
    pub async fn create_site(&self, call: &Call, input: &SiteInput) -> Result<Site, OperationError> {
        let ids = self
            .carry_out(call, || async move {
                let mut wrong = Violations::default();
                let site = self.new_site(input, "site.", &mut wrong);
                wrong.into_result()?;
                let id = site.id;
                let mut step = self.step(self.now());
                add(&mut step, site);
                Ok((step, ResultIds { site: Some(id), ..ResultIds::default() }))
            })
            .await?;
        self.site(ids.site.ok_or(OperationError::NotFound("site"))?).await
    }

    /// Checks a site and makes an entry of it; notes every problem under `prefix`.
    pub fn new_site(&self, input: &SiteInput, prefix: &str, wrong: &mut Violations) -> Site {
        let mut site = Site {
            organization: self.organization().clone(),
            id: self.new_site_id(self.now()),
            version: 1,
            name: String::new(),
            address: String::new(),
            location: GeoPoint { latitude: 0.0, longitude: 0.0 },
            active: true,
        };
        let fields =
            SiteField::ALL.iter().map(|(field, _)| *field).filter(|field| *field != SiteField::Active);
        input.apply(&fields.collect(), &mut site, prefix, wrong);
        site
    }

    /// Adds many sites in one commit, all or nothing. The entries come from [`Desk::new_site`].
    ///
    /// # Errors
    /// The store's failure; none was added then.
    pub async fn import_sites(&self, sites: Vec<Site>) -> Result<(), OperationError> {
        let mut step = self.step(self.now());
        for site in sites {
            add(&mut step, site);
        }
        self.store().commit(step).await.map(|_| ()).map_err(|error| match error {
            CommitError::Store(error) => error.into(),
            _ => Refusal::Contended.into(),
        })
    }

    /// Sets the fields that the mask names. Requests made before keep the name and address they had.
    ///
    /// # Errors
    /// `Invalid` with every problem, unknown paths among them; `NotFound`.
    pub async fn update_site(
        &self,
        call: &Call,
        id: SiteId,
        input: &SiteInput,
        mask: &[String],
    ) -> Result<Site, OperationError> {
        let mut wrong = Violations::default();
        let fields = read_mask(mask, SiteField::ALL, &mut wrong);
        wrong.into_result()?;
        let fields = &fields;
        self.carry_out(call, || async move {
            let mut site = self.site(id).await?;
            let mut wrong = Violations::default();
            input.apply(fields, &mut site, "site.", &mut wrong);
            wrong.into_result()?;
            site.version += 1;
            let mut step = self.step(self.now());
            let detail = serde_json::json!({ "site": id });
            step.event(EventDraft::new(EventKind::SiteUpdated).detail(detail));
            step.put(site);
            Ok((step, ResultIds { site: Some(id), ..ResultIds::default() }))
        })
        .await?;
        self.site(id).await
    }

    /// A site.
    ///
    /// # Errors
    /// `NotFound`; the store's failure.
    pub async fn site(&self, id: SiteId) -> Result<Site, OperationError> {
        self.store().site(self.organization(), id).await?.ok_or(OperationError::NotFound("site"))
    }

    /// The sites, newest first.
    ///
    /// # Errors
    /// The store's failure.
    pub async fn list_sites(&self, page: Page) -> Result<Vec<Site>, OperationError> {
        Ok(self.store().list_sites(self.organization(), page).await?)
    }
}

fn add(step: &mut Step, site: Site) {
    let detail = serde_json::json!({ "site": site.id });
    step.event(EventDraft::new(EventKind::SiteCreated).detail(detail));
    step.put(site);
}
