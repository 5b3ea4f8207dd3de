// Shows only the students whose names hold all the words that are typed, in any
// order, and who are in the section that is chosen. Whoever has no script, or
// prints the page, sees everybody. class_texts.awk makes C of this.
const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

// The rows of that part of the page, by what they are found by.
const rowsOf = (part) =>
  [...document.querySelectorAll(`[aria-labelledby="${part}"] tbody tr`)].map((row) => ({
    row,
    name: plain(row.querySelector("bdi").textContent),
    section: row.querySelector(".section")?.textContent,
  }));

function filter(field) {
  const name = field.querySelector("input");
  const section = field.querySelector("select");
  const look = rowsOf("look");
  const students = rowsOf("students");
  const note = document.getElementById("filtered");

  const show = (rows, words, chosen) => {
    const fits = (one) =>
      words.every((word) => one.name.includes(word)) &&
      (!chosen || one.section === section.value);
    for (const one of rows) one.row.hidden = !fits(one);
    return `${rows.filter((one) => !one.row.hidden).length} of ${rows.length} shown`;
  };
  const update = () => {
    const words = plain(name.value).split(/\s+/).filter(Boolean);
    const chosen = section?.selectedIndex > 0;
    field.querySelector("[role=status]").textContent = show(students, words, chosen);
    if (!note) return;
    note.firstChild.textContent = show(look, words, chosen);
    note.hidden = !words.length && !chosen;
  };

  name.addEventListener("input", update);
  name.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    name.value = "";
    if (section) section.selectedIndex = 0;
    update();
  });
  section?.addEventListener("change", update);
  field.hidden = false;
  update();
}

const field = document.getElementById("filter");
if (field) filter(field);
