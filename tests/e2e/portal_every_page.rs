//! Every page that a role can reach by links, in every locale, on a telephone and on a desk, in a real browser: nothing sticks out,
//! the browser complains of nothing, the page says which language it is in; and in three scripts axe-core finds nothing, by day and
//! by night. In both directions every control is large enough for a thumb and reached by keyboard, and a page can be enlarged.
//!
//! On SQLite alone: what is looked at is made of the same rows on either database.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use turjuman_localization::Catalogue;
use turjuman_operations::caller::Role;
use turjuman_test_databases::TestDatabase;
use turjuman_tests::{Chromium, Look, ONE_BY_ONE, Options, Server, ask_by_phone, ask_by_video, ask_on_site};

/// Pages of one kind (`/requests/*`) are looked at this often, with different things on them.
const OF_A_KIND: usize = 5;
/// Left to right, right to left, and a script of another kind.
const HELD_AGAINST_AXE: [&str; 3] = ["en-US", "ar", "zh-Hans"];

/// Each control is tried in these, one for each direction.
const USED: [&str; 2] = ["en-US", "ar"];

/// Pictures are kept of these, where somebody asks for them.
const PICTURED: [&str; 4] = ["en-US", "ar", "gu", "zh-Hans"];

/// Pages of a server on which something of everything happens.
struct City {
    server: Server,
    browser: Chromium,
}

impl City {
    /// With requests in every state that a desk has on a usual morning. Nobody hurries an answer: a page that changed by itself
    /// while it is walked through would be another.
    async fn awake() -> Self {
        let slowly = ONE_BY_ONE.replace("answer_seconds = 120", "answer_seconds = 86400");
        let pay = "[encounter_types.counter_service]\npay_hint = \"$60 an hour, one hour at least\"\n";
        let options = Options { policy: format!("{slowly}\n{pay}"), push: true, ..Options::default() };
        let server = Server::start_with(TestDatabase::sqlite(), options).await;
        let site = server.site("City Hall, room of the municipal court and of the violations bureau").await;
        let amina = server.interpreter("amina", &["ar"]).await;
        let mut offers = amina.watch_offers().await;
        let mut take = async |request: &str| {
            let offer = offers.sent(request).await;
            amina.accept(&offer.id).await.unwrap()
        };
        let clerk = server.clerk();
        let done = clerk.submit(ask_by_phone("Arabic")).await;
        let session = take(&done.id).await;
        amina.start(&session.id).await.unwrap();
        amina.complete(&session.id).await.unwrap();
        let agreed = clerk.submit(ask_on_site("Arabic", &site, 26 * 60)).await;
        take(&agreed.id).await;
        let running = clerk.submit(ask_by_video("Arabic")).await;
        let session = take(&running.id).await;
        amina.start(&session.id).await.unwrap();
        let cancelled = clerk.submit(ask_by_phone("Mam")).await;
        clerk.cancel(&cancelled.id).await.unwrap();
        // Nobody for it; not known which; somebody is asked and has not answered.
        clerk.submit(ask_by_phone("K'iche'")).await;
        clerk.submit(ask_by_phone("unknown")).await;
        let rosa = server.interpreter("rosa", &["es", "mam"]).await;
        let mut asked = rosa.watch_offers().await;
        let open = clerk.submit(ask_by_phone("Spanish")).await;
        asked.sent(&open.id).await;
        let browser = Chromium::start(&server, "en-US,en").await;
        Self { server, browser }
    }

    /// Every page that links lead to, from here; of pages of one kind, a few.
    async fn pages(&self, from: &[&str]) -> Vec<String> {
        let mut ahead: VecDeque<String> = from.iter().map(|path| (*path).to_owned()).collect();
        let (mut seen, mut kinds) = (BTreeSet::new(), BTreeMap::<String, usize>::new());
        let mut pages = Vec::new();
        while let Some(path) = ahead.pop_front() {
            let of_this_kind = kinds.entry(kind(&path)).or_default();
            if *of_this_kind >= OF_A_KIND || !seen.insert(path.clone()) {
                continue;
            }
            *of_this_kind += 1;
            self.browser.open(&path).await;
            // A link leads to a page that is there.
            let status = self.status().await;
            assert!(status == 200 || from.contains(&path.as_str()), "{status} at {path}");
            let links = self
                .browser
                .run("return [...document.querySelectorAll('a[href^=\"/\"]:not([download])')].map((one) => one.getAttribute('href').split('#')[0])")
                .await;
            ahead.extend(
                links.as_array().into_iter().flatten().filter_map(|link| link.as_str().map(str::to_owned)),
            );
            pages.push(path);
        }
        pages
    }

