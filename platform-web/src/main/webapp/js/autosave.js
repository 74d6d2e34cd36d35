// Saves what is typed in the minutes by itself, and says so in words. Nothing typed is ever taken out of the page.
"use strict";
{
  const form = document.querySelector("form[data-keep]");
  const words = form?.dataset;
  const state = form?.querySelector(".kept");
  const PAUSE = 1500;
  const LONGEST = 10000;
  const RETRIES = [2000, 4000, 8000, 15000, 30000];
  const SMALL = 60000;

  let typed = 0; // counts changes, so that an answer tells which of them are saved
  let saved = 0;
  let waitingSince = null;
  let timer = null;
  let sending = null;
  let failures = 0;
  let last = null; // what was sent last: an answer may be lost, and the text be saved all the same
  let conflict = null;
  let over = false;

  const nameOf = (field) => field.dataset.field ?? field.name.split(":").pop();
  const fields = () => [...form.elements].filter((field) => field.matches("textarea, select"));
  const edition = () => form.querySelector("input[name$=':edition']");
  const clean = (text) => text.replace(/\r\n?/g, "\n").trim();

  function content() {
    const sent = new URLSearchParams(fields().map((field) => [nameOf(field), field.value]));
    sent.set("edition", edition().value);
    return sent;
  }

  function say(text, loud) {
    if (state.textContent !== text) {
      state.textContent = text;
    }
    state.classList.toggle("error", loud === true);
  }

  function sayTime() {
    const now = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    say(words.saved.replace("{0}", document.documentElement.lang === "nl" ? now.replace(":", ".") : now));
  }

  function plan(delay) {
    clearTimeout(timer);
    timer = setTimeout(save, delay);
  }

  function changed() {
    typed++;
    if (conflict || over) {
      return;
    }
    waitingSince ??= Date.now();
    plan(failures > 0 ? RETRIES[0] : Math.max(0, Math.min(PAUSE, waitingSince + LONGEST - Date.now())));
  }

  // One request at a time; who asks meanwhile gets the answer to what is there by then.
  async function save() {
    clearTimeout(timer);
    while (sending) {
      await sending;
    }
    if (typed === saved || conflict || over) {
      return typed === saved;
    }
    sending = send();
    const done = await sending;
    sending = null;
    return done;
  }

  async function send() {
    const upTo = typed;
    const sent = content();
    waitingSince = null;
    try {
      const answer = await fetch(words.keep, {
        method: "POST",
        body: sent,
        headers: { "X-Autosave": "1" },
        redirect: "error",
        keepalive: sent.toString().length < SMALL,
      });
      if (answer.ok) {
        edition().value = (await answer.json()).edition;
        last = sent;
        saved = upTo;
        failures = 0;
        sayTime();
        if (typed !== saved) {
          plan(PAUSE);
        }
        return typed === saved;
      }
      if (answer.status === 409) {
        return overtaken(await answer.json(), sent);
      }
      if (answer.status === 422 || answer.status === 403) {
        refused(await answer.json());
        return false;
      }
      last = sent;
      again(answer.status === 401 ? words.signedOut : words.away);
    } catch {
      last = sent;
      again(words.offline);
    }
    return false;
  }

  function again(why) {
    say(why, true);
    plan(RETRIES[Math.min(failures++, RETRIES.length - 1)]);
  }

  function refused(answer) {
    over = answer.over;
    say(answer.why, true);
  }

  // Our own words that were saved without our hearing of it are no conflict.
  function overtaken(answer, sent) {
    const differing = answer.theirs.filter((field) => clean(field.text) !== clean(sent.get(field.name) ?? ""));
    const ours = last !== null && answer.theirs.every((field) => clean(field.text) === clean(last.get(field.name) ?? ""));
    if (ours) {
      edition().value = answer.edition;
      plan(0);
      return false;
    }
    conflict = answer;
    show(differing);
    say(answer.why, true);
    return false;
  }

  function show(differing) {
    const box = form.querySelector(".theirs");
    box.replaceChildren(box.firstElementChild);
    for (const theirs of differing) {
      const field = fields().find((one) => nameOf(one) === theirs.name);
      const heading = document.createElement("h3");
      heading.textContent = field ? labelOf(field) : theirs.name;
      const text = document.createElement("p");
      text.className = "typed";
      const choice = field?.options && [...field.options].find((option) => option.value === theirs.text);
      text.textContent = (choice ? choice.textContent : theirs.text) || words.empty;
      box.append(heading, text);
    }
    box.hidden = false;
    box.scrollIntoView({ block: "nearest" });
  }

  function labelOf(field) {
    const group = field.closest("fieldset")?.querySelector("legend")?.textContent.trim();
    const label = field.labels[0].textContent.trim();
    return group ? `${group}: ${label}` : label;
  }

  // With the other text before her eyes she decides: from now on hers counts.
  function takeMine() {
    edition().value = conflict.edition;
    conflict = null;
    form.querySelector(".theirs").hidden = true;
    typed++;
  }

  if (form) {
    say(words.byItself);
    form.addEventListener("input", changed);
    form.addEventListener("change", changed);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (conflict) {
        takeMine();
      }
      if (typed === saved) {
        sayTime();
      }
      if ((await save()) && event.submitter?.name.endsWith(":saveAndReturn")) {
        location.assign(words.back);
      }
    });
    addEventListener("online", () => typed !== saved && plan(0));
    document.addEventListener("visibilitychange", () => typed !== saved && (document.hidden || failures > 0) && save());
    addEventListener("pagehide", () => typed !== saved && save());
    // Who signs out has first saved what she typed just before, if that can be done at all.
    const out = document.getElementById("leaving");
    let ready = false;
    out?.addEventListener("submit", (event) => {
      if (ready || typed === saved || conflict || over) {
        return;
      }
      event.preventDefault();
      ready = true;
      const patience = new Promise((done) => setTimeout(done, 4000));
      Promise.race([save(), patience]).then(() => out.requestSubmit(event.submitter));
    });
  }
}
