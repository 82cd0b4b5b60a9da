//! The door over a real desk and a real port: every method, the streams, and the protocols around them.

mod methods;
mod overload;
mod port;
mod readiness;
mod streams;
mod support;
