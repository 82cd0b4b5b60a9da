//! A directory of locales on disk: read for `locales check` and `preview`, and laid over the built-in ones by `serve`.

mod directory;
mod live;

pub(crate) use directory::read;
pub use live::UnusableLocales;
pub(crate) use live::{open, over_built_in};
