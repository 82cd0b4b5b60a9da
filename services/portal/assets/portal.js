// The one script. Every page works without it; with it, live pages change by themselves, countdowns count, a double tap sends a
// form once.
(() => {
  "use strict";
  const main = document.getElementById("main");
  const stale = document.getElementById("stale");
  const announce = document.getElementById("announce");
  const say = (text) => {
    if (announce && text) { announce.textContent = ""; setTimeout(() => { announce.textContent = text; }, 50); }
  };

  // A form that is being sent cannot be sent again. The way back shows it ready again.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "1";
    setTimeout(() => { delete form.dataset.sent; }, 8000);
  });
  addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  });

  // Choosing a language is enough where there is a script.
  const reading = document.getElementById("reading-language");
  if (reading) reading.addEventListener("change", () => reading.form.requestSubmit());

  // A list that follows what is being written: <input data-suggest="/path" data-suggest-into="id-of-the-list">. What was chosen
  // stays chosen while it is in the list.
  for (const field of document.querySelectorAll("input[data-suggest]")) {
    const list = document.getElementById(field.dataset.suggestInto);
    let timer = 0, shown = field.value.trim();
    const follow = async () => {
      const q = field.value.trim();
      if (!list || q === shown) return;
      try {
        const answer = await fetch(field.dataset.suggest + "?q=" + encodeURIComponent(q), { headers: { accept: "text/html" } });
        if (!answer.ok || answer.redirected || field.value.trim() !== q) return;
        const found = new DOMParser().parseFromString(await answer.text(), "text/html").body;
        const chosen = list.querySelector("input[type=radio]:checked");
        list.replaceChildren(...found.childNodes);
        shown = q;
        if (chosen && !list.querySelector("input[type=radio]:checked")) {
          for (const one of list.querySelectorAll("input[type=radio]")) if (one.value === chosen.value) one.checked = true;
        }
        const note = list.querySelector(".note");
        say(note && note.textContent);
      } catch (error) { /* The button beside the field works without this. */ }
    };
    field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(follow, 150); });
  }

  // Countdowns: <time data-deadline="2026-11-03T19:30:00Z">. The server's clock counts, not the telephone's. A countdown says
  // 1:05 and, read out, its last thirty and ten seconds.
  const served = Date.parse(document.documentElement.dataset.now || "");
  const ahead = Number.isNaN(served) ? 0 : served - Date.now();
  const told = new Map();
  const count = () => {
    for (const time of document.querySelectorAll("time[data-deadline]")) {
      const left = Math.ceil((Date.parse(time.dataset.deadline) - Date.now() - ahead) / 1000);
      if (Number.isNaN(left)) continue;
      const shown = Math.max(0, left);
      const hours = Math.floor(shown / 3600), minutes = Math.floor(shown / 60) % 60;
      const two = (n) => String(n).padStart(2, "0");
      const text = (hours ? hours + ":" + two(minutes) : String(minutes)) + ":" + two(shown % 60);
      if (time.textContent !== text) time.textContent = text;
      // The words beside the digits, for who hears the page, come with it: at most once a minute.
      if (time.dataset.minutes && minutes + 60 * hours < time.dataset.minutes) { time.dataset.minutes = minutes + 60 * hours; refresh(); }
      const before = told.get(time.dataset.deadline);
      const step = left <= 0 ? "0" : left <= 10 ? "10" : left <= 30 ? "30" : "";
      if (step !== before) {
        told.set(time.dataset.deadline, step);
        if (step && announce && before !== undefined) say(announce.getAttribute("data-left-" + step));
        time.classList.toggle("bad", step !== "");
        if (step === "0" && before !== undefined) setTimeout(refresh, 700);
      }
    }
  };
  if (document.querySelector("time[data-deadline]") || (main && main.dataset.live)) {
    count();
    setInterval(count, 1000);
  }

  // Live pages: fetch the page again, put its live parts in the place of ours, keep the focus where it was.
  let busy = false, again = false, over = false, source;
  async function refresh() {
    if (busy) { again = true; return; }
    busy = true;
    try {
      const answer = await fetch(location.href, { headers: { accept: "text/html" }, cache: "no-store" });
      if (answer.redirected && new URL(answer.url).pathname !== location.pathname) { location.assign(answer.url); return; }
      // What is gone for good has a page that says so.
      if (!answer.ok && answer.status !== 410) throw new Error(String(answer.status));
      put(new DOMParser().parseFromString(await answer.text(), "text/html"));
      fresh();
    } catch (error) {
      lost();
      setTimeout(refresh, 3000);
    } finally {
      busy = false;
      if (again) { again = false; refresh(); }
    }
  }
  // A part in which something is being typed or chosen stays as it is.
  const inUse = (part) => {
    const at = document.activeElement;
    return part.contains(at) && at.matches("input:not([type=hidden]), select, textarea");
  };
  function put(page) {
    for (const part of document.querySelectorAll("[data-live-part]")) {
      const now = page.getElementById(part.id);
      if (!now) { location.reload(); return; }
      if (plain(part) === plain(now) || inUse(part)) continue;
      const at = part.contains(document.activeElement) ? document.activeElement.id : "";
      const open = [...part.querySelectorAll("details[open][id]")].map((one) => one.id);
      part.replaceWith(now);
      for (const id of open) { const one = document.getElementById(id); if (one) one.open = true; }
      if (at) { const one = document.getElementById(at) || main; one.focus({ preventScroll: true }); }
    }
    if (page.title) document.title = page.title;
    // Nothing more can change on a page that is not live any more.
    if (source && !page.querySelector("#main[data-live]")) { over = true; source.close(); }
    count();
  }
  // Without what differs from one copy of a page to the next: the keys of its forms, the digits of its countdowns.
  function plain(part) {
    const copy = part.cloneNode(true);
    for (const key of copy.querySelectorAll("input[name=key]")) key.remove();
    for (const time of copy.querySelectorAll("time[data-deadline]")) { time.textContent = ""; time.classList.remove("bad"); if (!time.className) time.removeAttribute("class"); }
    return copy.innerHTML;
  }
  let lostTimer = 0;
  function lost() {
    if (!lostTimer && stale) lostTimer = setTimeout(() => { stale.hidden = false; }, 5000);
  }
  function fresh() {
    clearTimeout(lostTimer);
    lostTimer = 0;
    if (stale) stale.hidden = true;
  }
  if (main && main.dataset.live && "EventSource" in window) {
    let away = false;
    const open = () => {
      if (over) return;
      source = new EventSource(main.dataset.live);
      source.addEventListener("hello", () => { if (away) { away = false; refresh(); } else fresh(); });
      source.addEventListener("changed", refresh);
      source.addEventListener("error", () => {
        away = true;
        lost();
        // The browser comes back by itself unless it was told to go away, as when the visit is over: the page knows why.
        if (source.readyState === EventSource.CLOSED) setTimeout(() => { refresh(); open(); }, 3000);
      });
    };
    open();
    addEventListener("pagehide", () => source.close());
    addEventListener("pageshow", (event) => { if (event.persisted) { away = true; open(); } });
    document.addEventListener("visibilitychange", () => { if (!document.hidden) refresh(); });
    addEventListener("online", refresh);
    addEventListener("offline", lost);
  }
})();
