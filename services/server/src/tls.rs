//! The certificate of the listening port. HTTP/2 and HTTP/1.1 are negotiated on it by ALPN.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// Why TLS cannot be set up.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// A file cannot be read as PEM.
    #[error("{path} cannot be read as PEM: {problem}")]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the reader said.
        problem: String,
    },
    /// Certificate and key do not belong together, or are of a kind that is not taken.
    #[error("the certificate {certificate} and the key {key} cannot be used: {problem}")]
    Unusable {
        /// The certificate.
        certificate: PathBuf,
        /// The key.
        key: PathBuf,
        /// What TLS said.
        problem: String,
    },
}

/// Reads certificate chain and key.
///
/// # Errors
/// When a file cannot be read, or the two do not belong together.
pub fn server_config(certificate: &Path, key: &Path) -> Result<Arc<ServerConfig>, TlsError> {
    let unreadable = |path: &Path, problem: String| TlsError::Unreadable { path: path.to_owned(), problem };
    let chain = CertificateDer::pem_file_iter(certificate)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|error| unreadable(certificate, error.to_string()))?;
    if chain.is_empty() {
        return Err(unreadable(certificate, "there is no certificate in it".to_owned()));
    }
    let private = PrivateKeyDer::from_pem_file(key).map_err(|error| unreadable(key, error.to_string()))?;
    let mut config =
        ServerConfig::builder().with_no_client_auth().with_single_cert(chain, private).map_err(|error| {
            TlsError::Unusable {
                certificate: certificate.to_owned(),
                key: key.to_owned(),
                problem: error.to_string(),
            }
        })?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}
