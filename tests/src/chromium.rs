//! A real browser without a screen: Chromium, driven by the WebDriver protocol, which its own `chromedriver` speaks.
//!
//! For what a person sees and does: looks, scripts, accessibility, two windows at once. What only needs forms and links is
//! tested with [`crate::Browser`], which is a hundred times faster.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::process::Stdio;
use std::time::Duration;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use reqwest::Client;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt as _, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};
use tokio::sync::OnceCell;
use tokio::time::{Instant, sleep, timeout};

use crate::npm::installed;
use crate::{PATIENCE, Server};

/// The rules of accessibility, as a script; why not, if they cannot be had.
static AXE: OnceCell<Result<String, String>> = OnceCell::const_new();

/// How often the driver is started before that is given up.
const DRIVERS: usize = 5;

/// How the WebDriver protocol names an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// What a browser's window is like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// CSS pixels.
    pub width: u32,
    /// CSS pixels.
    pub height: u32,
    /// Touched with fingers, and with the layout of a phone.
    pub phone: bool,
    /// The theme for the night.
    pub dark: bool,
}

impl Look {
    /// A small telephone.
    pub const PHONE: Look = Look { width: 360, height: 740, phone: true, dark: false };
    /// A screen on a desk.
    pub const DESK: Look = Look { width: 1280, height: 900, phone: false, dark: false };

    /// The screen on a desk at four times its size: what WCAG 2.2, 1.4.10 asks for.
    pub const ENLARGED: Look = Look { width: 320, height: 256, phone: false, dark: false };

    /// The same at night.
    pub fn at_night(self) -> Look {
        Look { dark: true, ..self }
    }
}

/// Somebody's browser with one window. It ends when this is dropped.
pub struct Chromium {
    http: Client,
    /// The address of its session at the driver.
    session: String,
    /// Where the pages are, such as `http://127.0.0.1:8080`.
    base: String,
    _driver: Child,
    _profile: TempDir,
}

