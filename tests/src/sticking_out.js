// What sticks out of the window at its side, or is cut off inside its own box. What scrolls by itself may be wider.
const width = document.documentElement.clientWidth;
const out = [];
// What is there for screen readers alone takes no room.
const clipped = (one) => {
  for (let at = one; at && at !== document.body; at = at.parentElement) {
    if (getComputedStyle(at).clipPath === "inset(50%)") return true;
  }
  return false;
};
const name = (one) => one.tagName.toLowerCase() + (one.id ? "#" + one.id : "") + (one.className ? "." + String(one.className).trim().split(/\s+/).join(".") : "");
const scrolls = (one) => {
  for (let at = one; at && at !== document.body; at = at.parentElement) {
    if (["auto", "scroll"].includes(getComputedStyle(at).overflowX)) return true;
  }
  return false;
};
if (document.documentElement.scrollWidth > width + 1) out.push("the page is " + document.documentElement.scrollWidth + " wide in a window of " + width);
for (const one of document.body.querySelectorAll("*")) {
  const style = getComputedStyle(one);
  if (one.closest(".unseen, .skip, [hidden], select") || style.visibility === "hidden" || style.position === "fixed") continue;
  const box = one.getBoundingClientRect();
  if (box.width === 0 || box.height === 0 || scrolls(one) || clipped(one)) continue;
  if (box.right > width + 1 || box.left < -1) out.push(name(one) + " reaches from " + Math.round(box.left) + " to " + Math.round(box.right) + " in a window of " + width + ": " + one.innerText.slice(0, 60));
  else if (["hidden", "clip"].includes(style.overflowX) && one.scrollWidth > one.clientWidth + 1) out.push(name(one) + " is cut off: " + one.innerText.slice(0, 60));
}
return out.slice(0, 5);
