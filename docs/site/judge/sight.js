/* What has come is brought to where it is seen. */

/* Below the page's head, as for a link's target. */
const head = () => parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
/* Less than the window where there is a keyboard on the screen. */
const bottom = () => visualViewport?.height ?? innerHeight;

/** Moves the page so that this begins at its top, unless `least` pixels of it are
 * seen already. */
export const bring = (target, least) => {
  const { top } = target.getBoundingClientRect();
  if (top >= head() - 1 && top + least <= bottom()) return;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  target.scrollIntoView({ block: "start", behavior: still ? "instant" : "smooth" });
};

/** What of a task is at the top when it is opened: its words, if they leave room. */
export const topOf = (task) => {
  const words = document.getElementById(`task-${task.dataset.todo}`);
  return words && words.offsetHeight < bottom() / 3 ? words : task;
};
