"""How the lessons' pages speak: sentences, words, steps, predictions.

Prints TAP. What is counted is what a learner reads: no code, tables or marks.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tests/tools"))
from lessons import listed  # noqa: E402

LONGEST_SENTENCE = 25
MEAN_SENTENCE = 12
WORDS_TO_FIRST_TASK = 180
WORDS_TO_A_TASK = 300
CODE_TO_A_TASK = 30
IDEAS_OF_A_TASK = 3

WORD = re.compile(r"[\w'/.-]*\w[\w'/.-]*")
TASK = re.compile(r"\*\*(?:Your turn, )?TODO (\d+)\*\*")
FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
ITEM = re.compile(r"^\s*(?:[-*]|\d+\.) ")


def paragraphs(text):
    """The page's words, one string for each paragraph or item of a list."""
    text = re.sub(r"<!--.*?-->", "", FENCE.sub("", text))
    text = re.sub(r"^> ?", "", text, flags=re.MULTILINE)
    found = [[]]
    for line in text.splitlines():
        if not line.strip() or re.match(r"#|\||    ", line):
            found.append([])
            continue
        if ITEM.match(line):
            found.append([])
        found[-1].append(ITEM.sub("", line).strip())
    return [" ".join(lines) for lines in found if lines]


def sentences(paragraph):
    """Code counts as one word, a link as its text."""
    plain = re.sub(r"</?(details|summary)>", " ", paragraph)
    plain = re.sub(r"`[^`]*`", "code", plain)
    plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", plain).replace("*", "")
    return [s for s in re.split(r"(?<=[.?!])[)\"]?\s+", plain) if WORD.search(s)]


def long_sentences(text):
    said = [s for p in paragraphs(text) for s in sentences(p)]
    lengths = [len(WORD.findall(s)) for s in said]
    for sentence, length in zip(said, lengths):
        if length > LONGEST_SENTENCE:
            yield f"{length} words: {sentence}"
    if lengths and sum(lengths) / len(lengths) > MEAN_SENTENCE:
        yield f"{sum(lengths) / len(lengths):.1f} words a sentence"


def steps(text):
    """(task, words, lines of code) since the task before, in the page's order."""
    words = code = 0
    fenced = False
    for line in text.splitlines():
        if line.startswith("```"):
            fenced = not fenced
        elif fenced or re.match(r"(> )?    \S", line):
            code += 1
        elif not line.startswith("<!--"):
            words += len(WORD.findall(line))
        for task in TASK.findall(line):
            yield int(task), words, code
            words = code = 0


def long_steps(text):
    for at, (task, words, code) in enumerate(steps(text)):
        most = WORDS_TO_A_TASK if at else WORDS_TO_FIRST_TASK
        if words > most or code > CODE_TO_A_TASK:
            yield (f"TODO {task} comes after {words} words and {code} lines of "
                   f"code; at most {most} and {CODE_TO_A_TASK}")


def known_words():
    """(word, where it is taught): a lesson's number, or a page, or "never"."""
    for line in (ROOT / "tests/checks/pages/words.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            yield line.rsplit(None, 1)


def untaught_words(text, number):
    spoken = " ".join(paragraphs(text)).lower()
    for word, where in known_words():
        late = int(where) > number if where.isdigit() else where == "never"
        if late and re.search(rf"\b{re.escape(word)}", spoken):
            yield f"{word!r}, taught: {where}"


def words_taught_nowhere(texts):
    """Words that the list says are taught where they do not even stand."""
    for word, where in known_words():
        if where == "never":
            continue
        text = texts.get(int(where)) if where.isdigit() else (
            ROOT / f"docs/{where}.md").read_text()
        plain = re.sub(r"[>*\s]+", " ", text or "").lower()
        if text is not None and word not in plain:
            yield f"{word!r} is not in {where}"


def predictions_to_run(text):
    """A prediction, and then the command that answers it, before the answer."""
    parts = FENCE.sub("", text).split("\n\n")
    for at, part in enumerate(parts):
        if "**Predict" not in part:
            continue
        later = [p for p in parts[at + 1:] if p.strip() and "<!--" not in p][:1]
        first = later[0].split(". ")[0] if later else ""
        if not re.search(r"`make (predict|example)-\d`", part + first):
            yield "no command answers: " + " ".join(part.split())[:60]


def heavy_tasks(lesson):
    """By the author's notes: the new ideas of each task."""
    notes = ROOT / "tests" / lesson.folder / "ideas.txt"
    if not notes.is_file():
        return
    told = dict(line.split(": ", 1) for line in notes.read_text().splitlines())
    stub = (ROOT / "tests" / lesson.folder / "stub.c").read_text()
    tasks = sorted(set(re.findall(r"TODO (\d+):", stub)), key=int)
    if list(told) != tasks:
        yield f"tells of {list(told)}, the stub has {tasks}"
    for task, ideas in told.items():
        if len(ideas.split("; ")) > IDEAS_OF_A_TASK:
            yield f"TODO {task} has more than {IDEAS_OF_A_TASK} new ideas: {ideas}"


def report(name, wrong):
    wrong = list(wrong)
    print(f"{'not ok' if wrong else 'ok'} - {name}")
    for complaint in wrong:
        print(f"#   {complaint}")
    return bool(wrong)


def main():
    failed, texts = False, {}
    for lesson in listed():
        page = ROOT / "lessons" / lesson.folder / "README.md"
        text, number = page.read_text(), int(lesson.folder[:2])
        texts[number] = text
        for name, wrong in (
                ("short sentences", long_sentences(text)),
                ("no word before it is taught", untaught_words(text, number)),
                ("short steps", long_steps(text)),
                ("predictions that can be run", predictions_to_run(text)),
                ("few new ideas a task", heavy_tasks(lesson))):
            failed |= report(f"{lesson.folder}: {name}", wrong)
    failed |= report("first aid: short sentences",
                     long_sentences((ROOT / "docs/first-aid.md").read_text()))
    failed |= report("words are taught where the list says",
                     words_taught_nowhere(texts))
    return failed


if __name__ == "__main__":
    sys.exit(main())
