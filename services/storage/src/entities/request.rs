//! Requests.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "request")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub organization: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i64,
    pub state: String,
    pub department: String,
    pub requester: String,
    pub language_tag: Option<String>,
    #[sea_orm(column_type = "JsonBinary")]
    pub language: Json,
    pub modality: String,
    pub encounter_type: String,
    pub immediate: bool,
    pub starts_at: DateTimeUtc,
    pub ends_at: DateTimeUtc,
    pub search_until: DateTimeUtc,
    #[sea_orm(column_type = "JsonBinary")]
    pub join: Json,
    pub interpreter_gender: Option<String>,
    pub case_reference: Option<String>,
    #[sea_orm(column_type = "JsonBinary")]
    pub excluded_interpreters: Json,
    pub wave: i64,
    pub waves_before: i64,
    pub ahead_of_others: bool,
    pub assignment: Option<Uuid>,
    #[sea_orm(column_type = "JsonBinary")]
    pub fallback: Option<Json>,
    pub told_nobody_yet: bool,
    pub attention_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub cancel_reason: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
