//! `config show`: every setting, and where its value came from.

use std::process::ExitCode;

use serde_json::json;

use super::{Stopped, layers, say, settings};
use crate::cli::{ConfigArguments, ConfigCommand, Format};

pub(super) fn run(arguments: ConfigArguments) -> Result<ExitCode, Stopped> {
    let ConfigCommand::Show { format, settings: from } = arguments.command;
    let mut problems = Vec::new();
    let layers = layers(&from, &mut problems);
    let shown = layers.entries().map(|(key, entry)| {
        let value = if is_secret(key, entry.value.as_str().unwrap_or_default()) {
            toml::Value::String("[redacted]".to_owned())
        } else if let Some(url) = entry.value.as_str().filter(|_| key == "database.url") {
            toml::Value::String(without_password(url))
        } else {
            entry.value.clone()
        };
        (key, value, entry.origin.to_string())
    });
    match format {
        Format::Text => {
            for (key, value, origin) in shown {
                say(format_args!("{key} = {value}    # {origin}"));
            }
        }
        Format::Json => {
            let object: serde_json::Map<String, serde_json::Value> = shown
                .map(|(key, value, origin)| (key.to_owned(), json!({ "value": value, "origin": origin })))
                .collect();
            say(serde_json::Value::Object(object));
        }
    }
    // What was shown may still not be usable; say so last, where it is seen.
    settings(&layers, problems).map(|_| ExitCode::SUCCESS)
}

fn is_secret(key: &str, value: &str) -> bool {
    matches!(key, "email.password" | "sms.token") && !value.is_empty()
}

/// A database URL with its password hidden.
fn without_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    let Some((user, host)) = rest.rsplit_once('@') else { return url.to_owned() };
    match user.split_once(':') {
        Some((name, _)) => format!("{scheme}://{name}:[redacted]@{host}"),
        None => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_in_a_database_url_is_hidden() {
        assert_eq!(without_password("postgres://u:p@ss@h/db"), "postgres://u:[redacted]@h/db");
        assert_eq!(without_password("postgres://u@h/db"), "postgres://u@h/db");
        assert_eq!(without_password("sqlite:a.db"), "sqlite:a.db");
    }
}
