/* What the judge says, in the sentence or two that are read out. */

const GENERIC = /does not compile yet/;
const SHORT = 200; // signs of a text that is said as it is

/* In one line, with the names of files alone. */
const flat = (text) =>
  text.replace(/\/\n\s+/g, "/").replace(/\s+/g, " ").replace(/\b(?:lessons|tests)\/[\w-]+\//g, "").trim();

/* "expected ..., got ...", of the line that is pointed at. */
const difference = (words) => {
  const before = words.slice(0, Math.max(words.indexOf("<-- here"), 0));
  const found = flat(before.slice(before.lastIndexOf("expected "))).match(/^expected (.*?),? got (.*)$/);
  return found && `expected ${found[1]}, got ${found[2]}`;
};

const part = (words, pattern) => {
  const found = words.match(pattern);
  return found && flat(found[1]);
};

/** What is in a text of the judge, however narrow its lines are. */
export const read = (words) => {
  const [, passed, all] = words.match(/(?:(\d+) of|all)\s+(\d+)\s+cases?\s+pass/) ?? [];
  const marks = (all && words.match(/^ {2}TODO \d.*/m)?.[0]) || "";
  const [, hinted, step, steps] = flat(words).match(/\bTODO (\d+): .*?hint (\d+) of (\d+)/) ?? [];
  return {
    all: all && Number(all), passed: all && Number(passed ?? all),
    done: [...marks.matchAll(/(\d+) ✓/g)].map(([, number]) => Number(number)),
    next: Number(hinted ?? marks.match(/(\d+) ←/)?.[1] ?? words.match(/\bNext:\s+TODO (\d+)/)?.[1]) || null,
    hint: hinted && `Hint ${step} of ${steps}`,
    fails: part(words, /\bFAILS +(\S[^]*?)\s+tests\//),
    difference: difference(words),
    why: part(words, /\bFAILS [^]*?\n\n([^]*?[.])\s/),
    unwritten: part(words, /\b(TODO \d+ is still to be written\.)/),
    unbuilt: /\bnot compiled\b/.test(words),
    sentence: part(words, /\bnot compiled\n[^]*?\n\n([^]*?)\n {2}Then:/),
    traced: part(words, /\ba trace\n\n {2}The case: ([^]*?)\.\n/),
  };
};

const unbuilt = ({ sentence }, found, file) => {
  const errors = found.filter(({ kind }) => kind === "error");
  const [first] = errors;
  const why = sentence && !(first && GENERIC.test(sentence)) ? sentence
    : first ? `${file}:${first.line}: ${first.says}.` : "see below.";
  return `It does not compile: ${why}${errors.length > 1 ? ` ${errors.length} errors are listed below.` : ""}`;
};

const failure = ({ fails, difference: differs, why, unwritten }) => {
  if (unwritten || !fails) return unwritten;
  if (differs) return `${fails} fails: ${differs}.`;
  return why ? `${fails} fails. ${why}` : `${fails} fails.`;
};

/** What is said of it. `at`: the number of the task that the panel stands at. */
export const outcome = (words, { now, found, pack, at }) => {
  const named = (number) => {
    const title = pack.tasks.find((one) => one.number === number)?.title;
    return `TODO ${number}${title ? `, ${title}` : ""}`;
  };
  const order = now.next && now.next < at ? `TODO ${now.next} comes first.` : null;
  const sentences = (...all) => all.filter(Boolean).join(" ");
  if (now.unbuilt) return unbuilt(now, found, pack.file);
  if (now.hint)
    return sentences(now.next > at ? `TODO ${at} is done.` : order, `${now.hint}, for ${named(now.next)}, is below.`);
  if (now.traced) return `A trace of the case “${now.traced}” is below.`;
  if (!now.all) {
    const short = flat(words);
    return short.length <= SHORT ? short : "The answer is below.";
  }
  const count = now.passed === now.all ? `All ${now.all} cases pass.` : `${now.passed} of ${now.all} cases pass.`;
  if (now.done.includes(at) && now.next)
    return sentences(`TODO ${at} is done.`, count, `Next: ${named(now.next)}.`);
  return sentences(order, order && now.unwritten ? null : failure(now), count);
};
