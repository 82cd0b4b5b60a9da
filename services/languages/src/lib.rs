//! What people speak.
//!
//! Two jobs live here, and they never share a function:
//!
//! * **read what somebody wrote**: [`LanguageTag::parse`] takes a tag (RFC 5646, ISO 639 codes, forms
//!   that were replaced), [`resolve`] takes anything a person may write, and asks back where a name
//!   means more than one language;
//! * **choose a human**: [`compare`] says whether somebody who asked for one language is served by an
//!   interpreter of another. It reads a directional table of reviewed rows, and without a row it says no.
//!
//! What does not live here: choosing a locale for something to be *read* (that is another question with
//! another answer: a Kreyòl speaker does not want French because a reader of it may cope), ranking and
//! eligibility. The crate is pure: its tables are compiled in, and it reads no clock and no file.
//!
//! ```
//! use turjuman_languages::{LanguageTag, Resolution, Tier, compare, resolve};
//!
//! let kreyol = LanguageTag::parse("hat").unwrap();
//! let french = LanguageTag::parse("fr-HT").unwrap();
//! assert_eq!(kreyol.as_str(), "ht");
//! assert_eq!(compare(&kreyol, &french).tier, Tier::No);
//! assert!(matches!(resolve("Creole"), Resolution::Ask { .. }));
//! ```

mod compare;
mod fold;
mod keyed;
mod registry;
mod resolve;
mod rows;
mod table;
mod tag;

pub use compare::pairs::{Basis, Pair, Review, pairs};
pub use compare::{Comparison, Tier, UnknownTier, compare};
pub use resolve::{Resolution, names_no_language, resolve, suggest};
pub use table::{Language, all, english_name, find};
pub use tag::{LanguageTag, TagError};
