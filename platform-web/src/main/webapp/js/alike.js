// While a proposal is typed: shows which others may be about the same. The page works without it, at the first sending.
"use strict";
{
  const PAUSE = 700;
  const place = document.querySelector("[data-alike]");
  const field = (name) => document.getElementById(`propose:${name}`);
  let timer = 0;

  const show = (found) => {
    place.replaceChildren();
    place.classList.toggle("callout", found.length > 0);
    if (found.length === 0) {
      return;
    }
    const heading = document.createElement("p");
    const strong = document.createElement("strong");
    strong.textContent = place.dataset.alike;
    heading.append(strong);
    const list = document.createElement("ul");
    for (const one of found) {
      const link = document.createElement("a");
      link.href = place.dataset.place.replace("/0", `/${one.number}`);
      link.target = "_blank";
      link.textContent = `${one.number}. ${one.title}`;
      const row = document.createElement("li");
      row.append(link);
      list.append(row);
    }
    place.append(heading, list);
    field("seen").value = `${field("seen").value} ${found.map((one) => one.number).join(" ")}`.trim();
  };
  const look = async () => {
    const body = new URLSearchParams({ about: `${field("title").value}\n${field("question").value}` });
    try {
      const answer = await fetch("/members/alike", { method: "POST", body });
      if (answer.ok) {
        show(await answer.json());
      }
    } catch {
      // then she hears of it when she sends it
    }
  };
  for (const name of ["title", "question"]) {
    field(name).addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(look, PAUSE);
    });
  }
}