    /// The status of the page that is shown.
    async fn status(&self) -> i64 {
        let status = "return performance.getEntriesByType('navigation')[0].responseStatus";
        self.browser.run(status).await.as_i64().unwrap_or_default()
    }

    /// Looks at all of them in all locales; what is wrong.
    async fn look_at(&self, pages: &[String], from: &[&str]) -> Vec<String> {
        let mut wrong = Vec::new();
        // Said on the way here.
        self.browser.complaints(&[]).await;
        for locale in Catalogue::built_in().expect("readable").locales() {
            let tag = locale.tag();
            self.read_in(tag).await;
            for (number, path) in pages.iter().enumerate() {
                self.browser.open(path).await;
                let status = self.status().await;
                if status != 200 && !from.contains(&path.as_str()) {
                    wrong.push(format!("{tag} {path}: {status}"));
                }
                let said = self.browser.text_of("return document.documentElement.lang").await;
                if said != tag {
                    wrong.push(format!("{tag} {path}: the page says it is in {said:?}"));
                }
                let mut looks = vec![Look::PHONE, Look::DESK];
                let with_axe = HELD_AGAINST_AXE.contains(&tag);
                if with_axe {
                    looks.extend([Look::PHONE.at_night(), Look::DESK.at_night()]);
                }
                for look in looks {
                    self.browser.look(look).await;
                    let mut found = if look.dark { Vec::new() } else { self.browser.sticking_out().await };
                    if with_axe {
                        found.extend(self.browser.inaccessible().await.unwrap_or_default());
                    }
                    if PICTURED.contains(&tag) {
                        let night = if look.dark { "-night" } else { "" };
                        let page = path.trim_matches('/').replace(['/', '?', '=', '&'], "-");
                        let id = page.find("_0").map_or(page.as_str(), |id| &page[..id]);
                        self.browser
                            .keep_picture(&format!("{id}-{number}-{tag}-{}{night}", look.width))
                            .await;
                    }
                    let at =
                        format!("{tag} {path}, {} px{}", look.width, if look.dark { ", night" } else { "" });
                    wrong.extend(found.into_iter().map(|found| format!("{at}: {found}")));
                }
                // A browser complains of a page that is not there even where it shows what the server has to say.
                let of_the_page = format!("{path} - Failed to load resource");
                let complaints = self.browser.complaints(&[&of_the_page]).await;
                wrong.extend(complaints.into_iter().map(|found| format!("{tag} {path}: {found}")));
            }
        }
        wrong
    }

    /// What is in the way of who taps, who has no mouse, who enlarges the page, or who sets its text wider.
    async fn hard_to_use(&self) -> Vec<String> {
        let browser = &self.browser;
        browser.look(Look::PHONE).await;
        let mut found = browser.small_targets().await;
        found.extend(browser.moving().await);
        browser.look(Look::DESK).await;
        found.extend(browser.lost_by_keyboard().await);
        browser.look(Look::ENLARGED).await;
        found.extend(browser.sticking_out().await.into_iter().map(|one| format!("enlarged: {one}")));
        browser.look(Look::PHONE).await;
        browser.set_further_apart().await;
        found.extend(browser.sticking_out().await.into_iter().map(|one| format!("further apart: {one}")));
        found
    }

    /// Chooses the language of the pages with the switch that every page has.
    async fn read_in(&self, tag: &str) {
        let chosen = format!(
            "const list = document.getElementById('reading-language'); list.value = '{tag}'; \
             list.form.submit(); return true"
        );
        self.browser.open("/").await;
        self.browser.run(&chosen).await;
        let there =
            format!("return document.readyState === 'complete' && document.documentElement.lang === '{tag}'");
        self.browser.until(tag, &there).await;
    }

    /// Tries the controls of all pages, in one language of each direction.
    async fn can_be_used(self, from: &[&str]) {
        let pages = self.pages(from).await;
        let mut wrong = Vec::new();
        for tag in USED {
            self.read_in(tag).await;
            for path in &pages {
                self.browser.open(path).await;
                let found = self.hard_to_use().await;
                wrong.extend(found.into_iter().map(|found| format!("{tag} {path}: {found}")));
            }
        }
        assert!(wrong.is_empty(), "{} faults on {} pages:\n{}", wrong.len(), pages.len(), wrong.join("\n"));
        self.server.finish().await;
    }

    async fn all_is_well(self, from: &[&str], at_least: usize) {
        let pages = self.pages(from).await;
        assert!(pages.len() >= at_least, "only {pages:?}");
        let wrong = self.look_at(&pages, from).await;
        assert!(wrong.is_empty(), "{} faults on {} pages:\n{}", wrong.len(), pages.len(), wrong.join("\n"));
        self.server.finish().await;
    }
}

