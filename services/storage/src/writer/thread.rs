//! A thread for the writer of a SQLite database: it waits for the disk in its own time, and nobody else's work stands
//! behind it.

/// Carries this out on a thread of its own, with timers.
pub(super) fn spawn(run: impl Future<Output = ()> + Send + 'static) {
    let carry_out = || match tokio::runtime::Builder::new_current_thread().enable_time().build() {
        Ok(runtime) => runtime.block_on(run),
        Err(error) => tracing::error!(%error, "the writer has no runtime"),
    };
    if let Err(error) = std::thread::Builder::new().name("storage-writer".to_owned()).spawn(carry_out) {
        tracing::error!(%error, "the writer has no thread");
    }
}
