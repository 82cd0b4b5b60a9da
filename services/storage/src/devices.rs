//! Devices that are told by push message. Like sessions of the portal they are written beside the writer: nobody guards on them.

use async_trait::async_trait;
use sea_orm::{
    ColumnTrait, DatabaseConnection, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use turjuman_dispatch::model::{DeviceId, OrganizationId};
use turjuman_operations::devices::{Device, DeviceKeys, Devices};
use turjuman_operations::notice::Recipient;
use turjuman_operations::ports::StoreError;

use crate::convert::{bound, instant};
use crate::entities::device::{Column, Entity, Model};
use crate::store::SqlStore;
use crate::trouble::{read_error, write_error};

type Done<T> = Result<T, StoreError>;

fn row(device: &Device) -> Done<Model> {
    Ok(Model {
        organization: device.organization.as_str().to_owned(),
        id: device.id.uuid(),
        recipient: device.recipient.to_string(),
        address: device.address.clone(),
        public_key: device.keys.public_text(),
        secret: device.keys.secret_text(),
        created_at: bound(device.created_at)?,
    })
}

fn read(row: Model, org: &OrganizationId) -> Done<Device> {
    let id = DeviceId::from_uuid(row.id);
    let corrupt = |error: &dyn std::fmt::Display| StoreError::Corrupt(format!("device {id}: {error}"));
    Ok(Device {
        organization: org.clone(),
        id,
        recipient: row.recipient.parse().map_err(|error| corrupt(&error))?,
        address: row.address,
        keys: DeviceKeys::read(&row.public_key, &row.secret).map_err(|error| corrupt(&error))?,
        created_at: instant(row.created_at)?,
    })
}

/// Puts a device in the place of one with the same address, in one commit.
async fn replace(db: DatabaseConnection, row: Model) -> Result<(), DbErr> {
    let options = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    };
    let transaction = db.begin_with_options(options).await?;
    Entity::delete_many()
        .filter(Column::Organization.eq(row.organization.as_str()))
        .filter(Column::Address.eq(row.address.as_str()))
        .exec(&transaction)
        .await?;
    Entity::insert(row.into_active_model()).exec_without_returning(&transaction).await?;
    transaction.commit().await
}

#[async_trait]
impl Devices for SqlStore {
    async fn keep(&self, device: &Device) -> Done<()> {
        // In a task of its own: a caller who goes away during BEGIN would leave the connection inside the transaction.
        let running = tokio::spawn(replace(self.beside_the_writer().clone(), row(device)?));
        match running.await {
            Ok(done) => done.map_err(write_error),
            Err(error) => Err(StoreError::Unavailable(error.to_string())),
        }
    }

    async fn devices_of(&self, org: &OrganizationId, recipient: &Recipient) -> Done<Vec<Device>> {
        let rows = Entity::find()
            .filter(Column::Organization.eq(org.as_str()))
            .filter(Column::Recipient.eq(recipient.to_string()))
            .order_by_asc(Column::Id)
            .all(self.reader())
            .await
            .map_err(read_error)?;
        rows.into_iter().map(|row| read(row, org)).collect()
    }

    async fn forget(&self, org: &OrganizationId, recipient: &Recipient, id: DeviceId) -> Done<()> {
        Entity::delete_many()
            .filter(Column::Organization.eq(org.as_str()))
            .filter(Column::Recipient.eq(recipient.to_string()))
            .filter(Column::Id.eq(id.uuid()))
            .exec(self.beside_the_writer())
            .await
            .map(drop)
            .map_err(write_error)
    }
}
