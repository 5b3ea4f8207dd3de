// Search. The index is fetched when the field is first used.
{
  const input = find("#search");
  const panel = find(".results");
  const list = find(".results ul");
  const said = find(".results p");
  let index = null;
  globalThis.searchIndex = (entries) => {
    index = entries.map(([address, page, section, text]) => ({
      address, page, section, text,
      title: `${page} ${section}`.toLowerCase(),
      small: text.toLowerCase(),
    }));
    search();
  };
  const load = () => {
    if (index !== null) return;
    index = [];
    const script = document.createElement("script");
    script.src = "search-index.js";
    document.head.append(script);
  };

  const score = (entry, words) => {
    let sum = 0;
    for (const word of words) {
      const inTitle = entry.title.includes(word);
      const count = entry.small.split(word).length - 1;
      if (!inTitle && !count) return 0;
      sum += (inTitle ? 20 : 0) + Math.min(count, 6);
    }
    const section = entry.section ? entry.section.toLowerCase() : "";
    if (section === words.join(" ")) sum += 100;
    return sum + (/^\d\d-/.test(entry.address) ? 2 : 0);
  };

  const marked = (text, words) => {
    const out = document.createDocumentFragment();
    const safe = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    for (const [number, piece] of text.split(new RegExp(`(${safe.join("|")})`, "i")).entries()) {
      if (number % 2) {
        const mark = document.createElement("mark");
        mark.textContent = piece;
        out.append(mark);
      } else {
        out.append(piece);
      }
    }
    return out;
  };

  const excerpt = (entry, words) => {
    const at = Math.max(0, entry.small.indexOf(words[0]) - 50);
    const from = at ? entry.text.indexOf(" ", at) + 1 : 0;
    return (from ? "… " : "") + entry.text.slice(from, from + 140) + "…";
  };

  const item = (entry, words) => {
    const row = document.createElement("li");
    const link = document.createElement("a");
    const title = document.createElement("b");
    const more = document.createElement("small");
    link.href = entry.address;
    title.append(entry.section ? `${entry.page}: ${entry.section}` : entry.page);
    more.append(marked(excerpt(entry, words), words));
    link.append(title, more);
    link.addEventListener("click", close);
    row.append(link);
    return row;
  };

  function search() {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    panel.hidden = !words.length || !index.length;
    if (panel.hidden) return;
    const found = index
      .map((entry) => [score(entry, words), entry])
      .filter(([points]) => points)
      .sort(([a], [b]) => b - a);
    list.replaceChildren(...found.slice(0, 20).map(([, entry]) => item(entry, words)));
    said.textContent = found.length
      ? `${found.length} ${found.length === 1 ? "place" : "places"} found`
      : "Nothing found";
  }
  function close() {
    panel.hidden = true;
  }

  const links = () => [...list.querySelectorAll("a")];
  const move = (step) => {
    const all = [input, ...links()];
    const at = all.indexOf(document.activeElement) + step;
    all[Math.max(0, Math.min(at, all.length - 1))].focus();
  };
  input.addEventListener("focus", () => { load(); search(); });
  input.addEventListener("input", search);
  find(".search").addEventListener("submit", (event) => {
    event.preventDefault();
    links()[0]?.click();
  });
  find(".search").addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape") {
      input.focus();
      close();
    }
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".search")) close();
  });
  find(".search").addEventListener("focusout", (event) => {
    if (event.relatedTarget && !event.relatedTarget.closest(".search")) close();
  });
}
