//! The binary `turjuman`: command line, settings, wiring and lifecycle. It knows every other crate and decides nothing
//! about the desk; what the desk does is in `turjuman-operations`.

pub mod cli;
pub mod clock;
pub mod commands;
pub mod demo;
pub mod ids;
pub mod replay;
pub mod roster_csv;
pub mod sample;
pub mod settings;
pub mod start;
pub mod tls;
