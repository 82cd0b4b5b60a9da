//! Places of the city where an on-site session happens.

use serde::{Deserialize, Serialize};

use super::{OrganizationId, SiteId};

/// A point on the map, in degrees (WGS 84).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct GeoPoint {
    /// Latitude in degrees, north positive, −90 to 90.
    pub latitude: f64,
    /// Longitude in degrees, east positive, −180 to 180.
    pub longitude: f64,
}

impl GeoPoint {
    /// Great-circle distance in kilometres (haversine, mean Earth radius 6,371 km: within 0.5% of the ellipsoid).
    pub fn distance_km(&self, other: &GeoPoint) -> f64 {
        let (lat1, lat2) = (self.latitude.to_radians(), other.latitude.to_radians());
        let half_lat = (lat2 - lat1) / 2.0;
        let half_lon = (other.longitude - self.longitude).to_radians() / 2.0;
        let h = half_lat.sin().powi(2) + lat1.cos() * lat2.cos() * half_lon.sin().powi(2);
        2.0 * 6371.0 * h.sqrt().min(1.0).asin()
    }
}

/// A site of the roster of sites.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Site {
    /// The organization it belongs to.
    pub organization: OrganizationId,
    /// Its id.
    pub id: SiteId,
    /// Counts the changes, from 1.
    pub version: u64,
    /// What people call it, up to 80 characters.
    pub name: String,
    /// Postal address, up to 200 characters.
    pub address: String,
    /// Where it is.
    pub location: GeoPoint,
    /// False when no new request may name it.
    pub active: bool,
}
