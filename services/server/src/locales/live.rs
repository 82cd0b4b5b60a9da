//! A city's own locales over the built-in ones: loaded when the server starts, watched while it runs.
//!
//! They are looked at every few seconds instead of being told by the operating system: that also works over network file
//! systems and for the links by which container platforms exchange a whole directory at once. What cannot be used changes
//! nothing; the log says what is wrong, and the last good state goes on.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio_util::sync::CancellationToken;
use turjuman_localization::check::{Finding, check};
use turjuman_localization::{Catalogue, SourceFile, overlay};

use super::directory;

/// How often the directory is looked at.
const LOOK_EVERY: Duration = Duration::from_secs(2);

/// The most faults that are said at once.
const MOST_SAID: usize = 20;

/// Why a directory of locales cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum UnusableLocales {
    /// The directory or a file in it cannot be read.
    #[error("{0}")]
    Unreadable(String),
    /// Readers would get less than what the program has to say.
    #[error("{}", said(.0))]
    Faulty(Vec<String>),
}

fn said(faults: &[String]) -> String {
    let mut lines = faults[..faults.len().min(MOST_SAID)].to_vec();
    if faults.len() > MOST_SAID {
        let dir = "turjuman locales check --dir DIR";
        lines.push(format!("and {} more; {dir} says them all", faults.len() - MOST_SAID));
    }
    lines.join("\n  ")
}

/// The catalogue: the built-in locales with those of the directory over them; and the directory, to be watched.
///
/// # Errors
/// With file, line and reason, when the directory cannot be used.
pub(crate) fn open(directory: Option<&Path>) -> Result<(Arc<Catalogue>, Option<Watched>), UnusableLocales> {
    // Looked at before it is read: what changes meanwhile is seen at the next look.
    let watched = directory.map(|path| Watched { directory: path.to_owned(), seen: look(path) });
    let sources = match directory {
        None => Catalogue::built_in_sources(),
        Some(directory) => usable(directory)?,
    };
    let catalogue = Catalogue::from_sources(&sources);
    let catalogue = catalogue.map_err(|error| UnusableLocales::Unreadable(error.to_string()))?;
    Ok((Arc::new(catalogue), watched))
}

/// All files, those of the directory laid over the built-in ones, when readers can be shown them.
fn usable(directory: &Path) -> Result<Vec<SourceFile>, UnusableLocales> {
    let over = directory::read(directory).map_err(|error| UnusableLocales::Unreadable(error.to_string()))?;
    let (sources, looked_at) = over_built_in(over);
    let (faults, remarks): (Vec<Finding>, Vec<Finding>) =
        check(&looked_at).into_iter().partition(|finding| finding.rule.is_serious());
    if !faults.is_empty() {
        return Err(UnusableLocales::Faulty(faults.iter().map(ToString::to_string).collect()));
    }
    for remark in remarks.iter().take(MOST_SAID) {
        tracing::warn!("locales: {remark}");
    }
    Ok(sources)
}

/// The files of a directory laid over the built-in ones: all of them, and those of the locales that it touches, with the
/// reference. The rest stays as it was built and needs no second look; a change of the reference touches every locale.
pub(crate) fn over_built_in(over: Vec<SourceFile>) -> (Vec<SourceFile>, Vec<SourceFile>) {
    let touched: BTreeSet<String> = over.iter().map(|file| file.locale.clone()).collect();
    let sources = overlay(Catalogue::built_in_sources(), over);
    let mut looked_at = sources.clone();
    if !touched.contains("en-US") {
        looked_at.retain(|file| file.locale == "en-US" || touched.contains(&file.locale));
    }
    (sources, looked_at)
}

/// A directory of locales as it was when it was last looked at.
pub(crate) struct Watched {
    directory: PathBuf,
    seen: Look,
}

impl Watched {
    /// Looks at the directory again and again, and gives the catalogue what has changed there.
    pub(crate) async fn watch(mut self, catalogue: Arc<Catalogue>, stop: CancellationToken) {
        loop {
            tokio::select! {
                () = stop.cancelled() => return,
                () = tokio::time::sleep(LOOK_EVERY) => {}
            }
            let filled = catalogue.clone();
            let looked = tokio::task::spawn_blocking(move || {
                self.look_again(&filled);
                self
            });
            match looked.await {
                Ok(watched) => self = watched,
                Err(error) => {
                    tracing::error!(%error, "the locales are not watched any more; start again to have them read");
                    stop.cancelled().await;
                    return;
                }
            }
        }
    }

    fn look_again(&mut self, catalogue: &Catalogue) {
        let now = look(&self.directory);
        if now == self.seen {
            return;
        }
        self.seen = now;
        let replaced = usable(&self.directory).and_then(|sources| {
            catalogue.replace(&sources).map_err(|error| UnusableLocales::Unreadable(error.to_string()))
        });
        let directory = self.directory.display();
        match replaced {
            Ok(()) => tracing::info!(%directory, "the locales changed and are used"),
            Err(problem) => tracing::error!(
                %directory,
                "the locales changed and cannot be used; what was there before goes on:\n  {problem}"
            ),
        }
    }
}

/// What a directory looks like from outside: names, lengths and times of change. Away is a look, too.
type Look = Vec<(PathBuf, u64, Option<SystemTime>)>;

fn look(directory: &Path) -> Look {
    let paths = directory::paths(directory).unwrap_or_default().into_iter();
    paths
        .map(|path| {
            let facts = std::fs::metadata(&path).ok();
            let length = facts.as_ref().map_or(0, std::fs::Metadata::len);
            (path, length, facts.and_then(|facts| facts.modified().ok()))
        })
        .collect()
}
