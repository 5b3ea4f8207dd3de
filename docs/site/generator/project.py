"""Where things lie in the project, and which page of the site shows them."""
import pathlib
import re
import sys
from functools import cache

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tests/tools"))
from lessons import listed, name_of  # noqa: E402
BUILD = ROOT / "build"
SITE = BUILD / "docs"
XML = BUILD / "docs-parts" / "xml"
PARTS = BUILD / "docs-parts"


class Wrong(Exception):
    """Something that an author has to mend; the message says what and where."""


class Lesson:
    """A lesson's folder, and the names that follow from it."""

    def __init__(self, folder):
        self.folder = folder
        self.number = int(folder[:2])
        self.name = name_of(folder)
        self.home = ROOT / "lessons" / folder
        self.tests = ROOT / "tests" / folder
        self.readme = self.home / "README.md"
        # example.c, and what lies beside it as example_NAME.c.
        self.examples = sorted(self.home.glob("example*.c"))
        self.header = self.home / f"{self.name}.h"
        # Not the file beside the header: a learner may be at work there.
        self.stub = self.tests / "stub.c"
        self.title = self.readme.read_text().splitlines()[0].lstrip("# ")
        self.page = f"{folder}.html"


@cache
def lesson_in(folder):
    """The lesson of that folder."""
    return Lesson(folder)


def lessons():
    """All lessons, in order. They are derived from the folders by make."""
    return [lesson_in(lesson.folder) for lesson in listed()]


def lesson_of(path):
    """The lesson a file belongs to, or None."""
    found = re.match(r"(?:lessons|tests)/(\d\d-[^/]+)/", str(path))
    return lesson_in(found[1]) if found else None


def headers():
    """The headers that the reference documents, in reading order."""
    protocol = [
        ROOT / "lessons/protocol" / f"{name}.h"
        for name in (
            "iterator", "generator", "generator_body", "delegate", "value", "containers",
        )
    ]
    others = sorted(set(ROOT.glob("lessons/protocol/*.h")) - set(protocol))
    taught = [
        header
        for lesson in lessons()
        for header in [lesson.header, *sorted(lesson.home.glob("given/*.h"))]
    ]
    return [*protocol, *others, *taught, ROOT / "tests/autograder/harness/harness.h"]


def relative(path):
    """A path as people write it: seen from the project's top."""
    return str(pathlib.Path(path).relative_to(ROOT))


def page_of(path):
    """The file name of the page that shows a file of the project."""
    name = relative(path)
    lesson = lesson_of(name)
    if name == "README.md":
        return "index.html"
    if lesson and path == lesson.readme:
        return lesson.page
    if path.suffix == ".md" and path.parent == ROOT / "docs":
        return "index.html" if path.stem == "front" else f"{path.stem}.html"
    if path.suffix == ".h" and path.stem != "example":
        return f"reference-{path.stem}.html"
    if re.match(r"solutions/|tests/.*misconceptions", name):
        raise Wrong(f"{name} must not be shown on the site")
    return "file-" + re.sub(r"[^\w.-]+", "-", name).replace(".", "-") + ".html"
