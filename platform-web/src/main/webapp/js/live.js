// Reads again the part of the page that changes by itself, ever less often; the whole page once that part is gone.
"use strict";
{
  const LONGEST = 30000;
  let wait = 2000;
  const later = () => {
    setTimeout(look, wait);
    wait = Math.min(2 * wait, LONGEST);
  };
  const look = async () => {
    try {
      const answer = await fetch(location.href);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const part = page.querySelector("[data-live]");
      if (part === null) {
        location.reload();
        return;
      }
      document.querySelector("[data-live]").replaceChildren(...part.childNodes);
    } catch {
      // no connection now: the next time perhaps
    }
    later();
  };
  if (document.querySelector("[data-live]") !== null) {
    later();
  }
}
