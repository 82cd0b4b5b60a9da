//! Telephones in people's hands, for the stories that look at the portal through a real browser.

use turjuman_operations::caller::Role;
use turjuman_tests::{Chromium, Server};

/// A telephone in which somebody with this role is signed in, and which reads these languages.
pub(crate) async fn phone(server: &Server, subject: &str, role: Role, languages: &str) -> Chromium {
    let browser = Chromium::start(server, languages).await;
    browser.sign_in(&server.sign_in_link(subject, role).await).await;
    browser
}

/// Asks for Arabic by phone; where there is no script, Enter finds the language.
pub(crate) async fn ask_for_arabic(browser: &Chromium) {
    browser.open("/ask").await;
    browser.write("input[name=q]", "arabic\u{e007}").await;
    browser.tap("input[name=language][value=ar]").await;
    browser.tap("#how-phone").await;
    browser.write("input[name=phone]", "973 555 0142").await;
    browser.tap("input[name=what][value=counter_service]").await;
    browser.tap("button[name=send]").await;
    browser.until("the page of the request", "return location.pathname.startsWith('/requests/')").await;
}
