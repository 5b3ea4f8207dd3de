// The search field. What finds is loaded when the field is first used.
{
  const form = find(".search");
  if (form) {
    const input = find("#search");
    const say = (text) => {
      find(".results p").textContent = text;
      find(".results").classList.add("open");
    };
    const load = () => {
      // Until there is something to be found.
      input.addEventListener("input", () => say("Loading …"), { once: true });
      for (const name of ["pages", "find"]) {
        const script = document.createElement("script");
        script.src = `search/${name}.js`;
        script.async = false;
        script.addEventListener("error", () => say("The search could not be loaded."));
        document.head.append(script);
      }
    };
    input.value = history.state?.search ?? "";
    input.addEventListener("focus", load, { once: true });
    if (document.activeElement === input) input.dispatchEvent(new Event("focus"));
    form.addEventListener("submit", (event) => event.preventDefault());
  }
}
