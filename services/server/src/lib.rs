//! The binary `turjuman`: command line, settings, wiring and lifecycle. It knows every other crate and decides nothing
//! about the desk; what the desk does is in `turjuman-operations`.

/// The allocator of every program that is a server or plays one. With the system's, a quarter of the server's time went
/// into it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

pub mod cli;
pub mod clock;
pub mod commands;
pub mod demo;
pub mod ids;
pub mod locales;
pub mod replay;
pub mod sample;
pub mod settings;
pub mod sign_in_link;
pub mod start;
pub mod tls;
