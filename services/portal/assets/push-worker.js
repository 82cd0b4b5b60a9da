// Shows push messages, also when no page is open, and opens what they are about.
"use strict";
self.addEventListener("push", (event) => {
  const told = event.data ? event.data.json() : {};
  event.waitUntil(self.registration.showNotification(told.title || "", {
    lang: told.lang, dir: told.dir, tag: told.tag, data: { open: told.open },
  }));
});
self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const asked = new URL((event.notification.data && event.notification.data.open) || "/", self.location.origin);
  // Nowhere but here.
  const to = asked.origin === self.location.origin ? asked : new URL("/", self.location.origin);
  event.waitUntil((async () => {
    const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
    const there = pages.find((page) => new URL(page.url).pathname === to.pathname);
    return there ? there.focus() : self.clients.openWindow(to.href);
  })());
});
