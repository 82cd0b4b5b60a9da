// What is to be tapped and is smaller than a fingertip, 44 CSS pixels each way. A link inside a sentence is as large as its words.
const LEAST = 43.5;
const out = [];
for (const one of document.querySelectorAll("a[href], button, summary, select, textarea, input:not([type=hidden])")) {
  if (one.matches(".skip, .unseen, :disabled") || !one.checkVisibility({ visibilityProperty: true })) continue;
  const words = (it) => it.textContent.trim().length;
  if (one.tagName === "A" && getComputedStyle(one).display === "inline" && words(one.parentElement) > words(one)) continue;
  // A box to tick is tapped with its words.
  const whole = (one.matches("[type=checkbox], [type=radio]") && one.labels && one.labels[0]) || one;
  const box = whole.getBoundingClientRect();
  if (box.width < LEAST || box.height < LEAST) {
    const name = one.tagName.toLowerCase() + (one.id ? "#" + one.id : "") + (one.className ? "." + String(one.className).trim().split(/\s+/).join(".") : "");
    out.push(name + " is " + Math.round(box.width) + " by " + Math.round(box.height) + " to tap: " + (one.innerText || one.value || "").slice(0, 40));
  }
}
return out.slice(0, 5);
