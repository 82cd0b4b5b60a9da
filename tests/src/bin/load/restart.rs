//! A desk that dies in the middle of its work: how long until it works again.

use std::fmt;
use std::time::{Duration, Instant};

use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use serde::Serialize;
use turjuman_operations::caller::Role;
use turjuman_proto::v1::{ListOffersRequest, ListRequestsRequest, Offer, OfferState, RequestState};
use turjuman_tests::{Person, answer, ask_by_phone};

use crate::caller::{Caller, connection};
use crate::city::City;
use crate::measured::rounded;
use crate::roster::Shape;

/// Submits in flight while the desk is filled.
const AT_ONCE: usize = 64;
/// Nobody on the roster speaks it: who asks for it waits.
const NOBODYS: &str = "eo";
/// Between two looks for the offer.
const LOOK: Duration = Duration::from_millis(2);
/// How long something that must happen is waited for.
const PATIENCE: Duration = Duration::from_secs(60);

/// Fills a desk with so many interpreters, all on duty, and so many open requests: every other one waits for an answer to
/// its offer, the rest for somebody who speaks their language. Kills the server, starts it, and submits one more request.
/// It is over when that has an offer, to somebody who has no other.
pub(crate) async fn restart(postgres: bool, interpreters: usize, open: usize) -> Restart {
    eprintln!("A city with {interpreters} interpreters …");
    let shape = Shape { interpreters, on_duty: interpreters };
    let mut city = City::start(postgres, shape).await;
    eprintln!("{open} requests …");
    let token = city.token("clerk", Role::Requester);
    let clerk = Caller::new(&token, connection(city.program().address()));
    let submits = stream::iter(0..open as u64)
        .map(|number| {
            let ask = shape.request(number);
            clerk.submit(if number % 2 == 0 { ask } else { ask_by_phone(NOBODYS) })
        })
        .buffer_unordered(AT_ONCE)
        .try_collect::<Vec<String>>();
    submits.await.unwrap_or_else(|refused| panic!("a submit is refused: {refused:?}"));
    let offers_before = wait_until_all_are_asked(&city.coordinator(), open / 2).await;
    let open_before = searching(&city.coordinator()).await;

    eprintln!("The server is killed and started again …");
    city.program().kill().await;
    let begun = Instant::now();
    city.program().start_again().await;
    let serving = begun.elapsed();
    let clerk = Caller::new(&token, connection(city.program().address()));
    let request = clerk.submit(shape.request(open as u64)).await;
    let request = request.unwrap_or_else(|refused| panic!("the submit is refused: {refused:?}"));
    let coordinator = city.coordinator();
    let first = loop {
        if let Some(offer) = offers_of(&coordinator, &request).await.pop() {
            break offer;
        }
        assert!(begun.elapsed() < PATIENCE, "no offer for {request} in {PATIENCE:?}");
        tokio::time::sleep(LOOK).await;
    };
    let restarted = begun.elapsed();
    let rss_mib = rounded(city.resident_mib());
    eprintln!("Counting …");
    // Who was asked before the crash and has not answered is not asked again.
    let mut errors = 0;
    for other in open_offers(&coordinator).await {
        errors += u64::from(other.id != first.id && other.interpreter_id == first.interpreter_id);
    }
    let still_open = searching(&coordinator).await;
    city.stop().await;
    Restart {
        interpreters,
        open_requests: open_before,
        open_offers: offers_before,
        serving_ms: rounded(serving.as_secs_f64() * 1000.0),
        restart_ms: rounded(restarted.as_secs_f64() * 1000.0),
        rss_mib,
        lost: (open_before + 1).saturating_sub(still_open),
        errors,
    }
}

/// The matcher works behind the submits; answers with the number of open offers.
async fn wait_until_all_are_asked(coordinator: &Person, wanted: usize) -> usize {
    let (mut open, mut grew) = (0, Instant::now());
    loop {
        let now = open_offers(coordinator).await.len();
        if now >= wanted {
            return now;
        }
        if now > open {
            (open, grew) = (now, Instant::now());
        }
        assert!(
            grew.elapsed() < PATIENCE,
            "{open} of {wanted} requests have an offer, and no more in {PATIENCE:?}"
        );
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

async fn offers_of(coordinator: &Person, request_id: &str) -> Vec<Offer> {
    let input = ListOffersRequest { request_id: request_id.into(), ..ListOffersRequest::default() };
    answer(coordinator.offers().list_offers(input)).await.expect("offers are listed").offers
}

async fn open_offers(coordinator: &Person) -> Vec<Offer> {
    let mut all = Vec::new();
    let mut page_token = String::new();
    loop {
        let states = vec![OfferState::Open.into()];
        let input = ListOffersRequest { states, page_size: 200, page_token, ..ListOffersRequest::default() };
        let page = answer(coordinator.offers().list_offers(input)).await.expect("offers are listed");
        all.extend(page.offers);
        if page.next_page_token.is_empty() {
            return all;
        }
        page_token = page.next_page_token;
    }
}

async fn searching(coordinator: &Person) -> usize {
    let mut count = 0;
    let mut page_token = String::new();
    loop {
        let states = vec![RequestState::Searching.into()];
        let input =
            ListRequestsRequest { states, page_size: 200, page_token, ..ListRequestsRequest::default() };
        let page = answer(coordinator.requests().list_requests(input)).await.expect("requests are listed");
        count += page.requests.len();
        if page.next_page_token.is_empty() {
            return count;
        }
        page_token = page.next_page_token;
    }
}

/// The figures as they are printed.
#[derive(Debug, Serialize)]
pub(crate) struct Restart {
    interpreters: usize,
    open_requests: usize,
    open_offers: usize,
    serving_ms: f64,
    restart_ms: f64,
    rss_mib: f64,
    lost: usize,
    errors: u64,
}

impl Restart {
    /// True when nothing was lost, and the offer was right.
    pub(crate) fn is_sound(&self) -> bool {
        self.lost == 0 && self.errors == 0
    }
}

impl fmt::Display for Restart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "interpreters            {:>9}", self.interpreters)?;
        writeln!(
            f,
            "open requests           {:>9}   {} with an offer",
            self.open_requests, self.open_offers
        )?;
        writeln!(f, "serving again after     {:>9.0} ms", self.serving_ms)?;
        writeln!(f, "first correct offer     {:>9.0} ms after the start", self.restart_ms)?;
        writeln!(f, "memory of the server    {:>9.1} MiB then", self.rss_mib)?;
        writeln!(f, "lost                    {:>9}", self.lost)?;
        writeln!(f, "errors                  {:>9}", self.errors)
    }
}
