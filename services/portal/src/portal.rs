//! What every page needs: the desk, the words, the rules of access, and how the city set the portal up.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use turjuman_access::Access;
use turjuman_access::oidc::Provider;
use turjuman_dispatch::model::OrganizationId;
use turjuman_localization::Catalogue;
use turjuman_notifications::{ChannelAdapter, OfferLinks, Renderer};
use turjuman_operations::Desk;
use turjuman_operations::devices::DeviceDesk;
use turjuman_operations::feed::Feed;
use turjuman_operations::sign_in::SignIns;

use crate::frame::accent::Accent;
use crate::frame::assets::Assets;
use crate::live::Watchers;
use crate::session::pace::Pace;

/// Pages that are being made at once; more are turned away.
const PAGES_AT_ONCE: usize = 512;
/// Sign-in links that are being sent at once.
const LINKS_AT_ONCE: usize = 8;
/// Attempts at the identity provider that may be begun at once, and how soon there may be one more.
const ATTEMPTS_AT_ONCE: u32 = 200;
const BETWEEN_ATTEMPTS: Duration = Duration::from_millis(100);

/// How a city sets its portal up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PortalSettings {
    /// The city's name, as people know it.
    pub city: String,
    /// Where people reach this server, such as `https://interpreters.city.example`, without a slash at the end.
    pub public_url: String,
    /// The city's colour.
    pub accent: Accent,
    /// The city's logo.
    pub logo: Option<Logo>,
    /// Cookies travel over TLS only. Off only where there is none.
    pub secure_cookies: bool,
}

/// A picture for the head of every page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// The file.
    pub bytes: Vec<u8>,
    /// Its media type.
    pub media_type: &'static str,
}

/// Why a file cannot be the logo.
#[derive(Debug, thiserror::Error)]
pub enum LogoError {
    /// It cannot be read.
    #[error("the file cannot be read: {0}")]
    File(#[from] std::io::Error),
    /// It is no picture that browsers show.
    #[error("an .svg, .png, .webp or .jpg file is wanted")]
    Kind,
    /// It would make every page slow.
    #[error("it is {0} KiB large; at most 32 KiB are good for a bad connection")]
    Large(usize),
}

impl Logo {
    /// The largest logo, in bytes: with it the first page stays small enough for a bad connection.
    const LARGEST: usize = 32 * 1024;

    /// Reads a logo.
    ///
    /// # Errors
    /// When the file cannot be read, is no picture, or is too large.
    pub fn read(path: &Path) -> Result<Self, LogoError> {
        let kind = path.extension().and_then(|kind| kind.to_str()).unwrap_or_default().to_ascii_lowercase();
        let media_type = match kind.as_str() {
            "svg" => "image/svg+xml",
            "png" => "image/png",
            "webp" => "image/webp",
            "jpg" | "jpeg" => "image/jpeg",
            _ => return Err(LogoError::Kind),
        };
        let bytes = std::fs::read(path)?;
        if bytes.len() > Self::LARGEST {
            return Err(LogoError::Large(bytes.len().div_ceil(1024)));
        }
        Ok(Self { bytes, media_type })
    }
}

/// Push messages to the browsers in which people read the portal.
pub struct PushParts {
    /// The devices.
    pub devices: DeviceDesk,
    /// The public key that a browser subscribes with, as base64url.
    pub key: String,
}

/// What the portal is put together from.
pub struct Parts {
    /// The desk whose verbs the forms are.
    pub desk: Desk,
    /// The history that live pages follow; it must be running.
    pub feed: Feed,
    /// The words of notices and of languages.
    pub renderer: Arc<Renderer>,
    /// Who is signed in.
    pub sign_ins: Arc<dyn SignIns>,
    /// The way by which sign-in links reach interpreters; without it there are none by e-mail.
    pub email: Option<Arc<dyn ChannelAdapter>>,
    /// Recognizes the links to offers that are sent to interpreters.
    pub offer_links: Arc<OfferLinks>,
    /// The city's identity provider, for those who sign in there.
    pub provider: Option<Arc<Provider>>,
    /// Push messages, where there are any.
    pub push: Option<PushParts>,
    /// How the city set it up.
    pub settings: PortalSettings,
    /// Cancelled when the server stops: live pages end.
    pub stop: CancellationToken,
}

/// What every page needs. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Portal {
    inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) desk: Desk,
    pub(crate) feed: Feed,
    pub(crate) catalogue: Arc<Catalogue>,
    pub(crate) renderer: Arc<Renderer>,
    pub(crate) access: Access,
    pub(crate) sign_ins: Arc<dyn SignIns>,
    pub(crate) email: Option<Arc<dyn ChannelAdapter>>,
    pub(crate) offer_links: Arc<OfferLinks>,
    pub(crate) provider: Option<Arc<Provider>>,
    pub(crate) push: Option<PushParts>,
    pub(crate) attempts: Pace,
    pub(crate) settings: PortalSettings,
    pub(crate) assets: Assets,
    pub(crate) watchers: Watchers,
    pub(crate) pages: Arc<Semaphore>,
    pub(crate) links: Arc<Semaphore>,
    pub(crate) stop: CancellationToken,
}

impl std::ops::Deref for Portal {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.inner
    }
}

impl Portal {
    pub(crate) fn new(parts: Parts) -> Self {
        let Parts { desk, feed, renderer, sign_ins, email, offer_links, provider, push, settings, stop } =
            parts;
        let assets = Assets::new(&settings);
        let inner = Inner {
            desk,
            feed,
            catalogue: renderer.catalogue().clone(),
            renderer,
            access: Access::from_contract(),
            sign_ins,
            email,
            offer_links,
            provider,
            push,
            attempts: Pace::new(ATTEMPTS_AT_ONCE, BETWEEN_ATTEMPTS),
            settings,
            assets,
            watchers: Watchers::default(),
            pages: Arc::new(Semaphore::new(PAGES_AT_ONCE)),
            links: Arc::new(Semaphore::new(LINKS_AT_ONCE)),
            stop,
        };
        Self { inner: Arc::new(inner) }
    }

    /// Whose portal this is.
    pub(crate) fn organization(&self) -> &OrganizationId {
        self.desk.organization()
    }
}
