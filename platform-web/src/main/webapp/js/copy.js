// Copies a text of the page; without script it is selected and copied by hand.
"use strict";
for (const button of document.querySelectorAll("[data-copies]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent);
    const status = document.querySelector("[data-copied]");
    status.textContent = status.dataset.copied;
  });
}
