//! Events.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub organization: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub sequence: i64,
    pub step: Uuid,
    pub at: DateTimeUtc,
    pub kind: String,
    pub request: Option<Uuid>,
    pub offer: Option<Uuid>,
    pub assignment: Option<Uuid>,
    pub interpreter: Option<Uuid>,
    pub department: Option<String>,
    #[sea_orm(column_type = "JsonBinary")]
    pub detail: Option<Json>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
