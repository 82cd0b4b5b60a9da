//! A browser without a screen and without a script: it keeps cookies, follows redirects, and fills in the forms that it finds
//! on a page. What needs a real one (looks, scripts, accessibility) is tested with a real one.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use reqwest::header::{ACCEPT, ACCEPT_LANGUAGE, COOKIE, HeaderMap, LOCATION, SET_COOKIE};
use reqwest::{Client, Method, RequestBuilder, Response, redirect};

/// More redirects than any page here has.
const MOST_REDIRECTS: usize = 6;

/// Somebody's browser. Clones share its cookies, as windows do.
#[derive(Clone)]
pub struct Browser {
    http: Client,
    base: String,
    cookies: Arc<Mutex<BTreeMap<String, String>>>,
    language: String,
}

/// What a browser shows.
#[derive(Debug, Clone)]
pub struct Page {
    /// The status.
    pub status: u16,
    /// The path it has arrived at.
    pub path: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The page's source.
    pub html: String,
}

impl Browser {
    /// A new browser, which reads this language, for the server at this address, such as `http://127.0.0.1:8080`.
    pub fn new(base: &str, language: &str) -> Self {
        let http = Client::builder().redirect(redirect::Policy::none()).build().expect("a client");
        Self { http, base: base.to_owned(), cookies: Arc::default(), language: language.to_owned() }
    }

    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.lock().unwrap().get(name).cloned()
    }

    /// Puts a cookie in, as a thief would.
    pub fn put_cookie(&self, name: &str, value: &str) {
        self.cookies.lock().unwrap().insert(name.to_owned(), value.to_owned());
    }

    /// A request as this browser makes it.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let cookies = self.cookies.lock().unwrap();
        let cookies: Vec<String> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let url = if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.base) };
        let request = self
            .http
            .request(method, url)
            .header(ACCEPT, "text/html")
            .header(ACCEPT_LANGUAGE, &self.language);
        if cookies.is_empty() { request } else { request.header(COOKIE, cookies.join("; ")) }
    }

    /// Sends a request and keeps the cookies of the answer; follows nothing.
    ///
    /// # Panics
    /// When the server does not answer.
    pub async fn send(&self, request: RequestBuilder) -> Response {
        let answer = request.send().await.expect("the server answers");
        let mut cookies = self.cookies.lock().unwrap();
        for line in answer.headers().get_all(SET_COOKIE) {
            let line = line.to_str().expect("a readable cookie");
            let (name, rest) = line.split_once('=').expect("a cookie");
            let value = rest.split(';').next().unwrap_or_default();
            if line.contains("Max-Age=0") {
                cookies.remove(name);
            } else {
                cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        answer
    }

    /// Opens a page and follows where it leads.
    pub async fn get(&self, path: &str) -> Page {
        let answer = self.send(self.request(Method::GET, path)).await;
        self.arrive(path.to_owned(), answer).await
    }

    /// Sends a form as it is, and follows where it leads.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let answer = self.send(self.form(path, fields)).await;
        self.arrive(path.to_owned(), answer).await
    }

    /// A form, ready to be sent.
    pub fn form(&self, path: &str, fields: &[(&str, &str)]) -> RequestBuilder {
        let mut body = String::new();
        for (name, value) in fields {
            body.push_str(&format!(
                "{}{}={}",
                if body.is_empty() { "" } else { "&" },
                encoded(name),
                encoded(value)
            ));
        }
        self.request(Method::POST, path)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body)
    }

    /// The same as [`Browser::submit`], with these in the place of hidden fields of the same names: as a script fills them in.
    ///
    /// # Panics
    /// When the page has no such form.
    pub async fn submit_filled(&self, page: &Page, action: &str, fields: &[(&str, &str)]) -> Page {
        let hidden = page.hidden(action);
        let kept = hidden.iter().filter(|(name, _)| !fields.iter().any(|(field, _)| field == name));
        let mut all: Vec<(&str, &str)> = kept.map(|(name, value)| (name.as_str(), value.as_str())).collect();
        all.extend(fields);
        self.post(action, &all).await
    }

    /// Fills in the form of a page that goes to this path, with the hidden fields that it has, and sends it.
    ///
    /// # Panics
    /// When the page has no such form.
    pub async fn submit(&self, page: &Page, action: &str, fields: &[(&str, &str)]) -> Page {
        let hidden = page.hidden(action);
        let mut all: Vec<(&str, &str)> =
            hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        all.extend(fields);
        self.post(action, &all).await
    }

    /// Opens a sign-in link and presses its button.
    pub async fn sign_in(&self, link: &str) -> Page {
        let page = self.get(link).await;
        assert_eq!(page.status, 200, "{}", page.html);
        let action = page.first_action().expect("the page has a form");
        self.submit(&page, &action, &[]).await
    }

    async fn arrive(&self, mut path: String, mut answer: Response) -> Page {
        for _ in 0..MOST_REDIRECTS {
            if !answer.status().is_redirection() {
                break;
            }
            path = answer.headers()[LOCATION].to_str().expect("a readable address").to_owned();
            answer = self.send(self.request(Method::GET, &path)).await;
        }
        let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
        let path = path.strip_prefix(&self.base).unwrap_or(&path).to_owned();
        Page { status, path, headers, html: answer.text().await.expect("text") }
    }
}

impl Page {
    /// The hidden fields of the form that goes to this path.
    ///
    /// # Panics
    /// When the page has no such form.
    pub fn hidden(&self, action: &str) -> Vec<(String, String)> {
        let start = self.html.find(&format!("action=\"{action}\""));
        let start = start.unwrap_or_else(|| panic!("no form goes to {action}:\n{}", self.html));
        let form = &self.html[start..];
        let form = &form[..form.find("</form>").unwrap_or(form.len())];
        let inputs = form.split("<input ").skip(1).filter(|input| input.contains("type=\"hidden\""));
        inputs
            .map(|input| {
                (attribute(input, "name").unwrap_or_default(), attribute(input, "value").unwrap_or_default())
            })
            .collect()
    }

    /// Where the first form of the page goes to.
    pub fn first_action(&self) -> Option<String> {
        self.html.split("<form ").nth(1).and_then(|form| attribute(form, "action"))
    }

    /// The text of the first heading.
    pub fn heading(&self) -> String {
        let rest = self.html.split("<h1>").nth(1).unwrap_or_default();
        rest.split("</h1>").next().unwrap_or_default().to_owned()
    }

    /// A header's text; empty when it is missing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// Holds that a page says all of this, letter by letter in its source.
///
/// # Panics
/// When something of it is missing.
pub fn says(page: &Page, texts: &[&str]) {
    for text in texts {
        assert!(page.html.contains(text), "“{text}” is missing at {}:\n{}", page.path, page.html);
    }
}

/// Holds that a page says nothing of this.
///
/// # Panics
/// When it does.
pub fn is_silent_about(page: &Page, texts: &[&str]) {
    for text in texts {
        assert!(!page.html.contains(text), "“{text}” is at {}:\n{}", page.path, page.html);
    }
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let tag = &tag[..tag.find('>').unwrap_or(tag.len())];
    let rest = tag.split(&format!("{name}=\"")).nth(1)?;
    let value = rest.split('"').next()?;
    Some(value.replace("&#38;", "&").replace("&amp;", "&"))
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(
            |byte| {
                if byte.is_ascii_alphanumeric() {
                    char::from(byte).to_string()
                } else {
                    format!("%{byte:02X}")
                }
            },
        )
        .collect()
}
