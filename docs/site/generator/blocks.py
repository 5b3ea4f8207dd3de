"""Takes a page apart into words and code, and says what code to show.

A code block of a page is found again in the file that its marker names
(<!-- example.py list -->), or, on a lesson's page, in the lesson's header, stub
and given files. What the site shows is taken from there. A Python block gets
its C twin beside it:

- the one that docs/site/twins.txt names, for classes that are a learner's task;
- else the part of example.c, or of a file example_NAME.c beside it, that bears
  the same mark.
"""
import re

import sources
from project import ROOT, Wrong, lesson_of, relative

MARKER = re.compile(r"^<!-- (\S+?)(?: (\S+))? -->$")
# Markers in whose place something is put: by parts.py, or by what render.py names.
PARTS = ("picture", "steps", "scene", "lessons", "said", "begin", "first-look",
         "first-task", "workbook", "class-page")


class Page:
    """A page and what its code blocks are looked up with."""

    def __init__(self, path, lesson, lines):
        self.path, self.lesson, self.lines = path, lesson, lines
        self.shown = []  # C that already stands beside some Python

    def wrong(self, what):
        return Wrong(f"{relative(self.path)}: {what}")

    def read(self):
        """Yields ("words", lines) and ("note", what to show)."""
        words, marker, at = [], None, 0
        while at < len(self.lines):
            line = self.lines[at]
            fence = re.match(r"^```(\w*)$", line)
            found = MARKER.match(line)
            if found:
                marker = found
                if found[1] in PARTS:
                    yield "words", words
                    words = []
                    yield "note", {"part": found[1], "name": found[2]}
            elif fence:
                end = self.lines.index("```", at + 1)
                yield "words", words
                words = []
                shown = self.block(marker, fence[1], self.lines[at + 1 : end])
                shown["predict"] = self.predicts(at, end)
                yield "note", shown
                at, marker = end, None
            else:
                words.append(line)
                if line:
                    marker = None
            at += 1
        yield "words", words

    def predicts(self, start, end):
        """Does the paragraph before or after the block ask to predict?"""
        before = "\n".join(self.lines[:start]).rstrip().split("\n\n")
        if MARKER.match(before[-1]):
            before.pop()
        after = "\n".join(self.lines[end + 1 :]).lstrip().split("\n\n")
        return any("Predict" in part for part in before[-1:] + after[:1])

    def block(self, marker, language, code):
        if language not in ("python", "c"):
            kind = "shell" if language in ("sh", "shell", "") else "text"
            if marker and marker[1] == "picture":
                kind = "figure"
            return {"show": kind, "text": code, "typed": bool(language)}
        if not self.lesson:
            return self.elsewhere(marker, language, code)
        if marker and marker[1] == "example.py":
            return self.python(marker[2], code)
        if marker and re.fullmatch(r"example\w*\.c", marker[1]):
            return self.c(marker[1], marker[2], code)
        piece = self.given(code)
        shown = any(
            piece[0] == file and first <= piece[1] and piece[2] <= last
            for file, first, last in self.shown
        )
        return {"show": "nothing"} if shown else {"show": "code", "c": [piece]}

    def given(self, code):
        """A block without a mark: from the header, the stub, a given file."""
        lesson = self.lesson
        files = [lesson.header, lesson.stub, *sorted(lesson.home.glob("given/*.[ch]"))]
        files += sorted(ROOT.glob("lessons/protocol/*.[ch]"))
        piece = sources.quoted([sources.whole(file) for file in files], code)
        if not piece:
            raise self.wrong(f"in no file that is compiled: {code[0]}")
        return piece

    def required(self, file, mark, code):
        """The marked piece, and the part of it that the page quotes."""
        piece = sources.marked(file, mark) if file.is_file() else None
        if not piece:
            raise self.wrong(f"no mark [{mark}] in {relative(file)}")
        quoted = sources.quoted([piece], code)
        if not quoted:
            raise self.wrong(f"not under [{mark}] in {relative(file)}: {code[0]}")
        return piece, quoted

    def python(self, mark, code):
        home = self.lesson.home
        piece, quoted = self.required(home / "example.py", mark, code)
        named = twins(self.lesson).get(mark)
        if named:
            self.shown += named
            return {"show": "pair", "python": piece, "c": named, "task": True}
        twin = sources.twin(self.lesson, mark)
        if twin and f"<!-- {twin[0].name} {mark} -->" not in self.lines:
            return {"show": "pair", "python": piece, "c": [twin]}
        return {"show": "code", "python": quoted}

    def c(self, name, mark, code):
        _, quoted = self.required(self.lesson.home / name, mark, code)
        python = sources.marked(self.lesson.home / "example.py", mark)
        if python and mark not in twins(self.lesson, "alone"):
            return {"show": "pair", "python": python, "c": [quoted]}
        return {"show": "code", "c": [quoted]}

    def elsewhere(self, marker, language, code):
        """On a page that is no lesson's: the marker names a file by its path.
        A Python block brings the C under the same mark along: of a lesson's
        example, or of the file of the same name beside it."""
        if not marker or not marker[2]:
            raise self.wrong(f"no marker before the code: {code[0]}")
        file = ROOT / marker[1]
        piece, quoted = self.required(file, marker[2], code)
        if language == "c":
            return {"show": "code", "c": [quoted]}
        lesson = lesson_of(marker[1])
        twin = (sources.twin(lesson, marker[2]) if lesson
                else sources.marked(file.with_suffix(".c"), marker[2]))
        if not twin:
            return {"show": "code", "python": quoted}
        return {"show": "pair", "python": piece, "c": [twin]}


def twins(lesson, alone=None):
    """What docs/site/twins.txt says of a lesson: mark -> pieces of C; or, which marks
    of the example in C stand alone."""
    found = {}
    for line in sources.lines_of(ROOT / "docs/site/twins.txt"):
        if not line or line.startswith("#"):
            continue
        number, mark, *names = re.split(r"  +", line)
        if int(number) != lesson.number or (names == ["alone"]) != bool(alone):
            continue
        if alone:
            found[mark] = []
            continue
        if not sources.marked(lesson.home / "example.py", mark):
            raise Wrong(f"docs/site/twins.txt: lesson {number} has no mark [{mark}]")
        files = {"header": lesson.header, "stub": lesson.stub}
        found[mark] = []
        for name in names:
            file, _, what = name.partition(" ")
            found[mark].append(sources.definition(files[file], what))
    return found
