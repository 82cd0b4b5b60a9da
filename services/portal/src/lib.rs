//! The portal: pages for those who ask, those who interpret, the language-access office and the oversight commission.
//!
//! Pages are made on the server ([`doors`]), work without JavaScript, and fetch nothing from anywhere else. Lives here: what is
//! around every page (`frame`), the words of a reader (`words`), who is signed in (`session`), live pages (`live`), and one
//! module for each kind of user with a file for each page. Not here: any rule of the desk (`turjuman-operations`), who may
//! call what (`turjuman-access`), the words themselves (`turjuman-localization` and `locales/`).
//!
//! A handler is `async fn(State<Portal>, Visitor, …) -> Result<Response, Fault>`: it asks whether the visitor
//! may, calls one operation, and renders one template.

mod auditor;
mod choice;
mod coordinator;
mod doors;
mod facts;
mod frame;
mod identified;
mod interpreter;
mod live;
mod portal;
mod query;
mod requester;
mod session;
mod week;
mod words;

pub use doors::doors;
pub use frame::accent::{Accent, NotAColour};
pub use portal::{Logo, LogoError, Parts, PortalSettings, PushParts};
pub use session::{NoRandomness, sign_in_path};

pub(crate) use frame::{Fault, Form, Frame, LargeForm, page, page_with, see_other};
pub(crate) use portal::Portal;
pub(crate) use session::{Guest, Visitor};
pub(crate) use words::Words;
