//! Rows of which there are few and that hardly change: the staff who read notices, the sites.

use std::collections::HashMap;

use turjuman_dispatch::model::{Reader, Site, SiteId, Subject};

/// Rows of one kind kept at most; beyond that the memory of them starts afresh.
const MOST: usize = 16_384;

/// The rows.
#[derive(Debug, Default)]
pub(super) struct Few {
    readers: HashMap<Subject, Reader>,
    sites: HashMap<SiteId, Site>,
    /// How often something was forgotten.
    pub(super) forgotten: u64,
}

impl Few {
    pub(super) fn reader(&self, subject: &Subject) -> Option<&Reader> {
        self.readers.get(subject)
    }

    pub(super) fn site(&self, id: SiteId) -> Option<Site> {
        self.sites.get(&id).cloned()
    }

    pub(super) fn take_reader(&mut self, reader: &Reader) {
        if self.readers.len() >= MOST {
            self.readers.clear();
        }
        if self.readers.get(&reader.subject).is_none_or(|known| known.version < reader.version) {
            self.readers.insert(reader.subject.clone(), reader.clone());
        }
    }

    pub(super) fn take_site(&mut self, site: &Site) {
        if self.sites.len() >= MOST {
            self.sites.clear();
        }
        if self.sites.get(&site.id).is_none_or(|known| known.version < site.version) {
            self.sites.insert(site.id, site.clone());
        }
    }

    pub(super) fn forget_reader(&mut self, subject: &Subject) {
        self.forgotten += 1;
        self.readers.remove(subject);
    }

    pub(super) fn forget_site(&mut self, id: SiteId) {
        self.forgotten += 1;
        self.sites.remove(&id);
    }

    /// Another process changed one of them; its event does not say which.
    pub(super) fn forget_all(&mut self) {
        self.forgotten += 1;
        self.readers.clear();
        self.sites.clear();
    }
}
