// The list of the functions that make the compiler's first half: used.txt, made by
// profile.mjs. It holds for one version of the package only.
//
//     read(text, version)        a function that says of an index whether it is used
//     written(used, version)     the text of the list; used[index] is true or false
const head = (version) => `# Functions of @yowasp/clang ${version} that learners' C needs: ` +
  "docs/site/judge/profile.sh";

export const read = (text, version) => {
  const [first, ...lines] = text.split("\n");
  if (first !== head(version))
    throw new Error(`docs/site/judge/compiler/used.txt is not of @yowasp/clang ${version}: ` +
      "run sh docs/site/judge/profile.sh");
  const used = new Set();
  for (const range of lines.join(" ").split(/\s+/).filter(Boolean)) {
    const [from, to = from] = range.split("-").map(Number);
    for (let index = from; index <= to; index++) used.add(index);
  }
  return (index) => used.has(index);
};

export const written = (used, version) => {
  const ranges = [];
  for (let index = 0; index < used.length; index++) {
    if (!used[index]) continue;
    const from = index;
    while (used[index + 1]) index++;
    ranges.push(from === index ? `${from}` : `${from}-${index}`);
  }
  const lines = [head(version)];
  let line = "";
  for (const range of ranges) {
    if (line.length + range.length >= 100) {
      lines.push(line);
      line = "";
    }
    line += (line && " ") + range;
  }
  return `${[...lines, line].join("\n")}\n`;
};
