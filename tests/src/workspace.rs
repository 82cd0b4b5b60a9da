//! Where things are, and what the machine lends us: Python, OpenSSL.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The top of the repository.
pub fn workspace() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().expect("the package is one folder below the top").to_owned()
}

/// A Python with grpcio and aiosmtpd: `TURJUMAN_TEST_PYTHON`, or the one that `tests/run` makes.
pub fn python() -> PathBuf {
    std::env::var_os("TURJUMAN_TEST_PYTHON")
        .map_or_else(|| workspace().join(".venv/bin/python"), PathBuf::from)
}

/// A certificate for localhost and 127.0.0.1 that is its own authority, and its key, in this directory.
pub fn certificate(directory: &Path) -> (PathBuf, PathBuf) {
    let (certificate, key) = (directory.join("server.crt"), directory.join("server.key"));
    let made = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"])
        .args(["-days", "2", "-subj", "/CN=localhost"])
        .args(["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"])
        .args(["-addext", "basicConstraints=critical,CA:FALSE"])
        .arg("-keyout")
        .arg(&key)
        .arg("-out")
        .arg(&certificate)
        .output()
        .expect("openssl is installed; tests/run installs it");
    assert!(made.status.success(), "openssl: {}", String::from_utf8_lossy(&made.stderr));
    (certificate, key)
}
