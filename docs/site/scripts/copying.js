// A button at each piece of code copies it as it stands in its file.
{
  const said = document.createElement("p");
  said.className = "spoken";
  said.setAttribute("role", "status");
  document.body.append(said);

  let told = null;
  let timer = 0;
  const show = (button, text, spoken) => {
    if (button) button.textContent = text;
    said.textContent = spoken;
  };
  const tell = (button, text) => {
    clearTimeout(timer);
    show(told, "Copy", "");
    told = button;
    show(button, text, text);
    timer = setTimeout(() => show(button, "Copy", ""), 2500);
  };
  // Where a page may not write to the clipboard, the reader can.
  const select = (pre) => {
    getSelection().selectAllChildren(pre);
    return /Mac|iP/.test(navigator.platform) ? "Selected: press ⌘C" : "Selected: press Ctrl+C";
  };
  const copy = async (button, pre) => {
    // A whole file has its last line feed; a command without one waits for Enter.
    const text = pre.matches(".whole") ? pre.textContent : pre.textContent.replace(/\n+$/, "");
    try {
      await navigator.clipboard.writeText(text);
      tell(button, "Copied");
    } catch {
      tell(button, select(pre));
    }
  };
  const buttonFor = (pre, name) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.setAttribute("aria-label", `Copy ${name}`);
    button.addEventListener("click", () => copy(button, pre));
    return button;
  };

  for (const pre of document.querySelectorAll("main .code > pre")) {
    const caption = pre.parentElement.querySelector("figcaption");
    const [language, source] = [".language", ".source"].map((part) =>
      caption.querySelector(part)?.textContent ?? "");
    caption.append(buttonFor(pre, `the ${language} of ${source.replace(/^.*: /, "")}`));
  }
  for (const pre of document.querySelectorAll("main pre.typed")) {
    const box = document.createElement("div");
    box.className = "copyable";
    pre.replaceWith(box);
    box.append(pre, buttonFor(pre, "these commands"));
  }
  for (const pre of document.querySelectorAll("main pre.whole"))
    find(".path").append(buttonFor(pre, "the whole file"));
}
