//! One worker: a database of its own, and one seed after the other. A database serves a few dozen seeds, each an
//! organization of its own, and is then replaced: a desk must not get slower because others told stories before it.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tempfile::TempDir;
use turjuman_localization::Catalogue;
use turjuman_operations::ports::Store;
use turjuman_storage::{Database, Durability, Options, SqlStore};
use turjuman_tests::invariants::Violation;

use crate::city;
use crate::gate::Gate;
use crate::observing::Observing;
use crate::process::{Ground, Mail, Time};
use crate::random::Random;
use crate::world::{Story, World};

/// Seeds per database.
const SEEDS: u32 = 32;
/// A seed that takes longer hangs.
pub(crate) const PATIENCE: Duration = Duration::from_secs(120);

/// Why a worker cannot go on.
pub(crate) type Trouble = Box<dyn std::error::Error + Send + Sync>;

pub(crate) struct Worker {
    directory: TempDir,
    template: PathBuf,
    catalogue: Arc<Catalogue>,
    open: Option<Open>,
    made: u32,
}

struct Open {
    database: Database,
    store: Arc<SqlStore>,
    observing: Arc<Observing>,
    seeds: u32,
    file: PathBuf,
}

impl Worker {
    pub(crate) async fn new() -> Result<Self, Trouble> {
        let directory = TempDir::new()?;
        let template = directory.path().join("empty.db");
        let options = Options { durability: Durability::None, readers: 1, ..Options::default() };
        let database = Database::connect(&format!("sqlite:{}", template.display()), options).await?;
        database.migrate().await?;
        database.close().await?;
        let catalogue = Catalogue::built_in()?;
        Ok(Self { directory, template, catalogue, open: None, made: 0 })
    }

    async fn database(&mut self) -> Result<&mut Open, Trouble> {
        if self.open.as_ref().is_some_and(|open| open.seeds >= SEEDS)
            && let Some(old) = self.open.take()
        {
            old.store.close().await;
            old.database.close().await?;
            std::fs::remove_file(old.file)?;
        }
        if self.open.is_none() {
            self.made += 1;
            let file = self.directory.path().join(format!("{}.db", self.made));
            std::fs::copy(&self.template, &file)?;
            let options = Options { durability: Durability::None, readers: 2, ..Options::default() };
            let database = Database::connect(&format!("sqlite:{}", file.display()), options).await?;
            let store = database.store();
            let observing = Arc::new(Observing::default());
            store.observe(observing.clone());
            self.open = Some(Open { database, store, observing, seeds: 0, file });
        }
        self.open.as_mut().ok_or_else(|| "no database".into())
    }

    /// Tells the story of a seed. What keeps it from its end is a violation, too.
    pub(crate) async fn tell(&mut self, seed: u64, verbose: bool) -> Result<Story, Trouble> {
        let catalogue = self.catalogue.clone();
        let open = self.database().await?;
        open.seeds += 1;
        let mut random = Random::new(seed);
        let start = city::start(&mut random);
        let ground = Ground {
            store: open.store.clone() as Arc<dyn Store>,
            gate: Gate::default(),
            observing: open.observing.clone(),
            time: Time::new(start),
            mail: Arc::new(Mail::default()),
            organization: format!("city-{seed}-{}", open.seeds).parse()?,
            policy: Arc::new(city::policy(&mut random)),
            catalogue,
        };
        let telling = async {
            let world = World::begin(&ground, random, seed, verbose).await?;
            world.live().await
        };
        let cut_short = |what: String| Story {
            violations: vec![Violation { invariant: "the_story_ends", what, at: ground.time.now() }],
            ..Story::default()
        };
        Ok(match tokio::time::timeout(PATIENCE, telling).await {
            Ok(Ok(story)) => story,
            Ok(Err(error)) => cut_short(error.to_string()),
            Err(_) => cut_short("an operation hangs".to_owned()),
        })
    }
}
