// Reads a chosen file into the field below it, so that nothing is sent before it was seen. Without it the field is pasted into.
"use strict";
{
  const place = document.getElementById("choose");
  const chosen = document.getElementById("chosen");
  const field = document.getElementById("import:file");

  const decoded = (bytes) => {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return new TextDecoder("windows-1252").decode(bytes);
    }
  };

  chosen.addEventListener("change", async () => {
    const file = chosen.files[0];
    if (file) {
      field.value = decoded(await file.arrayBuffer());
    }
  });
  place.hidden = false;
}
