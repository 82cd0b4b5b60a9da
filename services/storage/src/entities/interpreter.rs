//! Interpreters of the roster.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "interpreter")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub organization: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i64,
    pub subject: Option<String>,
    pub display_name: String,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub gender: Option<String>,
    pub active: bool,
    pub language_tags: String,
    #[sea_orm(column_type = "JsonBinary")]
    pub languages: Json,
    #[sea_orm(column_type = "JsonBinary")]
    pub modalities: Json,
    #[sea_orm(column_type = "JsonBinary")]
    pub qualifications: Json,
    pub home_latitude: Option<f64>,
    pub home_longitude: Option<f64>,
    pub max_travel_km: Option<f64>,
    pub time_zone: String,
    #[sea_orm(column_type = "JsonBinary")]
    pub weekly_hours: Json,
    #[sea_orm(column_type = "JsonBinary")]
    pub exceptions: Json,
    pub available_now_until: Option<DateTimeUtc>,
    #[sea_orm(column_type = "JsonBinary")]
    pub preferences: Json,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
