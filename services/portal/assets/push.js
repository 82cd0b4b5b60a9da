// On the page of settings alone: lets this browser subscribe, and sends what it got with the form that is there. Without a script, or
// in a browser that cannot, the form stays hidden.
(() => {
  "use strict";
  const form = document.getElementById("push-on");
  if (!form || !("serviceWorker" in navigator) || !("PushManager" in window)) return;
  const denied = document.getElementById("push-denied");
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    denied.hidden = true;
    try {
      if (await Notification.requestPermission() !== "granted") throw new Error("not allowed");
      const worker = await navigator.serviceWorker.register("/push-worker.js");
      await navigator.serviceWorker.ready;
      // One of another key, of before, would be in the way.
      const before = await worker.pushManager.getSubscription();
      if (before) await before.unsubscribe();
      const made = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(form.dataset.key) });
      const { endpoint, keys } = made.toJSON();
      form.elements.address.value = endpoint;
      form.elements["public-key"].value = keys.p256dh;
      form.elements.secret.value = keys.auth;
      form.submit();
    } catch (error) {
      denied.hidden = false;
      delete form.dataset.sent;
    }
  });
})();
