// Keeps what is typed in a members' form with a long text, so that a session that ends costs nobody a text.
// It sends the form itself, with a word that says: keep this, do nothing. The page works without it.
"use strict";
{
  const PAUSE = 2000;
  const LONGEST = 15000;
  const ANSWER = 4000;

  const watch = (form) => {
    const line = document.createElement("p");
    line.className = "hint draft";
    line.setAttribute("aria-live", "polite");
    (form.querySelector(".actions") || form.lastElementChild).before(line);
    let changed = 0;
    let kept = 0;
    let since = 0;
    let timer = 0;
    let leaving = false;
    let busy = null;

    const say = (word) => {
      const text = form.dataset[word];
      if (line.textContent !== text) {
        line.textContent = text;
      }
    };
    const send = async (last) => {
      const upTo = changed;
      const body = new URLSearchParams(new FormData(form));
      body.set("draft", "keep");
      try {
        const answer = await fetch(form.action, {
          method: "POST", body, redirect: "manual", keepalive: last && body.toString().length < 60000,
          signal: AbortSignal.timeout(ANSWER * 3)
        });
        if (answer.ok) {
          kept = Math.max(kept, upTo);
        }
        if (answer.status === 204) {
          say("draftKept");
        } else if (answer.status === 401 || answer.type === "opaqueredirect") {
          say("draftOut");
        } else if (!answer.ok) {
          say("draftFailed");
        }
      } catch {
        say("draftFailed");
      }
    };
    const keep = (last) => {
      clearTimeout(timer);
      timer = 0;
      since = 0;
      if (changed === kept || leaving) {
        return busy;
      }
      if (busy && !last) {
        return busy.then(() => keep());
      }
      busy = send(last).finally(() => { busy = null; });
      return busy;
    };

    form.addEventListener("input", () => {
      changed += 1;
      since = since || Date.now();
      clearTimeout(timer);
      timer = setTimeout(keep, Math.max(0, Math.min(PAUSE, since + LONGEST - Date.now())));
    });
    // What is kept while the form is on its way would be there again after it arrived.
    form.addEventListener("submit", (event) => {
      clearTimeout(timer);
      if (busy && !leaving) {
        event.preventDefault();
        leaving = true;
        const go = () => form.requestSubmit(event.submitter);
        busy.then(go);
        return;
      }
      leaving = true;
    });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") {
        keep(true);
      }
    });
    addEventListener("pageshow", () => { leaving = false; });
    return keep;
  };

  // A form that saves itself where it belongs needs no draft beside it.
  const keepers = Array.from(document.querySelectorAll("form[data-draft-kept]:not([data-keep])"), watch);

  // Who signs out leaves nothing behind that she typed just before.
  const out = document.getElementById("leaving");
  if (out && keepers.length > 0) {
    let ready = false;
    out.addEventListener("submit", (event) => {
      if (ready) {
        return;
      }
      event.preventDefault();
      ready = true;
      const patience = new Promise((done) => setTimeout(done, ANSWER));
      Promise.race([Promise.all(keepers.map((keep) => keep())), patience]).then(() => out.requestSubmit(event.submitter));
    });
  }
}
