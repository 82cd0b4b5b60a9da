//! Sites.

use turjuman_dispatch::model::Site;
use turjuman_operations::roster::SiteInput;
use turjuman_proto::v1;

use super::common::{point, point_to_proto};

/// A site as typed.
pub(crate) fn input(site: &v1::Site) -> SiteInput {
    SiteInput {
        name: site.name.clone(),
        address: site.address.clone(),
        location: site.location.as_ref().map(point),
        active: site.active,
    }
}

/// A site as it travels.
pub(crate) fn to_proto(site: &Site) -> v1::Site {
    v1::Site {
        id: site.id.to_string(),
        name: site.name.clone(),
        address: site.address.clone(),
        location: Some(point_to_proto(site.location)),
        active: site.active,
        version: site.version,
    }
}
