//! A disk so small that a test can fill it.

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// A small file system of its own in memory; gone when dropped. What lies on it must be dropped before.
#[derive(Debug)]
pub struct SmallDisk(TempDir);

impl SmallDisk {
    /// One of so many mebibytes; `None` where nobody may mount one, for only root may.
    ///
    /// # Panics
    /// When there is no temporary directory.
    pub fn mount(mebibytes: u32) -> Option<Self> {
        let directory = tempfile::Builder::new().prefix("turjuman-disk-").tempdir();
        let directory = directory.unwrap_or_else(|error| panic!("no temporary directory: {error}"));
        let size = format!("size={mebibytes}m");
        let mount = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &size, "turjuman-test"])
            .arg(directory.path())
            .output();
        mount.is_ok_and(|output| output.status.success()).then(|| Self(directory))
    }

    /// Where it is mounted.
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Takes all the room that is left, to the last byte.
    ///
    /// # Panics
    /// When there is room left afterwards.
    pub fn fill(&self) {
        let mut file = std::fs::File::create(self.ballast())
            .unwrap_or_else(|error| panic!("the small disk cannot be written at all: {error}"));
        let full = std::io::copy(&mut std::io::repeat(7), &mut file);
        let full = full.expect_err("a small disk has an end");
        assert_eq!(full.kind(), std::io::ErrorKind::StorageFull, "{full}");
    }

    /// Gives back what [`SmallDisk::fill`] took.
    ///
    /// # Panics
    /// When it is not filled.
    pub fn make_room(&self) {
        std::fs::remove_file(self.ballast()).unwrap_or_else(|error| panic!("it is not filled: {error}"));
    }

    fn ballast(&self) -> PathBuf {
        self.path().join("ballast")
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        drop(Command::new("umount").arg("-l").arg(self.path()).output());
    }
}
