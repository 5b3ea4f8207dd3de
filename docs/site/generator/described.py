"""What each page is called and what it is about, where it does not say so itself."""
import html
import re

import frame
from project import ROOT, lesson_of, relative

MOST = 160  # characters that search engines show of a description
EXAMPLE = re.compile(r"example_?(\w*)\.(\w+)")
LANGUAGES = {"c": "C", "py": "Python"}


def title(path):
    """The title of the page that shows a file."""
    lesson = lesson_of(relative(path))
    if not lesson:
        folder = path.parent.name
        of = "the protocol" if folder == "protocol" else "a program of these pages"
        return f"{path.name}, {'inside ' * (folder == 'protocol')}{of}"
    number = f"lesson {lesson.number}"
    if path.name == "cases.c":
        return f"The cases of {number}, {lesson.title.partition('. ')[2]}"
    example = EXAMPLE.fullmatch(path.name)
    if not example:
        return f"{path.parent.name}, the program of {number}"
    part = f": {example[1]}" if example[1] else ""
    if example[2] == "h":
        return f"What the examples of {number} share"
    return f"The example of {number} in {LANGUAGES[example[2]]}{part}"


def file(path):
    return f"{title(path)}. The file {relative(path)} as it is, with numbered lines."


def lesson(one):
    """What one learns there, as README.md's table has it."""
    task, _ = frame.timetable().get(one.number, ("", ""))
    name = one.title.partition(". ")[2]
    return (f"Lesson {one.number}, {name}. You write, in C and with Python beside it: "
            f"{task.replace('`', '')}.")


def header(name, sentence, names):
    """A page of the reference. The sentence is the header's first one."""
    text = f"{name}, a page of the reference. {sentence}"
    listed = f" With {', '.join(names[:4])}{' and more' * (len(names) > 4)}."
    return text + listed * (len(text + listed) <= MOST and bool(names))


def page(stem, body):
    """A page that is written as Markdown: as the table has it, or as it begins."""
    table = (ROOT / "docs/site/descriptions.txt").read_text()
    found = re.search(rf"^{re.escape(stem)}: (.+)$", table, re.M)
    return found[1] if found else beginning(body)


def beginning(body):
    """As many of the first sentences as there is room for."""
    paragraphs = re.findall(r"<p>(.*?)</p>", body, re.S)
    words = html.unescape(re.sub(r"<[^>]+>", "", " ".join(paragraphs[:3])))
    text = ""
    for sentence in re.split(r"(?<=[.!?]) ", " ".join(words.split())):
        if text and len(f"{text} {sentence}") > MOST:
            break
        text = f"{text} {sentence}".strip()
    return text
