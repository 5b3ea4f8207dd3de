/* Until here, and without a script, there is the table of the same steps. */
for (const steps of document.querySelectorAll(".steps")) {
  const { module } = steps.dataset;
  const url = module && new URL(module, document.baseURI).href;
  const plays = location.protocol !== "file:" && typeof WebAssembly === "object";
  steps.querySelector(".steps-note").hidden = false;
  if (!plays) steps.querySelector(".steps-sends")?.remove();
  for (const scene of steps.querySelectorAll(".steps-scene")) {
    if (!plays) scene.dataset.choices = "[]"; // from a disk no module can be fetched
    new Scene(scene, url);
  }
}
