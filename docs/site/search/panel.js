/* What is seen of the search: the field, and the list below it. */
import { excerpt, marked } from "./excerpt.js";

const SHOWN = 20;
/* Milliseconds without another letter until it is said how much was found. */
const PAUSE = 500;
/* What to try where nothing is found and no word is near. */
const TRY = "Try fewer words, or one of these:";
const EXAMPLES = ["yield", "leak", "reset"];

const element = (name, className, ...inside) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...inside);
  return made;
};

/* A link has a short name; what the place says describes it. */
const item = ({ entry, terms, rows }, number) => {
  const where = entry.isPage ? entry.label : entry.place;
  const words = element("small", "", marked(excerpt(entry.text, terms, rows), terms));
  const link = element("a", "", element("b", "", marked(entry.name, terms)));
  if (where !== entry.name) link.append(" ", element("span", "", where));
  words.id = `found-${number}`;
  link.href = entry.address;
  link.setAttribute("aria-describedby", words.id);
  return element("li", "", link, words);
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
  const spoken = form.querySelector("[role=status]");
  let pause = 0;
  const stops = () => (list.hidden ? [] : [...list.querySelectorAll("a, button")]);

  /* At once on the screen; spoken once nobody types, and not twice the same. */
  const say = (text) => {
    said.textContent = text;
    clearTimeout(pause);
    pause = setTimeout(() => {
      if (spoken.textContent !== text) spoken.textContent = text;
    }, PAUSE);
  };
  const close = () => {
    list.hidden = true;
    say("");
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
    say(summary(text, found));
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
