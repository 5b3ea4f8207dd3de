/* What every page loads of the judge: where the reader stands in each lesson, and
 * at each task a button that opens the panel. All else is fetched when one is
 * pressed. A classic script, so that it can say something on file:// too. */
const base = new URL(".", document.currentScript.src).href;
const lesson = document.currentScript.dataset.lesson;

const PROGRESS = "judge progress";
const FROM_A_FILE = "This works on pages that a server hands out, and this one was opened "
  + "as a file: type make docs-serve, and open the address that it names.";
const NOT_THERE = "The judge could not be fetched. Is there a network? Press once more to try again.";

const progress = () => {
  try {
    const stored = JSON.parse(localStorage.getItem(PROGRESS)) || {};
    return Object.entries(stored).filter(([, [passed, all]]) =>
      Number.isInteger(passed) && Number.isInteger(all) && passed > 0);
  } catch {
    return []; // not kept, or not ours
  }
};

/* Beside a lesson's name: how many of its cases pass. In the narrow list only
 * numbers are seen, and the words are read out. */
const show = (link, passed, all, numbers) => {
  const words = passed === all ? `all ${all} cases pass` : `${passed} of ${all} cases pass`;
  const beside = link.closest(".cards") ? link.parentElement : link;
  let note = beside.querySelector(".judged");
  if (!note) {
    note = document.createElement("span");
    beside.append(note);
  }
  note.className = passed === all ? "judged whole" : "judged";
  note.textContent = numbers ? "" : words;
  if (!numbers) return;
  const seen = document.createElement("span"), spoken = document.createElement("span");
  seen.textContent = numbers;
  seen.setAttribute("aria-hidden", "true");
  spoken.textContent = `, ${words}`;
  spoken.className = "spoken";
  note.append(seen, spoken);
  note.title = words;
};
const showProgress = () => {
  for (const [folder, [passed, all]] of progress()) {
    for (const link of document.querySelectorAll(`.cards a[href="${CSS.escape(folder)}.html"]`))
      show(link, passed, all);
    for (const link of document.querySelectorAll(`.lessons a[href="${CSS.escape(folder)}.html"]`))
      show(link, passed, all, `${passed}/${all}`);
  }
};

/* On the front page: the first lesson that is not done, for those who have begun.
 * Not while they judge: what they read would move. */
const goOn = () => {
  const link = document.querySelector(".go-on");
  if (!link) return;
  const known = Object.fromEntries(progress());
  const all = [...document.querySelectorAll(".cards a")];
  const at = all.findIndex((one) => {
    const [passed, cases] = known[one.getAttribute("href").replace(/\.html$/, "")] || [0, 1];
    return passed < cases;
  });
  link.hidden = at < 0 || !progress().length;
  if (link.hidden) return;
  link.href = all[at].getAttribute("href");
  link.textContent = `Go on with lesson ${at + 1}: ${all[at].textContent}`;
};
goOn();
showProgress();
addEventListener("storage", ({ key }) => key === PROGRESS && showProgress());
addEventListener("judged", showProgress);
/* Back from another page, in which something was judged. */
addEventListener("pageshow", ({ persisted }) => {
  if (!persisted) return;
  showProgress();
  goOn();
});

/* --- The tasks ----------------------------------------------------------- */

let panel = null;
const open = async (task, told) => {
  if (location.protocol === "file:") return told(FROM_A_FILE);
  if (!panel) told("Opening …");
  try {
    panel ??= import(new URL("panel.js", base).href).then((module) => module.makePanel({ base, lesson, tasks }));
    const made = await panel;
    told("");
    made.openAt(task);
  } catch (error) {
    panel = null;
    told(error.plain || NOT_THERE);
  }
};

/* The task that was opened last, if a text is kept: as store.js keeps them. */
const lastBegun = () => {
  try {
    const kept = (what) => localStorage.getItem(`judge ${lesson} ${what}`);
    return kept("text") === null ? null : kept("task");
  } catch {
    return null;
  }
};
const begun = lastBegun();

const tasks = [...document.querySelectorAll(".todo[data-todo]")];
for (const task of tasks) {
  const press = document.createElement("button");
  press.type = "button";
  press.textContent = task.dataset.todo === begun ? `Go on with TODO ${begun}`
    : task.dataset.press || `Write TODO ${task.dataset.todo} here`;
  press.setAttribute("aria-expanded", "false");
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  const told = (text) => { said.textContent = text; };
  press.addEventListener("click", () => open(task, told));
  task.prepend(press, " ");
  task.append(" ", said);
}
