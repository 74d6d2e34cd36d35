// Follows a meeting: hears that something is new, asks for it, and puts it where it belongs. What is typed or focused on
// the page stays; without script the page says to load it again.
"use strict";
{
  const root = document.querySelector(".sitting");
  const FALLBACK = 20000;
  let source = null;
  let asking = null;
  let again = false;

  const show = (what) => {
    for (const notice of document.querySelectorAll("[data-connection]")) {
      notice.hidden = notice.dataset.connection !== what;
    }
  };

  // One clock for all numbers that run: from when they came, not from what time it is here.
  const start = (within) => {
    for (const clock of within.querySelectorAll("[data-clock]")) {
      clock.since = performance.now();
    }
  };
  const written = (seconds) => {
    const whole = Math.abs(seconds);
    return (seconds < 0 ? "\u2212" : "") + Math.floor(whole / 60) + ":" + String(whole % 60).padStart(2, "0");
  };
  const tick = () => {
    for (const clock of root.querySelectorAll("[data-runs=true]")) {
      const passed = Math.floor((performance.now() - clock.since) / 1000);
      const seconds = Number(clock.dataset.seconds) + Number(clock.dataset.clock) * passed;
      clock.textContent = written(seconds);
      clock.classList.toggle("late", seconds < 0);
    }
  };

  const take = (there) => {
    const before = root.dataset.state;
    for (const here of [root, ...root.querySelectorAll("[data-live]")]) {
      const fresh = there.querySelector(`[data-live="${here.dataset.live}"]`);
      if (fresh) {
        Object.assign(here.dataset, fresh.dataset);
        if (!("shell" in here.dataset)) {
          here.replaceChildren(...document.importNode(fresh, true).childNodes);
          start(here);
        }
      }
    }
    for (const seen of root.querySelectorAll("[data-seen]")) {
      seen.value = root.dataset[seen.dataset.seen];
    }
    if (root.dataset.state === "ENDED") {
      leave();
    }
    // The chair's buttons come and go with the meeting itself.
    if (root.dataset.chair === "true" && root.dataset.state !== before && [before, root.dataset.state].some(isEdge)) {
      location.reload();
    }
  };

  const isEdge = (state) => state === "WAITING" || state === "ENDED";

  const ask = async () => {
    if (asking) {
      again = true;
      return;
    }
    asking = fetch(root.dataset.part, { cache: "no-store", redirect: "manual" });
    try {
      const answer = await asking;
      if (answer.type === "opaqueredirect" || answer.status === 401) {
        leave();
        show("out");
      } else if (answer.ok) {
        take(new DOMParser().parseFromString(await answer.text(), "text/html"));
        show("");
      }
    } catch {
      show("lost");
    } finally {
      asking = null;
      if (again) {
        again = false;
        ask();
      }
    }
  };

  const listen = () => {
    source = new EventSource(root.dataset.stream);
    source.onmessage = (event) => {
      show("");
      if (event.data !== root.dataset.changes) {
        ask();
      }
    };
    // The browser tries again by itself, unless it was told no; then the page asks now and then.
    source.onerror = () => {
      show("lost");
      if (source.readyState === EventSource.CLOSED) {
        source = { close: clearInterval.bind(null, setInterval(ask, FALLBACK)) };
        ask();
      }
    };
  };

  const leave = () => {
    if (source) {
      source.close();
    }
    source = null;
    window.onpagehide = null;
    window.onpageshow = null;
    window.onoffline = null;
    window.ononline = null;
    document.onvisibilitychange = null;
  };

  // A click in the list of groups should not throw the chair back to the top of the page.
  const press = async (event) => {
    const { form, name, value, id } = event.submitter ?? {};
    if (!name || id === "run:end") {
      return;
    }
    event.preventDefault();
    const sent = new URLSearchParams(new FormData(form));
    sent.append(name, value);
    try {
      const answer = await fetch(form.action, { method: "POST", body: sent, redirect: "manual" });
      if (answer.status === 200) {
        const refused = new DOMParser().parseFromString(await answer.text(), "text/html");
        document.querySelector("[role=alert]").replaceChildren(...refused.querySelector("[role=alert]").childNodes);
      } else if (answer.type === "opaqueredirect") {
        document.querySelector("[role=alert]").replaceChildren();
      } else {
        location.reload();
      }
      ask();
    } catch {
      show("lost");
    }
  };
  document.querySelector("[data-quiet]")?.addEventListener("submit", press);

  for (const unscripted of document.querySelectorAll("[data-unscripted]")) {
    unscripted.hidden = true;
  }
  start(root);
  tick();
  setInterval(tick, 1000);
  if (root.dataset.state !== "ENDED") {
    listen();
    // A phone that slept may think that it still listens.
    document.onvisibilitychange = () => document.visibilityState === "visible" && ask();
    window.onpagehide = () => source && source.close();
    window.onpageshow = (shown) => shown.persisted && listen();
    // A stream can stay half open when the network goes: it is begun anew once there is one.
    window.onoffline = () => {
      source.close();
      show("lost");
    };
    window.ononline = () => {
      source.close();
      listen();
      ask();
    };
  }
}