/// The address with stars in the place of what names one thing.
fn kind(path: &str) -> String {
    let path = path.split('?').next().unwrap_or_default();
    let mut parts: Vec<&str> = path.split('/').collect();
    if parts.len() > 2 {
        parts[2] = "*";
    }
    parts.join("/")
}

/// Where the walks begin; links lead to the rest.
const NOT_SIGNED_IN: [&str; 3] = ["/sign-in", "/nowhere", "/sign-in/a-link-that-never-was"];
const ASKS: [&str; 5] = ["/ask", "/speak", "/requests", "/ask?q=Creole", "/ask?q=qwrtzpsd"];
const INTERPRETS: [&str; 6] =
    ["/offers", "/assignments", "/availability", "/availability?saved=week", "/inbox", "/profile"];
const OFFICE: [&str; 1] = ["/board"];
const OVERSIGHT: [&str; 2] = ["/figures", "/figures?month=1999-01"];

/// With somebody signed in who has this role.
async fn city_of(subject: &str, role: Role) -> City {
    let city = City::awake().await;
    city.browser.sign_in(&city.server.sign_in_link(subject, role).await).await;
    city
}

/// With an interpreter signed in who has an offer.
async fn city_of_who_interprets() -> City {
    let city = City::awake().await;
    let site = city.server.site("Health and Community Wellness Center").await;
    let request = city.server.clerk().submit(ask_on_site("Arabic", &site, 72 * 60)).await;
    let amina = city.server.person_as("amina", Role::Interpreter);
    amina.watch_offers().await.sent(&request.id).await;
    city.browser.sign_in(&city.server.sign_in_link("amina", Role::Interpreter).await).await;
    city
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn for_who_is_not_signed_in() {
    City::awake().await.all_is_well(&NOT_SIGNED_IN, 3).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn for_who_asks() {
    city_of("clerk", Role::Requester).await.all_is_well(&ASKS, 17).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn for_who_interprets() {
    city_of_who_interprets().await.all_is_well(&INTERPRETS, 11).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn for_the_office() {
    city_of("office", Role::Coordinator).await.all_is_well(&OFFICE, 12).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn for_the_oversight() {
    city_of("auditor", Role::Auditor).await.all_is_well(&OVERSIGHT, 2).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn controls_for_who_is_not_signed_in() {
    City::awake().await.can_be_used(&NOT_SIGNED_IN).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn controls_for_who_asks() {
    city_of("clerk", Role::Requester).await.can_be_used(&ASKS).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn controls_for_who_interprets() {
    city_of_who_interprets().await.can_be_used(&INTERPRETS).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn controls_for_the_office() {
    city_of("office", Role::Coordinator).await.can_be_used(&OFFICE).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn controls_for_the_oversight() {
    city_of("auditor", Role::Auditor).await.can_be_used(&OVERSIGHT).await;
}

/// The walk is worth what it notices.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_is_noticed() {
    let server = Server::start(TestDatabase::sqlite()).await;
    let browser = Chromium::start(&server, "en-US,en").await;
    browser.open("/sign-in").await;
    assert_eq!(browser.sticking_out().await, [""; 0]);
    assert!(browser.inaccessible().await.is_none_or(|found| found.is_empty()));
    browser
        .run(
            "const wide = document.createElement('p'); wide.style.width = '3000px'; wide.textContent = 'wide'; \
             const pale = document.createElement('p'); pale.style.color = '#ccc'; pale.textContent = 'pale'; \
             const bare = document.createElement('button'); bare.style.cssText = 'min-height:0;height:20px;outline:none'; bare.textContent = 'x'; \
             document.getElementById('main').append(wide, pale, document.createElement('input'), bare); console.error('alas')",
        )
        .await;
    let wide = browser.sticking_out().await;
    assert!(wide.iter().any(|found| found.contains("3000") || found.starts_with("p reaches")), "{wide:?}");
    let small = browser.small_targets().await;
    assert!(small.iter().any(|found| found.starts_with("button is")), "{small:?}");
    let unseen = browser.lost_by_keyboard().await;
    assert!(unseen.iter().any(|found| found.contains("cannot be seen on button")), "{unseen:?}");
    if let Some(found) = browser.inaccessible().await {
        for rule in ["color-contrast", "label"] {
            assert!(found.iter().any(|found| found.starts_with(rule)), "{rule}: {found:?}");
        }
    }
    let complaints = browser.complaints(&[]).await;
    assert!(complaints.iter().any(|line| line.contains("alas")), "{complaints:?}");
    server.finish().await;
}