impl Chromium {
    /// Starts one on a phone; it reads these languages, the best first (`ar,en`), and looks at this server.
    ///
    /// # Panics
    /// When Chromium is not installed (`tests/run` installs it), or does not start.
    pub async fn start(server: &Server, languages: &str) -> Self {
        let (driver, mut lines, port) = driver().await;
        // The pipe is read to its end, or the driver would wait for a reader.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        let profile = tempfile::Builder::new().prefix("turjuman-chromium-").tempdir().expect("a directory");
        let http = Client::builder().timeout(Duration::from_secs(90)).build().expect("a client");
        let data = format!("--user-data-dir={}", profile.path().display());
        let language = format!("--accept-lang={languages}");
        let options = json!({ "capabilities": { "alwaysMatch": {
            "browserName": "chrome",
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": {
                // Tests may run as root in a container with little shared memory.
                "args": ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars",
                    "--no-first-run", "--disable-extensions", "--disable-background-networking", data, language],
                "prefs": { "intl.accept_languages": languages },
            },
        } } });
        let driver_at = format!("http://127.0.0.1:{port}/session");
        let answer = http.post(&driver_at).json(&options).send().await.expect("the driver answers");
        let answer: Value = answer.json().await.expect("JSON");
        let id = answer["value"]["sessionId"].as_str().unwrap_or_else(|| panic!("no session: {answer}"));
        let session = format!("{driver_at}/{id}");
        let browser = Self {
            http,
            session,
            base: format!("http://{}", server.address()),
            _driver: driver,
            _profile: profile,
        };
        browser.look(Look::PHONE).await;
        browser
    }

    /// Makes the window like this; a page that is open is laid out again.
    pub async fn look(&self, look: Look) {
        let Look { width, height, phone, dark } = look;
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": phone });
        self.devtools("Emulation.setDeviceMetricsOverride", size).await;
        self.devtools("Emulation.setTouchEmulationEnabled", json!({ "enabled": phone })).await;
        let theme = if dark { "dark" } else { "light" };
        let media = json!({ "features": [
            { "name": "prefers-color-scheme", "value": theme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ] });
        self.devtools("Emulation.setEmulatedMedia", media).await;
    }

    /// Whether pages may run scripts; from the next page on.
    pub async fn scripts(&self, allowed: bool) {
        self.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": !allowed })).await;
    }

    /// Cuts the connection, or gives it back.
    pub async fn network(&self, there: bool) {
        self.devtools("Network.enable", json!({})).await;
        let state =
            json!({ "offline": !there, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.devtools("Network.emulateNetworkConditions", state).await;
    }

    /// Opens a page of the server, or any address, and waits until it is loaded.
    pub async fn open(&self, path: &str) {
        let url = if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.base) };
        self.command("url", json!({ "url": url })).await;
    }

    /// Opens a sign-in link and taps its button.
    pub async fn sign_in(&self, link: &str) {
        self.open(link).await;
        self.tap("main form button").await;
        self.until("somebody is signed in", "return !location.pathname.startsWith('/sign-in')").await;
    }

    /// Goes one page back, as with the browser's own button.
    pub async fn back(&self) {
        self.command("back", json!({})).await;
    }

    /// The path of the page that is shown, with its query.
    pub async fn path(&self) -> String {
        self.text_of("return location.pathname + location.search").await
    }

    /// Taps the first thing that this CSS selector finds; a link or button is followed until its page is loaded.
    ///
    /// # Panics
    /// When there is none, or something lies over it.
    pub async fn tap(&self, selector: &str) {
        let end = Instant::now() + PATIENCE;
        loop {
            let element = self.element(selector).await;
            match self.try_command(&format!("element/{element}/click"), &json!({})).await {
                Ok(_) => return,
                // A live part was put in its place between the look and the tap: a person would tap what is there now.
                Err(why) if why.contains("stale element") && Instant::now() < end => {}
                Err(why) => panic!("“{selector}” cannot be tapped: {why}"),
            }
        }
    }

    /// Writes into the first field that this CSS selector finds.
    ///
    /// # Panics
    /// When there is none.
    pub async fn write(&self, selector: &str, text: &str) {
        let element = self.element(selector).await;
        self.command(&format!("element/{element}/value"), json!({ "text": text })).await;
    }

    /// Presses keys wherever the focus is.
    pub async fn keys(&self, keys: &str) {
        let presses: Vec<Value> = keys
            .chars()
            .flat_map(|key| {
                [json!({ "type": "keyDown", "value": key }), json!({ "type": "keyUp", "value": key })]
            })
            .collect();
        let actions = json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": presses }] });
        self.command("actions", actions).await;
    }

    /// Runs a script in the page; what it returns.
    pub async fn run(&self, script: &str) -> Value {
        self.command("execute/sync", json!({ "script": script, "args": [] })).await
    }

    /// Runs a script that returns text.
    pub async fn text_of(&self, script: &str) -> String {
        self.run(script).await.as_str().unwrap_or_default().to_owned()
    }

    /// What can be read on the page.
    pub async fn text(&self) -> String {
        self.text_of("return document.body.innerText").await
    }

    /// Waits until a script returns true.
    ///
    /// # Panics
    /// When it does not in the time that a story has; says what was waited for and what is shown.
    pub async fn until(&self, what: &str, script: &str) {
        let end = Instant::now() + PATIENCE;
        while self.try_run(script).await != Some(Value::Bool(true)) {
            assert!(Instant::now() < end, "{what}: not at {}:\n{}", self.path().await, self.text().await);
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until this can be read on the page.
    ///
    /// # Panics
    /// When it cannot in the time that a story has.
    pub async fn shows(&self, text: &str) {
        let wanted = serde_json::to_string(text).expect("text");
        self.until(text, &format!("return document.body.innerText.includes({wanted})")).await;
    }

    /// What the browser has complained of on its console since it was last asked: errors and warnings, without those of
    /// `ignored` texts.
    pub async fn complaints(&self, ignored: &[&str]) -> Vec<String> {
        let log = self.command("se/log", json!({ "type": "browser" })).await;
        let lines = log.as_array().into_iter().flatten();
        let serious = lines.filter(|line| matches!(line["level"].as_str(), Some("SEVERE" | "WARNING")));
        let texts = serious.filter_map(|line| line["message"].as_str().map(str::to_owned));
        texts.filter(|text| !ignored.iter().any(|ignored| text.contains(ignored))).collect()
    }

    /// What sticks out of the page at its side, as short descriptions; empty when nothing does.
    pub async fn sticking_out(&self) -> Vec<String> {
        let found = self.run(include_str!("sticking_out.js")).await;
        found.as_array().into_iter().flatten().filter_map(|one| one.as_str().map(str::to_owned)).collect()
    }

    /// What axe-core finds wrong with the page by WCAG 2.2 AA and its own best practices: rule, place and reason. `None` where axe-core cannot be had.
    pub async fn inaccessible(&self) -> Option<Vec<String>> {
        let axe = match AXE.get_or_init(axe).await {
            Ok(axe) => axe,
            Err(why) => {
                eprintln!("skipped: nothing is held against axe-core: {why}");
                return None;
            }
        };
        if self.run("return typeof window.axe === 'undefined'").await == Value::Bool(true) {
            self.run(axe).await;
        }
        let found = self
            .command("execute/async", json!({ "script": include_str!("inaccessible.js"), "args": [] }))
            .await;
        Some(
            found
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|one| one.as_str().map(str::to_owned))
                .collect(),
        )
    }

    /// Keeps a picture of the page as `NAME.png` in the directory that `TURJUMAN_TEST_PICTURES` names; without it, none is made.
    ///
    /// # Panics
    /// When the file cannot be written.
    pub async fn keep_picture(&self, name: &str) {
        let Some(directory) = std::env::var_os("TURJUMAN_TEST_PICTURES") else { return };
        let shot = json!({ "format": "png", "captureBeyondViewport": true });
        let shot = self.devtools("Page.captureScreenshot", shot).await;
        let png = BASE64_STANDARD.decode(shot["data"].as_str().unwrap_or_default()).expect("a picture");
        std::fs::create_dir_all(&directory).expect("the directory of pictures");
        let file = std::path::Path::new(&directory).join(format!("{name}.png"));
        std::fs::write(file, png).expect("a picture is written");
    }

    async fn element(&self, selector: &str) -> String {
        let end = Instant::now() + PATIENCE;
        let wanted = json!({ "using": "css selector", "value": selector });
        loop {
            if let Ok(found) = self.try_command("element", &wanted).await
                && let Some(id) = found[ELEMENT].as_str()
            {
                return id.to_owned();
            }
            assert!(Instant::now() < end, "no “{selector}” at {}:\n{}", self.path().await, self.text().await);
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// Sends a command of the DevTools, for what WebDriver has no word for.
    pub async fn devtools(&self, name: &str, parameters: Value) -> Value {
        self.command("goog/cdp/execute", json!({ "cmd": name, "params": parameters })).await
    }

    async fn try_run(&self, script: &str) -> Option<Value> {
        // While one page gives way to the next, there is nothing to run a script in.
        self.try_command("execute/sync", &json!({ "script": script, "args": [] })).await.ok()
    }

    async fn command(&self, name: &str, body: Value) -> Value {
        self.try_command(name, &body).await.unwrap_or_else(|error| panic!("{name} {body}: {error}"))
    }

    async fn try_command(&self, name: &str, body: &Value) -> Result<Value, String> {
        let request = self.http.post(format!("{}/{name}", self.session)).json(body);
        let answer = request.send().await.map_err(|error| error.to_string())?;
        let well = answer.status().is_success();
        let mut answer: Value = answer.json().await.map_err(|error| error.to_string())?;
        let value = answer["value"].take();
        if well { Ok(value) } else { Err(value["message"].as_str().unwrap_or_default().to_owned()) }
    }
}

/// Ends the browser in order, also after a story that failed: the driver leaves it running when it is killed itself.
impl Drop for Chromium {
    fn drop(&mut self) {
        let Some((host, path)) = self.session.strip_prefix("http://").and_then(|rest| rest.split_once('/'))
        else {
            return;
        };
        let Ok(mut driver) = TcpStream::connect(host) else { return };
        let _ = driver.set_read_timeout(Some(Duration::from_secs(5)));
        let request = format!("DELETE /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        if driver.write_all(request.as_bytes()).is_ok() {
            let _ = driver.read(&mut [0; 64]);
        }
    }
}

/// Starts the driver: the process, what it goes on to say, and its port. The port that it picks may be taken a moment later:
/// then it ends, and another one is started.
async fn driver() -> (Child, Lines<BufReader<ChildStdout>>, String) {
    for _ in 0..DRIVERS {
        let mut driver = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .expect("chromedriver is installed (apt install chromium-driver)");
        let mut lines = BufReader::new(driver.stdout.take().expect("piped")).lines();
        while let Some(line) = timeout(PATIENCE, lines.next_line()).await.expect("in time").expect("readable")
        {
            if let Some((_, port)) = line.split_once("successfully on port ") {
                let port = port.trim_end_matches('.').to_owned();
                return (driver, lines, port);
            }
        }
    }
    panic!("chromedriver ends at once")
}

async fn axe() -> Result<String, String> {
    let packages = installed("axe", &[]).await?;
    std::fs::read_to_string(packages.join("node_modules/axe-core/axe.min.js"))
        .map_err(|error| error.to_string())
}
