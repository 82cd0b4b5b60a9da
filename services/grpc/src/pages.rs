//! Pages of lists: how long they are, and the tokens that lead to the next one.
//!
//! A token names its list, a hash of the filter, and the last entry of the page before. With another list or filter it is
//! refused: entries would be missed or seen twice.

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use prost::Message;
use turjuman_operations::error::Problem;
use turjuman_operations::ports::Page;
use turjuman_proto::v1;
use uuid::Uuid;

use crate::convert::Checks;

/// Entries of a page when the caller does not say.
const USUAL: u32 = 50;
/// Entries of the longest page; who asks for more gets this many.
const MOST: u32 = 200;

/// A list message: a filter, a page size and a page token.
pub(crate) trait Paged: Message + Clone {
    /// The list it belongs to.
    const LIST: &'static str;

    /// Takes the page size and the token out, so that the filter is left.
    fn take_page(&mut self) -> (i32, String);
}

/// Where the caller is in a list.
#[derive(Debug, Clone)]
pub(crate) struct Paging {
    list: &'static str,
    filter: String,
    size: u32,
    /// The last entry of the page before; `None` on the first page.
    pub(crate) after: Option<String>,
}

impl Paging {
    /// Reads size and token of a list message; notes what is wrong with them.
    pub(crate) fn of<M: Paged>(message: &mut M, checks: &mut Checks) -> Self {
        let (size, token) = message.take_page();
        let hash = digest::digest(&digest::SHA256, &message.encode_to_vec());
        let filter = BASE64_URL_SAFE_NO_PAD.encode(&hash.as_ref()[..9]);
        let size = match u32::try_from(size) {
            Ok(0) => USUAL,
            Ok(size) => size.min(MOST),
            Err(_) => {
                checks.invalid("page_size", format!("0 (for {USUAL}) up to {MOST}"));
                USUAL
            }
        };
        let mut paging = Self { list: M::LIST, filter, size, after: None };
        if !token.is_empty() {
            paging.after = checks.keep("page_token", paging.read(&token));
        }
        paging
    }

    /// The page of a list that is kept by id; one entry more than is shown, to know whether there is another page.
    pub(crate) fn page(&self, checks: &mut Checks) -> Page {
        let before = self
            .after
            .as_deref()
            .and_then(|last| checks.keep("page_token", Uuid::try_parse(last).map_err(|_| invalid())));
        Page { before, limit: self.size + 1 }
    }

    /// Cuts what was read to the page, and makes the token of the next one, empty on the last.
    pub(crate) fn cut<T>(&self, entries: &mut Vec<T>, key: impl Fn(&T) -> String) -> String {
        let size = self.size as usize;
        if entries.len() <= size {
            return String::new();
        }
        entries.truncate(size);
        entries.last().map(|last| self.token(&key(last))).unwrap_or_default()
    }

    fn token(&self, last: &str) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(format!("{}\n{}\n{last}", self.list, self.filter))
    }

    fn read(&self, token: &str) -> Result<String, Problem> {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(token).map_err(|_| invalid())?;
        let text = String::from_utf8(bytes).map_err(|_| invalid())?;
        let mut parts = text.splitn(3, '\n');
        let ours = parts.next() == Some(self.list) && parts.next() == Some(self.filter.as_str());
        parts.next().filter(|last| ours && !last.is_empty()).map(str::to_owned).ok_or_else(invalid)
    }
}

fn invalid() -> Problem {
    let expected = "the next_page_token of this list, with the same filters; or empty for the first page";
    Problem::Invalid { expected: expected.to_owned() }
}

macro_rules! paged {
    ($($message:ident: $list:literal),+ $(,)?) => {$(
        impl Paged for v1::$message {
            const LIST: &'static str = $list;

            fn take_page(&mut self) -> (i32, String) {
                (std::mem::take(&mut self.page_size), std::mem::take(&mut self.page_token))
            }
        }
    )+};
}
paged!(
    ListRequestsRequest: "requests",
    ListOffersRequest: "offers",
    ListAssignmentsRequest: "assignments",
    ListInterpretersRequest: "interpreters",
    ListSitesRequest: "sites",
    ListNotificationsRequest: "notifications",
    ListLanguagesRequest: "languages",
    ListWebhooksRequest: "webhooks",
);

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn sites(page_size: i32, page_token: &str) -> (Paging, Checks) {
        let mut checks = Checks::default();
        let mut message = v1::ListSitesRequest { page_size, page_token: page_token.into() };
        (Paging::of(&mut message, &mut checks), checks)
    }

    #[test]
    fn a_token_leads_on_in_its_own_list_and_filter_only() {
        let (first, _) = sites(2, "");
        let ids: Vec<Uuid> = (0..3).map(Uuid::from_u128).collect();
        let mut entries = ids.clone();
        let token = first.cut(&mut entries, Uuid::to_string);
        assert_eq!(entries, ids[..2]);

        let (second, mut checks) = sites(50, &token);
        assert_eq!(second.page(&mut checks), Page { before: Some(ids[1]), limit: 51 });
        assert!(checks.is_empty(), "another page size is no other filter");

        let mut checks = Checks::default();
        let mut other = v1::ListInterpretersRequest { page_token: token.clone(), ..Default::default() };
        Paging::of(&mut other, &mut checks);
        assert!(!checks.is_empty(), "the token of another list");

        let filtered = |active, page_token: &str| v1::ListInterpretersRequest {
            active,
            page_token: page_token.into(),
            ..Default::default()
        };
        let token = Paging::of(&mut filtered(None, ""), &mut Checks::default()).token("x");
        let mut checks = Checks::default();
        Paging::of(&mut filtered(Some(true), &token), &mut checks);
        assert!(!checks.is_empty(), "the token of another filter");
    }

    #[test]
    fn the_last_page_has_no_token_and_damaged_ones_are_refused() {
        let (paging, _) = sites(2, "");
        assert_eq!(paging.cut(&mut vec![1, 2], i32::to_string), "");
        for bad in ["x", "!!!", "c2l0ZXM", &paging.token("")] {
            assert!(!sites(2, bad).1.is_empty(), "{bad}");
        }
        let (damaged, mut checks) = sites(2, &paging.token("not-an-id"));
        damaged.page(&mut checks);
        assert!(!checks.is_empty());
    }

    #[test]
    fn sizes_are_cut_and_negative_ones_refused() {
        let size = |given| sites(given, "").0.size;
        assert_eq!((size(0), size(7), size(9999)), (50, 7, 200));
        assert!(!sites(-1, "").1.is_empty());
    }
}
