//! `token`: issues a token of the server's own key, or a link that signs in to the portal once.

use std::collections::BTreeSet;
use std::process::ExitCode;
use std::time::Duration;

use turjuman_access::auth::{SigningKey, TokenRequest};
use turjuman_dispatch::model::{Department, Subject};
use turjuman_operations::caller::{Caller, Role};
use turjuman_operations::ports::Clock;

use super::{Stopped, layers, say, settings};
use crate::cli::TokenArguments;
use crate::clock::SystemClock;
use crate::settings::Settings;
use crate::sign_in_link::{public_url, sign_in_link};
use crate::start::open_database;

pub(super) async fn run(arguments: TokenArguments) -> Result<ExitCode, Stopped> {
    let mut problems = Vec::new();
    let layers = layers(&arguments.settings, &mut problems);
    let settings = settings(&layers, problems)?;
    let mut roles = BTreeSet::new();
    for name in &arguments.roles {
        roles.insert(role(name)?);
    }
    if roles.contains(&Role::Requester) && arguments.departments.is_empty() {
        return Err(Stopped("a requester needs a department: add --department NAME".to_owned()));
    }
    if arguments.sign_in {
        return link(&settings, arguments, roles).await;
    }
    let valid_for = duration(&arguments.valid_for)?;
    std::fs::create_dir_all(&settings.data_dir)
        .map_err(|error| Stopped(format!("{} cannot be made: {error}", settings.data_dir.display())))?;
    let key = SigningKey::load_or_create(&settings.signing_key_path())?;
    let request = TokenRequest {
        subject: arguments.subject,
        roles,
        departments: arguments.departments,
        email: arguments.email,
        locale: arguments.locale,
        valid_for,
    };
    say(key.issue(&settings.organization, &request, SystemClock::new().now()));
    Ok(ExitCode::SUCCESS)
}

/// Prints a link. It is kept in the database, where the running server finds it.
async fn link(
    settings: &Settings,
    arguments: TokenArguments,
    roles: BTreeSet<Role>,
) -> Result<ExitCode, Stopped> {
    let caller = Caller {
        organization: settings.organization.clone(),
        subject: Subject(arguments.subject),
        roles,
        departments: arguments.departments.into_iter().map(Department).collect(),
        email: arguments.email,
        locale: arguments.locale,
        known_as: None,
    };
    std::fs::create_dir_all(&settings.data_dir)
        .map_err(|error| Stopped(format!("{} cannot be made: {error}", settings.data_dir.display())))?;
    let database = open_database(settings).await?;
    let store = database.store();
    let url = public_url(settings, settings.listen);
    let link = sign_in_link(&*store, &url, caller, SystemClock::new().now()).await;
    store.close().await;
    database.close().await?;
    say(link?);
    Ok(ExitCode::SUCCESS)
}

fn role(name: &str) -> Result<Role, Stopped> {
    match name {
        "requester" => Ok(Role::Requester),
        "interpreter" => Ok(Role::Interpreter),
        "coordinator" => Ok(Role::Coordinator),
        "auditor" => Ok(Role::Auditor),
        other => {
            Err(Stopped(format!("“{other}” is not a role: requester, interpreter, coordinator or auditor")))
        }
    }
}

/// Reads `90s`, `30m`, `12h` or `7d`.
fn duration(text: &str) -> Result<Duration, Stopped> {
    let wanted = || Stopped(format!("“{text}” is not a length of time: write 90s, 30m, 12h or 7d"));
    let unit = text.chars().last().ok_or_else(wanted)?;
    let number: u64 = text.strip_suffix(unit).and_then(|n| n.parse().ok()).ok_or_else(wanted)?;
    let seconds = match unit {
        's' => 1,
        'm' => 60,
        'h' => 3600,
        'd' => 86_400,
        _ => return Err(wanted()),
    };
    match number.checked_mul(seconds) {
        Some(seconds) if (1..=366 * 86_400).contains(&seconds) => Ok(Duration::from_secs(seconds)),
        _ => Err(Stopped(format!("“{text}” is not between a second and a year"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_of_time_are_read_with_their_unit() {
        assert_eq!(duration("12h").ok(), Some(Duration::from_secs(43_200)));
        for bad in ["", "h", "12", "-1h", "1w", "0s", "9999d", "12 h"] {
            assert!(duration(bad).is_err(), "{bad}");
        }
    }
}
