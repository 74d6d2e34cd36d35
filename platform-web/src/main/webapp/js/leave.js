// Escape three times within two seconds: away, without a step back to this page.
"use strict";
{
  const times = [];
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") {
      times.length = 0;
      return;
    }
    times.push(event.timeStamp);
    if (times.length > 3) {
      times.shift();
    }
    if (times.length === 3 && times[2] - times[0] < 2000) {
      document.documentElement.hidden = true;
      location.replace(document.querySelector("a.leave").href);
    }
  });
}
