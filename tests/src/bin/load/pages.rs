//! People who look: pages of the portal at a steady rate, each measured from when it was due, and what a telephone has to
//! fetch for the first of them.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use reqwest::Method;
use serde::Serialize;
use tokio::task::JoinSet;
use turjuman_operations::caller::Role;
use turjuman_tests::{Browser, DEPARTMENT};

use crate::caller::{Caller, connection};
use crate::city::City;
use crate::measured::{Percentiles, rounded};
use crate::roster::Shape;

/// Requests that are open while people look.
const OPEN: u64 = 50;
/// The names of requests stand for the page of one of them.
const A_REQUEST: &str = "/requests/{id}";

/// How often each page is opened of a hundred times: by who asks, who interprets, and the office.
const PAGES: [(Role, &str, u32); 9] = [
    (Role::Requester, "/ask", 20),
    (Role::Requester, A_REQUEST, 30),
    (Role::Requester, "/requests", 5),
    (Role::Requester, "/speak", 5),
    (Role::Interpreter, "/offers", 20),
    (Role::Interpreter, "/availability", 5),
    (Role::Interpreter, "/inbox", 5),
    (Role::Coordinator, "/board", 8),
    (Role::Coordinator, "/roster", 2),
];

/// What was measured so far.
#[derive(Default)]
struct Looked {
    times: BTreeMap<&'static str, Vec<Duration>>,
    errors: u64,
}

/// Opens so many pages a second for so long.
pub(crate) async fn pages(postgres: bool, interpreters: usize, per_second: f64, span: Duration) -> Pages {
    eprintln!("A city with {interpreters} interpreters …");
    let mut city = City::start(postgres, Shape { interpreters, on_duty: interpreters }).await;
    let requests = submit_some(&city).await;
    let mut browsers = BTreeMap::new();
    for (role, subject) in [
        (Role::Requester, "clerk-0".to_owned()),
        (Role::Interpreter, Shape::subject(0)),
        (Role::Coordinator, "office".to_owned()),
    ] {
        browsers.insert(role, signed_in(&mut city, &subject, role).await);
    }
    let first = First::fetch(&browsers[&Role::Requester]).await;
    let plan = plan();
    eprintln!("{per_second:.0} pages a second, {} s …", span.as_secs());
    let looked = Arc::new(Mutex::new(Looked::default()));
    let (begun, mut tasks, mut number) = (Instant::now(), JoinSet::new(), 0_u32);
    loop {
        let due = Duration::from_secs_f64(f64::from(number) / per_second.max(0.1));
        if due >= span {
            break;
        }
        let due = begun + due;
        tokio::time::sleep_until(due.into()).await;
        let (role, page) = plan[number as usize % plan.len()];
        let path = page.replace("{id}", &requests[number as usize % requests.len()]);
        let (browser, looked) = (browsers[&role].clone(), looked.clone());
        tasks.spawn(async move {
            let fine = look(&browser, &path).await;
            let mut looked = looked.lock().unwrap_or_else(PoisonError::into_inner);
            looked.errors += u64::from(!fine);
            looked.times.entry(page).or_default().push(due.elapsed());
        });
        while tasks.try_join_next().is_some() {}
        number += 1;
    }
    tasks.join_all().await;
    let took = begun.elapsed();
    city.stop().await;
    let looked = std::mem::take(&mut *looked.lock().unwrap_or_else(PoisonError::into_inner));
    let all: Vec<Duration> = looked.times.values().flatten().copied().collect();
    Pages {
        pages_per_second: rounded(all.len() as f64 / took.as_secs_f64().max(f64::EPSILON)),
        page_ms: Percentiles::of(&all),
        by_page: looked.times.iter().map(|(page, times)| (*page, Percentiles::of(times))).collect(),
        first_page_bytes: first,
        errors: looked.errors,
    }
}

