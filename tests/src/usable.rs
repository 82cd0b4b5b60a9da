//! Whether a page can be used by who taps with a thumb, by who has no mouse, and by who sets text wider than we do.

use crate::Chromium;

/// The Tab key, as WebDriver writes it.
const TAB: &str = "\u{e004}";

/// Notes every stop of the focus up to the last thing on the page: what it is, and whether it can be seen. What comes after is the way
/// back to the beginning, through the browser's own window.
const NOTE_STOPS: &str = "window.stops = []; document.addEventListener('focusin', (event) => { \
     if (window.stops.some(([at]) => at === window.last)) return; \
     const at = event.target, style = getComputedStyle(at), around = at.closest('label'); \
     const ring = (style) => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none'; \
     const seen = ring(style) || (around && ring(getComputedStyle(around))); \
     window.stops.push([at, seen]); }); \
     document.activeElement.blur(); return true";

/// How many stops there can be: each field of a date or a time has several inside, and what scrolls by itself is one.
const STOPS: &str = "const all = [...document.querySelectorAll('a[href], button, summary, select, textarea, input:not([type=hidden])')] \
     .filter((one) => !one.disabled && (one.matches('.skip') || one.checkVisibility({ visibilityProperty: true }))); \
     window.last = all.at(-1); \
     return all.length + document.querySelectorAll('.scroll').length + 6 * all.filter((one) => ['date', 'time', 'datetime-local', 'month'].includes(one.type)).length";

const WHAT_WAS_WRONG: &str = "const name = (one) => one.tagName.toLowerCase() + (one.id ? '#' + one.id : '') + (one.name ? '[name=' + one.name + ']' : '') + ' ' + one.textContent.trim().slice(0, 40); \
     const out = window.stops.filter(([, seen]) => !seen).map(([at]) => 'the focus cannot be seen on ' + name(at)); \
     if (window.last && !window.stops.some(([at]) => at === window.last)) out.push('Tab never comes to the last thing on the page, ' + name(window.last)); \
     return [...new Set(out)].slice(0, 5)";

/// The distances of WCAG 2.2, 1.4.12, which a reader may set: letters, words and lines further apart.
const FURTHER_APART: &str = "const sheet = new CSSStyleSheet(); \
     sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }'); \
     document.adoptedStyleSheets = [sheet]; return true";

impl Chromium {
    /// What is too small for a fingertip, as short descriptions.
    pub async fn small_targets(&self) -> Vec<String> {
        self.listed(include_str!("small_targets.js")).await
    }

    /// Walks the page with the Tab key from its beginning to its end: where the focus cannot be seen, and whether the end is reached.
    pub async fn lost_by_keyboard(&self) -> Vec<String> {
        self.run(NOTE_STOPS).await;
        let stops = self.run(STOPS).await.as_u64().unwrap_or_default();
        self.keys(&TAB.repeat(usize::try_from(stops).unwrap_or_default() + 1)).await;
        self.listed(WHAT_WAS_WRONG).await
    }

    /// Sets the text of the page that is shown as far apart as a reader may.
    pub async fn set_further_apart(&self) {
        self.run(FURTHER_APART).await;
    }

    /// What moves by itself on the page that is shown although the reader asked that nothing does.
    pub async fn moving(&self) -> Vec<String> {
        self.listed(
            "return document.getAnimations().map((one) => 'it moves: ' + (one.animationName || one.id))",
        )
        .await
    }

    async fn listed(&self, script: &str) -> Vec<String> {
        let found = self.run(script).await;
        found.as_array().into_iter().flatten().filter_map(|one| one.as_str().map(str::to_owned)).collect()
    }
}
