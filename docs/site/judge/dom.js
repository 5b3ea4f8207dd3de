/* Elements of a page. What is said in them is always text, never markup. */

/** An element with these properties (or, where there is none, attributes). */
export const element = (tag, given = {}, ...inside) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(given))
    if (name in made) made[name] = value;
    else made.setAttribute(name, value);
  made.append(...inside);
  return made;
};

/** A button that does something. */
export const button = (text, press, given = {}) => {
  const made = element("button", { type: "button", ...given }, text);
  made.addEventListener("click", () => {
    if (made.getAttribute("aria-disabled") !== "true") press();
  });
  return made;
};