/// The pages in the order in which they are opened: mixed, and the same every time.
fn plan() -> Vec<(Role, &'static str)> {
    let mut left = PAGES;
    let mut plan = Vec::new();
    while left.iter().any(|(.., times)| *times > 0) {
        for ((role, page, times), (.., of)) in left.iter_mut().zip(PAGES) {
            // Each turn takes from every page its share of a tenth.
            let take = of.div_ceil(10).min(*times);
            *times -= take;
            plan.extend(std::iter::repeat_n((*role, *page), take as usize));
        }
    }
    plan
}

async fn submit_some(city: &City) -> Vec<String> {
    let clerk = Caller::new(&city.token("clerk-0", Role::Requester), connection(city.address()));
    let mut requests = Vec::new();
    for number in 0..OPEN {
        let submitted = clerk.submit(city.shape().request(number)).await;
        requests.push(submitted.unwrap_or_else(|refused| panic!("a request is refused: {refused:?}")));
    }
    requests
}

async fn signed_in(city: &mut City, subject: &str, role: Role) -> Browser {
    let browser = Browser::new(&format!("http://{}", city.address()), "en-US");
    let role: &[&str] = match role {
        Role::Requester => &["requester", "--department", DEPARTMENT],
        Role::Interpreter => &["interpreter"],
        Role::Coordinator => &["coordinator"],
        Role::Auditor => &["auditor"],
    };
    let words = [&["token", "--sign-in", "--subject", subject, "--role"], role].concat();
    let link = city.program().output(&words).await;
    let path = &link[link.find("/sign-in/").expect("a link has a path")..];
    let page = browser.sign_in(path.trim()).await;
    assert_eq!(page.status, 200, "{subject} cannot sign in: {}", page.html);
    browser
}

async fn look(browser: &Browser, path: &str) -> bool {
    match browser.request(Method::GET, path).send().await {
        Ok(answer) => answer.status().is_success() && answer.bytes().await.is_ok(),
        Err(_) => false,
    }
}

/// What a telephone fetches for the first page, in bytes, as it is sent.
#[derive(Debug, Serialize)]
pub(crate) struct First {
    page: usize,
    style: usize,
    script: usize,
    others: usize,
    total: usize,
}

impl First {
    async fn fetch(browser: &Browser) -> Self {
        let page = browser.get("/ask").await.html;
        let mut parts = [0_usize; 3];
        let mut seen = Vec::new();
        for start in page.match_indices("/static/").map(|(at, _)| at) {
            let path = page[start..].split('"').next().unwrap_or_default();
            if seen.contains(&path) {
                continue;
            }
            seen.push(path);
            let answer = browser.request(Method::GET, path).send().await.expect("the server answers");
            let length = answer.bytes().await.expect("all of it").len();
            let place = [".css", ".js"].iter().position(|end| path.ends_with(end)).unwrap_or(2);
            parts[place] += length;
        }
        let [style, script, others] = parts;
        Self { page: page.len(), style, script, others, total: page.len() + style + script + others }
    }
}

/// The figures as they are printed.
#[derive(Debug, Serialize)]
pub(crate) struct Pages {
    pages_per_second: f64,
    page_ms: Percentiles,
    by_page: BTreeMap<&'static str, Percentiles>,
    first_page_bytes: First,
    errors: u64,
}

impl Pages {
    /// True when every page came.
    pub(crate) fn is_sound(&self) -> bool {
        self.errors == 0
    }
}

impl fmt::Display for Pages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "pages per second        {:>9.1}", self.pages_per_second)?;
        let mut line = |what: &str, times: &Percentiles| {
            writeln!(f, "{what:<23} {:>9.2} ms p50, {:.2} ms p99", times.p50, times.p99)
        };
        line("all", &self.page_ms)?;
        for (page, times) in &self.by_page {
            line(page, times)?;
        }
        let First { page, style, script, others, total } = &self.first_page_bytes;
        writeln!(
            f,
            "first page              {total:>9} bytes: page {page}, style {style}, script {script}, others {others}"
        )?;
        writeln!(f, "errors                  {:>9}", self.errors)
    }
}
