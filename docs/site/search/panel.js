/* What is seen of the search: the field, and the list below it. */
import { excerpt, marked } from "./excerpt.js";

const SHOWN = 20;
/* What to try where nothing is found and no word is near. */
const TRY = "Try fewer words, or one of these:";
const EXAMPLES = ["yield", "leak", "reset"];

const element = (name, className, ...inside) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...inside);
  return made;
};

const item = ({ entry, terms, rows }) => {
  const link = element("a", "", element("b", "", marked(entry.name, terms)),
    element("span", "", entry.isPage ? entry.label : entry.place),
    element("small", "", marked(excerpt(entry.text, terms, rows), terms)));
  link.href = entry.address;
  return element("li", "", link);
};

const listed = (things) => things.join(" and ");

/** What is said above the list. */
const summary = (text, { places, corrected, missing, near }) => {
  if (!places.length)
    return `Nothing found for “${text}”. ${near.length ? "Did you mean one of these?" : TRY}`;
  const many = places.length > SHOWN ? `. Here are the best ${SHOWN}` : "";
  const read = listed(corrected.map(([typed, meant]) => `“${meant}” for “${typed}”`));
  const none = listed(missing.map((word) => `“${word}”`));
  return `${places.length} ${places.length === 1 ? "place" : "places"} found` +
    (read && `, reading ${read}`) + (none && `, none with ${none}`) + many;
};

export const openPanel = (finder) => {
  const form = document.querySelector(".search");
  const input = form.querySelector("input");
  const panel = form.querySelector(".results");
  const said = panel.querySelector("p");
  const list = panel.querySelector("ul");
  const stops = () => (list.hidden ? [] : [...list.querySelectorAll("a, button")]);

  const close = () => {
    list.hidden = true;
    said.textContent = "";
    panel.classList.remove("open");
  };
  const suggestion = (word) => {
    const button = element("button", "", word);
    button.type = "button";
    button.addEventListener("click", () => {
      input.value = word;
      input.focus();
      search();
    });
    return element("li", "", button);
  };
  const search = () => {
    const text = input.value.trim();
    if (!text) return close();
    const found = finder.find(text);
    list.replaceChildren(...(found.places.length
      ? found.places.slice(0, SHOWN).map(item)
      : (found.near.length ? found.near : EXAMPLES).map(suggestion)));
    list.hidden = false;
    said.textContent = summary(text, found);
    panel.classList.add("open");
    panel.scrollTop = 0;
  };
  const move = (step) => {
    const all = [input, ...stops()];
    const at = all.indexOf(document.activeElement) + step;
    all[Math.max(0, Math.min(at, all.length - 1))].focus();
  };

  input.addEventListener("input", search);
  input.addEventListener("focus", () => panel.classList.contains("open") || search());
  form.addEventListener("submit", () => stops()[0]?.click());
  list.addEventListener("click", (event) => {
    if (!event.target.closest("a")) return;
    // Whoever comes back finds what they had typed.
    history.replaceState({ ...history.state, search: input.value }, "");
    close();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape" && panel.classList.contains("open")) {
      event.preventDefault();
      input.focus();
      close();
    }
  });
  document.addEventListener("click", (event) => {
    // What was pressed may be gone from the list by now.
    if (!event.composedPath().includes(form)) close();
  });
  form.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !event.relatedTarget.closest(".search")) close();
  });
  search();
};
