// The search field. What finds is loaded when the field is first used.
{
  const form = find(".search");
  if (form) {
    const input = find("#search");
    const said = find(".results p");
    const load = () => {
      for (const name of ["pages", "find"]) {
        const script = document.createElement("script");
        script.src = `search/${name}.js`;
        script.async = false;
        script.addEventListener("error", () => {
          said.textContent = "The search could not be loaded.";
          find(".results").classList.add("open");
        });
        document.head.append(script);
      }
    };
    input.value = history.state?.search ?? "";
    input.addEventListener("focus", load, { once: true });
    if (document.activeElement === input) input.dispatchEvent(new Event("focus"));
    form.addEventListener("submit", (event) => event.preventDefault());
  }
}
